#include "ui/frame/undo_offer.h"

#include "ui/frame/submitter.h"
#include "ui/frame/tuning.h"
#include "ui/widgets/format.h"
#include "ui/widgets/toast.h"

#include <algorithm>

namespace gw::ui {

UndoOffer::UndoOffer(sync::Desk& desk, Submitter& submitter, Toast& toast, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_toast(toast) {
    connect(&submitter, &Submitter::submitted, this, &UndoOffer::offer);
    connect(&submitter, &Submitter::refused, this, [this](const Problem& problem) {
        m_offered.reset();
        m_toast.announce(text(problem.what), Role::danger, refusal_shown_ms);
    });
    connect(&desk, &sync::Desk::statusChanged, this, &UndoOffer::check);
}

void UndoOffer::offer(const QString& done, const CommandId& command) {
    m_offered = command;
    m_toast.announce(done, Role::success, undo_shown_ms, tr("Undo"), [this, command] {
        m_offered.reset();
        m_desk.undo(command);
        m_toast.announce(tr("Taken back. Nothing was sent."), Role::info, undo_shown_ms / 2);
    });
    check();
}

void UndoOffer::check() {
    if (!m_offered)
        return;
    m_desk.read([](views::Views& views) { return views.unsettled(); })
        .then(this, [this, asked = *m_offered](const std::vector<views::CommandRow>& rows) {
            if (m_offered != asked)
                return;
            const auto still = std::any_of(rows.begin(), rows.end(), [&asked](const views::CommandRow& row) {
                return row.id == asked && row.can_undo;
            });
            if (still)
                return;
            m_offered.reset();
            m_toast.withdrawAction();
        });
}

} // namespace gw::ui
