#pragma once

#include <QAbstractTableModel>

#include <map>
#include <set>
#include <vector>

namespace gw::ui {

/// The paging of a table over a windowed query: it knows the total, asks for pages of 50 rows when a view
/// looks at them, shows placeholders until they come and keeps only the pages last looked at.
class WindowedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Item role: true while a row has not come yet.
    static constexpr int pending_role = Qt::UserRole + 900;

    explicit WindowedModel(QObject* parent = nullptr);

    /// Another query: forgets everything and asks for its first page.
    void restart();
    /// The same query, changed data: asks again for the pages in sight and shows the old rows meanwhile.
    void refresh();
    int total() const { return m_total; }
    /// Whether the first page of the current query has come.
    bool loaded() const { return m_loaded; }

    int rowCount(const QModelIndex& parent = {}) const override;

Q_SIGNALS:
    /// A page came (or the query turned out to be empty).
    void pageLoaded();
    void totalChanged(int total);

protected:
    /// Asks for a page; answer by calling arrived() with the same ticket, never inside this call.
    virtual void request(int page, int ticket) = 0;
    /// Forgets the rows of a page, or of all.
    virtual void drop(int page) = 0;
    virtual void dropAll() = 0;
    virtual bool holds(int page) const = 0;

    /// Notes that a view looks at `row`; a missing page will be asked for.
    void want(int row) const;
    /// Whether an answer to this ticket is still of use.
    bool current(int ticket) const { return ticket == m_ticket; }
    /// Takes over a page whose rows the subclass has just stored.
    void arrived(int page, int total);

private:
    void askForWanted();
    void setTotal(int total);
    void touch(int page);

    int m_total = 0;
    int m_ticket = 0;
    bool m_loaded = false;
    mutable std::set<int> m_wanted; ///< pages to ask for in the next turn of the event loop
    mutable bool m_asking = false;
    std::set<int> m_asked;           ///< pages under way
    std::set<int> m_stale;           ///< pages shown though the data changed
    mutable std::vector<int> m_seen; ///< pages looked at, oldest first
};

} // namespace gw::ui
