#pragma once

#include "model/gig/content.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace gw::ui {

/// A gig as its buyer sees it: what it is, the packages side by side, extras, questions, FAQ.
class GigPreview : public QWidget {
    Q_OBJECT
public:
    explicit GigPreview(QWidget* parent = nullptr);
    void show(const GigContent& content, const QString& seller);
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addHead(const GigContent& content, const QString& seller);
    void arrange();
    void addPackages(const std::vector<Package>& packages);
    void addExtras(const std::vector<Extra>& extras);
    void addQuestions(const GigContent& content);

    QVBoxLayout* m_column;
    QBoxLayout* m_packages = nullptr; ///< side by side where there is room
};

} // namespace gw::ui
