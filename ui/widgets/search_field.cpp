#include "ui/widgets/search_field.h"

#include "ui/theme/icon.h"
#include "ui/widgets/tuning.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace gw::ui {

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(icon(Icon::search), QLineEdit::LeadingPosition);

    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(search_pause_ms);
    const auto announce = [this, pause] {
        pause->stop();
        Q_EMIT sought(text().trimmed());
    };
    connect(pause, &QTimer::timeout, this, announce);
    connect(this, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, announce);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace gw::ui
