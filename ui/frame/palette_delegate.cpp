#include "ui/frame/palette_delegate.h"

#include "ui/frame/palette_model.h"
#include "ui/frame/tuning.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace gw::ui {

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto row = option.rect.adjusted(metrics::space_s, 1, -metrics::space_s, -1);
    const auto current = option.state.testFlag(QStyle::State_Selected);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(current ? softOf(Role::accent) : colourOf(Role::sunken));
        painter->drawRoundedRect(row, metrics::radius_control, metrics::radius_control);
    }
    const auto place = [&](const QRect& area) { return QStyle::visualRect(option.direction, row, area); };
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);

    QRect area = row.adjusted(metrics::space_m, 0, -metrics::space_m, 0);
    const QRect spot(area.left(), area.center().y() - metrics::icon_m / 2 + 1, metrics::icon_m,
                     metrics::icon_m);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, place(spot));
    area.setLeft(spot.right() + metrics::space_m);

    auto small = option.font;
    small.setPixelSize(metrics::font_caption);
    const auto shortcut = index.data(PaletteModel::shortcut_role).toString();
    painter->setFont(small);
    painter->setPen(colourOf(Role::text_muted));
    painter->drawText(place(area), static_cast<int>(trailing), shortcut);
    area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(shortcut) - metrics::space_m);

    const auto second = index.data(PaletteModel::second_role).toString();
    const auto second_width = std::min(painter->fontMetrics().horizontalAdvance(second), area.width() / 2);
    const auto title = index.data(Qt::DisplayRole).toString().simplified();
    const auto words = QFontMetrics(option.font);
    const auto title_room = area.width() - (second.isEmpty() ? 0 : second_width + metrics::space_m);
    const auto title_width = std::min(words.horizontalAdvance(title) + 1, title_room);
    QRect after = area;
    after.setLeft(area.left() + title_width + metrics::space_m);
    painter->drawText(place(after), static_cast<int>(leading),
                      painter->fontMetrics().elidedText(second, Qt::ElideRight, after.width()));
    painter->setFont(option.font);
    painter->setPen(colourOf(Role::text));
    painter->drawText(place(area), static_cast<int>(leading),
                      words.elidedText(title, Qt::ElideRight, title_width));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {palette_width, palette_row_height};
}

} // namespace gw::ui
