#include "ui/frame/list_detail.h"

#include "ui/theme/icon.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStyle>
#include <QToolButton>

namespace gw::ui {

namespace {

QWidget* backBar(QPushButton* back) {
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    // The button's own padding brings its arrow into the detail's column.
    layout->setContentsMargins(metrics::space_s, metrics::space_s, metrics::space_s, 0);
    layout->addWidget(back);
    layout->addStretch();
    return bar;
}

} // namespace

ListDetail::ListDetail(const QString& name, QWidget* list, QWidget* detail, int list_width,
                       QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_key(QStringLiteral("splitter/") + name)
    , m_settings(settings)
    , m_list(list)
    , m_splitter(new QSplitter(Qt::Horizontal)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(list);
    if (!detail)
        return;

    auto* back = new QPushButton(icon(Icon::back, Role::link), tr("Back"));
    setLook(back, ButtonLook::quiet);
    connect(back, &QPushButton::clicked, this, &ListDetail::showList);
    m_back_bar = backBar(back);
    m_detail_pane = new QWidget;
    auto* pane = new QVBoxLayout(m_detail_pane);
    pane->setContentsMargins(0, 0, 0, 0);
    pane->setSpacing(0);
    pane->addWidget(m_back_bar);
    pane->addWidget(detail, 1);
    m_splitter->addWidget(m_detail_pane);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    if (!m_splitter->restoreState(m_settings.value(m_key).toByteArray()))
        m_splitter->setSizes({list_width, 10 * list_width});
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setValue(m_key, m_splitter->saveState()); });
    m_close = new QToolButton(m_detail_pane);
    m_close->setIcon(icon(Icon::close));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, &ListDetail::showList);
    m_detail_pane->installEventFilter(this);
    arrange();
}

bool ListDetail::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)
        placeClose();
    return QWidget::eventFilter(watched, event);
}

void ListDetail::placeClose() {
    m_close->adjustSize();
    const auto room =
        m_detail_pane->rect().adjusted(metrics::space_s, metrics::space_s, -metrics::space_s, 0);
    m_close->setGeometry(
        QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignTop, m_close->size(), room));
    m_close->raise();
}

void ListDetail::setListStandsAlone(bool alone) {
    m_list_alone = alone;
    arrange();
}

void ListDetail::setNarrow(bool narrow) {
    m_narrow = narrow;
    arrange();
}

void ListDetail::showDetail() {
    m_detail_wanted = m_detail_pane != nullptr;
    arrange();
}

void ListDetail::showList() {
    m_detail_wanted = false;
    arrange();
    m_list->setFocus();
}

void ListDetail::arrange() {
    if (!m_detail_pane)
        return;
    m_list->setVisible(!m_narrow || !m_detail_wanted);
    m_detail_pane->setVisible(m_detail_wanted || !(m_narrow || m_list_alone));
    m_back_bar->setVisible(m_narrow);
    m_close->setVisible(m_list_alone && !m_narrow);
}

} // namespace gw::ui
