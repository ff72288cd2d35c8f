#include "ui/widgets/row_delegate.h"

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/format.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/progress_look.h"

#include <QAbstractItemView>
#include <QPainter>

#include <utility>

namespace gw::ui {

namespace {

constexpr int avatar_size = 40;
constexpr int line_height = 24;
constexpr int badge_height = 20;

/// One line being filled from both ends, in left-to-right coordinates that are mirrored when painted.
class Line {
public:
    Line(QPainter& painter, const QRect& row, const QRect& area, const QFont& font, Qt::LayoutDirection way)
        : m_painter(painter)
        , m_row(row)
        , m_left(area)
        , m_font(font)
        , m_way(way) {}

    void wordsAtEnd(const RowLook::End& end, int size) {
        if (end.words.isEmpty())
            return;
        useFont(size, end.strong);
        const auto width =
            std::min(m_painter.fontMetrics().horizontalAdvance(end.words) + 1, m_left.width() * 2 / 3);
        draw(takeEnd(width, metrics::space_m), end.words, end.ink, Qt::AlignTrailing);
    }
    void iconAtEnd(views::Progress progress) {
        const auto spot = takeEnd(metrics::icon_s, metrics::space_s);
        m_painter.drawPixmap(visual(QRect(spot.left(), spot.center().y() - metrics::icon_s / 2 + 1,
                                          metrics::icon_s, metrics::icon_s)),
                             iconPixmap(iconOf(progress), roleOf(progress), metrics::icon_s,
                                        m_painter.device()->devicePixelRatioF()));
    }
    void badgeAtEnd(int count) {
        const auto words = count > 99 ? QStringLiteral("99+") : countText(count);
        useFont(metrics::font_caption, true);
        const auto width = std::max(badge_height, m_painter.fontMetrics().horizontalAdvance(words) + 12);
        const auto spot = takeEnd(width, metrics::space_m);
        const QRect shape(spot.left(), spot.center().y() - badge_height / 2 + 1, width, badge_height);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colourOf(Role::accent));
        m_painter.drawRoundedRect(visual(shape), badge_height / 2.0, badge_height / 2.0);
        draw(shape, words, Role::accent_text, Qt::AlignHCenter);
    }
    void pill(const QString& words, Role role) {
        const auto used = paintPill(m_painter, visual(m_left), words, role, m_way);
        m_left.setLeft(m_left.left() + used + metrics::space_s);
    }
    void words(const QString& words, int size, bool strong, Role ink) {
        useFont(size, strong);
        draw(m_left, words, ink, Qt::AlignLeading);
    }

private:
    QRect takeEnd(int width, int gap) {
        const QRect taken(m_left.right() + 1 - width, m_left.top(), width, m_left.height());
        m_left.setRight(m_left.right() - width - gap);
        return taken;
    }
    QRect visual(const QRect& area) const { return QStyle::visualRect(m_way, m_row, area); }
    void useFont(int size, bool strong) {
        auto font = m_font;
        font.setPixelSize(size);
        font.setBold(strong);
        m_painter.setFont(font);
    }
    void draw(const QRect& area, const QString& words, Role ink, Qt::Alignment side) {
        m_painter.setPen(colourOf(ink));
        const auto line =
            m_painter.fontMetrics().elidedText(words.simplified(), Qt::ElideRight, area.width());
        m_painter.drawText(visual(area),
                           static_cast<int>(QStyle::visualAlignment(m_way, side) | Qt::AlignVCenter),
                           isolated(line));
    }

    QPainter& m_painter;
    QRect m_row;
    QRect m_left;
    QFont m_font;
    Qt::LayoutDirection m_way;
};

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, bool focused) {
    const auto selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(option.rect, softOf(Role::accent));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, colourOf(Role::window));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     colourOf(Role::border));
    if (selected) {
        const QRect mark(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, mark),
                         colourOf(focused ? Role::accent : Role::edge));
    }
}

void paintPlaceholder(QPainter& painter, const QRect& area) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(Role::sunken));
    painter.drawRoundedRect(QRect(area.left(), area.top() + 6, area.width() * 6 / 10, 10), 5, 5);
    painter.drawRoundedRect(QRect(area.left(), area.bottom() - 15, area.width() * 35 / 100, 10), 5, 5);
}

} // namespace

RowDelegate::RowDelegate(Look look, QAbstractItemView* view)
    : QStyledItemDelegate(view)
    , m_look(std::move(look))
    , m_view(view) {
    view->setMouseTracking(true);
    view->viewport()->setAttribute(Qt::WA_Hover);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    paintGround(*painter, option, m_view->hasFocus());
    auto area = option.rect.adjusted(metrics::space_l, 0, -metrics::space_l, 0);
    // Asking for the data tells a windowed model that this row is in sight.
    const auto known = index.data(Qt::DisplayRole);
    const auto look = m_look(index.row());
    const auto way = option.direction;
    if (look && !look->avatar.isEmpty()) {
        const QRect spot(area.left(), area.center().y() - avatar_size / 2, avatar_size, avatar_size);
        paintAvatar(*painter, QStyle::visualRect(way, option.rect, spot), look->avatar);
        area.setLeft(spot.right() + metrics::space_m);
    }
    const auto top = option.rect.center().y() - line_height - 1;
    const QRect upper(area.left(), top, area.width(), line_height);
    const QRect lower(area.left(), top + line_height + 3, area.width(), line_height);
    if (look && known.isValid()) {
        Line first(*painter, option.rect, upper, option.font, way);
        first.wordsAtEnd(look->first_end,
                         look->first_end.strong ? metrics::font_body : metrics::font_caption);
        if (look->progress)
            first.iconAtEnd(*look->progress);
        first.words(look->first, metrics::font_body, look->first_strong, Role::text);
        Line second(*painter, option.rect, lower, option.font, way);
        if (look->badge > 0)
            second.badgeAtEnd(look->badge);
        second.wordsAtEnd(look->second_end, metrics::font_caption);
        if (!look->pill.isEmpty())
            second.pill(look->pill, look->pill_role);
        second.words(look->second, metrics::font_caption + 1, false, look->second_ink);
    } else {
        paintPlaceholder(*painter, QStyle::visualRect(way, option.rect, upper.united(lower)));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, row_height};
}

} // namespace gw::ui
