#pragma once

#include <QFrame>

#include <functional>
#include <map>
#include <string>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace gw::ui {

class FormField;

/// One entry of a list being edited, with a button that takes it away.
class EntryRow : public QFrame {
    Q_OBJECT
public:
    explicit EntryRow(const QString& remove_text, QWidget* parent = nullptr);
    /// The fields by their name in the entry.
    virtual std::map<std::string, FormField*> fields() const = 0;
    virtual void focusFirst() = 0;

Q_SIGNALS:
    void edited();
    void removeRequested();

protected:
    QVBoxLayout* form() const { return m_form; }

private:
    QVBoxLayout* m_form;
};

/// Rows that can be added and taken away.
class EntryList : public QWidget {
    Q_OBJECT
public:
    /// `add_text` is the label of the button that adds a row made by `make`.
    EntryList(const QString& add_text, std::function<EntryRow*()> make, QWidget* parent = nullptr);

    void clear();
    void append(EntryRow* row);
    const std::vector<EntryRow*>& rows() const { return m_rows; }
    /// "faq[0].question" and so on, for `list` "faq".
    std::map<std::string, FormField*> fields(const std::string& list) const;

Q_SIGNALS:
    void edited();

private:
    QVBoxLayout* m_column;
    std::vector<EntryRow*> m_rows;
};

} // namespace gw::ui
