#include "model/account/account.h"
#include "model/base/text.h"
#include "model/tuning.h"
#include "ui/firstrun/sign_in_form.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace gw::ui {

namespace {

struct SignInFaults {
    Q_DECLARE_TR_FUNCTIONS(gw::ui::SignInFaults)
};

bool isThisComputer(const QString& host) {
    return host == QStringLiteral("localhost") || host.startsWith(QStringLiteral("127.")) ||
           host == QStringLiteral("::1");
}

} // namespace

QUrl serverUrl(const QString& address) {
    const auto typed = address.trimmed();
    if (typed.contains(QStringLiteral("://")))
        return QUrl(typed, QUrl::StrictMode);
    QUrl url(QStringLiteral("https://") + typed, QUrl::StrictMode);
    if (isThisComputer(url.host()))
        url.setScheme(QStringLiteral("http"));
    return url;
}

QString serverFault(const QString& address) {
    if (address.trimmed().isEmpty())
        return SignInFaults::tr("Enter the address of your marketplace's server.");
    const auto url = serverUrl(address);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return SignInFaults::tr("This is not an address. It looks like https://gigwright.example.");
    if (url.scheme() == QStringLiteral("https"))
        return {};
    if (url.scheme() != QStringLiteral("http"))
        return SignInFaults::tr("The address must begin with https://.");
    return isThisComputer(url.host())
               ? QString()
               : SignInFaults::tr("Without https:// your password would travel unprotected. Only "
                                  "this computer may do without.");
}

QString emailFault(const QString& email) {
    const auto typed = email.trimmed();
    if (typed.isEmpty())
        return SignInFaults::tr("Enter your e-mail address.");
    const auto at = typed.indexOf(u'@');
    const auto fits =
        at > 0 && at == typed.lastIndexOf(u'@') && at < typed.size() - 1 && !typed.contains(u' ');
    return fits ? QString() : SignInFaults::tr("This is not an e-mail address.");
}

QString passwordFault(const QString& password, bool new_account) {
    if (password.isEmpty())
        return SignInFaults::tr("Enter your password.");
    return new_account && characterCount(password.toStdString()) < tuning::password_length_min
               ? SignInFaults::tr("Use at least %n characters.", nullptr, int(tuning::password_length_min))
               : QString();
}

QString nameFault(const QString& name) {
    const auto checked = checkDisplayName(name.trimmed().toStdString());
    return checked ? QString() : text(checked.error().what);
}

} // namespace gw::ui
