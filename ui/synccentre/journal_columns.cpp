#include "ui/synccentre/journal_columns.h"

#include "ui/synccentre/command_words.h"
#include "ui/widgets/format.h"
#include "ui/widgets/progress_look.h"
#include "ui/widgets/table.h"

#include <QCoreApplication>

namespace gw::ui {

namespace {

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(gw::ui::JournalWords)
};

} // namespace

std::vector<WindowedTableModel<views::TransitionRow>::Column> journalColumns() {
    using Row = views::TransitionRow;
    const auto plain = [](auto words_of) {
        return [words_of](const Row& row, int role) {
            return role == Qt::DisplayRole ? QVariant(words_of(row)) : QVariant();
        };
    };
    const auto at = [](const Row& row, int role) -> QVariant {
        if (role == Qt::DisplayRole)
            return dateTimeText(row.at);
        return role == cell::ink ? roleValue(Role::text_muted) : QVariant();
    };
    const auto state = [](const Row& row, int role) -> QVariant {
        if (role == Qt::DisplayRole)
            return progressText(row.to);
        return role == cell::pill ? roleValue(roleOf(row.to)) : QVariant();
    };
    return {{JournalWords::tr("When"), at},
            {JournalWords::tr("What"), plain([](const Row& row) { return commandName(text(row.type)); })},
            {JournalWords::tr("Became"), state},
            {JournalWords::tr("Why"), plain([](const Row& row) { return text(row.why); })}};
}

} // namespace gw::ui
