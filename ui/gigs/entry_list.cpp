#include "ui/gigs/entry_list.h"

#include "ui/theme/icon.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace gw::ui {

EntryRow::EntryRow(const QString& remove_text, QWidget* parent)
    : QFrame(parent)
    , m_form(new QVBoxLayout) {
    setProperty("entry", true);
    auto* remove = new QToolButton;
    remove->setIcon(icon(Icon::trash));
    remove->setToolTip(remove_text);
    remove->setAccessibleName(remove_text);
    connect(remove, &QToolButton::clicked, this, &EntryRow::removeRequested);
    m_form->setSpacing(metrics::space_m);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::space_m, metrics::space_m, metrics::space_s, metrics::space_m);
    layout->setSpacing(metrics::space_s);
    layout->addLayout(m_form, 1);
    layout->addWidget(remove, 0, Qt::AlignTop);
}

EntryList::EntryList(const QString& add_text, std::function<EntryRow*()> make, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout) {
    auto* add = new QPushButton(icon(Icon::plus, Role::link), add_text);
    setLook(add, ButtonLook::quiet);
    connect(add, &QPushButton::clicked, this, [this, make = std::move(make)] {
        append(make());
        m_rows.back()->focusFirst();
        Q_EMIT edited();
    });
    m_column->setSpacing(metrics::space_m);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space_m);
    layout->addLayout(m_column);
    layout->addWidget(add, 0, Qt::AlignLeft);
}

void EntryList::clear() {
    for (auto* row : std::exchange(m_rows, {}))
        delete row;
}

void EntryList::append(EntryRow* row) {
    m_rows.push_back(row);
    m_column->addWidget(row);
    connect(row, &EntryRow::edited, this, &EntryList::edited);
    connect(row, &EntryRow::removeRequested, this, [this, row] {
        std::erase(m_rows, row);
        row->hide();
        row->deleteLater();
        Q_EMIT edited();
    });
}

std::map<std::string, FormField*> EntryList::fields(const std::string& list) const {
    std::map<std::string, FormField*> fields;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        for (const auto& [name, field] : m_rows[i]->fields())
            fields[list + "[" + std::to_string(i) + "]." + name] = field;
    return fields;
}

} // namespace gw::ui
