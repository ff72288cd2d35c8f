#include "ui/frame/palette_model.h"

namespace gw::ui {

void PaletteModel::setActions(std::vector<PaletteHit> hits) {
    beginResetModel();
    m_actions = std::move(hits);
    endResetModel();
}

void PaletteModel::setFound(std::vector<PaletteHit> hits) {
    beginResetModel();
    m_found = std::move(hits);
    endResetModel();
}

const PaletteHit& PaletteModel::hit(int row) const {
    const auto index = static_cast<std::size_t>(row);
    return index < m_actions.size() ? m_actions[index] : m_found.at(index - m_actions.size());
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_actions.size() + m_found.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& shown = hit(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::AccessibleTextRole:
        return shown.second.isEmpty() ? shown.title : shown.title + QStringLiteral(", ") + shown.second;
    case Qt::DecorationRole:
        return shown.picture;
    case second_role:
        return shown.second;
    case shortcut_role:
        return shown.shortcut;
    default:
        return {};
    }
}

int fitOf(const QString& words, const QString& title) {
    int fit = 1;
    for (const auto& word : words.split(u' ', Qt::SkipEmptyParts)) {
        const auto at = title.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            return 0;
        const auto begins_word = at == 0 || !title.at(at - 1).isLetterOrNumber();
        fit += at == 0 ? 4 : begins_word ? 3 : 1;
    }
    return fit;
}

} // namespace gw::ui
