#include "ui/order/point_row.h"

#include "ui/order/tuning.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"
#include "ui/widgets/growing_edit.h"
#include "ui/widgets/invalid.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace gw::ui {

PointRow::PointRow(int number, const std::vector<Artefact>& files, const RevisionItem& item, QWidget* parent)
    : QWidget(parent)
    , m_files(files)
    , m_text(new GrowingEdit(GrowingEdit::Return::breaks_line, 1, point_lines_max))
    , m_file(new QComboBox) {
    m_text->setPlainText(text(item.text));
    m_text->setPlaceholderText(tr("What should change"));
    m_text->setAccessibleName(tr("Point %1").arg(number));
    m_file->setAccessibleName(tr("File of point %1").arg(number));
    m_file->addItem(tr("Whole delivery"));
    for (const auto& file : files) {
        m_file->addItem(icon(Icon::file), text(file.name));
        if (item.artefact == file.blob)
            m_file->setCurrentIndex(m_file->count() - 1);
    }
    m_file->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_file->setMinimumContentsLength(14);
    m_file->setVisible(!files.empty());
    auto* remove = new QToolButton;
    remove->setIcon(icon(Icon::close));
    remove->setToolTip(tr("Remove"));
    remove->setAccessibleName(tr("Remove point %1").arg(number));
    connect(m_text, &QTextEdit::textChanged, this, &PointRow::edited);
    connect(m_file, &QComboBox::currentIndexChanged, this, &PointRow::edited);
    connect(remove, &QToolButton::clicked, this, &PointRow::removeRequested);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space_s);
    layout->addWidget(m_text, 1, Qt::AlignTop);
    layout->addWidget(m_file, 0, Qt::AlignTop);
    layout->addWidget(remove, 0, Qt::AlignTop);
}

RevisionItem PointRow::item() const {
    const auto index = m_file->currentIndex();
    std::optional<BlobId> artefact;
    if (index > 0)
        artefact = m_files[static_cast<std::size_t>(index - 1)].blob;
    return {m_text->toPlainText().toStdString(), artefact};
}

void PointRow::setInvalid(bool invalid) { ui::setInvalid(m_text, invalid); }

void PointRow::focusText() { m_text->setFocus(Qt::OtherFocusReason); }

} // namespace gw::ui
