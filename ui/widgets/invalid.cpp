#include "ui/widgets/invalid.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace gw::ui {

void setInvalid(QWidget* input, bool invalid) {
    if (input->property("invalid").toBool() == invalid)
        return;
    input->setProperty("invalid", invalid);
    input->style()->unpolish(input);
    input->style()->polish(input);
}

} // namespace gw::ui
