#pragma once

#include "model/gig/state.h"

#include <QWidget>

#include <vector>

class QAction;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QTabBar;
class QTimer;

namespace gw::ui {

class BasicsSection;
class EmptyState;
class ExtrasSection;
class GigPreview;
class GigSection;
class Notice;
class PackagesSection;
class PlainLabel;
class StatusPill;

/// The editor of one gig: its parts as a form, checked by the model's rules as one types, and beside it the
/// gig as the buyer sees it.
class GigEditor : public QWidget {
    Q_OBJECT
public:
    enum class Action { save, submit, pause, resume, archive, discard };

    explicit GigEditor(QWidget* parent = nullptr);

    void showNothing();
    /// Shows `content` being edited. `gig`: as it is in the file, null for a new one; `changed`: the content
    /// differs from what is saved.
    void showGig(const Gig* gig, const GigContent& content, const QString& seller, bool changed);
    /// The gig as it is now, while what is being edited stays.
    void showStanding(const Gig* gig, bool changed);
    /// What is written now.
    GigContent content() const;
    /// Whether all of it can be read and keeps the limits; says at each field what is wrong. With
    /// `for_review` it must be complete too.
    bool check(bool for_review);
    void showProblem(const Problem& problem);
    /// What stands above the form; empty when nothing does.
    QString noticeWords() const;

Q_SIGNALS:
    void edited();
    void acted(Action action);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makePage();
    QWidget* makeHead();
    QWidget* makeForm();
    void makeMenu();
    void addMenuAction(QMenu* menu, Action action, const QString& words);
    void onEdited();
    void drawPreview();
    void arrange();

    bool m_showing = false;
    bool m_strict = false; ///< also shows what is missing for a review
    QString m_seller;
    QStackedLayout* m_pages;
    PlainLabel* m_title;
    StatusPill* m_status;
    PlainLabel* m_standing;
    Notice* m_review;
    Notice* m_notice;
    QPushButton* m_save;
    QPushButton* m_submit;
    QPushButton* m_more;
    std::vector<QAction*> m_actions; ///< pause, resume, archive, discard
    QTabBar* m_tabs;
    QScrollArea* m_form;
    QWidget* m_divider;
    QScrollArea* m_preview_area;
    GigPreview* m_preview;
    BasicsSection* m_basics;
    PackagesSection* m_packages;
    ExtrasSection* m_extras;
    std::vector<GigSection*> m_sections;
    QTimer* m_redraw;
};

} // namespace gw::ui
