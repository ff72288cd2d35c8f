#pragma once

#include <QHeaderView>

namespace gw::ui {

/// The header of the studio's tables: its words stand exactly over the cells' words, whichever way the window
/// reads, and the arrow of the sorting stands right after them.
class TableHeader : public QHeaderView {
    Q_OBJECT
public:
    /// `inside` is the room between a cell's edge and its words, in pixels.
    explicit TableHeader(int inside, QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& area, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    int m_inside;
};

} // namespace gw::ui
