#include "ui/gigs/gig_editor.h"

#include "ui/gigs/basics_section.h"
#include "ui/gigs/extras_section.h"
#include "ui/gigs/faq_section.h"
#include "ui/gigs/gig_preview.h"
#include "ui/gigs/gig_words.h"
#include "ui/gigs/packages_section.h"
#include "ui/gigs/requirements_section.h"
#include "ui/gigs/tuning.h"
#include "ui/theme/icon.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/format.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTabBar>
#include <QTimer>

#include <utility>

namespace gw::ui {

namespace {

enum Tab { edit_tab, preview_tab };
constexpr int form_width_max = 780;

QScrollArea* scrollArea(QWidget* inside) {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    return area;
}

} // namespace

GigEditor::GigEditor(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
    , m_title(new PlainLabel(QString(), TextLook::heading))
    , m_status(new StatusPill)
    , m_standing(new PlainLabel(QString(), TextLook::muted, PlainLabel::Fit::wrap))
    , m_review(new Notice)
    , m_notice(new Notice)
    , m_save(new QPushButton(tr("Save draft")))
    , m_submit(new QPushButton(tr("Submit for review")))
    , m_more(new QPushButton(icon(Icon::more), QString()))
    , m_tabs(new QTabBar)
    , m_divider(new Divider(Qt::Vertical))
    , m_preview(new GigPreview)
    , m_basics(new BasicsSection)
    , m_packages(new PackagesSection)
    , m_extras(new ExtrasSection)
    , m_sections{m_basics, m_packages, m_extras, new RequirementsSection, new FaqSection}
    , m_redraw(new QTimer(this)) {
    m_redraw->setSingleShot(true);
    m_redraw->setInterval(preview_pause_ms);
    connect(m_redraw, &QTimer::timeout, this, &GigEditor::drawPreview);
    for (auto* section : m_sections)
        connect(section, &GigSection::edited, this, &GigEditor::onEdited);
    m_pages->addWidget(new EmptyState(Icon::gigs, tr("No gig is open"),
                                      tr("Choose one from the list to change it, or begin a new one.")));
    m_form = scrollArea(makeForm());
    m_preview_area = scrollArea(m_preview);
    m_pages->addWidget(makePage());
}

QWidget* GigEditor::makePage() {
    m_tabs->addTab(tr("Edit"));
    m_tabs->addTab(tr("Preview"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    connect(m_tabs, &QTabBar::currentChanged, this, &GigEditor::arrange);
    auto* page = new QWidget;
    auto* both = new QHBoxLayout;
    both->setSpacing(0);
    both->addWidget(m_form, 1);
    both->addWidget(m_divider);
    both->addWidget(m_preview_area);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(new Divider);
    layout->addLayout(both, 1);
    return page;
}

QWidget* GigEditor::makeHead() {
    auto* head = new QWidget;
    setGround(head, Role::surface);
    setLook(m_save, ButtonLook::standard);
    setLook(m_submit, ButtonLook::primary);
    setLook(m_more, ButtonLook::quiet);
    m_more->setProperty("iconOnly", true);
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT acted(Action::save); });
    connect(m_submit, &QPushButton::clicked, this, [this] { Q_EMIT acted(Action::submit); });
    makeMenu();
    auto* names = new QHBoxLayout;
    names->setContentsMargins(metrics::tab_room, 0, metrics::tab_room, 0);
    names->setSpacing(metrics::space_m);
    names->addWidget(m_title, 1);
    names->addWidget(m_more);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(metrics::tab_room, 0, metrics::tab_room, 0);
    line->setSpacing(metrics::space_s);
    line->addWidget(m_status);
    line->addWidget(m_standing, 1);
    line->addWidget(m_save);
    line->addWidget(m_submit);
    auto* layout = new QVBoxLayout(head);
    const auto side = metrics::space_xl - metrics::tab_room;
    layout->setContentsMargins(side, metrics::space_m, side, metrics::space_xs);
    layout->setSpacing(metrics::space_s);
    layout->addLayout(names);
    layout->addLayout(line);
    layout->addWidget(m_tabs, 0, Qt::AlignLeft);
    return head;
}

QWidget* GigEditor::makeForm() {
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto* column = new QWidget;
    column->setMaximumWidth(form_width_max);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space_l);
    layout->addWidget(m_review);
    layout->addWidget(m_notice);
    for (auto* section : m_sections)
        layout->addWidget(section);
    layout->addStretch();
    auto* middle = new QHBoxLayout(page);
    middle->setContentsMargins(metrics::space_xl, metrics::space_xl, metrics::space_xl, metrics::space_xl);
    middle->addStretch();
    middle->addWidget(column, 100);
    middle->addStretch();
    return page;
}

void GigEditor::makeMenu() {
    auto* menu = new QMenu(m_more);
    addMenuAction(menu, Action::pause, tr("Pause"));
    addMenuAction(menu, Action::resume, tr("Resume"));
    addMenuAction(menu, Action::archive, tr("Archive"));
    addMenuAction(menu, Action::discard, tr("Discard unsaved changes"));
    m_more->setMenu(menu);
}

void GigEditor::addMenuAction(QMenu* menu, Action action, const QString& words) {
    auto* entry = menu->addAction(words);
    m_actions.push_back(entry);
    connect(entry, &QAction::triggered, this, [this, action] { Q_EMIT acted(action); });
}

void GigEditor::showNothing() { m_pages->setCurrentIndex(0); }

void GigEditor::showGig(const Gig* gig, const GigContent& content, const QString& seller, bool changed) {
    m_showing = true;
    m_strict = false;
    m_seller = seller;
    for (auto* section : m_sections)
        section->show(content);
    m_notice->clear();
    m_showing = false;
    showStanding(gig, changed);
    check(false);
    drawPreview();
    m_pages->setCurrentIndex(1);
    arrange();
}

void GigEditor::showStanding(const Gig* gig, bool changed) {
    const bool archived = gig && gig->archived;
    m_title->setFullText(!gig                       ? tr("New gig")
                         : gig->draft.title.empty() ? tr("Untitled gig")
                                                    : text(gig->draft.title));
    m_status->show(gig ? gig->status() : GigStatus::draft);
    auto standing =
        gig ? standingText(*gig) : tr("Nothing is saved yet; what you write is kept on this computer.");
    if (gig && changed)
        standing = tr("Unsaved changes, kept on this computer. ") + standing;
    m_standing->setFullText(standing);
    m_review->say(Role::warning, gig ? reviewText(*gig) : QString());
    m_basics->fixCategory(gig && gig->live);
    for (auto* section : m_sections)
        section->setEnabled(!archived);
    m_save->setEnabled(!archived && changed);
    m_submit->setEnabled(!archived && (changed || (gig && submittable(*gig))));
    m_submit->setVisible(!archived);
    m_save->setVisible(!archived);
    m_actions[0]->setVisible(gig && gig->live && !gig->pausedFor(PauseCause::seller) && !archived);
    m_actions[1]->setVisible(gig && gig->live && gig->pausedFor(PauseCause::seller) && !archived);
    m_actions[2]->setVisible(gig && !archived);
    m_actions[3]->setEnabled(changed);
}

GigContent GigEditor::content() const {
    GigContent content;
    m_extras->setCurrency(m_packages->currency());
    for (const auto* section : m_sections)
        section->collect(content);
    return content;
}

bool GigEditor::check(bool for_review) {
    m_strict = m_strict || for_review;
    const auto now = content();
    auto problems = brokenLimits(now);
    const auto add = [&problems](const std::vector<Problem>& more) {
        problems.insert(problems.end(), more.begin(), more.end());
    };
    for (const auto* section : m_sections)
        add(section->ownProblems());
    const bool fine = problems.empty();
    const auto missing = missingForReview(now);
    if (m_strict)
        add(missing);
    auto left = problems;
    for (auto* section : m_sections)
        left = section->showProblems(left);
    if (!left.empty())
        m_notice->say(Role::danger, text(left.front().what));
    else if (for_review && !problems.empty())
        m_notice->say(Role::danger,
                      tr("Some things are missing; they are marked below. All you wrote is kept."));
    else if (problems.empty())
        m_notice->clear();
    return fine && (!for_review || missing.empty());
}

void GigEditor::showProblem(const Problem& problem) { m_notice->say(Role::danger, text(problem.what)); }

QString GigEditor::noticeWords() const { return m_notice->words(); }

void GigEditor::onEdited() {
    if (m_showing)
        return;
    check(false);
    m_redraw->start();
    Q_EMIT edited();
}

void GigEditor::drawPreview() { m_preview->show(content(), m_seller); }

void GigEditor::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void GigEditor::arrange() {
    const bool beside = width() >= preview_width_min;
    const bool previewing = m_tabs->currentIndex() == preview_tab;
    m_tabs->setVisible(!beside);
    m_divider->setVisible(beside);
    m_form->setVisible(beside || !previewing);
    m_preview_area->setVisible(beside || previewing);
    m_preview_area->setMinimumWidth(beside ? preview_width : 0);
    m_preview_area->setMaximumWidth(beside ? preview_width : QWIDGETSIZE_MAX);
}

} // namespace gw::ui
