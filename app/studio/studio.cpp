#include "app/studio/studio.h"

#include "app/studio/market.h"
#include "app/studio/shots.h"
#include "sync/desk/sign_in.h"
#include "ui/firstrun/first_run.h"
#include "ui/frame/frame.h"
#include "ui/frame/submitter.h"
#include "ui/gigs/gigs_screen.h"
#include "ui/inbox/inbox_screen.h"
#include "ui/orders/orders_screen.h"
#include "ui/synccentre/sync_screen.h"

#include <QDir>
#include <QFile>
#include <QMessageBox>

#include <cstdio>

namespace gw::studio {

namespace {

const auto demo_email = QStringLiteral("seller@demo.gigwright.example");
const auto demo_password = QStringLiteral("demonstration");

ui::SignInWays signInWays() {
    return {[](const QUrl& server, const QString& email, const QString& password) {
                return sync::signIn(server, email, password);
            },
            [](const QUrl& server, const QString& name, const QString& email, const QString& password) {
                return sync::registerAccount(server, name, email, password);
            }};
}

} // namespace

Studio::Studio(const Options& options, ui::Theme& theme)
    : m_options(options)
    , m_theme(theme)
    , m_settings(std::make_unique<QSettings>(settingsFile(), QSettings::IniFormat)) {
    if (!m_options.theme)
        m_theme.choose(ui::Frame::rememberedTheme(*m_settings));
}

QString Studio::settingsFile() {
    if (!m_options.drawsOnly())
        return m_options.profile_folder + QStringLiteral("/studio.ini");
    // Pictures are drawn with nothing remembered, so that they come out the same each time.
    m_scratch = std::make_unique<QTemporaryDir>();
    return m_scratch->filePath(QStringLiteral("studio.ini"));
}

Studio::~Studio() = default;

void Studio::start() {
    if (!QDir().mkpath(m_options.profile_folder)) {
        fail(tr("The profile's folder %1 cannot be made. Choose another one with --profile.")
                 .arg(m_options.profile_folder));
        return;
    }
    if (m_options.try_here) {
        startMarket();
    } else if (m_options.server) {
        QFile file(m_options.password_file);
        if (!file.open(QIODevice::ReadOnly))
            fail(tr("The password cannot be read from %1: %2").arg(file.fileName(), file.errorString()));
        else
            signInByPassword(*m_options.server, m_options.email,
                             QString::fromUtf8(file.readLine()).trimmed());
    } else if (!m_options.session_file.isEmpty()) {
        takeOver(m_options.session_file);
    } else if (const auto session = sync::loadSession(m_options.profile_folder);
               session && m_options.open != QStringLiteral("firstrun")) {
        openDesk(*session);
    } else {
        showFirstRun();
    }
}

void Studio::startMarket() {
    m_market = std::make_unique<Market>(m_options.profile_folder + QStringLiteral("/market"));
    connect(m_market.get(), &Market::listening, this, &Studio::arrive);
    connect(m_market.get(), &Market::failed, this, [this](const QString& what) {
        if (m_first_run && m_first_run->isVisible())
            m_first_run->showTryProblem(what);
        else
            fail(what);
    });
    m_market->start();
}

void Studio::arrive(const QUrl& market) {
    auto session = sync::loadSession(m_options.profile_folder);
    if (!session) {
        signInByPassword(market, demo_email, demo_password);
        return;
    }
    // The market takes another port each time; the account and its token live on in its file.
    session->server = market;
    keepAndOpen(*session);
}

void Studio::signInByPassword(const QUrl& server, const QString& email, const QString& password) {
    sync::signIn(server, email, password).then(this, [this](const Result<sync::Session>& session) {
        if (session)
            keepAndOpen(*session);
        else
            fail(QString::fromStdString(session.error().what));
    });
}

void Studio::takeOver(const QString& session_file) {
    const auto kept = m_options.profile_folder + QStringLiteral("/session.json");
    if (QFileInfo(session_file).canonicalFilePath() != QFileInfo(kept).canonicalFilePath()) {
        QFile::remove(kept);
        if (!QFile::copy(session_file, kept)) {
            fail(tr("The session cannot be taken over from %1.").arg(session_file));
            return;
        }
        QFile::setPermissions(kept, QFile::ReadOwner | QFile::WriteOwner);
    }
    if (const auto session = sync::loadSession(m_options.profile_folder))
        openDesk(*session);
    else
        fail(tr("%1 holds no session.").arg(session_file));
}

void Studio::showFirstRun() {
    m_first_run = std::make_unique<ui::FirstRun>(signInWays());
    connect(m_first_run.get(), &ui::FirstRun::tryRequested, this, [this] {
        m_first_run->showStarting();
        startMarket();
    });
    connect(m_first_run.get(), &ui::FirstRun::signedIn, this, &Studio::keepAndOpen);
    m_first_run->resize(m_options.size);
    m_first_run->show();
    if (!m_options.drawsOnly())
        return;
    const auto file = m_options.screenshot;
    const auto written = !file.isEmpty() && m_first_run->grab().save(file, "PNG");
    if (!written) {
        fail(file.isEmpty() ? tr("There is no session to draw. Give --try, --server or --session-token.")
                            : tr("The picture cannot be written to %1.").arg(file));
        return;
    }
    std::printf("%s\n", qPrintable(file));
    Q_EMIT finished(0);
}

void Studio::keepAndOpen(const sync::Session& session) {
    if (const auto saved = sync::saveSession(m_options.profile_folder, session); !saved)
        fail(QString::fromStdString(saved.error().what));
    else
        openDesk(session);
}

void Studio::openDesk(const sync::Session& session) {
    auto desk = sync::Desk::open(m_options.profile_folder, session);
    if (!desk) {
        fail(QString::fromStdString(desk.error().what));
        return;
    }
    m_desk = std::move(*desk);
    buildFrame();
    if (m_options.drawsOnly())
        drawPictures();
    else
        m_frame->show();
    if (m_first_run && !m_options.drawsOnly())
        m_first_run->hide();
}

void Studio::buildFrame() {
    auto* submitter = new ui::Submitter(*m_desk);
    m_frame = std::make_unique<ui::Frame>(
        *m_desk, m_theme, *submitter, *m_settings,
        std::vector<ui::Screen*>{new ui::OrdersScreen(*m_desk, *submitter, *m_settings),
                                 new ui::GigsScreen(*m_desk, *submitter),
                                 new ui::InboxScreen(*m_desk, *submitter)},
        new ui::SyncScreen(*m_desk));
    submitter->setParent(m_frame.get());
    m_frame->setHat(m_options.hat);
    if (!m_options.open.isEmpty() && !m_options.drawsOnly())
        m_frame->go(m_options.open);
    connect(m_frame.get(), &ui::Frame::closed, this, [this] { Q_EMIT finished(0); });
}

void Studio::drawPictures() {
    m_first_run = std::make_unique<ui::FirstRun>(signInWays());
    auto shots = m_options.shots.isEmpty() ? std::vector{oneScreen(m_options)} : everyScreen(m_options);
    m_shots = std::make_unique<Shots>(*m_desk, m_theme, *m_frame, *m_first_run, std::move(shots));
    connect(m_shots.get(), &Shots::drawn, this, [](const QString& file) {
        std::printf("%s\n", qPrintable(file));
        std::fflush(stdout);
    });
    connect(m_shots.get(), &Shots::failed, this, &Studio::fail);
    connect(m_shots.get(), &Shots::finished, this, [this] { Q_EMIT finished(0); });
    m_shots->start();
}

void Studio::fail(const QString& what) {
    std::fprintf(stderr, "gigwright-studio: %s\n", qPrintable(what));
    if (m_options.drawsOnly()) {
        Q_EMIT finished(1);
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Critical, tr("Gigwright"), tr("The studio cannot open"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(what);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this] { Q_EMIT finished(1); });
    box->open();
}

} // namespace gw::studio
