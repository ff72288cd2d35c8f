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

/// The conversations, newest first: who, what was said last, when, and how much is unread.
class ConversationList : public QWidget {
    Q_OBJECT
public:
    using Fetch = std::function<QFuture<views::ConversationPage>(const views::ConversationQuery&)>;
    using Now = std::function<Instant()>;
    ConversationList(Fetch fetch, Now now, QWidget* parent = nullptr);

    /// Asks again for what is shown; the old rows stay until the new ones come.
    void reload();
    /// Marks one as the open one.
    void select(ConversationId conversation);
    std::optional<ConversationId> first() const;
    bool ready() const { return m_model->loaded(); }
    void focusSearch();

Q_SIGNALS:
    /// The person chose one; `by_click` when by mouse or Return, which means "show me".
    void chosen(const ConversationId& conversation, bool by_click);
    void unreadCounted(int unread);
    void loaded();

private:
    using Model = WindowedTableModel<views::ConversationRow>;
    QWidget* makeHead();
    void fillModel(Fetch fetch);
    std::optional<RowLook> lookOf(int row) const;
    void showState();
    void restart();

    Now m_now;
    views::ConversationQuery m_query;
    Model* m_model = nullptr;
    SearchField* m_search;
    ChipBar* m_filter;
    ListView* m_view;
    EmptyState* m_empty;
    QStackedLayout* m_pages;
    std::optional<ConversationId> m_selected;
};

} // namespace gw::ui
