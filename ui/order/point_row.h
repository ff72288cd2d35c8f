#pragma once

#include "model/order/state.h"

#include <QWidget>

class QComboBox;

namespace gw::ui {

class GrowingEdit;

/// One point of a revision being written: what should change, and in which file.
class PointRow : public QWidget {
    Q_OBJECT
public:
    PointRow(int number, const std::vector<Artefact>& files, const RevisionItem& item,
             QWidget* parent = nullptr);

    RevisionItem item() const;
    void setInvalid(bool invalid);
    void focusText();

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    std::vector<Artefact> m_files;
    GrowingEdit* m_text;
    QComboBox* m_file;
};

} // namespace gw::ui
