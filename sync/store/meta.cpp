#include "sync/store/meta.h"

#include "sync/protocol/chain.h"
#include "sync/store/failure.h"

#include <charconv>

namespace gw::store {

namespace {

template<class Number>
Number parseNumber(std::string_view text) {
    Number value = 0;
    const auto* end = text.data() + text.size();
    if (std::from_chars(text.data(), end, value).ptr != end)
        throw Failure({.code = "damaged_file", .what = "The studio's file holds a number that is none."});
    return value;
}

std::string print(const Cursor& cursor) { return cursor.link.toString() + std::to_string(cursor.pos); }

} // namespace

std::optional<std::string> Meta::get(std::string_view key) const {
    auto row = m_database.statement("SELECT value FROM meta WHERE key = ?");
    row.bind(key);
    if (!row.next())
        return {};
    return row.text(0);
}

std::int64_t Meta::number(std::string_view key) const {
    const auto text = get(key);
    return text ? parseNumber<std::int64_t>(*text) : 0;
}

void Meta::set(std::string_view key, std::string_view value) {
    m_database.statement("INSERT OR REPLACE INTO meta VALUES (?, ?)").bind(key).bind(value).run();
}

void Meta::erase(std::string_view key) {
    m_database.statement("DELETE FROM meta WHERE key = ?").bind(key).run();
}

std::optional<AccountId> Meta::account() const {
    const auto text = get("account");
    if (!text)
        return {};
    return must(AccountId::parse(*text));
}

std::optional<DeviceId> Meta::device() const {
    const auto text = get("device");
    if (!text)
        return {};
    return must(DeviceId::parse(*text));
}

void Meta::setOwner(AccountId account, DeviceId device) {
    set("account", account.toString());
    set("device", device.toString());
}

std::uint64_t Meta::incarnation() const { return static_cast<std::uint64_t>(number("incarnation")); }
void Meta::setIncarnation(std::uint64_t incarnation) { set("incarnation", std::to_string(incarnation)); }

std::string Meta::epoch() const { return get("epoch").value_or(std::string()); }
void Meta::setEpoch(const std::string& epoch) { set("epoch", epoch); }

std::optional<Cursor> Meta::cursorAt(std::string_view key) const {
    const auto text = get(key);
    if (!text)
        return {};
    const auto link = std::string_view(*text).substr(0, 64);
    return Cursor{.pos = parseNumber<std::uint64_t>(std::string_view(*text).substr(link.size())),
                  .link = must(ChainHash::parse(link))};
}

Cursor Meta::cursor() const { return cursorAt("cursor").value_or(Cursor{0, protocol::chainStart()}); }
void Meta::setCursor(const Cursor& cursor) { set("cursor", print(cursor)); }

std::optional<Cursor> Meta::staging() const { return cursorAt("staging"); }
void Meta::setStaging(const std::optional<Cursor>& cursor) {
    if (cursor)
        set("staging", print(*cursor));
    else
        erase("staging");
}

bool Meta::needsReplay() const { return number("needs_replay") != 0; }
void Meta::setNeedsReplay(bool needed) { set("needs_replay", needed ? "1" : "0"); }

milliseconds Meta::serverOffset() const { return milliseconds(number("server_offset_ms")); }
void Meta::setServerOffset(milliseconds offset) { set("server_offset_ms", std::to_string(offset.count())); }

std::optional<Instant> Meta::lastContact() const {
    const auto at = number("last_contact");
    if (at == 0)
        return {};
    return Instant::fromUnixMs(at);
}
void Meta::setLastContact(Instant at) { set("last_contact", std::to_string(at.unixMs())); }

bool Meta::isOperator() const { return number("is_operator") != 0; }
std::string Meta::displayName() const { return get("display_name").value_or(std::string()); }
void Meta::setPerson(const std::string& display_name, bool is_operator) {
    set("display_name", display_name);
    set("is_operator", is_operator ? "1" : "0");
}

} // namespace gw::store
