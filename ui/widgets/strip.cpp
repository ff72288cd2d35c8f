#include "ui/widgets/strip.h"

#include "ui/theme/colours.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace gw::ui {

namespace {

constexpr int fade_width = 36;

/// The ground running over the content at one edge.
class Fade : public QWidget {
public:
    Fade(bool towards_right, QWidget* parent)
        : QWidget(parent)
        , m_towards_right(towards_right) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        auto clear = colourOf(Role::window);
        clear.setAlpha(0);
        QLinearGradient gradient(0, 0, width(), 0);
        gradient.setColorAt(m_towards_right ? 0 : 1, clear);
        gradient.setColorAt(m_towards_right ? 1 : 0, colourOf(Role::window));
        painter.fillRect(rect(), gradient);
    }

private:
    bool m_towards_right;
};

} // namespace

Strip::Strip(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
    , m_before(new Fade(false, this))
    , m_after(new Fade(true, this)) {
    setWidget(content);
    content->installEventFilter(this);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &Strip::placeFades);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &Strip::placeFades);
}

QSize Strip::sizeHint() const { return widget()->sizeHint(); }

QSize Strip::minimumSizeHint() const { return {80, widget()->sizeHint().height()}; }

void Strip::wheelEvent(QWheelEvent* event) {
    const auto turn = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turn.x() - turn.y());
}

void Strip::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    placeFades();
}

bool Strip::eventFilter(QObject* watched, QEvent* event) {
    // The content says by this that it wants another size: a count has become longer.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void Strip::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    // Only now the style sheet has given the content its fonts.
    fit();
}

void Strip::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeFades();
}

void Strip::fit() {
    widget()->resize(widget()->sizeHint());
    updateGeometry();
}

void Strip::placeFades() {
    const auto* bar = horizontalScrollBar();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const bool more_left = rtl ? bar->value() < bar->maximum() : bar->value() > 0;
    const bool more_right = rtl ? bar->value() > 0 : bar->value() < bar->maximum();
    m_before->setGeometry(0, 0, fade_width, height());
    m_after->setGeometry(width() - fade_width, 0, fade_width, height());
    m_before->setVisible(more_left);
    m_after->setVisible(more_right);
    m_before->raise();
    m_after->raise();
}

} // namespace gw::ui
