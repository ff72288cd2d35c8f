#pragma once

#include "sync/desk/desk.h"
#include "ui/drafts/draft_keeper.h"
#include "ui/gigs/gig_editor.h"

#include <QObject>
#include <QPointer>

class QTimer;

namespace gw::ui {

class Submitter;

/// Unsaved changes of a gig, kept on this computer. `gig` is empty for one that was never saved.
struct GigEdit {
    std::optional<GigId> gig;
    GigContent content;
    GigContent base; ///< the content as it was when the edit began
};
BOOST_DESCRIBE_STRUCT(GigEdit, (), (gig, content, base))

/// Brings a gig into the editor: reads it, keeps unsaved changes, issues its commands.
class GigPresenter : public QObject {
    Q_OBJECT
public:
    GigPresenter(sync::Desk& desk, Submitter& submitter, GigEditor* editor, QObject* parent = nullptr);

    void open(GigId gig);
    /// Begins a new gig, or goes on with the one that was begun.
    void openNew();
    bool opened() const { return m_open; }
    bool ready() const { return m_ready; }

Q_SIGNALS:
    void readyChanged();
    /// A new gig was saved for the first time.
    void created(const GigId& gig);

private:
    struct Reading;
    void begin(std::optional<GigId> gig);
    void read();
    void show(const Reading& reading);
    void setReady();
    /// Takes over what changed elsewhere in fields that are not being edited.
    void merge(const GigContent& saved);
    void onEdited();
    void act(GigEditor::Action action);
    void save(bool then_submit);
    void submitForReview();
    void issue(const GigCommand& command, const QString& done);
    void discard();
    bool changed() const { return m_content != m_base; }
    const Gig* gig() const { return m_saved ? &*m_saved : nullptr; }

    sync::Desk& m_desk;
    Submitter& m_submitter;
    QPointer<GigEditor> m_editor;
    DraftKeeper* m_draft;
    QTimer* m_reload;
    std::optional<GigId> m_gig; ///< empty while a new one has not been saved
    std::optional<Gig> m_saved;
    GigContent m_content;
    GigContent m_base;
    bool m_open = false;
    bool m_shown = false;
    bool m_ready = false;
};

} // namespace gw::ui
