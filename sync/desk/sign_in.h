#pragma once

#include "sync/desk/desk.h"

namespace gw::sync {

/// Both are called on a thread with an event loop, which then finishes the future.
/// Creates an account on a server and signs this device in. Problems: "offline", "name_taken"-like ones from
/// the server, "bad_url".
QFuture<Result<Session>> registerAccount(const QUrl& server, const QString& display_name,
                                         const QString& email, const QString& password);
/// Signs this device in to an existing account. Problem "wrong_credentials". `device` is the one of the
/// profile's earlier session, so that signing in again goes on with its commands.
QFuture<Result<Session>> signIn(const QUrl& server, const QString& email, const QString& password,
                                std::optional<DeviceId> device = {});

/// The session kept in a profile folder; empty when there is none.
std::optional<Session> loadSession(const QString& profile_folder);
/// Writes it readable by the owner only.
Result<void> saveSession(const QString& profile_folder, const Session& session);

} // namespace gw::sync
