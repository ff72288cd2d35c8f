#pragma once

#include "model/base/artefact.h"

#include <QFrame>

namespace gw::ui {

/// A file by name and size. Its name is metadata: shown, never used as a path.
class FileChip : public QFrame {
    Q_OBJECT
public:
    /// What the person can do with it: open and save a file that is there, remove one not yet sent.
    enum class Uses { open_save, remove };

    FileChip(const Artefact& file, Uses uses, QWidget* parent = nullptr);
    const Artefact& file() const { return m_file; }

Q_SIGNALS:
    void openRequested(const Artefact& file);
    void saveRequested(const Artefact& file);
    void removeRequested(const Artefact& file);

private:
    Artefact m_file;
};

} // namespace gw::ui
