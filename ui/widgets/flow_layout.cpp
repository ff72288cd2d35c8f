#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <utility>

namespace gw::ui {

FlowLayout::FlowLayout(int spacing, QWidget* parent)
    : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    auto* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize FlowLayout::sizeHint() const {
    int width = 0;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            width += item->sizeHint().width() + spacing();
    return {width, heightForWidth(std::max(width, 1))};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(QSize(item->minimumSize().width(), item->sizeHint().height()));
    return size;
}

void FlowLayout::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    arrange(area, true);
}

int FlowLayout::arrange(const QRect& area, bool place) const {
    const auto way = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = area.left();
    int y = area.top();
    int line_height = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const auto size = item->sizeHint().boundedTo(QSize(std::max(area.width(), 1), QWIDGETSIZE_MAX));
        if (x > area.left() && x + size.width() > area.right() + 1) {
            x = area.left();
            y += line_height + spacing();
            line_height = 0;
        }
        if (place)
            item->setGeometry(QStyle::visualRect(way, area, QRect(QPoint(x, y), size)));
        x += size.width() + spacing();
        line_height = std::max(line_height, size.height());
    }
    return y + line_height - area.top();
}

} // namespace gw::ui
