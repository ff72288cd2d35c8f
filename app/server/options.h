#pragma once

#include "model/base/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace gw::server {

/// `gigwrightd --data DIR [--listen ADDR:PORT] [--behind-proxy] [--quiet] [--demo SEED]`.
struct ServeOptions {
    QString data_folder;
    std::string address;
    std::uint16_t port;
    bool behind_proxy;
    bool quiet;
    std::optional<std::uint64_t> demo_seed; ///< make a demonstration market of it, and keep it alive
};

/// `gigwrightd operator --data DIR --email E --name N`.
struct OperatorOptions {
    QString data_folder;
    std::string email;
    std::string name;
};

/// Reads the program's arguments, its name first. "bad_usage" when they make no sense; --help and --version
/// print and exit.
Result<ServeOptions> readServeOptions(const QStringList& arguments);
Result<OperatorOptions> readOperatorOptions(const QStringList& arguments);

/// Splits "127.0.0.1:8425" or "[::1]:8425". "bad_usage" when it is neither.
Result<std::pair<std::string, std::uint16_t>> readEndpoint(const QString& text);

} // namespace gw::server
