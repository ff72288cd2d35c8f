#pragma once

#include "sync/desk/sign_in.h"
#include "tests/e2e/market.h"
#include "tests/sync/desk/waiting.h"

#include <QFile>
#include <QTemporaryDir>

/// Studios in the test's own process, and questions to them.
namespace gw::e2e {

inline constexpr int patience_ms = 120'000;

/// A device of someone with a profile of its own. The desk may be closed and opened again.
struct Studio {
    QTemporaryDir folder;
    std::optional<sync::Session> session;
    std::unique_ptr<sync::Desk> desk;

    /// Signs in at first, then opens the profile; false when either fails.
    bool open(const QUrl& server, const char* email) {
        if (!session) {
            const auto signed_in =
                valueOf(sync::signIn(server, QString::fromLatin1(email), QString::fromLatin1(password)));
            if (!signed_in || !*signed_in) {
                qWarning("sign-in: %s", signed_in ? signed_in->error().what.c_str() : "no answer");
                return false;
            }
            session = **signed_in;
        }
        auto opened = sync::Desk::open(folder.path(), *session);
        if (!opened) {
            qWarning("profile: %s", opened.error().what.c_str());
            return false;
        }
        desk = std::move(*opened);
        return true;
    }

    /// The answer of a query; fails the test by an exception when there is none.
    template<class Query>
    auto ask(Query query) {
        return valueOf(desk->read(std::move(query))).value();
    }
    std::optional<Order> order(OrderId id) {
        const auto detail = ask([id](views::Views& views) { return views.order(id); });
        return detail ? std::optional(detail->order) : std::nullopt;
    }
    std::optional<OrderStatus> statusOf(OrderId id) {
        const auto seen = order(id);
        return seen ? std::optional(seen->status) : std::nullopt;
    }
    /// Confirmed messages of the conversation, oldest first.
    QStringList messages(ConversationId id) {
        const auto page = ask([id](views::Views& views) { return views.messages(id, 0, 10'000); });
        QStringList texts;
        for (const auto& row : page.rows) {
            if (row.progress == views::Progress::confirmed)
                texts << QString::fromStdString(row.text);
        }
        return texts;
    }
    bool isSettled() const { return desk->status().light == sync::Light::up_to_date; }
};

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace gw::e2e
