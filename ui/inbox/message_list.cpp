#include "ui/inbox/message_list.h"

#include "ui/inbox/message_status.h"
#include "ui/inbox/tuning.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/plain_label.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace gw::ui {

namespace {

bool together(const views::MessageRow& a, const views::MessageRow& b) {
    return a.own == b.own && sameDay(timeOf(a), timeOf(b)) && timeOf(b) - timeOf(a) <= group_gap_max;
}

QWidget* daySeparator(const QString& day) {
    auto* label = new PlainLabel(day, TextLook::caption);
    label->setMinimumHeight(label->sizeHint().height() + metrics::space_l);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    return label;
}

} // namespace

std::vector<MessageLook> looksOf(const std::vector<views::MessageRow>& rows, const QString& name,
                                 const MessageList::Reasons& reasons) {
    std::vector<MessageLook> looks;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto row = rows[i];
        // Which order the messages are about is told where it changes.
        if (i > 0 && rows[i - 1].about == row.about)
            row.about.reset();
        const auto reason = row.command ? reasons.find(*row.command) : reasons.end();
        // Groups end where the progress changes too: each state is told once, under its last message.
        const bool first = i == 0 || !together(rows[i - 1], row);
        const bool last = i + 1 == rows.size() || !together(row, rows[i + 1]) ||
                          (row.own && (row.progress != rows[i + 1].progress ||
                                       row.read_by_other != rows[i + 1].read_by_other));
        looks.push_back({row, name, reason == reasons.end() ? QString() : reason->second, first, last});
    }
    return looks;
}

MessageList::MessageList(QWidget* parent)
    : QScrollArea(parent)
    , m_page(new QWidget)
    , m_column(new QVBoxLayout(m_page)) {
    m_page->setObjectName(QStringLiteral("page"));
    setAccessibleName(tr("Messages"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->setContentsMargins(metrics::space_xl, 0, metrics::space_xl, metrics::space_l);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    setWidget(m_page);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &MessageList::keepPlace);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        m_at_end = value >= verticalScrollBar()->maximum() - 4;
        m_from_end = verticalScrollBar()->maximum() - value;
        if (value < older_within_px && verticalScrollBar()->maximum() > 0)
            Q_EMIT olderWanted();
    });
}

MessageBubble* MessageList::takeOrMake(const MessageLook& look, Instant now) {
    const auto known = std::find_if(m_bubbles.begin(), m_bubbles.end(), [&](const MessageBubble* bubble) {
        return bubble && bubble->look() == look;
    });
    if (known != m_bubbles.end())
        return std::exchange(*known, nullptr);
    auto* bubble = new MessageBubble(look, now);
    connect(bubble, &MessageBubble::orderRequested, this, &MessageList::orderRequested);
    connect(bubble, &MessageBubble::openRequested, this, &MessageList::openRequested);
    connect(bubble, &MessageBubble::saveRequested, this, &MessageList::saveRequested);
    return bubble;
}

void MessageList::showMessages(const std::vector<views::MessageRow>& rows, const QString& name,
                               const Reasons& reasons, Instant now) {
    while (m_column->count() > 1)
        delete m_column->takeAt(1);
    for (auto* day : std::exchange(m_days, {}))
        day->deleteLater();
    m_older_came = !m_bubbles.empty() && !rows.empty() && m_bubbles.front()->look().row.id != rows.front().id;
    std::vector<MessageBubble*> shown;
    const auto looks = looksOf(rows, name, reasons);
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const auto at = timeOf(looks[i].row);
        if (i == 0 || !sameDay(timeOf(looks[i - 1].row), at)) {
            m_days.push_back(daySeparator(dayText(at, now)));
            m_column->addWidget(m_days.back());
        }
        shown.push_back(takeOrMake(looks[i], now));
        m_column->addWidget(shown.back());
    }
    for (auto* gone : std::exchange(m_bubbles, std::move(shown)))
        if (gone)
            gone->deleteLater();
    for (auto* bubble : m_bubbles)
        bubble->show();
}

void MessageList::clear() {
    m_at_end = true;
    m_from_end = 0;
    showMessages({}, {}, {}, Instant::fromUnixMs(0));
}

void MessageList::keepPlace() {
    auto* bar = verticalScrollBar();
    if (m_at_end)
        bar->setValue(bar->maximum());
    else if (m_older_came)
        bar->setValue(bar->maximum() - m_from_end);
    m_older_came = false;
}

void MessageList::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    keepPlace();
}

} // namespace gw::ui
