#include "ui/widgets/file_tray.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/file_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/format.h"
#include "ui/widgets/notice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace gw::ui {

FileTray::FileTray(Pin pin, QWidget* parent)
    : QWidget(parent)
    , m_pin(std::move(pin))
    , m_chips(new FlowLayout(metrics::space_s))
    , m_notice(new Notice) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space_s);
    layout->addLayout(m_chips);
    layout->addWidget(m_notice);
    hide();
}

void FileTray::setFiles(const std::vector<Artefact>& files) {
    m_files = files;
    while (auto* item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& file : m_files)
        show(file);
    m_notice->clear();
    setVisible(!m_files.empty());
}

void FileTray::show(const Artefact& file) {
    auto* chip = new FileChip(file, FileChip::Uses::remove);
    connect(chip, &FileChip::removeRequested, this, [this](const Artefact& gone) {
        auto left = m_files;
        std::erase(left, gone);
        setFiles(left);
        Q_EMIT changed();
    });
    m_chips->addWidget(chip);
}

void FileTray::add(const QStringList& paths) {
    m_notice->clear();
    for (const auto& path : paths) {
        ++m_pinning;
        m_pin(path).then(this, [this, path](const Result<Artefact>& file) { pinned(path, file); });
    }
    if (!paths.isEmpty())
        Q_EMIT changed();
}

void FileTray::pinned(const QString& path, const Result<Artefact>& file) {
    --m_pinning;
    if (!file)
        m_notice->say(Role::danger,
                      tr("%1 was not added. %2").arg(QFileInfo(path).fileName(), text(file.error().what)));
    else if (std::find(m_files.begin(), m_files.end(), *file) == m_files.end()) {
        m_files.push_back(*file);
        show(*file);
    }
    setVisible(true);
    Q_EMIT changed();
}

void FileTray::choose() {
    auto* dialog = new QFileDialog(window(), tr("Add files"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &FileTray::add);
    dialog->open();
}

bool FileTray::carriesFiles(const QMimeData* brought) {
    for (const auto& url : brought->urls())
        if (url.isLocalFile())
            return true;
    return brought->hasImage() && !brought->hasText();
}

void FileTray::take(const QMimeData* brought) {
    QStringList paths;
    for (const auto& url : brought->urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths << url.toLocalFile();
    if (!paths.isEmpty()) {
        add(paths);
        return;
    }
    // A picture from the clipboard has no file yet; it needs one until it is pinned.
    QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/gigwright-XXXXXX"));
    folder.setAutoRemove(false);
    const auto path = folder.filePath(tr("picture.png"));
    if (brought->hasImage() && qvariant_cast<QImage>(brought->imageData()).save(path))
        add({path});
}

} // namespace gw::ui
