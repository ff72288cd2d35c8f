#include "ui/frame/frame.h"

#include "ui/frame/actions.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/desk_search.h"
#include "ui/frame/list_detail.h"
#include "ui/frame/rail.h"
#include "ui/frame/undo_offer.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>

namespace gw::ui {

namespace {

/// Which screen opens which kind of thing.
const std::map<QString, QString>& screenOfKind() {
    static const std::map<QString, QString> screens{
        {QStringLiteral("order"), QStringLiteral("orders")},
        {QStringLiteral("gig"), QStringLiteral("gigs")},
        {QStringLiteral("conversation"), QStringLiteral("inbox")}};
    return screens;
}

const auto geometry_key = QStringLiteral("frame/geometry");
const auto theme_key = QStringLiteral("frame/theme");

} // namespace

Frame::Frame(sync::Desk& desk, Theme& theme, Submitter& submitter, QSettings& settings,
             std::vector<Screen*> screens, Screen* sync_centre)
    : m_desk(desk)
    , m_theme(theme)
    , m_settings(settings)
    , m_rail(new Rail(desk.session().display_name))
    , m_stack(new QStackedWidget)
    , m_actions(new Actions(this)) {
    auto* page = new QWidget;
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(new Divider(Qt::Vertical));
    layout->addWidget(m_stack, 1);
    setCentralWidget(page);
    setMinimumSize(560, 480);
    resize(1360, 860);
    restoreGeometry(m_settings.value(geometry_key).toByteArray());

    for (auto* screen : screens) {
        m_rail->addScreen(screen->name(), screen->title(), screen->railIcon());
        addScreen(screen);
    }
    addScreen(sync_centre);
    declareActions();
    auto* menu = new QMenu(this);
    m_actions->fill(menu);
    m_rail->menuButton()->setMenu(menu);
    const auto go_to = [this](const QString& target) { go(target); };
    m_palette = new CommandPalette(
        *m_actions, [this, go_to](const QString& words) { return searchDesk(m_desk, m_hat, words, go_to); },
        page);
    new UndoOffer(desk, submitter, *new Toast(page), this);

    connect(m_rail, &Rail::screenRequested, this, go_to);
    connect(m_rail, &Rail::syncCentreRequested, this, [this, sync_centre] { bring(sync_centre); });
    connect(m_rail, &Rail::hatChosen, this, &Frame::setHat);
    connect(&desk, &sync::Desk::statusChanged, this, &Frame::showStatus);
    showStatus();
    setHat(m_hat);
    bring(m_screens.front());
}

void Frame::addScreen(Screen* screen) {
    screen->setParent(this);
    auto* place =
        new ListDetail(screen->name(), screen->list(), screen->detail(), screen->listWidth(), m_settings);
    place->setListStandsAlone(screen->listStandsAlone());
    m_screens.push_back(screen);
    m_places[screen] = place;
    m_stack->addWidget(place);
    connect(screen, &Screen::opened, place, &ListDetail::showDetail);
    connect(screen, &Screen::goRequested, this, &Frame::go);
    connect(screen, &Screen::badgeChanged, this,
            [this, screen](int count) { m_rail->setBadge(screen->name(), count); });
}

bool Frame::go(const QString& target) {
    const auto kind = target.section(u':', 0, 0);
    const auto id = target.section(u':', 1);
    const auto known = screenOfKind().find(kind);
    const auto name = known == screenOfKind().end() ? kind : known->second;
    for (auto* screen : m_screens) {
        if (screen->name() != name)
            continue;
        bring(screen);
        // "orders:" opens the first of the list.
        if (target.contains(u':'))
            screen->open(id);
        return true;
    }
    return false;
}

void Frame::bring(Screen* screen) {
    m_palette->hide(); // it has led here
    m_current = screen;
    m_stack->setCurrentWidget(m_places[screen]);
    m_rail->setCurrent(screen->name());
    screen->list()->setFocus();
    setWindowTitle(tr("%1 – Gigwright").arg(screen->title()));
    Q_EMIT currentChanged();
}

void Frame::setHat(views::Hat hat) {
    m_hat = hat;
    m_rail->setHat(hat);
    for (auto* screen : m_screens)
        screen->setHat(hat);
}

void Frame::showStatus() { m_rail->setStatus(m_desk.status()); }

void Frame::openPalette(const QString& words) { m_palette->ask(words); }

void Frame::declareActions() {
    declareGoing();
    declareSyncing();
    declareLooks();
    m_actions->add(QStringLiteral("studio.quit"), tr("Quit"), Icon::close, QKeySequence::Quit,
                   [this] { close(); });
}

void Frame::declareGoing() {
    m_actions->add(palette_action, tr("Search or do something"), Icon::command,
                   QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
    m_actions->add(QStringLiteral("go.search"), tr("Search in this list"), Icon::search, QKeySequence::Find,
                   [this] { m_current->focusSearch(); });
    int number = 0;
    for (auto* screen : m_screens) {
        ++number;
        m_actions->add(QStringLiteral("go.") + screen->name(), tr("Go to %1").arg(screen->title()),
                       screen->railIcon(), QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)),
                       [this, screen] { bring(screen); });
    }
    m_actions->add(QStringLiteral("go.back"), tr("Back to the list"), Icon::back,
                   QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_places[m_current]->showList(); });
    m_actions->add(QStringLiteral("hat.switch"), tr("Switch between seller and buyer"), Icon::switch_hat,
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
                   [this] { setHat(m_hat == views::Hat::seller ? views::Hat::buyer : views::Hat::seller); });
}

void Frame::declareSyncing() {
    m_actions->add(QStringLiteral("sync.now"), tr("Sync now"), Icon::sync, QKeySequence(Qt::Key_F5),
                   [this] { m_desk.syncNow(); });
    auto* offline = m_actions->add(QStringLiteral("sync.offline"), tr("Work offline"), Icon::cloud_off,
                                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] {
                                       m_offline = !m_offline;
                                       m_desk.setOffline(m_offline);
                                   });
    offline->setCheckable(true);
}

void Frame::declareLooks() {
    const auto add = [this](const char* id, const QString& text, Icon picture, const QKeySequence& keys,
                            ThemeChoice choice) {
        m_actions->add(QLatin1String(id), text, picture, keys, [this, choice] { chooseTheme(choice); });
    };
    m_actions->add(QStringLiteral("look.toggle"), tr("Switch between light and dark"), Icon::moon,
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] {
                       chooseTheme(m_theme.shade() == Shade::dark ? ThemeChoice::light : ThemeChoice::dark);
                   });
    add("look.light", tr("Light theme"), Icon::sun, {}, ThemeChoice::light);
    add("look.dark", tr("Dark theme"), Icon::moon, {}, ThemeChoice::dark);
    add("look.system", tr("Theme of the system"), Icon::settings, {}, ThemeChoice::system);
}

void Frame::chooseTheme(ThemeChoice choice) {
    m_theme.choose(choice);
    m_settings.setValue(theme_key, static_cast<int>(choice));
}

ThemeChoice Frame::rememberedTheme(const QSettings& settings) {
    return static_cast<ThemeChoice>(settings.value(theme_key, static_cast<int>(ThemeChoice::system)).toInt());
}

void Frame::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const auto narrow = width() < metrics::narrow_width;
    m_rail->setCompact(narrow);
    for (const auto& [screen, place] : m_places)
        place->setNarrow(narrow);
}

void Frame::closeEvent(QCloseEvent* event) {
    m_settings.setValue(geometry_key, saveGeometry());
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace gw::ui
