#include "ui/frame/segmented.h"

#include "ui/theme/look.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVariant>

namespace gw::ui {

Segmented::Segmented(const QString& accessible_name, const QStringList& choices, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this)) {
    setAccessibleName(accessible_name);
    setAttribute(Qt::WA_StyledBackground);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(3, 3, 3, 3);
    layout->setSpacing(2);
    for (int i = 0; i < choices.size(); ++i) {
        auto* button = new QPushButton(choices[i]);
        button->setProperty("segment", true);
        button->setCheckable(true);
        button->setCursor(Qt::PointingHandCursor);
        m_group->addButton(button, i);
        layout->addWidget(button, 1);
    }
    choose(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosenChanged);
}

int Segmented::chosen() const { return m_group->checkedId(); }

void Segmented::choose(int index) { m_group->button(index)->setChecked(true); }

} // namespace gw::ui
