#include "ui/inbox/composer.h"

#include "ui/inbox/tuning.h"
#include "ui/theme/icon.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"
#include "ui/widgets/growing_edit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plain_label.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace gw::ui {

namespace {

QToolButton* attachButton(const QString& name) {
    auto* button = new QToolButton;
    button->setIcon(icon(Icon::paperclip));
    button->setIconSize({metrics::icon_m, metrics::icon_m});
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

Composer::Composer(FileTray::Pin pin, QWidget* parent)
    : QFrame(parent)
    , m_text(new GrowingEdit(GrowingEdit::Return::sends, 1, composer_lines_max))
    , m_files(new FileTray(std::move(pin)))
    , m_notice(new Notice)
    , m_send(new QPushButton(icon(Icon::send, Role::accent_text), tr("Send"))) {
    setAcceptDrops(true);
    m_text->setAccessibleName(tr("Message"));
    m_text->setPlaceholderText(tr("Write a message"));
    m_text->setToolTip(tr("Enter sends, Shift+Enter makes a new line"));
    setLook(m_send, ButtonLook::primary);
    auto* attach = attachButton(tr("Attach files"));
    connect(attach, &QToolButton::clicked, m_files, &FileTray::choose);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_text, &GrowingEdit::done, this, &Composer::send);
    connect(m_text, &QTextEdit::textChanged, this, &Composer::onEdited);
    connect(m_text, &GrowingEdit::filesGiven, m_files, &FileTray::take);
    connect(m_files, &FileTray::changed, this, &Composer::onEdited);

    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::space_s);
    line->addWidget(attach, 0, Qt::AlignBottom);
    line->addWidget(m_text, 1);
    line->addWidget(m_send, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space_l, metrics::space_m, metrics::space_l, metrics::space_m);
    layout->setSpacing(metrics::space_s);
    layout->addWidget(m_notice);
    layout->addWidget(m_files);
    layout->addLayout(line);
    onEdited();
}

MessageDraft Composer::draft() const { return {m_text->toPlainText().toStdString(), m_files->files()}; }

void Composer::restore(const MessageDraft& draft) {
    m_restoring = true;
    m_text->setPlainText(text(draft.text));
    m_text->moveCursor(QTextCursor::End);
    m_files->setFiles(draft.files);
    m_notice->clear();
    onEdited();
    m_restoring = false;
}

void Composer::showProblem(const Problem& problem) { m_notice->say(Role::danger, text(problem.what)); }

void Composer::focusText() { m_text->setFocus(Qt::OtherFocusReason); }

void Composer::onEdited() {
    const auto empty = m_text->toPlainText().trimmed().isEmpty() && m_files->files().empty();
    m_send->setEnabled(!empty && !m_files->busy());
    m_send->setText(m_files->busy() ? tr("Adding…") : tr("Send"));
    if (!m_restoring)
        Q_EMIT edited();
}

void Composer::send() {
    if (!m_send->isEnabled())
        return;
    m_notice->clear();
    Q_EMIT sendRequested(draft());
}

void Composer::dragEnterEvent(QDragEnterEvent* event) {
    if (FileTray::carriesFiles(event->mimeData()))
        event->acceptProposedAction();
}

void Composer::dropEvent(QDropEvent* event) { m_files->take(event->mimeData()); }

} // namespace gw::ui
