#pragma once

#include "model/base/ids.h"
#include "model/base/instant.h"
#include "sql/database.h"

#include <cstdint>
#include <optional>
#include <string>

namespace gw::store {

/// How far a feed has been read: position, and the chain's link there.
struct Cursor {
    std::uint64_t pos;
    ChainHash link;

    bool operator==(const Cursor&) const = default;
};

/// The file's single values. Setters run inside a transaction.
class Meta {
public:
    explicit Meta(sql::Database& database)
        : m_database(database) {}

    std::optional<AccountId> account() const;
    std::optional<DeviceId> device() const;
    void setOwner(AccountId account, DeviceId device);

    /// Changes when the file was rebuilt or restored (sync.md, Messages: Deduplication); 0 before the first.
    std::uint64_t incarnation() const;
    void setIncarnation(std::uint64_t incarnation);

    /// The server's history this file follows; empty before the first contact.
    std::string epoch() const;
    void setEpoch(const std::string& epoch);
    Cursor cursor() const;
    void setCursor(const Cursor& cursor);
    /// The cursor of a feed that is being fetched anew beside the one in use; empty when there is none.
    std::optional<Cursor> staging() const;
    void setStaging(const std::optional<Cursor>& cursor);

    /// Whether a repair has changed what is pending or staged and nobody has replayed it yet.
    bool needsReplay() const;
    void setNeedsReplay(bool needed);

    /// Server time minus device time at the last contact.
    milliseconds serverOffset() const;
    void setServerOffset(milliseconds offset);
    /// Server time of the last contact.
    std::optional<Instant> lastContact() const;
    void setLastContact(Instant at);

    bool isOperator() const;
    std::string displayName() const;
    void setPerson(const std::string& display_name, bool is_operator);

private:
    std::optional<std::string> get(std::string_view key) const;
    std::int64_t number(std::string_view key) const;
    void set(std::string_view key, std::string_view value);
    void erase(std::string_view key);
    std::optional<Cursor> cursorAt(std::string_view key) const;

    sql::Database& m_database;
};

} // namespace gw::store
