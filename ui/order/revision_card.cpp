#include "ui/order/revision_card.h"

#include "ui/theme/icon.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gw::ui {

namespace {

/// The file a point is pinned to, among those of the delivery it is about.
std::optional<Artefact> pinOf(const Order& order, const Revision& revision, const RevisionItem& item) {
    for (const auto& delivery : order.deliveries)
        for (const auto& file : delivery.artefacts)
            if (delivery.number == revision.delivery_no && item.artefact == file.blob)
                return file;
    return std::nullopt;
}

} // namespace

RevisionCard::RevisionCard(const Order& order, const Revision& revision, const std::vector<Tick>& ticks,
                           bool open, QWidget* parent)
    : Card(tr("Revision %1").arg(revision.number), parent) {
    addToHeading(new PlainLabel(
        tr("on delivery %1  ·  %2").arg(revision.delivery_no).arg(dateTimeText(revision.requested_at)),
        TextLook::caption));
    for (int i = 0; i < static_cast<int>(revision.items.size()); ++i) {
        const bool done = std::find(ticks.begin(), ticks.end(), Tick{revision.number, i}) != ticks.end();
        body()->addWidget(makePoint(order, revision, i, done, open));
    }
}

QWidget* RevisionCard::makePoint(const Order& order, const Revision& revision, int index, bool done,
                                 bool open) {
    const auto& item = revision.items[static_cast<std::size_t>(index)];
    auto* point = new QWidget;
    auto* layout = new QHBoxLayout(point);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space_s);
    auto* words = new PlainText(text(item.text));
    words->setInk(done ? Role::text_muted : Role::text);
    if (open) {
        auto* box = new QCheckBox;
        box->setAccessibleName(text(item.text));
        box->setChecked(done);
        connect(box, &QCheckBox::toggled, this,
                [this, words, tick = Tick{revision.number, index}](bool checked) {
                    words->setInk(checked ? Role::text_muted : Role::text);
                    Q_EMIT ticked(tick, checked);
                });
        layout->addWidget(box, 0, Qt::AlignTop);
    } else {
        layout->addWidget(new IconLabel(Icon::revision, Role::text_muted, metrics::icon_s), 0, Qt::AlignTop);
    }
    layout->addWidget(words, 1, Qt::AlignVCenter);
    if (const auto file = pinOf(order, revision, item)) {
        auto* pin = new QPushButton(icon(Icon::paperclip, Role::link),
                                    text(file->name).replace(u'&', QStringLiteral("&&")));
        pin->setProperty("inline", true);
        setLook(pin, ButtonLook::quiet);
        connect(pin, &QPushButton::clicked, this, [this, file] { Q_EMIT openRequested(*file); });
        layout->addWidget(pin, 0, Qt::AlignTop);
    }
    return point;
}

} // namespace gw::ui
