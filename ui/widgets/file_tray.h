#pragma once

#include "model/base/artefact.h"

#include <QFuture>
#include <QWidget>

#include <functional>
#include <vector>

class QMimeData;

namespace gw::ui {

class FlowLayout;
class Notice;

/// The files that go with what is being written: chips that can be taken away again. Files come by drop, by
/// paste or from a dialog, and are pinned first, so that later changes of the originals do not matter.
class FileTray : public QWidget {
    Q_OBJECT
public:
    /// Desk::pinFile.
    using Pin = std::function<QFuture<Result<Artefact>>(const QString& path)>;
    explicit FileTray(Pin pin, QWidget* parent = nullptr);

    const std::vector<Artefact>& files() const { return m_files; }
    void setFiles(const std::vector<Artefact>& files);
    /// Whether files are still being copied; what is written cannot be sent before.
    bool busy() const { return m_pinning > 0; }
    void add(const QStringList& paths);
    /// Asks for files with the desktop's dialog.
    void choose();

    /// Whether a drop or paste brings files, or a picture.
    static bool carriesFiles(const QMimeData* brought);
    /// Takes what carriesFiles() told of.
    void take(const QMimeData* brought);

Q_SIGNALS:
    void changed();

private:
    void show(const Artefact& file);
    void pinned(const QString& path, const Result<Artefact>& file);

    Pin m_pin;
    std::vector<Artefact> m_files;
    int m_pinning = 0;
    FlowLayout* m_chips;
    Notice* m_notice;
};

} // namespace gw::ui
