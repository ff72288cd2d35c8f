#include "ui/synccentre/waiting_row.h"

#include "ui/synccentre/command_words.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/progress_look.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace gw::ui {

QString waitingText(const views::CommandRow& row, Instant now) {
    QStringList parts{progressText(row.progress), agoText(row.since, now)};
    if (row.attempts > 0)
        parts += WaitingRow::tr("tried %n time(s)", nullptr, row.attempts);
    if (row.next_attempt && *row.next_attempt > now)
        parts += WaitingRow::tr("next try in %1").arg(spanText(*row.next_attempt - now));
    if (row.problem)
        parts += text(row.problem->what);
    return parts.join(QStringLiteral(" · "));
}

WaitingRow::WaitingRow(const SyncEntry& entry, Instant now, QWidget* parent)
    : QWidget(parent) {
    const auto& row = entry.row;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new PlainLabel(describe(row.command, text(entry.subject)), TextLook::strong));
    auto* state = new PlainLabel(waitingText(row, now), TextLook::caption);
    setTextRole(state, roleOf(row.progress));
    words->addWidget(state);

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, metrics::space_xs, 0, metrics::space_xs);
    line->setSpacing(metrics::space_m);
    line->addWidget(new IconLabel(iconOf(row.progress), roleOf(row.progress), metrics::icon_m));
    line->addLayout(words, 1);
    const auto add = [&](const QString& name, auto run) {
        auto* button = new QPushButton(name);
        setLook(button, ButtonLook::quiet);
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
    };
    add(tr("Open"), [this, stream = text(row.stream)] { Q_EMIT openRequested(stream); });
    if (row.can_undo)
        add(tr("Undo"), [this, id = row.id] { Q_EMIT undoRequested(id); });
    if (row.next_attempt)
        add(tr("Try now"), [this, id = row.id] { Q_EMIT retryRequested(id); });
}

} // namespace gw::ui
