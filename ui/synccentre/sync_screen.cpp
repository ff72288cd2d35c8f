#include "ui/synccentre/sync_screen.h"

#include "ui/synccentre/saved_draft.h"
#include "ui/synccentre/sync_page.h"
#include "ui/synccentre/tuning.h"
#include "ui/widgets/files.h"
#include "ui/widgets/format.h"

#include <QTimer>

namespace gw::ui {

SyncScreen::SyncScreen(sync::Desk& desk, QObject* parent)
    : Screen(parent)
    , m_desk(desk)
    , m_refresh(new QTimer(this)) {
    // The journal has no count: as long as a page comes full there may be another one.
    const auto journal = [this](int offset, int limit) {
        return m_desk.read([offset, limit](views::Views& views) { return views.journal(offset, limit); })
            .then(this, [this, offset, limit](std::vector<views::TransitionRow> rows) {
                const auto came = static_cast<int>(rows.size());
                const auto known = offset + came + (came == limit ? limit : 0);
                m_journal_known = came == limit ? std::max(m_journal_known, known) : known;
                return WindowOf<views::TransitionRow>{std::move(rows), m_journal_known};
            });
    };
    m_page = new SyncPage(journal, [this] { return m_desk.now(); });
    connectPage();
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(refresh_pause_ms);
    connect(m_refresh, &QTimer::timeout, this, &SyncScreen::refresh);
    connect(&desk, &sync::Desk::statusChanged, m_refresh, qOverload<>(&QTimer::start));
    refresh();
}

SyncScreen::~SyncScreen() {
    if (m_page && !m_page->parent())
        delete m_page;
}

void SyncScreen::connectPage() {
    connect(m_page, &SyncPage::syncRequested, this, [this] { m_desk.syncNow(); });
    connect(m_page, &SyncPage::undoRequested, this, [this](const CommandId& id) { m_desk.undo(id); });
    connect(m_page, &SyncPage::retryRequested, this, [this](const CommandId& id) { m_desk.retry(id); });
    connect(m_page, &SyncPage::dismissRequested, this, [this](const CommandId& id) { m_desk.dismiss(id); });
    connect(m_page, &SyncPage::openRequested, this, &Screen::goRequested);
    connect(m_page, &SyncPage::editRequested, this, &SyncScreen::editAgain);
    connect(m_page, &SyncPage::openFileRequested, this,
            [this](const Artefact& file) { openFile(m_desk, file, m_page); });
    connect(m_page, &SyncPage::saveFileRequested, this,
            [this](const Artefact& file) { saveFile(m_desk, file, m_page); });
}

QString SyncScreen::title() const { return tr("Sync centre"); }

QWidget* SyncScreen::list() { return m_page; }

bool SyncScreen::ready() const { return m_picture_shown && m_page && m_page->journal().loaded(); }

void SyncScreen::refresh() {
    if (!m_page)
        return;
    m_page->showStatus(m_desk.status());
    m_page->journal().refresh();
    m_desk.read(readSyncPicture).then(this, [this](const SyncPicture& picture) {
        if (!m_page)
            return;
        m_page->showPicture(picture);
        m_picture_shown = true;
        Q_EMIT badgeChanged(picture.needs_you_total);
        Q_EMIT readyChanged();
    });
}

void SyncScreen::editAgain(const views::CommandRow& row) {
    const auto draft = draftOf(row.command);
    const auto stream = text(row.stream);
    if (!draft) {
        Q_EMIT goRequested(stream);
        return;
    }
    m_desk.read([key = draft->key](views::Views& views) { return views.draft(key); })
        .then(this, [this, draft, stream](const std::string& newer) {
            // What is being written there already comes first; the refused content stays in this list.
            if (newer.empty())
                m_desk.saveDraft(draft->key, draft->json);
            Q_EMIT goRequested(stream);
        });
}

} // namespace gw::ui
