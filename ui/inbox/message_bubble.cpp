#include "ui/inbox/message_bubble.h"

#include "ui/inbox/message_status.h"
#include "ui/theme/colours.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/file_chip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace gw::ui {

namespace {

constexpr int avatar_size = 32;
constexpr int bubble_radius = 16;
constexpr int joint_radius = 5; ///< where a bubble joins the next one of its group
constexpr int bubble_width_min = 120;
constexpr int bubble_width_max = 520;
constexpr int inside_x = 14;
constexpr int inside_y = 9;

bool failed(const views::MessageRow& row) {
    using views::Progress;
    return row.progress == Progress::rejected || row.progress == Progress::parked ||
           row.progress == Progress::blocked || row.progress == Progress::predicted_rejection;
}

/// A rectangle whose four corners have each their own radius, clockwise from the top left.
QPainterPath rounded(const QRectF& area, std::array<qreal, 4> radius) {
    QPainterPath path;
    path.moveTo(area.left() + radius[0], area.top());
    path.lineTo(area.right() - radius[1], area.top());
    path.arcTo(area.right() - 2 * radius[1], area.top(), 2 * radius[1], 2 * radius[1], 90, -90);
    path.lineTo(area.right(), area.bottom() - radius[2]);
    path.arcTo(area.right() - 2 * radius[2], area.bottom() - 2 * radius[2], 2 * radius[2], 2 * radius[2], 0,
               -90);
    path.lineTo(area.left() + radius[3], area.bottom());
    path.arcTo(area.left(), area.bottom() - 2 * radius[3], 2 * radius[3], 2 * radius[3], 270, -90);
    path.lineTo(area.left(), area.top() + radius[0]);
    path.arcTo(area.left(), area.top(), 2 * radius[0], 2 * radius[0], 180, -90);
    return path;
}

} // namespace

bool MessageLook::operator==(const MessageLook& other) const {
    return row.id == other.row.id && row.text == other.row.text && row.attachments == other.row.attachments &&
           row.progress == other.row.progress && row.read_by_other == other.row.read_by_other &&
           row.time == other.row.time && row.about == other.row.about && reason == other.reason &&
           name == other.name && first == other.first && last == other.last;
}

MessageBubble::MessageBubble(const MessageLook& look, Instant now, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_body(makeBody()) {
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space_xs);
    const auto side = look.row.own ? Qt::AlignRight : Qt::AlignLeft;
    column->addWidget(m_body, 0, side);
    if (look.last || failed(look.row))
        column->addWidget(makeFoot(now), 0, side);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, look.first ? metrics::space_m : 2, 0, 0);
    layout->setSpacing(metrics::space_s);
    if (!look.row.own) {
        auto* avatar = new Avatar(avatar_size);
        avatar->setName(look.name);
        auto keep = avatar->sizePolicy();
        keep.setRetainSizeWhenHidden(true);
        avatar->setSizePolicy(keep);
        avatar->setVisible(look.first);
        layout->addWidget(avatar, 0, Qt::AlignTop);
    }
    layout->addLayout(column, 1);
    fit();
    setAccessibleName(
        tr("%1: %2", "who says what").arg(look.row.own ? tr("You") : look.name, text(look.row.text)));
}

QWidget* MessageBubble::makeBody() {
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(inside_x, inside_y, inside_x, inside_y);
    layout->setSpacing(metrics::space_s);
    if (const auto about = m_look.row.about) {
        auto* link = new QPushButton(icon(Icon::orders, Role::link),
                                     tr("About order #%1").arg(text(about->toString()).left(8)));
        link->setProperty("inline", true);
        setLook(link, ButtonLook::quiet);
        connect(link, &QPushButton::clicked, this, [this, about] { Q_EMIT orderRequested(*about); });
        layout->addWidget(link, 0, Qt::AlignLeft);
    }
    if (!m_look.row.text.empty()) {
        m_text = new PlainText(text(m_look.row.text));
        layout->addWidget(m_text);
    }
    for (const auto& file : m_look.row.attachments) {
        auto* chip = new FileChip(file, FileChip::Uses::open_save);
        connect(chip, &FileChip::openRequested, this, &MessageBubble::openRequested);
        connect(chip, &FileChip::saveRequested, this, &MessageBubble::saveRequested);
        chip->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        layout->addWidget(chip);
    }
    return body;
}

QWidget* MessageBubble::makeFoot(Instant) {
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(metrics::space_xs, 0, metrics::space_xs, 0);
    layout->setSpacing(metrics::space_xs);
    m_status = messageTimeText(m_look.row);
    if (m_look.row.own) {
        const auto status = statusOf(m_look.row);
        layout->addWidget(new IconLabel(status.icon, status.role, 14));
        m_status = tr("%1 · %2", "progress of a message, time").arg(status.word, m_status);
        if (!m_look.reason.isEmpty())
            m_status += tr(" · %1", "why a message was refused").arg(m_look.reason);
    }
    auto* words = new PlainLabel(m_status, TextLook::caption);
    if (failed(m_look.row)) {
        setTextRole(words, Role::danger);
        words->setFit(PlainLabel::Fit::wrap);
        words->setMinimumWidth(240);
    }
    layout->addWidget(words);
    return foot;
}

void MessageBubble::fit() {
    const auto room = std::clamp((width() - avatar_size) * 82 / 100, bubble_width_min, bubble_width_max);
    if (m_text) {
        const auto size = m_text->sizeFor(room - 2 * inside_x);
        const auto chips = m_look.row.attachments.empty() ? 0 : std::min(260, room - 2 * inside_x);
        m_text->setFixedSize(std::max(size.width(), chips),
                             m_text->heightForWidth(std::max(size.width(), chips)));
    }
    m_body->setMaximumWidth(room);
}

void MessageBubble::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void MessageBubble::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto own = m_look.row.own;
    const auto at_right = own == (layoutDirection() == Qt::LeftToRight);
    const qreal before = m_look.first ? bubble_radius : joint_radius;
    const qreal after = m_look.last ? bubble_radius : joint_radius;
    const auto top =
        std::array<qreal, 2>{at_right ? bubble_radius : before, at_right ? before : bubble_radius};
    const auto bottom =
        std::array<qreal, 2>{at_right ? bubble_radius : after, at_right ? after : bubble_radius};
    const auto area = QRectF(m_body->geometry()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(own ? Qt::NoPen : QPen(colourOf(Role::border)));
    painter.setBrush(failed(m_look.row) ? softOf(Role::danger)
                     : own              ? softOf(Role::accent)
                                        : colourOf(Role::surface));
    painter.drawPath(rounded(area, {top[0], top[1], bottom[1], bottom[0]}));
}

} // namespace gw::ui
