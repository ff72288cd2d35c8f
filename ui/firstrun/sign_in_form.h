#pragma once

#include "sync/desk/sign_in.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace gw::ui {

class PlainLabel;
class Segmented;

/// The two ways to get a session; the composition root passes sync::signIn and sync::registerAccount.
struct SignInWays {
    using Answer = QFuture<Result<sync::Session>>;
    std::function<Answer(const QUrl& server, const QString& email, const QString& password)> sign_in;
    std::function<Answer(const QUrl& server, const QString& name, const QString& email,
                         const QString& password)>
        create_account;
};

/// Server address, e-mail and password: signs in or creates an account. Says beside each line what is wrong
/// with it.
class SignInForm : public QWidget {
    Q_OBJECT
public:
    explicit SignInForm(SignInWays ways, QWidget* parent = nullptr);

    void setServer(const QUrl& server);
    /// Shows why nothing came of it.
    void showProblem(const QString& what);

Q_SIGNALS:
    void signedIn(const gw::sync::Session& session);

private:
    struct Line {
        QLineEdit* edit;
        PlainLabel* label;
        PlainLabel* fault;
        QWidget* whole; ///< all three
    };
    Line addLine(const QString& label, const QString& example);
    void setCreating(bool creating);
    bool check();
    bool checkLine(const Line& line, const QString& fault);
    void submit();
    void setBusy(bool busy);
    void finish(const Result<sync::Session>& result);

    SignInWays m_ways;
    Segmented* m_which;
    Line m_server;
    Line m_name;
    Line m_email;
    Line m_password;
    PlainLabel* m_problem;
    QPushButton* m_submit;
    bool m_creating = false;
};

/// What is wrong with an input; empty when nothing is.
QString serverFault(const QString& address);
QString emailFault(const QString& email);
QString passwordFault(const QString& password, bool new_account);
QString nameFault(const QString& name);
/// "host:port" and "https://host" as an address; plain names get https, this computer gets http.
QUrl serverUrl(const QString& address);

} // namespace gw::ui
