#include "app/studio/shots.h"

#include "app/studio/tuning.h"
#include "ui/firstrun/first_run.h"
#include "ui/frame/actions.h"
#include "ui/frame/frame.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QPixmap>

namespace gw::studio {

namespace {

const auto first_run_target = QStringLiteral("firstrun");
const auto palette_target = QStringLiteral("palette");
constexpr int narrow_width = 760;

} // namespace

Shots::Shots(sync::Desk& desk, ui::Theme& theme, ui::Frame& frame, ui::FirstRun& first_run,
             std::vector<Shot> shots)
    : m_desk(desk)
    , m_theme(theme)
    , m_frame(frame)
    , m_first_run(first_run)
    , m_shots(std::move(shots)) {
    m_look.setInterval(look_again_ms);
    connect(&m_look, &QTimer::timeout, this, &Shots::look);
}

void Shots::start() {
    m_waited.start();
    m_look.start();
}

bool Shots::caughtUp() const {
    using sync::Light;
    const auto light = m_desk.status().light;
    return light == Light::up_to_date || light == Light::needs_you;
}

void Shots::look() {
    if (!m_caught_up) {
        m_caught_up = caughtUp();
        if (!m_caught_up && m_waited.hasExpired(catch_up_ms_max)) {
            m_look.stop();
            Q_EMIT failed(tr("The studio did not catch up with the server in time, so nothing was drawn."));
        }
        return;
    }
    if (!m_begun) {
        begin();
        return;
    }
    const auto own_data = m_shots[m_current].target == first_run_target;
    if (!own_data && !m_frame.current()->ready()) {
        if (m_waited.hasExpired(screen_ms_max)) {
            m_look.stop();
            Q_EMIT failed(tr("The data of %1 did not come in time.").arg(m_shots[m_current].target));
        }
        return;
    }
    m_look.stop();
    QTimer::singleShot(settle_ms, this, &Shots::draw);
}

void Shots::begin() {
    const auto& shot = m_shots[m_current];
    m_begun = true;
    m_waited.restart();
    m_theme.choose(shot.theme);
    auto& window = shot.target == first_run_target ? static_cast<QWidget&>(m_first_run) : m_frame;
    window.resize(shot.size);
    window.show();
    if (shot.target == first_run_target)
        return;
    m_frame.setHat(shot.hat);
    if (shot.target == palette_target) {
        m_frame.go(QStringLiteral("orders"));
        m_frame.actions().find(QStringLiteral("go.back"))->trigger();
        m_frame.openPalette(tr("logo", "searched for in a picture of the command palette"));
    } else if (!m_frame.go(shot.target)) {
        m_look.stop();
        Q_EMIT failed(tr("There is no screen %1.").arg(shot.target));
    }
}

void Shots::draw() {
    const auto& shot = m_shots[m_current];
    auto& window = shot.target == first_run_target ? static_cast<QWidget&>(m_first_run) : m_frame;
    QDir().mkpath(QFileInfo(shot.file).absolutePath());
    if (!window.grab().save(shot.file, "PNG")) {
        Q_EMIT failed(tr("The picture cannot be written to %1.").arg(shot.file));
        return;
    }
    window.hide();
    Q_EMIT drawn(shot.file);
    next();
}

void Shots::next() {
    m_begun = false;
    if (++m_current == m_shots.size())
        Q_EMIT finished();
    else
        m_look.start();
}

std::vector<Shot> everyScreen(const Options& options) {
    struct Screen {
        const char* name;
        const char* target;
        views::Hat hat;
        bool main;
    };
    static constexpr Screen screens[] = {{"orders", "orders", views::Hat::seller, true},
                                         {"order", "orders:", views::Hat::seller, true},
                                         {"gigs", "gigs:", views::Hat::seller, true},
                                         {"inbox", "inbox:", views::Hat::seller, true},
                                         {"sync", "sync", views::Hat::seller, false},
                                         {"palette", "palette", views::Hat::seller, false},
                                         {"buyer-order", "orders:", views::Hat::buyer, false},
                                         {"firstrun", "firstrun", views::Hat::seller, false}};
    std::vector<Shot> shots;
    const auto add = [&](const Screen& screen, const QString& look, ui::ThemeChoice theme, int width) {
        const auto name = QStringLiteral("%1-%2.png").arg(QLatin1String(screen.name), look);
        shots.push_back({QLatin1String(screen.target), QDir(options.shots).filePath(name), screen.hat, theme,
                         QSize(width, options.size.height())});
    };
    const auto wide = options.size.width();
    QString special = options.language;
    if (options.scale > 1)
        special = QStringLiteral("light-%1").arg(qRound(options.scale * 100));
    for (const auto& screen : screens) {
        if (!special.isEmpty()) {
            if (screen.main)
                add(screen, special, ui::ThemeChoice::light, wide);
            continue;
        }
        add(screen, QStringLiteral("light"), ui::ThemeChoice::light, wide);
        add(screen, QStringLiteral("dark"), ui::ThemeChoice::dark, wide);
        if (screen.main)
            add(screen, QStringLiteral("narrow"), ui::ThemeChoice::light, narrow_width);
    }
    return shots;
}

Shot oneScreen(const Options& options) {
    return {options.open.isEmpty() ? QStringLiteral("orders") : options.open, options.screenshot, options.hat,
            options.theme.value_or(ui::ThemeChoice::light), options.size};
}

} // namespace gw::studio
