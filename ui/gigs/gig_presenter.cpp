#include "ui/gigs/gig_presenter.h"

#include "ui/drafts/draft.h"
#include "ui/frame/submitter.h"
#include "ui/gigs/tuning.h"
#include "ui/widgets/format.h"

#include <QTimer>

namespace gw::ui {

/// What one look into the file brings.
struct GigPresenter::Reading {
    std::optional<GigId> id;
    std::optional<Gig> gig;
    std::string draft;
};

namespace {

std::string draftKey(const std::optional<GigId>& gig) {
    return "edit:gig:" + (gig ? gig->toString() : std::string("new"));
}

} // namespace

GigPresenter::GigPresenter(sync::Desk& desk, Submitter& submitter, GigEditor* editor, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_submitter(submitter)
    , m_editor(editor)
    , m_draft(new DraftKeeper(
          [&desk](const std::string& key, const std::string& json) { desk.saveDraft(key, json); }, this))
    , m_reload(new QTimer(this)) {
    m_reload->setSingleShot(true);
    m_reload->setInterval(gigs_reload_pause_ms);
    connect(m_reload, &QTimer::timeout, this, &GigPresenter::read);
    connect(&desk, &sync::Desk::changed, this, [this](const QStringList& streams) {
        if (m_gig && streams.contains(QStringLiteral("gig:") + text(m_gig->toString())))
            m_reload->start();
    });
    connect(editor, &GigEditor::edited, this, &GigPresenter::onEdited);
    connect(editor, &GigEditor::acted, this, &GigPresenter::act);
}

void GigPresenter::open(GigId gig) {
    if (!m_open || m_gig != gig)
        begin(gig);
}

void GigPresenter::openNew() {
    if (!m_open || m_gig)
        begin(std::nullopt);
}

void GigPresenter::begin(std::optional<GigId> gig) {
    m_draft->setKey({});
    m_open = true;
    m_shown = false;
    m_ready = false;
    m_gig = gig;
    m_saved.reset();
    read();
}

void GigPresenter::read() {
    m_desk
        .read([id = m_gig](views::Views& views) {
            return Reading{id, id ? views.gig(*id) : std::nullopt, views.draft(draftKey(id))};
        })
        .then(this, [this](const Reading& reading) {
            if (m_open && m_gig == reading.id && m_editor)
                show(reading);
        });
}

void GigPresenter::show(const Reading& reading) {
    m_saved = reading.gig;
    if (m_gig && !m_saved) {
        // Not (or no longer) in the file: an empty form would make another gig of the same id.
        m_editor->showNothing();
        setReady();
        return;
    }
    const auto saved = m_saved ? m_saved->draft : GigContent();
    if (!m_shown) {
        const auto edit = draftFrom<GigEdit>(reading.draft);
        m_content = edit ? edit->content : saved;
        m_base = edit ? edit->base : saved;
        m_draft->setKey(draftKey(m_gig));
    }
    const auto before = m_content;
    merge(saved);
    if (!m_shown || m_content != before)
        m_editor->showGig(gig(), m_content, m_desk.session().display_name, changed());
    else
        m_editor->showStanding(gig(), changed());
    m_shown = true;
    setReady();
}

void GigPresenter::setReady() {
    if (m_ready)
        return;
    m_ready = true;
    Q_EMIT readyChanged();
}

void GigPresenter::merge(const GigContent& saved) {
    const auto mine = difference(m_base, m_content);
    const auto under_mine = difference(m_content, m_base);
    // The base of a field being edited stays as it was seen, so that saving finds a conflict.
    m_base = patched(saved, under_mine);
    m_content = patched(saved, mine);
}

void GigPresenter::onEdited() {
    m_content = m_editor->content();
    m_editor->showStanding(gig(), changed());
    m_draft->keep(changed() ? draftText(GigEdit{m_gig, m_content, m_base}) : std::string());
}

void GigPresenter::act(GigEditor::Action action) {
    switch (action) {
    case GigEditor::Action::save:
        save(false);
        break;
    case GigEditor::Action::submit:
        if (m_editor->check(true))
            save(true);
        break;
    case GigEditor::Action::pause:
        issue(PauseGig{*m_gig}, tr("Gig paused"));
        break;
    case GigEditor::Action::resume:
        issue(ResumeGig{*m_gig}, tr("Gig resumed"));
        break;
    case GigEditor::Action::archive:
        issue(ArchiveGig{*m_gig}, tr("Gig archived"));
        break;
    case GigEditor::Action::discard:
        discard();
        break;
    }
}

void GigPresenter::save(bool then_submit) {
    if (!m_editor->check(false))
        return;
    if (!changed() && m_gig) {
        if (then_submit)
            submitForReview();
        return;
    }
    const bool is_new = !m_gig.has_value();
    const auto id = m_gig.value_or(GigId(m_desk.newUuid()));
    const auto content = m_content;
    const auto patch = difference(m_base, content);
    m_submitter.submit(GigCommand(SaveGigDraft{id, patch, basesOf(m_base, patch)}), tr("Draft saved"))
        .then(this, [this, id, is_new, content, then_submit](const Result<CommandId>& issued) {
            if (!m_editor)
                return;
            if (!issued) {
                m_editor->showProblem(issued.error());
                return;
            }
            m_draft->forget();
            m_base = content;
            m_gig = id;
            m_draft->setKey(draftKey(m_gig));
            if (is_new)
                Q_EMIT created(id);
            m_reload->start();
            if (then_submit)
                submitForReview();
        });
}

void GigPresenter::submitForReview() {
    issue(SubmitGig{*m_gig, GigVersionId(m_desk.newUuid())}, tr("Submitted for review"));
}

void GigPresenter::issue(const GigCommand& command, const QString& done) {
    m_submitter.submit(command, done).then(this, [this](const Result<CommandId>& issued) {
        if (!issued && m_editor)
            m_editor->showProblem(issued.error());
    });
}

void GigPresenter::discard() {
    m_draft->forget();
    m_content = m_base = m_saved ? m_saved->draft : GigContent();
    m_editor->showGig(gig(), m_content, m_desk.session().display_name, false);
}

} // namespace gw::ui
