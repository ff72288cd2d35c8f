#include "ui/inbox/conversation_view.h"

#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace gw::ui {

ConversationView::ConversationView(FileTray::Pin pin, Place place, QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
    , m_no_messages(
          new EmptyState(Icon::chat, tr("No messages yet"),
                         tr("Write the first one. It is kept and sent even if you are offline now.")))
    , m_middle(new QStackedLayout)
    , m_messages(new MessageList)
    , m_composer(new Composer(std::move(pin))) {
    m_pages->addWidget(new EmptyState(Icon::inbox, tr("No conversation is open"),
                                      tr("Choose one from the list to read it and answer.")));
    m_pages->addWidget(makePage(place));
}

QWidget* ConversationView::makePage(Place place) {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (place == Place::own_screen) {
        layout->addWidget(makeHeader());
        layout->addWidget(new Divider);
    }
    m_middle->addWidget(m_messages);
    m_middle->addWidget(m_no_messages);
    layout->addLayout(m_middle, 1);
    layout->addWidget(new Divider);
    setGround(m_composer, Role::surface);
    layout->addWidget(m_composer);
    return page;
}

QWidget* ConversationView::makeHeader() {
    auto* header = new QWidget;
    setGround(header, Role::surface);
    m_avatar = new Avatar(40);
    m_name = new PlainLabel(QString(), TextLook::heading);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(metrics::space_xl, metrics::space_m, metrics::space_xl, metrics::space_m);
    layout->setSpacing(metrics::space_m);
    layout->addWidget(m_avatar);
    layout->addWidget(m_name, 1);
    return header;
}

void ConversationView::showNothing() { m_pages->setCurrentIndex(0); }

void ConversationView::begin() {
    m_messages->clear();
    m_middle->setCurrentIndex(0);
    m_composer->restore({});
    m_pages->setCurrentIndex(1);
}

void ConversationView::showPage(const views::MessagePage& page, const MessageList::Reasons& reasons,
                                Instant now) {
    const auto name = text(page.name);
    if (m_name) {
        m_avatar->setName(name);
        m_name->setFullText(name);
    }
    m_messages->showMessages(page.rows, name, reasons, now);
    m_middle->setCurrentIndex(page.rows.empty() ? 1 : 0);
}

void ConversationView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    Q_EMIT lookedAt();
}

void ConversationView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        Q_EMIT lookedAt();
}

} // namespace gw::ui
