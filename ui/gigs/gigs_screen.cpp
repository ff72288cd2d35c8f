#include "ui/gigs/gigs_screen.h"

#include "sync/desk/desk.h"
#include "ui/gigs/gig_editor.h"
#include "ui/gigs/gig_presenter.h"
#include "ui/gigs/gigs_list.h"
#include "ui/gigs/tuning.h"
#include "ui/widgets/format.h"

#include <QTimer>

namespace gw::ui {

GigsScreen::GigsScreen(sync::Desk& desk, Submitter& submitter, QObject* parent)
    : Screen(parent)
    , m_desk(desk)
    , m_list(new GigsList([&desk](const views::GigQuery& query) {
        return desk.read([query](views::Views& views) { return views.gigs(query); });
    }))
    , m_editor(new GigEditor)
    , m_presenter(new GigPresenter(desk, submitter, m_editor, this))
    , m_reload(new QTimer(this)) {
    m_reload->setSingleShot(true);
    m_reload->setInterval(gigs_reload_pause_ms);
    connect(m_reload, &QTimer::timeout, m_list, &GigsList::reload);
    connect(&desk, &sync::Desk::changed, this, &GigsScreen::onChanged);
    connect(m_list, &GigsList::chosen, this, &GigsScreen::openGig);
    connect(m_list, &GigsList::newRequested, this, &GigsScreen::openNew);
    connect(m_list, &GigsList::loaded, this, &GigsScreen::openFirst);
    connect(m_presenter, &GigPresenter::readyChanged, this, &GigsScreen::readyChanged);
    connect(m_presenter, &GigPresenter::created, this, [this](const GigId& gig) { m_list->select(gig); });
}

GigsScreen::~GigsScreen() {
    for (QWidget* widget : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_editor)})
        if (widget && !widget->parent())
            delete widget;
}

QString GigsScreen::title() const { return tr("Gigs"); }

QWidget* GigsScreen::list() { return m_list; }

QWidget* GigsScreen::detail() { return m_editor; }

void GigsScreen::open(const QString& id) {
    m_open_first = id.isEmpty();
    if (m_open_first) {
        openFirst();
        return;
    }
    if (id == QStringLiteral("new"))
        openNew();
    else if (const auto gig = GigId::parse(id.toStdString()))
        openGig(*gig, true);
}

void GigsScreen::openFirst() {
    if (m_open_first && m_list->ready())
        if (const auto gig = m_list->first()) {
            m_open_first = false;
            openGig(*gig, true);
            return;
        }
    Q_EMIT readyChanged();
}

void GigsScreen::openGig(GigId gig, bool by_person) {
    m_list->select(gig);
    m_presenter->open(gig);
    if (by_person)
        Q_EMIT opened(text(gig.toString()));
}

void GigsScreen::openNew() {
    m_list->select(std::nullopt);
    m_presenter->openNew();
    Q_EMIT opened(QStringLiteral("new"));
}

void GigsScreen::focusSearch() { m_list->focusSearch(); }

bool GigsScreen::ready() const { return m_list->ready() && (!m_presenter->opened() || m_presenter->ready()); }

void GigsScreen::onChanged(const QStringList& streams) {
    // Orders count too: a gig's row tells how many it has.
    for (const auto& stream : streams)
        if (stream.startsWith(u"gig:") || stream.startsWith(u"order:")) {
            if (!m_reload->isActive())
                m_reload->start();
            return;
        }
}

} // namespace gw::ui
