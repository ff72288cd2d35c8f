#include "ui/theme/look.h"

#include <QAbstractButton>
#include <QLabel>
#include <QStyle>
#include <QVariant>
#include <boost/describe/enum_to_string.hpp>

namespace gw::ui {

namespace {

template<class Enum>
void setProperty(QWidget* widget, const char* name, Enum value) {
    const auto word = QString::fromLatin1(boost::describe::enum_to_string(value, ""));
    if (widget->property(name).toString() == word)
        return;
    widget->setProperty(name, word);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

void setLook(QLabel* label, TextLook look) { setProperty(label, "textLook", look); }

void setLook(QAbstractButton* button, ButtonLook look) {
    setProperty(button, "buttonLook", look);
    button->setCursor(Qt::PointingHandCursor);
}

void setTextRole(QLabel* label, Role role) { setProperty(label, "textRole", role); }

void setGround(QWidget* widget, Role ground) {
    widget->setAttribute(Qt::WA_StyledBackground);
    setProperty(widget, "ground", ground);
}

} // namespace gw::ui
