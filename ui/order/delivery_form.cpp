#include "ui/order/delivery_form.h"

#include "ui/order/delivery_card.h"
#include "ui/order/drop_zone.h"
#include "ui/order/next_step.h"
#include "ui/order/tuning.h"
#include "ui/theme/icon.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"
#include "ui/widgets/growing_edit.h"
#include "ui/widgets/notice.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace gw::ui {

DeliveryForm::DeliveryForm(FileTray::Pin pin, QWidget* parent)
    : QWidget(parent)
    , m_files(new FileTray(std::move(pin)))
    , m_message(new GrowingEdit(GrowingEdit::Return::breaks_line, 3, delivery_lines_max))
    , m_nothing(new QCheckBox(tr("There is nothing to attach")))
    , m_notice(new Notice)
    , m_preview(new QPushButton(icon(Icon::eye, Role::link), tr("Preview")))
    , m_deliver(new QPushButton(actionText(OrderAction::deliver))) {
    auto* drop = new DropZone(tr("Drop files here, or click to choose"));
    connect(drop, &DropZone::clicked, m_files, &FileTray::choose);
    connect(drop, &DropZone::filesGiven, m_files, &FileTray::take);
    connect(m_files, &FileTray::changed, this, &DeliveryForm::onEdited);
    m_message->setAccessibleName(tr("Message with the delivery"));
    m_message->setPlaceholderText(tr("What you made, and what to look at first"));
    connect(m_message, &QTextEdit::textChanged, this, &DeliveryForm::onEdited);
    connect(m_message, &GrowingEdit::done, this, [this] { deliver(false); });
    connect(m_message, &GrowingEdit::filesGiven, m_files, &FileTray::take);
    connect(m_nothing, &QCheckBox::toggled, this, &DeliveryForm::onEdited);
    connect(m_notice, &Notice::accepted, this, [this] { deliver(true); });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space_m);
    layout->addWidget(drop);
    layout->addWidget(m_files);
    layout->addWidget(m_message);
    layout->addWidget(m_notice);
    layout->addWidget(makeFoot());
    onEdited();
}

QWidget* DeliveryForm::makeFoot() {
    auto* foot = new QWidget;
    setLook(m_preview, ButtonLook::quiet);
    setLook(m_deliver, ButtonLook::primary);
    m_preview->setCheckable(true);
    connect(m_preview, &QPushButton::toggled, this, &DeliveryForm::showPreview);
    connect(m_deliver, &QPushButton::clicked, this, [this] { deliver(false); });
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space_s);
    layout->addWidget(m_nothing);
    layout->addStretch();
    layout->addWidget(m_preview);
    layout->addWidget(m_deliver);
    return foot;
}

void DeliveryForm::setOrder(const Order& order) {
    m_order = order.terms.order;
    m_next_number = static_cast<int>(order.deliveries.size()) + 1;
}

DeliveryDraft DeliveryForm::draft() const {
    return {m_message->toPlainText().toStdString(), m_files->files(), m_nothing->isChecked()};
}

void DeliveryForm::restore(const DeliveryDraft& draft) {
    m_restoring = true;
    m_message->setPlainText(text(draft.message));
    m_files->setFiles(draft.files);
    m_nothing->setChecked(draft.nothing_to_attach);
    m_notice->clear();
    m_preview->setChecked(false);
    onEdited();
    m_restoring = false;
}

void DeliveryForm::showProblem(const Problem& problem) {
    m_notice->say(Role::danger, text(problem.what));
    if (problem.code == "repeat_delivery")
        m_notice->offer(tr("Deliver it again"));
}

QString DeliveryForm::problemShown() const { return m_notice->words(); }

void DeliveryForm::onEdited() {
    m_nothing->setVisible(m_files->files().empty() && !m_files->busy());
    m_deliver->setEnabled(!m_files->busy());
    m_deliver->setText(m_files->busy() ? tr("Adding files…") : actionText(OrderAction::deliver));
    if (m_preview->isChecked())
        showPreview(true);
    if (!m_restoring)
        Q_EMIT edited();
}

void DeliveryForm::deliver(bool repeat_confirmed) {
    if (!m_order || m_files->busy())
        return;
    m_notice->clear();
    const auto what = draft();
    const bool nothing = what.nothing_to_attach && what.files.empty();
    Q_EMIT deliverRequested(SubmitDelivery{*m_order, what.files, what.message, nothing, repeat_confirmed});
}

void DeliveryForm::showPreview(bool shown) {
    delete std::exchange(m_shown, nullptr);
    if (!shown)
        return;
    const auto what = draft();
    m_shown = new DeliveryCard({m_next_number, what.files, what.message, true, Instant::fromUnixMs(0)},
                               DeliveryCard::Shows::preview);
    static_cast<QVBoxLayout*>(layout())->insertWidget(layout()->count() - 1, m_shown);
}

} // namespace gw::ui
