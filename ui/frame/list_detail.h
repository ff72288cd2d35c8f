#pragma once

#include <QWidget>

class QSettings;
class QSplitter;
class QToolButton;

namespace gw::ui {

/// A list and its detail: side by side with a splitter that is remembered, or one at a time with Back.
class ListDetail : public QWidget {
    Q_OBJECT
public:
    /// `detail` may be null: then the list fills the place. `name` is the key in `settings`.
    ListDetail(const QString& name, QWidget* list, QWidget* detail, int list_width, QSettings& settings,
               QWidget* parent = nullptr);

    void setNarrow(bool narrow);
    /// Hides the detail until something is shown in it, however wide the place; it can be closed again.
    void setListStandsAlone(bool alone);
    bool narrow() const { return m_narrow; }
    /// Shows the detail, or the list again, where they are not both in sight.
    void showDetail();
    void showList();
    bool detailShown() const { return m_detail_wanted; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void placeClose();

    QString m_key;
    QSettings& m_settings;
    QWidget* m_list;
    QWidget* m_detail_pane = nullptr;
    QWidget* m_back_bar = nullptr;
    QToolButton* m_close = nullptr;
    QSplitter* m_splitter;
    bool m_narrow = false;
    bool m_list_alone = false;
    bool m_detail_wanted = false;
};

} // namespace gw::ui
