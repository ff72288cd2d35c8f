#pragma once

#include <QWidget>

class QButtonGroup;

namespace gw::ui {

/// A few choices side by side in one well, of which one holds: seller or buyer.
class Segmented : public QWidget {
    Q_OBJECT
public:
    Segmented(const QString& accessible_name, const QStringList& choices, QWidget* parent = nullptr);
    int chosen() const;
    /// Chooses without announcing it.
    void choose(int index);

Q_SIGNALS:
    void chosenChanged(int index);

private:
    QButtonGroup* m_group;
};

} // namespace gw::ui
