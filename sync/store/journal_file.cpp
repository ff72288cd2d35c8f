#include "sync/store/journal_file.h"

#include "sync/store/failure.h"
#include "sync/store/journal_record.h"
#include "sync/store/problem_text.h"
#include "sync/store/tuning.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace gw::store {

namespace {

constexpr auto file_name = "outbox.journal";

/// Folds the records of the file, in order, into what is still open.
class JournalFold {
public:
    void add(const boost::json::object& record) {
        const std::string_view kind = record.at("record").as_string();
        if (kind == "owner")
            m_content.account = std::string(record.at("account").as_string());
        else if (kind == "command")
            addCommand(commandFrom(record));
        else if (kind == "closed")
            addClosed(record);
        else if (kind == "state")
            addState(record);
        else if (kind == "blob")
            m_content.blobs.insert_or_assign(must(BlobId::parse(record.at("root").as_string())),
                                             std::string(record.at("name").as_string()));
        else if (kind == "draft")
            addDraft(draftFrom(record));
        else
            ++m_content.lost_records;
    }
    /// A line of the file without its break; an empty one ends a record that was cut short.
    void addLine(std::string_view line) {
        try {
            const auto record = recordOfLine(line);
            if (record)
                add(*record);
            else if (!line.empty())
                ++m_content.lost_records;
        } catch (const std::exception&) { // a part is missing or of another type
            ++m_content.lost_records;
        }
    }

    JournalContent finish() {
        for (auto& [key, draft] : m_drafts)
            m_content.drafts.push_back(std::move(draft));
        for (auto& [id, entry] : m_commands)
            m_content.commands.push_back(std::move(entry));
        std::sort(m_content.commands.begin(), m_content.commands.end(),
                  [](const auto& one, const auto& other) {
                      return std::tie(one.number, one.id) < std::tie(other.number, other.id);
                  });
        return std::move(m_content);
    }

private:
    static CommandId idOf(const boost::json::object& record) {
        return must(CommandId::parse(record.at("id").as_string()));
    }

    /// A command that is told again has other dependencies, and keeps its place.
    void addCommand(OutboxEntry entry) {
        if (const auto known = m_commands.find(entry.id); known != m_commands.end())
            entry.number = known->second.number;
        m_commands.insert_or_assign(entry.id, std::move(entry));
    }

    void addClosed(const boost::json::object& record) {
        const auto id = idOf(record);
        m_commands.erase(id);
        if (record.at("state").to_number<int>() == static_cast<int>(CommandState::cancelled))
            m_content.cancelled.push_back(id);
    }

    void addState(const boost::json::object& record) {
        const auto found = m_commands.find(idOf(record));
        if (found == m_commands.end())
            return;
        auto& entry = found->second;
        entry.state = static_cast<CommandState>(record.at("state").to_number<int>());
        entry.dismissed = record.at("dismissed").as_bool();
        const auto& problem = record.at("problem");
        entry.problem = problem.is_null() ? std::nullopt : std::optional(problemFrom(problem.as_string()));
    }

    void addDraft(Draft draft) { m_drafts.insert_or_assign(draft.key, std::move(draft)); }

    JournalContent m_content = {};
    std::map<CommandId, OutboxEntry> m_commands = {};
    std::map<std::string, Draft> m_drafts = {};
};

} // namespace

Result<void> JournalFile::append(const boost::json::object& record, bool durable) {
    return m_broken ? *m_broken : write(record, durable);
}

Result<void> JournalFile::write(const boost::json::object& record, bool durable) {
    const auto line = journalLine(record);
    const auto appended = m_disk.append(file_name, m_torn ? '\n' + line : line, durable);
    m_torn = !appended;
    if (!appended && appended.error().code == "io_error")
        m_broken = appended.error();
    return appended;
}

Result<void> JournalFile::recordCommand(const OutboxEntry& entry) {
    return append(commandRecord(entry), true);
}

Result<void> JournalFile::recordClosed(CommandId id, CommandState state) {
    // Even on a disk in trouble: what was not acknowledged must not come back.
    return write(closedRecord(id, state), state == CommandState::cancelled);
}

Result<void> JournalFile::recordState(CommandId id, CommandState state, const std::optional<Problem>& problem,
                                      bool dismissed) {
    return append(stateRecord(id, state, problem, dismissed), false);
}

Result<void> JournalFile::recordBlob(BlobId root, const std::string& name) {
    return append(blobRecord(root, name), true);
}

Result<void> JournalFile::recordDraft(const Draft& draft) { return append(draftRecord(draft), true); }

bool JournalFile::exists() const { return m_disk.size(file_name).has_value(); }

std::int64_t JournalFile::sizeBytes() const {
    const auto size = m_disk.size(file_name);
    return size ? *size : 0;
}

Result<JournalContent> JournalFile::read() const {
    JournalFold fold;
    std::string rest;
    for (std::int64_t offset = 0;;) {
        const auto bytes = m_disk.read(file_name, offset, tuning::read_bytes);
        if (!bytes)
            return bytes.error();
        offset += static_cast<std::int64_t>(bytes->size());
        rest += *bytes;
        std::size_t begin = 0;
        for (auto end = rest.find('\n'); end != std::string::npos; end = rest.find('\n', begin)) {
            fold.addLine(std::string_view(rest).substr(begin, end - begin));
            begin = end + 1;
        }
        rest.erase(0, begin);
        if (bytes->empty())
            break;
    }
    fold.addLine(rest);
    return fold.finish();
}

Result<void> JournalFile::rewrite(AccountId owner, const JournalContent& content) {
    std::string bytes = journalLine(ownerRecord(owner));
    for (const auto& id : content.cancelled)
        bytes += journalLine(closedRecord(id, CommandState::cancelled));
    for (const auto& entry : content.commands) {
        bytes += journalLine(commandRecord(entry));
        if (needsPerson(entry.state))
            bytes += journalLine(stateRecord(entry.id, entry.state, entry.problem, entry.dismissed));
    }
    for (const auto& [root, name] : content.blobs)
        bytes += journalLine(blobRecord(root, name));
    for (const auto& draft : content.drafts)
        bytes += journalLine(draftRecord(draft));
    return m_disk.replace(file_name, bytes);
}

} // namespace gw::store
