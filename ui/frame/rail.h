#pragma once

#include "sync/engine/status.h"
#include "sync/views/rows.h"
#include "ui/theme/icon.h"

#include <QList>
#include <QWidget>

#include <map>

class QToolButton;
class QVBoxLayout;

namespace gw::ui {

class Avatar;
class IconLabel;
class PlainLabel;
class RailButton;
class Segmented;
class SyncLight;

/// The left rail: the screens; below them the sync light, the side (seller or buyer), the person and the
/// menu.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(const QString& person, QWidget* parent = nullptr);

    void addScreen(const QString& name, const QString& title, Icon icon);
    /// Marks where the person is; a name that is not on the rail marks none.
    void setCurrent(const QString& name);
    void setBadge(const QString& name, int count);
    void setStatus(const sync::SyncStatus& status);
    void setHat(views::Hat hat);
    /// Icons only.
    void setCompact(bool compact);
    /// The button whose click opens the menu; the frame puts the menu on it.
    QToolButton* menuButton() const { return m_menu; }

Q_SIGNALS:
    void screenRequested(const QString& name);
    void syncCentreRequested();
    void hatChosen(views::Hat hat);

private:
    void lay(QVBoxLayout* layout);

    std::map<QString, RailButton*> m_screens;
    QVBoxLayout* m_places;
    IconLabel* m_logo;
    PlainLabel* m_wordmark;
    SyncLight* m_light;
    Segmented* m_hat;
    QToolButton* m_hat_compact;
    Avatar* m_avatar;
    PlainLabel* m_person;
    QToolButton* m_menu;
    QWidget* m_lowest = nullptr; ///< the last screen's button
    QList<QWidget*> m_below;     ///< what the keyboard reaches after the screens, in its order
    views::Hat m_worn = views::Hat::seller;
};

} // namespace gw::ui
