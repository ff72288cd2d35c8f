#pragma once

#include "app/studio/options.h"
#include "sync/desk/desk.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace gw::ui {
class FirstRun;
class Frame;
class Theme;
} // namespace gw::ui

namespace gw::studio {

/// One picture to draw.
struct Shot {
    QString target; ///< of ui::Frame::go; a trailing ':' opens the first of the list; "palette"; "firstrun"
    QString file;
    views::Hat hat = views::Hat::seller;
    ui::ThemeChoice theme = ui::ThemeChoice::light;
    QSize size;
};

/// Draws screens into PNG files, one after another, each once the feed is caught up and its data is there.
class Shots : public QObject {
    Q_OBJECT
public:
    Shots(sync::Desk& desk, ui::Theme& theme, ui::Frame& frame, ui::FirstRun& first_run,
          std::vector<Shot> shots);

    void start();

Q_SIGNALS:
    /// Each file's path, as it is written.
    void drawn(const QString& file);
    void finished();
    void failed(const QString& what);

private:
    bool caughtUp() const;
    void look();
    void begin();
    void draw();
    void next();

    sync::Desk& m_desk;
    ui::Theme& m_theme;
    ui::Frame& m_frame;
    ui::FirstRun& m_first_run;
    std::vector<Shot> m_shots;
    std::size_t m_current = 0;
    bool m_caught_up = false;
    bool m_begun = false;
    QTimer m_look;
    QElapsedTimer m_waited;
};

/// Every screen in light and dark, and the main ones in a narrow window. At another scale than 1, or in a
/// language that was asked for, only the main ones, with the scale or the language in their names.
std::vector<Shot> everyScreen(const Options& options);
/// The one that --screenshot asks for.
Shot oneScreen(const Options& options);

} // namespace gw::studio
