#pragma once

#include "sync/desk/desk.h"
#include "ui/frame/screen.h"

#include <QMainWindow>

#include <map>
#include <vector>

class QSettings;
class QStackedWidget;

namespace gw::ui {

class Actions;
class CommandPalette;
class ListDetail;
class Rail;
class Submitter;
class Theme;
enum class ThemeChoice;

/// The studio's window: the rail, the screens, the sync light, the palette and the notices.
class Frame : public QMainWindow {
    Q_OBJECT
public:
    /// `screens` in the order of the rail; the frame becomes their parent. `sync_centre` is not on the rail:
    /// the light opens it.
    Frame(sync::Desk& desk, Theme& theme, Submitter& submitter, QSettings& settings,
          std::vector<Screen*> screens, Screen* sync_centre);

    /// The theme the person chose last.
    static ThemeChoice rememberedTheme(const QSettings& settings);

    /// Goes to a screen by name ("orders", "sync") or to a thing ("order:0190…", "gig:…", "conversation:…").
    /// False when there is no such place.
    bool go(const QString& target);
    void setHat(views::Hat hat);
    views::Hat hat() const { return m_hat; }
    /// The screen in front.
    Screen* current() const { return m_current; }
    Actions& actions() { return *m_actions; }
    void openPalette(const QString& words = {});

Q_SIGNALS:
    void currentChanged();
    /// The person closed the window.
    void closed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void addScreen(Screen* screen);
    void declareActions();
    void declareGoing();
    void declareSyncing();
    void declareLooks();
    void chooseTheme(ThemeChoice choice);
    void bring(Screen* screen);
    void showStatus();

    sync::Desk& m_desk;
    Theme& m_theme;
    QSettings& m_settings;
    std::vector<Screen*> m_screens;
    std::map<Screen*, ListDetail*> m_places;
    Screen* m_current = nullptr;
    Rail* m_rail;
    QStackedWidget* m_stack;
    Actions* m_actions;
    CommandPalette* m_palette = nullptr;
    views::Hat m_hat = views::Hat::seller;
    bool m_offline = false;
};

} // namespace gw::ui
