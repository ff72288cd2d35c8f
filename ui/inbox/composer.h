#pragma once

#include "model/base/artefact.h"
#include "ui/widgets/file_tray.h"

#include <QFrame>

class QPushButton;

namespace gw::ui {

class GrowingEdit;
class Notice;

/// What stands in a composer, kept per conversation.
struct MessageDraft {
    std::string text;
    std::vector<Artefact> files;

    bool empty() const { return text.empty() && files.empty(); }
    bool operator==(const MessageDraft&) const = default;
};
BOOST_DESCRIBE_STRUCT(MessageDraft, (), (text, files))

/// Where a message is written: text, files by button, drop or paste, and Send.
class Composer : public QFrame {
    Q_OBJECT
public:
    explicit Composer(FileTray::Pin pin, QWidget* parent = nullptr);

    MessageDraft draft() const;
    /// Puts a draft back, without announcing it as edited.
    void restore(const MessageDraft& draft);
    /// Shows why the message was not taken; what is written stays.
    void showProblem(const Problem& problem);
    void focusText();

Q_SIGNALS:
    void edited();
    void sendRequested(const MessageDraft& message);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void send();
    void onEdited();

    GrowingEdit* m_text;
    FileTray* m_files;
    Notice* m_notice;
    QPushButton* m_send;
    bool m_restoring = false;
};

} // namespace gw::ui
