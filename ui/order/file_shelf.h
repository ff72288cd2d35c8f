#pragma once

#include "model/base/artefact.h"

#include <QWidget>

#include <vector>

namespace gw::ui {

/// The chips of files that are there, in as many lines as it takes.
class FileShelf : public QWidget {
    Q_OBJECT
public:
    explicit FileShelf(const std::vector<Artefact>& files, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested(const Artefact& file);
    void saveRequested(const Artefact& file);
};

} // namespace gw::ui
