#pragma once

#include "ui/theme/icon.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace gw::ui {

/// One thing the command palette can do or open.
struct PaletteHit {
    QIcon picture;
    QString title;
    QString second;   ///< what kind of thing it is, or more about it
    QString shortcut; ///< shown at the end of the line
    std::function<void()> run;
};

/// The hits of the command palette: matching actions first, then things found in the file.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int second_role = Qt::UserRole;
    static constexpr int shortcut_role = Qt::UserRole + 1;

    using QAbstractListModel::QAbstractListModel;
    void setActions(std::vector<PaletteHit> hits);
    void setFound(std::vector<PaletteHit> hits);
    const PaletteHit& hit(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PaletteHit> m_actions;
    std::vector<PaletteHit> m_found;
};

/// How well `words` (in any order, each somewhere in it) fit `title`: 0 not at all; more is better.
int fitOf(const QString& words, const QString& title);

} // namespace gw::ui
