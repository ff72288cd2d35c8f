#include "ui/widgets/file_chip.h"

#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace gw::ui {

namespace {

QToolButton* smallButton(Icon name, const QString& what) {
    auto* button = new QToolButton;
    button->setIcon(icon(name));
    button->setIconSize({metrics::icon_s, metrics::icon_s});
    button->setAccessibleName(what);
    button->setToolTip(what);
    return button;
}

Icon iconOf(const Artefact& file) {
    const auto type = text(file.media_type);
    if (type.startsWith(u"image/"))
        return Icon::image;
    return type.contains(u"zip") || type.contains(u"compressed") ? Icon::archive : Icon::file;
}

} // namespace

FileChip::FileChip(const Artefact& file, Uses uses, QWidget* parent)
    : QFrame(parent)
    , m_file(file) {
    const auto name = text(file.name);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel(name));
    words->addWidget(new PlainLabel(sizeText(file.size_bytes), TextLook::caption));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::space_xs, metrics::space_s, metrics::space_xs, metrics::space_s);
    layout->setSpacing(metrics::space_xs);
    layout->addSpacing(metrics::space_s);
    layout->addWidget(new IconLabel(iconOf(file), Role::link, metrics::icon_m));
    layout->addSpacing(metrics::space_s);
    layout->addLayout(words, 1);
    if (uses == Uses::remove) {
        auto* remove = smallButton(Icon::close, tr("Remove"));
        connect(remove, &QToolButton::clicked, this, [this] { Q_EMIT removeRequested(m_file); });
        layout->addWidget(remove);
        return;
    }
    auto* open = smallButton(Icon::open, tr("Open"));
    auto* save = smallButton(Icon::download, tr("Save as…"));
    connect(open, &QToolButton::clicked, this, [this] { Q_EMIT openRequested(m_file); });
    connect(save, &QToolButton::clicked, this, [this] { Q_EMIT saveRequested(m_file); });
    layout->addWidget(open);
    layout->addWidget(save);
}

} // namespace gw::ui
