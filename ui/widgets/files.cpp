#include "ui/widgets/files.h"

#include "ui/widgets/format.h"
#include "ui/widgets/tuning.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace gw::ui {

namespace {

struct Files {
    Q_DECLARE_TR_FUNCTIONS(gw::ui::Files)
};

void tell(QWidget* parent, const QString& heading, const QString& what) {
    auto* box = new QMessageBox(QMessageBox::Warning, heading, heading, QMessageBox::Ok, parent);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(what);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

bool copyOver(const QString& from, const QString& to) {
    return (!QFile::exists(to) || QFile::remove(to)) && QFile::copy(from, to);
}

} // namespace

QString safeFileName(const QString& name) {
    QString safe;
    for (const auto letter : name.left(file_name_length_max)) {
        const auto bad = letter.category() == QChar::Other_Control ||
                         letter.category() == QChar::Other_Format ||
                         QStringLiteral("/\\:*?\"<>|").contains(letter);
        safe += bad ? QChar(u'_') : letter;
    }
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    return safe.isEmpty() ? QStringLiteral("file") : safe;
}

void openFile(sync::Desk& desk, const Artefact& file, QWidget* parent) {
    const auto name = safeFileName(text(file.name));
    desk.fetchBlob(file).then(parent, [name, parent](const Result<QString>& path) {
        if (!path) {
            tell(parent, Files::tr("The file could not be opened"), text(path.error().what));
            return;
        }
        // A copy under its own name: the kept bytes stay untouched whatever the other program does.
        QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/gigwright-XXXXXX"));
        folder.setAutoRemove(false);
        const auto copy = folder.filePath(name);
        if (!folder.isValid() || !QFile::copy(*path, copy) ||
            !QDesktopServices::openUrl(QUrl::fromLocalFile(copy)))
            tell(parent, Files::tr("The file could not be opened"),
                 Files::tr("No program took it. Save it instead and open it from its folder."));
    });
}

void saveFile(sync::Desk& desk, const Artefact& file, QWidget* parent) {
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto* dialog = new QFileDialog(parent, Files::tr("Save the file as"), folder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->selectFile(safeFileName(text(file.name)));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [&desk, file, parent](const QString& to) {
        desk.fetchBlob(file).then(parent, [to, parent](const Result<QString>& path) {
            if (!path)
                tell(parent, Files::tr("The file could not be saved"), text(path.error().what));
            else if (!copyOver(*path, to))
                tell(
                    parent, Files::tr("The file could not be saved"),
                    Files::tr(
                        "Writing to that place failed. The file is still kept here; choose another folder."));
        });
    });
    dialog->open();
}

} // namespace gw::ui
