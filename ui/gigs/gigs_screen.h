#pragma once

#include "model/base/ids.h"
#include "ui/frame/screen.h"

#include <QPointer>

class QTimer;

namespace gw::sync {
class Desk;
}

namespace gw::ui {

class GigEditor;
class GigPresenter;
class GigsList;
class Submitter;

/// Gigs: the seller's gigs, and the editor of the one that is open.
class GigsScreen : public Screen {
    Q_OBJECT
public:
    GigsScreen(sync::Desk& desk, Submitter& submitter, QObject* parent = nullptr);
    /// Deletes those of its widgets that the frame has not taken over.
    ~GigsScreen() override;

    QString name() const override { return QStringLiteral("gigs"); }
    QString title() const override;
    Icon railIcon() const override { return Icon::gigs; }
    QWidget* list() override;
    QWidget* detail() override;
    void open(const QString& id) override;
    void focusSearch() override;
    bool ready() const override;

private:
    void openFirst();
    void openGig(GigId gig, bool by_person);
    void openNew();
    void onChanged(const QStringList& streams);

    sync::Desk& m_desk;
    QPointer<GigsList> m_list;
    QPointer<GigEditor> m_editor;
    GigPresenter* m_presenter;
    QTimer* m_reload;
    bool m_open_first = false;
};

} // namespace gw::ui
