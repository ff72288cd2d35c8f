#include "ui/synccentre/sync_page.h"

#include "ui/frame/sync_light.h"
#include "ui/synccentre/attention_card.h"
#include "ui/synccentre/journal_columns.h"
#include "ui/synccentre/tuning.h"
#include "ui/synccentre/waiting_row.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace gw::ui {

namespace {

constexpr int page_width_max = 920;

/// An empty column of widgets that is filled anew at each change.
QWidget* makeColumn() {
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space_m);
    return column;
}

QVBoxLayout* emptied(QWidget* column) {
    auto* layout = static_cast<QVBoxLayout*>(column->layout());
    while (auto* item = layout->takeAt(0)) {
        // Later: the click that led here may still be running inside the widget.
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    return layout;
}

PlainLabel* sectionHeading(const QString& words) { return new PlainLabel(words, TextLook::heading); }

} // namespace

SyncPage::SyncPage(JournalModel::Fetch journal, std::function<Instant()> now, QWidget* parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_light(new IconLabel(Icon::sync, Role::text_muted, 28))
    , m_line(new PlainLabel(QString(), TextLook::heading))
    , m_detail(new PlainLabel(QString(), TextLook::muted, PlainLabel::Fit::wrap))
    , m_attention(makeColumn())
    , m_waiting(makeColumn()) {
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    page->setMaximumWidth(page_width_max);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::space_xl, metrics::space_xl, metrics::space_xl, metrics::space_xxl);
    column->setSpacing(metrics::space_xl);
    column->addWidget(makeHead());
    column->addWidget(makeStatus());
    column->addWidget(m_attention);
    column->addWidget(m_waiting);
    column->addWidget(makeJournal(std::move(journal)));
    column->addStretch();

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAlignment(Qt::AlignHCenter);
    scroll->setWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QWidget* SyncPage::makeHead() {
    auto* head = new QWidget;
    auto* words = new QVBoxLayout;
    words->setSpacing(metrics::space_xs);
    words->addWidget(new PlainLabel(tr("Sync centre"), TextLook::title));
    words->addWidget(new PlainLabel(tr("What is safe, what is sent and what needs you."), TextLook::muted));
    auto* now = new QPushButton(tr("Sync now"));
    setLook(now, ButtonLook::standard);
    connect(now, &QPushButton::clicked, this, &SyncPage::syncRequested);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(words, 1);
    line->addWidget(now);
    return head;
}

Card* SyncPage::makeStatus() {
    auto* card = new Card;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_line);
    words->addWidget(m_detail);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::space_l);
    line->addWidget(m_light);
    line->addLayout(words, 1);
    card->body()->addLayout(line);
    return card;
}

Card* SyncPage::makeJournal(JournalModel::Fetch fetch) {
    m_journal = new JournalModel(journalColumns(), std::move(fetch), this);
    auto* table = new QTableView;
    dressTable(table);
    table->setModel(m_journal);
    table->setAccessibleName(tr("Journal"));
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFixedHeight(journal_row_height);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_journal, &WindowedModel::totalChanged, table, [table](int total) {
        const auto rows = std::clamp(total, 1, journal_rows_shown);
        table->setFixedHeight((rows + 1) * journal_row_height);
    });
    table->verticalHeader()->setDefaultSectionSize(journal_row_height);
    auto* header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(static_cast<int>(JournalColumn::why), QHeaderView::Stretch);
    header->resizeSection(static_cast<int>(JournalColumn::at), 170);
    header->resizeSection(static_cast<int>(JournalColumn::what), 180);
    header->resizeSection(static_cast<int>(JournalColumn::state), 160);

    auto* card = new Card;
    card->body()->setContentsMargins(0, metrics::space_l, 0, metrics::space_s);
    auto* heading = sectionHeading(tr("Journal"));
    heading->setContentsMargins(metrics::space_l, 0, metrics::space_l, 0);
    card->body()->addWidget(heading);
    card->body()->addWidget(table);
    return card;
}

void SyncPage::showStatus(const sync::SyncStatus& status) {
    const auto shown = lightText(status);
    m_light->show(shown.icon, shown.role);
    m_line->setFullText(shown.line);
    const auto trouble = text(status.trouble);
    m_detail->setFullText(trouble.isEmpty() ? shown.detail : shown.detail + u'\n' + trouble);
    m_detail->setVisible(!m_detail->fullText().isEmpty());
}

void SyncPage::showPicture(const SyncPicture& picture) {
    showNeedsYou(picture);
    showUnderWay(picture);
}

void SyncPage::showNeedsYou(const SyncPicture& picture) {
    auto* column = emptied(m_attention);
    m_attention->setVisible(picture.needs_you_total > 0);
    if (picture.needs_you_total == 0)
        return;
    column->addWidget(sectionHeading(tr("Needs attention · %1").arg(countText(picture.needs_you_total))));
    for (const auto& entry : picture.needs_you) {
        auto* card = new AttentionCard(entry, m_now());
        connect(card, &AttentionCard::editRequested, this, &SyncPage::editRequested);
        connect(card, &AttentionCard::retryRequested, this, &SyncPage::retryRequested);
        connect(card, &AttentionCard::dismissRequested, this, &SyncPage::dismissRequested);
        connect(card, &AttentionCard::openFileRequested, this, &SyncPage::openFileRequested);
        connect(card, &AttentionCard::saveFileRequested, this, &SyncPage::saveFileRequested);
        column->addWidget(card);
    }
    if (const auto more = picture.needs_you_total - static_cast<int>(picture.needs_you.size()); more > 0)
        column->addWidget(new PlainLabel(tr("and %n more", nullptr, more), TextLook::muted));
}

void SyncPage::showUnderWay(const SyncPicture& picture) {
    auto* column = emptied(m_waiting);
    auto* card = new Card(tr("On the way · %1").arg(countText(picture.under_way_total)));
    column->addWidget(card);
    if (picture.under_way.empty())
        card->body()->addWidget(new PlainLabel(tr("Nothing is waiting. Everything you did has been settled."),
                                               TextLook::muted, PlainLabel::Fit::wrap));
    for (const auto& entry : picture.under_way) {
        if (&entry != &picture.under_way.front())
            card->body()->addWidget(new Divider);
        auto* row = new WaitingRow(entry, m_now());
        connect(row, &WaitingRow::undoRequested, this, &SyncPage::undoRequested);
        connect(row, &WaitingRow::retryRequested, this, &SyncPage::retryRequested);
        connect(row, &WaitingRow::openRequested, this, &SyncPage::openRequested);
        card->body()->addWidget(row);
    }
    if (const auto more = picture.under_way_total - static_cast<int>(picture.under_way.size()); more > 0)
        card->body()->addWidget(new PlainLabel(tr("and %n more", nullptr, more), TextLook::muted));
}

} // namespace gw::ui
