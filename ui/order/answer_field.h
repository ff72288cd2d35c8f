#pragma once

#include "model/order/commands.h"
#include "ui/widgets/file_tray.h"

class QButtonGroup;

namespace gw::ui {

class GrowingEdit;
class PlainLabel;

/// One question of the seller with the input for its answer: text, one of several choices, or files.
class AnswerField : public QWidget {
    Q_OBJECT
public:
    AnswerField(const Requirement& requirement, const FileTray::Pin& pin, QWidget* parent = nullptr);

    Answer answer() const;
    void restore(const Answer& answer);
    /// Whether it may be sent: answered, or not required. Says below the input what is missing.
    bool check();
    bool busy() const;
    void focusInput();

Q_SIGNALS:
    void edited();

private:
    QWidget* makeInput(const FileTray::Pin& pin);
    QWidget* makeChoices();
    QWidget* makeFiles(const FileTray::Pin& pin);
    void onEdited();

    Requirement m_requirement;
    GrowingEdit* m_text = nullptr;
    QButtonGroup* m_choices = nullptr;
    FileTray* m_files = nullptr;
    PlainLabel* m_missing;
};

} // namespace gw::ui
