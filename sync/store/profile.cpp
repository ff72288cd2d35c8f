#include "sync/store/profile.h"

#include "sync/store/failure.h"
#include "sync/store/tuning.h"

#include <utility>

namespace gw::store {

namespace {

constexpr auto database_name = "studio.db";

/// Moves the database and its companions to the first free name; the new name of the database.
Result<std::string> moveAside(Disk& disk) {
    for (int number = 1; number <= tuning::damaged_names_max; ++number) {
        std::string name(database_name);
        name.append(".damaged-").append(std::to_string(number));
        if (disk.size(name))
            continue;
        if (const auto moved = disk.rename(database_name, name); !moved)
            return moved.error();
        for (const std::string companion : {"-wal", "-shm"}) {
            if (disk.size(database_name + companion)) {
                if (const auto moved = disk.rename(database_name + companion, name + companion); !moved)
                    return moved.error();
            }
        }
        return name;
    }
    return Problem{.code = "cannot_open",
                   .what = "The studio's file is damaged and there are too many damaged ones beside it. "
                           "Nothing was changed; move the files named studio.db.damaged-… elsewhere."};
}

Problem otherAccount() {
    return {.code = "other_account",
            .what = "This profile belongs to another account. Nothing was changed; choose another profile "
                    "folder, or sign in with the account it belongs to."};
}

} // namespace

Profile::Profile(std::unique_ptr<Disk> disk, std::unique_ptr<sql::Database> database, const Owner& owner)
    : m_disk(std::move(disk))
    , m_database(std::move(database))
    , m_owner(owner)
    , m_meta(*m_database)
    , m_log(*m_database)
    , m_streams(*m_database)
    , m_transitions(*m_database)
    , m_outbox(*m_database, m_transitions)
    , m_drafts(*m_database)
    , m_staging(*m_database)
    , m_blobs(*m_database, *m_disk)
    , m_journal(*m_disk) {}

Profile::~Profile() = default;

Result<std::unique_ptr<Profile>> Profile::open(std::unique_ptr<Disk> disk,
                                               const std::vector<sql::Migration>& migrations,
                                               const Owner& owner, Random& random) {
    if (const auto locked = disk->lock(); !locked)
        return locked.error();
    QString damaged_file;
    bool is_suspect = false;
    for (;;) {
        auto database =
            sql::Database::open(disk->path(database_name), sql::Database::Access::writer, migrations);
        Problem problem;
        if (database) {
            std::unique_ptr<Profile> profile(new Profile(std::move(disk), std::move(*database), owner));
            const auto adopted = profile->adopt(random, damaged_file);
            if (adopted)
                return profile;
            disk = std::move(profile->m_disk);
            problem = adopted.error();
        } else {
            problem = database.error();
        }
        if (problem.code != "damaged_file" || !damaged_file.isEmpty())
            return problem;
        // SQLite calls a read that failed damage too: a file that is whole opens at the second try.
        if (!std::exchange(is_suspect, true))
            continue;
        const auto moved = moveAside(*disk);
        if (!moved)
            return moved.error();
        damaged_file = disk->path(*moved);
    }
}

Result<void> Profile::transaction(const std::function<void()>& work) {
    try {
        m_database->transaction(work);
        return {};
    } catch (const sql::SqlError& error) {
        return error.problem();
    } catch (const Failure& failure) {
        return failure.problem();
    }
}

void Profile::renewIncarnation(Random& random) {
    // 53 bits pass through any JSON reader; random, so that a file restored twice never repeats one.
    m_meta.setIncarnation((random.next64() >> 11U) | 1U);
    m_streams.resetLanes();
    m_outbox.clearAllSeqs();
}

Result<void> Profile::adopt(Random& random, const QString& damaged_file) {
    JournalContent content;
    if (m_journal.exists()) {
        const auto read = m_journal.read();
        if (!read)
            return read.error();
        content = *read;
    }
    Recovery recovery{.damaged_file = damaged_file, .lost_records = content.lost_records};
    const auto adopted = transaction([&] {
        const auto account = m_meta.account();
        const auto self = m_owner.account.toString();
        if ((account && *account != m_owner.account) || (!content.account.empty() && content.account != self))
            throw Failure(otherAccount());
        takeBack(content, recovery);
        const bool is_same = m_meta.device() == m_owner.device && m_meta.incarnation() != 0;
        if (!is_same || recovery.commands > 0)
            renewIncarnation(random);
        m_meta.setOwner(m_owner.account, m_owner.device);
    });
    if (!adopted)
        return adopted;
    if (!damaged_file.isEmpty() || recovery.commands > 0 || recovery.drafts > 0)
        m_recovery = recovery;
    return m_journal.rewrite(m_owner.account, m_outbox.all(), m_drafts.all());
}

void Profile::takeBack(const JournalContent& content, Recovery& recovery) {
    const bool is_new = !m_meta.account();
    for (auto entry : content.commands) {
        if (!is_new && (m_outbox.find(entry.id) || m_transitions.knows(entry.id)))
            continue;
        entry.stream = m_streams.open(entry.lane);
        const auto state = entry.state;
        entry.state = CommandState::queued;
        entry.number = m_outbox.add(entry);
        if (needsPerson(state)) {
            m_outbox.setState(entry, state, entry.since, "taken back from the journal file");
            m_outbox.setProblem(entry.id, entry.problem);
            if (entry.dismissed)
                m_outbox.dismiss(entry.id);
        }
        // A blob that is lost too shows when the command is about to be sent.
        for (const auto& root : entry.blobs) {
            if (!m_blobs.find(root))
                static_cast<void>(m_blobs.restore(root, entry.command.type));
        }
        ++recovery.commands;
    }
    // In a file that exists the table is the truth: a draft it lacks was deleted or never acknowledged.
    for (const auto& draft : content.drafts) {
        if (!is_new)
            break;
        m_drafts.restore(draft);
        ++recovery.drafts;
    }
}

} // namespace gw::store
