#pragma once

#include "sync/views/rows.h"
#include "ui/theme/icon.h"

#include <QObject>

class QWidget;

namespace gw::ui {

/// One screen of the frame: a list and, beside it, the detail of what is open. The frame lays both out, side
/// by side or one at a time, and owns the widgets after asking for them once.
class Screen : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Name for tests, --open and settings: "orders".
    virtual QString name() const = 0;
    /// Name for people, and its icon on the rail.
    virtual QString title() const = 0;
    virtual Icon railIcon() const = 0;

    virtual QWidget* list() = 0;
    /// Shows an EmptyState until something is open. Null when the list fills the screen.
    virtual QWidget* detail() { return nullptr; }

    /// Width the list asks for beside its detail, before the person moves the splitter.
    virtual int listWidth() const { return 460; }

    /// Whether the list has the whole place to itself until something is opened, and again once it is closed.
    virtual bool listStandsAlone() const { return false; }

    /// Which side the person looks from. Called once before the first show, and at each switch.
    virtual void setHat(views::Hat) {}
    /// Opens one thing by its id (36 characters) in the detail; an empty id opens the newest or first one of
    /// the list as soon as it is there.
    virtual void open(const QString& id) = 0;
    /// Puts the keyboard into the list's search field.
    virtual void focusSearch() {}
    /// Whether everything on it that comes from the file has come: screenshots wait for it.
    virtual bool ready() const = 0;

Q_SIGNALS:
    /// Something was opened in the detail, by open() or by the person: a narrow frame shows the detail now.
    void opened(const QString& id);
    /// Please go elsewhere: "order:0190…", "gig:…", "conversation:…", or a screen's name.
    void goRequested(const QString& target);
    /// How many things wait here, for the rail; 0 shows no badge.
    void badgeChanged(int count);
    void readyChanged();
};

} // namespace gw::ui
