#pragma once

#include "app/studio/options.h"
#include "sync/desk/desk.h"

#include <QObject>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace gw::ui {
class FirstRun;
class Frame;
class Theme;
} // namespace gw::ui

namespace gw::studio {

class Market;
class Shots;

/// Builds the studio: gets a session (kept, signed in, tried or from the first-run page), opens the desk and
/// puts the frame over it; or draws pictures of it.
class Studio : public QObject {
    Q_OBJECT
public:
    Studio(const Options& options, ui::Theme& theme);
    ~Studio() override;

    void start();

Q_SIGNALS:
    void finished(int exit_code);

private:
    QString settingsFile();
    void startMarket();
    void signInByPassword(const QUrl& server, const QString& email, const QString& password);
    void takeOver(const QString& session_file);
    void arrive(const QUrl& market);
    void showFirstRun();
    void keepAndOpen(const sync::Session& session);
    void openDesk(const sync::Session& session);
    void buildFrame();
    void drawPictures();
    void fail(const QString& what);

    Options m_options;
    ui::Theme& m_theme;
    std::unique_ptr<QTemporaryDir> m_scratch;
    std::unique_ptr<QSettings> m_settings;
    // Destroyed in reverse: what uses the desk goes before it, and the market ends last.
    std::unique_ptr<Market> m_market;
    std::unique_ptr<sync::Desk> m_desk;
    std::unique_ptr<ui::Frame> m_frame;
    std::unique_ptr<ui::FirstRun> m_first_run;
    std::unique_ptr<Shots> m_shots;
};

} // namespace gw::studio
