#pragma once

#include "model/order/state.h"

#include <QWidget>

class QVBoxLayout;

namespace gw::ui {

class Notice;
class PointRow;

/// Where the buyer says what should change: points, each about the whole delivery or one of its files.
class RevisionForm : public QWidget {
    Q_OBJECT
public:
    explicit RevisionForm(QWidget* parent = nullptr);

    /// The delivery it is about. What is being written stays when it is the same one.
    void setOrder(const Order& order);
    std::vector<RevisionItem> draft() const;
    /// Puts points back, without announcing them as edited; at least one empty point is shown.
    void restore(const std::vector<RevisionItem>& items);
    void showProblem(const Problem& problem);
    void focusFirst();

Q_SIGNALS:
    void edited();
    void reviseRequested(const RequestRevision& command);
    void backRequested();

private:
    QWidget* makeFoot();
    void addPoint(const RevisionItem& item);
    void removePoint(PointRow* row);
    void send();

    std::optional<OrderId> m_order;
    int m_delivery_no = 0;
    std::vector<Artefact> m_files;
    QVBoxLayout* m_points;
    std::vector<PointRow*> m_rows;
    Notice* m_notice;
};

} // namespace gw::ui
