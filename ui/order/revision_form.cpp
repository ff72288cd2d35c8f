#include "ui/order/revision_form.h"

#include "model/base/text.h"
#include "ui/order/next_step.h"
#include "ui/order/point_row.h"
#include "ui/theme/icon.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace gw::ui {

RevisionForm::RevisionForm(QWidget* parent)
    : QWidget(parent)
    , m_points(new QVBoxLayout)
    , m_notice(new Notice) {
    m_points->setSpacing(metrics::space_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space_m);
    layout->addWidget(new PlainLabel(tr("What should change?"), TextLook::strong));
    layout->addLayout(m_points);
    layout->addWidget(m_notice);
    layout->addWidget(makeFoot());
    restore({});
}

QWidget* RevisionForm::makeFoot() {
    auto* foot = new QWidget;
    auto* more = new QPushButton(icon(Icon::plus, Role::link), tr("Add a point"));
    auto* back = new QPushButton(tr("Back"));
    auto* ask = new QPushButton(actionText(OrderAction::request_revision));
    setLook(more, ButtonLook::quiet);
    setLook(back, ButtonLook::standard);
    setLook(ask, ButtonLook::primary);
    connect(more, &QPushButton::clicked, this, [this] {
        addPoint({});
        m_rows.back()->focusText();
    });
    connect(back, &QPushButton::clicked, this, &RevisionForm::backRequested);
    connect(ask, &QPushButton::clicked, this, &RevisionForm::send);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space_s);
    layout->addWidget(more);
    layout->addStretch();
    layout->addWidget(back);
    layout->addWidget(ask);
    return foot;
}

void RevisionForm::setOrder(const Order& order) {
    if (order.deliveries.empty())
        return;
    const auto& last = order.deliveries.back();
    const bool same = m_order == order.terms.order && m_delivery_no == last.number;
    m_order = order.terms.order;
    m_delivery_no = last.number;
    m_files = last.artefacts;
    if (!same)
        restore(draft());
}

std::vector<RevisionItem> RevisionForm::draft() const {
    std::vector<RevisionItem> items;
    for (const auto* row : m_rows)
        if (auto item = row->item(); !isBlank(item.text))
            items.push_back(std::move(item));
    return items;
}

void RevisionForm::restore(const std::vector<RevisionItem>& items) {
    for (auto* row : std::exchange(m_rows, {}))
        delete row;
    for (const auto& item : items)
        addPoint(item);
    if (items.empty())
        addPoint({});
    m_notice->clear();
}

void RevisionForm::addPoint(const RevisionItem& item) {
    auto* row = new PointRow(static_cast<int>(m_rows.size()) + 1, m_files, item);
    m_rows.push_back(row);
    m_points->addWidget(row);
    connect(row, &PointRow::edited, this, [this, row] {
        row->setInvalid(false);
        Q_EMIT edited();
    });
    connect(row, &PointRow::removeRequested, this, [this, row] { removePoint(row); });
}

void RevisionForm::removePoint(PointRow* row) {
    std::erase(m_rows, row);
    row->deleteLater();
    if (m_rows.empty())
        addPoint({});
    Q_EMIT edited();
}

void RevisionForm::showProblem(const Problem& problem) { m_notice->say(Role::danger, text(problem.what)); }

void RevisionForm::focusFirst() { m_rows.front()->focusText(); }

void RevisionForm::send() {
    m_notice->clear();
    const auto items = draft();
    if (!m_order || items.empty()) {
        m_rows.front()->setInvalid(true);
        m_notice->say(Role::danger, tr("Say what should change, in at least one point."));
        return;
    }
    Q_EMIT reviseRequested(RequestRevision{*m_order, m_delivery_no, items});
}

} // namespace gw::ui
