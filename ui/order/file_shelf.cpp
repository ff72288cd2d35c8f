#include "ui/order/file_shelf.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/file_chip.h"
#include "ui/widgets/flow_layout.h"

namespace gw::ui {

FileShelf::FileShelf(const std::vector<Artefact>& files, QWidget* parent)
    : QWidget(parent) {
    auto* chips = new FlowLayout(metrics::space_s, this);
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const auto& file : files) {
        auto* chip = new FileChip(file, FileChip::Uses::open_save);
        connect(chip, &FileChip::openRequested, this, &FileShelf::openRequested);
        connect(chip, &FileChip::saveRequested, this, &FileShelf::saveRequested);
        chips->addWidget(chip);
    }
}

} // namespace gw::ui
