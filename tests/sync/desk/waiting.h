#pragma once

#include <QFuture>
#include <QTest>

#include <optional>

/// Runs the event loop until the future is finished; nothing when it never is, or was cancelled.
template<class Value>
std::optional<Value> valueOf(QFuture<Value> future) {
    constexpr int patience_ms = 30'000;
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience_ms); }();
    if (!future.isFinished() || future.resultCount() == 0)
        return std::nullopt;
    return future.result();
}
