#pragma once

#include <QWidget>

namespace gw::ui {

class PlainLabel;

/// An input with its label above, and below it a hint or what is wrong, and how many characters are used.
class FormField : public QWidget {
    Q_OBJECT
public:
    /// The label is the input's accessible name too.
    FormField(const QString& label, QWidget* input, const QString& hint = {}, QWidget* parent = nullptr);

    /// Empty: nothing is wrong.
    void setProblem(const QString& what);
    void setCount(int used, int max);
    QWidget* input() const { return m_input; }
    QString problem() const { return m_problem; }

private:
    void showFoot();

    QWidget* m_input;
    QString m_hint;
    QString m_problem;
    PlainLabel* m_foot;
    PlainLabel* m_count;
};

} // namespace gw::ui
