#pragma once

#include "sync/views/rows.h"
#include "ui/theme/role.h"

#include <QWidget>

class QPainter;

namespace gw::ui {

/// Paints a rounded pill with a dot and a text in the colour of `role`, for delegates. `area` is where it may
/// be: the pill takes the width it needs at its leading edge, centred vertically. Returns the width used.
int paintPill(QPainter& painter, const QRect& area, const QString& text, Role role, Qt::LayoutDirection way);

/// The width that paintPill would like for this text.
int pillWidth(const QString& text);

/// A state in its colour: "In progress".
class StatusPill : public QWidget {
    Q_OBJECT
public:
    explicit StatusPill(QWidget* parent = nullptr);
    StatusPill(const QString& text, Role role, QWidget* parent = nullptr);

    void show(const QString& text, Role role);
    void show(OrderStatus status);
    void show(GigStatus status);
    using QWidget::show;

    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Role m_role = Role::text_muted;
};

/// How far a locally issued thing has got, with an icon: "Queued", "Sending", "Needs you". Hidden once it is
/// confirmed.
class ProgressBadge : public QWidget {
    Q_OBJECT
public:
    explicit ProgressBadge(QWidget* parent = nullptr);

    void show(views::Progress progress);
    using QWidget::show;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    views::Progress m_progress = views::Progress::confirmed;
};

} // namespace gw::ui
