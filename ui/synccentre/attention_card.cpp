#include "ui/synccentre/attention_card.h"

#include "ui/synccentre/command_words.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/file_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/progress_look.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVariant>

namespace gw::ui {

QString stuckText(views::Progress progress) {
    using views::Progress;
    switch (progress) {
    case Progress::rejected:
        return AttentionCard::tr("The server refused it. What you wrote and its files are kept here.");
    case Progress::parked:
        return AttentionCard::tr(
            "It failed again and again, so it was set aside and the rest goes on. Its content is kept here.");
    case Progress::blocked:
        return AttentionCard::tr(
            "It waits for an earlier step of the same order that did not happen. Its content is kept here.");
    default:
        return {};
    }
}

AttentionCard::AttentionCard(const SyncEntry& entry, Instant now, QWidget* parent)
    : Card(parent) {
    const auto title = describe(entry.row.command, text(entry.subject));
    setAccessibleName(title);
    auto* pill = new StatusPill(progressText(entry.row.progress), roleOf(entry.row.progress));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new PlainLabel(title, TextLook::heading));
    words->addWidget(new PlainLabel(tr("Made %1").arg(agoText(entry.row.issued_at, now)) +
                                        QStringLiteral(" · ") + dateTimeText(entry.row.issued_at),
                                    TextLook::caption));
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::space_m);
    head->addLayout(words, 1);
    head->addWidget(pill, 0, Qt::AlignTop);
    body()->addLayout(head);
    addReason(entry);
    if (entry.row.problem && !entry.row.problem->suggest.empty())
        addSuggestions(*entry.row.problem);
    if (!entry.row.files.empty())
        addFiles(entry.row.files);
    addActions(entry.row);
}

void AttentionCard::addReason(const SyncEntry& entry) {
    const auto role = roleOf(entry.row.progress);
    auto* banner = new QFrame;
    banner->setProperty("banner",
                        role == Role::danger ? QStringLiteral("danger") : QStringLiteral("warning"));
    auto* line = new QHBoxLayout(banner);
    line->setContentsMargins(metrics::space_m, metrics::space_m, metrics::space_m, metrics::space_m);
    line->setSpacing(metrics::space_m);
    line->addWidget(new IconLabel(iconOf(entry.row.progress), role, metrics::icon_m), 0, Qt::AlignTop);
    const auto why = entry.row.problem ? text(entry.row.problem->what) : stuckText(entry.row.progress);
    auto* words = new PlainLabel(why, TextLook::body, PlainLabel::Fit::wrap);
    words->setSelectable(true);
    line->addWidget(words, 1);
    body()->addWidget(banner);
}

void AttentionCard::addSuggestions(const Problem& problem) {
    auto* list = new QVBoxLayout;
    list->setSpacing(metrics::space_xs);
    list->addWidget(new PlainLabel(tr("What you can do"), TextLook::overline));
    for (const auto& code : problem.suggest)
        list->addWidget(new PlainLabel(QStringLiteral("•  ") + suggestionText(code), TextLook::body,
                                       PlainLabel::Fit::wrap));
    body()->addLayout(list);
}

void AttentionCard::addFiles(const std::vector<Artefact>& files) {
    auto* list = new QVBoxLayout;
    list->setSpacing(metrics::space_s);
    list->addWidget(new PlainLabel(tr("Files kept on this computer"), TextLook::overline));
    auto* shelf = new QWidget;
    auto* flow = new FlowLayout(metrics::space_s, shelf);
    for (const auto& file : files) {
        auto* chip = new FileChip(file, FileChip::Uses::open_save);
        chip->setFixedWidth(280);
        connect(chip, &FileChip::openRequested, this, &AttentionCard::openFileRequested);
        connect(chip, &FileChip::saveRequested, this, &AttentionCard::saveFileRequested);
        flow->addWidget(chip);
    }
    list->addWidget(shelf);
    body()->addLayout(list);
}

void AttentionCard::addActions(const views::CommandRow& row) {
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::space_s);
    const auto add = [&](const QString& words, ButtonLook look, auto run) {
        auto* button = new QPushButton(words);
        setLook(button, look);
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
    };
    add(tr("Edit again"), ButtonLook::primary, [this, row] { Q_EMIT editRequested(row); });
    // What was refused for good would be refused again.
    if (row.progress == views::Progress::parked || (row.problem && row.problem->retry != Retry::never))
        add(tr("Send again"), ButtonLook::standard, [this, id = row.id] { Q_EMIT retryRequested(id); });
    line->addStretch();
    if (row.progress != views::Progress::blocked)
        add(tr("Dismiss"), ButtonLook::quiet, [this, id = row.id] { Q_EMIT dismissRequested(id); });
    body()->addLayout(line);
}

} // namespace gw::ui
