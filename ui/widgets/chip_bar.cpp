#include "ui/widgets/chip_bar.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/format.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QVariant>

namespace gw::ui {

ChipBar::ChipBar(const QString& accessible_name, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new FlowLayout(metrics::space_s, this)) {
    setAccessibleName(accessible_name);
    // As high as the lines its chips take at the width it gets.
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idClicked, this, &ChipBar::chosenChanged);
}

void ChipBar::add(int key, const QString& text) {
    auto* chip = new QPushButton(text);
    chip->setProperty("chip", true);
    chip->setCheckable(true);
    chip->setCursor(Qt::PointingHandCursor);
    chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group->addButton(chip, key);
    chip->setChecked(m_texts.empty());
    m_layout->addWidget(chip);
    m_texts.emplace_back(key, text);
}

void ChipBar::setCount(int key, int count) {
    for (const auto& [known, text] : m_texts)
        if (known == key)
            m_group->button(key)->setText(count < 0 ? text
                                                    : QStringLiteral("%1  %2").arg(text, countText(count)));
}

int ChipBar::chosen() const { return m_group->checkedId(); }

void ChipBar::choose(int key) {
    if (auto* chip = m_group->button(key))
        chip->setChecked(true);
}

} // namespace gw::ui
