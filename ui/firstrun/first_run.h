#pragma once

#include "ui/firstrun/sign_in_form.h"

class QPushButton;

namespace gw::ui {

/// What a new profile opens with: try the studio with a demonstration market on this computer, or go to a
/// server.
class FirstRun : public QWidget {
    Q_OBJECT
public:
    explicit FirstRun(SignInWays ways, QWidget* parent = nullptr);

    /// The demonstration market is being started; or why it could not be.
    void showStarting();
    void showTryProblem(const QString& what);
    SignInForm& form() { return *m_form; }

Q_SIGNALS:
    void tryRequested();
    void signedIn(const gw::sync::Session& session);

private:
    QWidget* makeWelcome();
    QWidget* makeTry();
    QWidget* makeConnect();

    SignInForm* m_form;
    QPushButton* m_try;
    PlainLabel* m_try_problem;
};

} // namespace gw::ui
