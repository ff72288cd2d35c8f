#include "ui/gigs/basics_section.h"

#include "model/base/text.h"
#include "model/tuning.h"
#include "ui/gigs/form_field.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"
#include "ui/widgets/growing_edit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace gw::ui {

namespace {

/// The market's own names, the same in every language: a search finds gigs of all sellers by them.
QStringList categories() {
    return {QStringLiteral("Graphics & Design"),
            QStringLiteral("Writing & Translation"),
            QStringLiteral("Programming & Tech"),
            QStringLiteral("Video & Animation"),
            QStringLiteral("Music & Audio"),
            QStringLiteral("Digital Marketing"),
            QStringLiteral("Data"),
            QStringLiteral("Business"),
            QStringLiteral("Photography")};
}

int charactersIn(const QString& words) { return static_cast<int>(characterCount(words.toStdString())); }

QStringList tagsIn(const QString& line) {
    QStringList tags;
    for (const auto& part : line.split(u',', Qt::SkipEmptyParts))
        if (const auto tag = part.simplified(); !tag.isEmpty() && !tags.contains(tag))
            tags << tag;
    return tags;
}

} // namespace

BasicsSection::BasicsSection(QWidget* parent)
    : GigSection(tr("Basics"), parent)
    , m_title(new QLineEdit)
    , m_category(new QComboBox)
    , m_subcategory(new QLineEdit)
    , m_tags(new QLineEdit)
    , m_description(new GrowingEdit(GrowingEdit::Return::breaks_line, 5, 16)) {
    m_title->setPlaceholderText(tr("I will …"));
    m_category->setEditable(true);
    m_category->setInsertPolicy(QComboBox::NoInsert);
    m_category->addItems(categories());
    m_category->setCurrentIndex(-1);
    m_title_field = new FormField(tr("Title"), m_title, tr("Say in one line what you do: \"I will …\""));
    m_category_field = new FormField(tr("Category"), m_category);
    m_subcategory_field = new FormField(tr("Subcategory"), m_subcategory);
    m_tags_field = new FormField(tr("Tags"), m_tags, tr("Up to five, with commas between them"));
    m_description_field = new FormField(tr("Description"), m_description);
    auto* places = new QHBoxLayout;
    places->setSpacing(metrics::space_l);
    places->addWidget(m_category_field, 1, Qt::AlignTop);
    places->addWidget(m_subcategory_field, 1, Qt::AlignTop);
    body()->setSpacing(metrics::space_l);
    body()->addWidget(m_title_field);
    body()->addLayout(places);
    body()->addWidget(m_tags_field);
    body()->addWidget(m_description_field);

    connect(m_title, &QLineEdit::textChanged, this, &BasicsSection::countCharacters);
    connect(m_description, &QTextEdit::textChanged, this, &BasicsSection::countCharacters);
    connect(m_title, &QLineEdit::textEdited, this, &BasicsSection::edited);
    connect(m_category, &QComboBox::currentTextChanged, this, &BasicsSection::edited);
    connect(m_subcategory, &QLineEdit::textEdited, this, &BasicsSection::edited);
    connect(m_tags, &QLineEdit::textEdited, this, &BasicsSection::edited);
    connect(m_description, &QTextEdit::textChanged, this, &BasicsSection::edited);
    countCharacters();
}

void BasicsSection::countCharacters() {
    m_title_field->setCount(charactersIn(m_title->text()), static_cast<int>(tuning::gig_title_length_max));
    m_description_field->setCount(charactersIn(m_description->toPlainText()),
                                  static_cast<int>(tuning::gig_description_length_max));
}

void BasicsSection::show(const GigContent& content) {
    QStringList tags;
    for (const auto& tag : content.tags)
        tags << text(tag);
    m_title->setText(text(content.title));
    m_category->setCurrentText(text(content.category));
    m_subcategory->setText(text(content.subcategory));
    m_tags->setText(tags.join(QStringLiteral(", ")));
    m_description->setPlainText(text(content.description));
}

void BasicsSection::collect(GigContent& content) const {
    content.title = m_title->text().toStdString();
    content.category = m_category->currentText().toStdString();
    content.subcategory = m_subcategory->text().toStdString();
    content.description = m_description->toPlainText().toStdString();
    content.tags.clear();
    for (const auto& tag : tagsIn(m_tags->text()))
        content.tags.push_back(tag.toStdString());
}

void BasicsSection::fixCategory(bool fixed) {
    m_category->setEnabled(!fixed);
    m_category->setToolTip(fixed ? tr("The category of a published gig does not change.") : QString());
}

std::map<std::string, FormField*> BasicsSection::fields() const {
    return {{"title", m_title_field},
            {"category", m_category_field},
            {"subcategory", m_subcategory_field},
            {"tags", m_tags_field},
            {"tags[0]", m_tags_field},
            {"tags[1]", m_tags_field},
            {"tags[2]", m_tags_field},
            {"tags[3]", m_tags_field},
            {"tags[4]", m_tags_field},
            {"description", m_description_field}};
}

} // namespace gw::ui
