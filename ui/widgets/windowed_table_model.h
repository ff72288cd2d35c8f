#pragma once

#include "ui/widgets/tuning.h"
#include "ui/widgets/windowed_model.h"

#include <QFuture>

#include <functional>
#include <utility>

namespace gw::ui {

/// One answer of a windowed query.
template<class Row>
struct WindowOf {
    std::vector<Row> rows;
    int total = 0;
};

/// A table model over a windowed query of `Row`s; see WindowedModel for how it pages.
///
///     new WindowedTableModel<views::OrderRow>(columns, [this](int offset, int limit) {
///         return m_desk.read(…).then([](views::OrderPage page) { return WindowOf{page.rows, page.total}; });
///     }, this);
template<class Row>
class WindowedTableModel : public WindowedModel {
public:
    using Fetch = std::function<QFuture<WindowOf<Row>>(int offset, int limit)>;
    struct Column {
        QString title;
        /// What the column shows of a row for an item role; an invalid QVariant for what it does not know.
        std::function<QVariant(const Row&, int role)> data;
        Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    };

    WindowedTableModel(std::vector<Column> columns, Fetch fetch, QObject* parent = nullptr)
        : WindowedModel(parent)
        , m_columns(std::move(columns))
        , m_fetch(std::move(fetch)) {}

    /// The row, if it has come already.
    const Row* rowAt(int row) const {
        const auto page = m_pages.find(row / page_rows);
        if (page == m_pages.end() || row % page_rows >= static_cast<int>(page->second.size()))
            return nullptr;
        return &page->second[static_cast<std::size_t>(row % page_rows)];
    }
    /// The number of the first row here that fits; -1 when none does.
    int find(const std::function<bool(const Row&)>& fits) const {
        for (const auto& [page, rows] : m_pages)
            for (std::size_t i = 0; i < rows.size(); ++i)
                if (fits(rows[i]))
                    return page * page_rows + static_cast<int>(i);
        return -1;
    }

    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant data(const QModelIndex& index, int role) const override {
        if (!index.isValid())
            return {};
        want(index.row());
        const auto* row = rowAt(index.row());
        if (role == pending_role)
            return row == nullptr;
        const auto& column = m_columns[static_cast<std::size_t>(index.column())];
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment);
        return row ? column.data(*row, role) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const auto& column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment);
        return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
    }

protected:
    void request(int page, int ticket) override {
        m_fetch(page * page_rows, page_rows).then(this, [this, page, ticket](WindowOf<Row> window) {
            if (!current(ticket))
                return;
            m_pages[page] = std::move(window.rows);
            arrived(page, window.total);
        });
    }
    void drop(int page) override { m_pages.erase(page); }
    void dropAll() override { m_pages.clear(); }
    bool holds(int page) const override { return m_pages.contains(page); }

private:
    std::vector<Column> m_columns;
    Fetch m_fetch;
    std::map<int, std::vector<Row>> m_pages;
};

} // namespace gw::ui
