#include "ui/frame/command_palette.h"

#include "ui/frame/actions.h"
#include "ui/frame/palette_delegate.h"
#include "ui/frame/tuning.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace gw::ui {

namespace {

std::vector<PaletteHit> actionHits(const Actions& actions, const QString& words) {
    std::vector<std::pair<int, PaletteHit>> fitting;
    for (auto* action : actions.all()) {
        const auto fit = fitOf(words, action->text());
        if (fit > 0 && action->isEnabled() && action->objectName() != palette_action)
            fitting.emplace_back(fit, PaletteHit{action->icon(),
                                                 action->text(),
                                                 {},
                                                 action->shortcut().toString(QKeySequence::NativeText),
                                                 [action] { action->trigger(); }});
    }
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<PaletteHit> hits;
    for (auto& [fit, hit] : fitting)
        hits.push_back(std::move(hit));
    return hits;
}

} // namespace

CommandPalette::CommandPalette(const Actions& actions, Search search, QWidget* parent)
    : QFrame(parent)
    , m_actions(actions)
    , m_search(std::move(search))
    , m_model(new PaletteModel(this))
    , m_line(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new PlainLabel(tr("Nothing fits. Try fewer letters."), TextLook::muted)) {
    m_line->setPlaceholderText(tr("Search or do something"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMinimumHeight(3 * metrics::control_height);

    auto* line = new QHBoxLayout;
    line->setContentsMargins(metrics::space_l, metrics::space_xs, metrics::space_l, metrics::space_xs);
    line->addWidget(new IconLabel(Icon::search, Role::text_muted, metrics::icon_m));
    line->addWidget(m_line, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, metrics::space_s);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(new Divider);
    layout->addSpacing(metrics::space_s);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);

    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(48);
    shadow->setOffset(0, 12);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::look);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_list->setCurrentIndex(m_model->index(0));
        place();
    });
    parent->installEventFilter(this);
    hide();
}

void CommandPalette::ask(const QString& words) {
    m_before = QApplication::focusWidget();
    m_line->setText(words);
    look(words);
    place();
    show();
    raise();
    m_line->setFocus();
}

void CommandPalette::look(const QString& typed) {
    const auto words = typed.simplified();
    const auto asked = ++m_asked;
    m_model->setActions(actionHits(m_actions, words));
    if (words.isEmpty()) {
        m_model->setFound({});
        return;
    }
    m_search(words).then(this, [this, asked](const std::vector<PaletteHit>& found) {
        if (asked == m_asked)
            m_model->setFound(found);
    });
}

void CommandPalette::runCurrent() {
    const auto current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const auto run = m_model->hit(current.row()).run;
    leave();
    run();
}

void CommandPalette::leave() {
    hide();
    if (m_before)
        m_before->setFocus();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_line)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible()) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::place() {
    const auto rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    m_list->setFixedHeight(std::min(rows, palette_rows_shown) * palette_row_height);
    const auto room = parentWidget()->size();
    const auto width = std::min(palette_width, room.width() - 2 * metrics::space_xl);
    resize(width, layout()->totalSizeHint().height());
    move((room.width() - width) / 2, std::max(metrics::space_xl, room.height() / 8));
}

} // namespace gw::ui
