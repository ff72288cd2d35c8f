#pragma once

#include "sync/views/rows.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/windowed_table_model.h"

#include <QWidget>

class QStackedLayout;

namespace gw::ui {

class ChipBar;
class EmptyState;
class ListView;
class SearchField;

/// The seller's gigs: state, price, orders; search and filters.
class GigsList : public QWidget {
    Q_OBJECT
public:
    using Fetch = std::function<QFuture<views::GigPage>(const views::GigQuery&)>;
    explicit GigsList(Fetch fetch, QWidget* parent = nullptr);

    /// Asks again for what is shown; the old rows stay until the new ones come.
    void reload();
    /// Marks one as the open one; none while a new one is written.
    void select(std::optional<GigId> gig);
    std::optional<GigId> first() const;
    bool ready() const { return m_model->loaded(); }
    void focusSearch();

Q_SIGNALS:
    /// The person chose one; `by_click` when by mouse or Return, which means "show me".
    void chosen(const GigId& gig, bool by_click);
    void newRequested();
    void loaded();

private:
    using Model = WindowedTableModel<views::GigRow>;
    QWidget* makeHead();
    void makeModel(Fetch fetch);
    void connectView();
    std::optional<RowLook> lookOf(int row) const;
    void showState();
    void describeEmptiness();

    views::GigQuery m_query;
    Model* m_model = nullptr;
    SearchField* m_search;
    ChipBar* m_filter;
    ListView* m_view;
    EmptyState* m_empty;
    QStackedLayout* m_pages;
    std::optional<GigId> m_selected;
};

} // namespace gw::ui
