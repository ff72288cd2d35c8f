#include "sync/store/profile.h"

#include "sync/store/failure.h"
#include "sync/store/salvage.h"
#include "sync/store/tuning.h"

#include <utility>

namespace gw::store {

namespace {

constexpr auto database_name = "studio.db";

std::string damagedName(int number) {
    return std::string(database_name).append(".damaged-").append(std::to_string(number));
}

/// How many damaged databases lie beside this one.
int countDamaged(const Disk& disk) {
    int count = 0;
    while (count < tuning::damaged_names_max && disk.size(damagedName(count + 1)))
        ++count;
    return count;
}

/// Moves the database and its companions to the first free name.
Result<void> moveAside(Disk& disk) {
    const int number = countDamaged(disk) + 1;
    if (number > tuning::damaged_names_max)
        return Problem{.code = "cannot_open",
                       .what = "The studio's file is damaged and there are too many damaged ones beside it. "
                               "Nothing was changed; move the files named studio.db.damaged-… elsewhere."};
    for (const std::string companion : {"-wal", "-shm", ""}) {
        if (!disk.size(database_name + companion))
            continue;
        if (const auto moved = disk.rename(database_name + companion, damagedName(number) + companion);
            !moved)
            return moved;
    }
    return {};
}

/// Opens the database; a small one is read whole.
Result<std::unique_ptr<sql::Database>> openDatabase(const Disk& disk,
                                                    const std::vector<sql::Migration>& migrations) {
    const auto size = disk.size(database_name);
    auto database = sql::Database::open(disk.path(database_name), sql::Database::Access::writer, migrations,
                                        sql::Database::Pages::summed);
    if (!database || !size || *size > tuning::bytes_checked_at_open)
        return database;
    if (const auto checked = (*database)->check(); !checked)
        return checked.error();
    return database;
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
    , m_journal(*m_disk) {
    m_database->on_broken = [this](const Problem& problem) { note(problem); };
}

Profile::~Profile() = default;

Result<std::unique_ptr<Profile>> Profile::open(std::unique_ptr<Disk> disk,
                                               const std::vector<sql::Migration>& migrations,
                                               const Owner& owner, Random& random, Trust trust) {
    if (const auto locked = disk->lock(); !locked)
        return locked.error();
    enum class Try { first, second, anew };
    for (auto attempt = trust == Trust::suspect ? Try::anew : Try::first;;) {
        if (attempt == Try::anew) {
            if (const auto moved = moveAside(*disk); !moved)
                return moved.error();
        }
        auto database = openDatabase(*disk, migrations);
        Problem problem;
        if (database) {
            std::unique_ptr<Profile> profile(new Profile(std::move(disk), std::move(*database), owner));
            const auto adopted = profile->adopt(random);
            if (adopted)
                return profile;
            disk = std::move(profile->m_disk);
            problem = adopted.error();
        } else {
            problem = database.error();
        }
        if (problem.code != "damaged_file" || attempt == Try::anew)
            return problem;
        // SQLite calls a read that failed damage too: a file that is whole opens at the second try.
        attempt = attempt == Try::first ? Try::second : Try::anew;
    }
}

bool Profile::note(const Problem& problem) {
    if (problem.code != "damaged_file" && problem.code != "io_error")
        return false;
    if (on_broken)
        std::exchange(on_broken, {})(problem);
    return true;
}

Result<void> Profile::transaction(const std::function<void()>& work) {
    try {
        m_database->transaction(work);
        return {};
    } catch (const sql::SqlError& error) {
        note(error.problem());
        return error.problem();
    } catch (const Failure& failure) {
        note(failure.problem());
        return failure.problem();
    }
}

void Profile::renewIncarnation(Random& random) {
    // 53 bits pass through any JSON reader; random, so that a file restored twice never repeats one.
    m_meta.setIncarnation((random.next64() >> 11U) | 1U);
    m_streams.resetLanes();
    m_outbox.clearAllSeqs();
}

Result<void> Profile::adopt(Random& random) {
    m_blobs.clearUnfinished();
    JournalContent content;
    if (m_journal.exists()) {
        const auto read = m_journal.read();
        if (!read)
            return read.error();
        content = *read;
    }
    const bool has_journal = !content.account.empty();
    Recovery recovery{.lost_records = content.lost_records};
    bool is_repaired = false;
    const auto adopted = transaction([&] {
        const bool is_new = !m_meta.account();
        // A repair that was cut short begins again: the new file is still nobody's.
        if (const int number = is_new ? countDamaged(*m_disk) : 0; number > 0) {
            recovery.damaged_file = m_disk->path(damagedName(number));
            Salvage damaged(*m_database, recovery.damaged_file);
            damaged.copyRows();
            m_outbox.renewNeeds();
            damaged.stageLog();
            recovery.repair = damaged.grade(has_journal);
        }
        const auto account = m_meta.account();
        const auto self = m_owner.account.toString();
        if ((account && *account != m_owner.account) || (has_journal && content.account != self))
            throw Failure(otherAccount());
        takeBack(content, recovery);
        is_repaired = !recovery.damaged_file.isEmpty() || recovery.commands > 0 || recovery.drafts > 0 ||
                      recovery.cancelled > 0;
        const bool is_same = m_meta.device() == m_owner.device && m_meta.incarnation() != 0;
        if (!is_same || recovery.commands > 0)
            renewIncarnation(random);
        if (!is_same) // a full disk is no reason not to open
            m_meta.setOwner(m_owner.account, m_owner.device);
        if (is_repaired)
            m_meta.setNeedsReplay(true);
    });
    if (!adopted)
        return adopted;
    if (is_repaired)
        m_recovery = recovery;
    const auto rewritten =
        m_journal.rewrite(m_owner.account, {.account = {},
                                            .commands = m_outbox.all(),
                                            .cancelled = m_transitions.cancelled(tuning::cancelled_kept),
                                            .drafts = m_drafts.all(),
                                            .blobs = m_blobs.unsent()});
    // On a full disk the old one does as well, as long as it is whole.
    if (!rewritten && rewritten.error().code == "disk_full" && has_journal && content.lost_records == 0)
        return {};
    return rewritten;
}

void Profile::takeBack(const JournalContent& content, Recovery& recovery) {
    // A blob that is lost too shows when its command is about to be sent.
    for (const auto& [root, name] : content.blobs) {
        if (!m_blobs.find(root))
            static_cast<void>(m_blobs.restore(root, name, Instant::fromUnixMs(0)));
    }
    takeBackCommands(content, recovery);
    for (const auto& id : content.cancelled) {
        const auto entry = m_outbox.find(id);
        if (!entry || !isUnsent(entry->state) || entry->seq != 0)
            continue;
        m_outbox.close(*entry, CommandState::cancelled, entry->since);
        ++recovery.cancelled;
    }
    for (const auto& draft : content.drafts) {
        if (!m_drafts.restore(draft) || draft.body.empty())
            continue;
        ++recovery.drafts;
        takeBackFiles(draft);
    }
}

void Profile::takeBackCommands(const JournalContent& content, Recovery& recovery) {
    for (auto entry : content.commands) {
        if (m_outbox.find(entry.id) || m_transitions.isClosed(entry.id))
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
        for (const auto& root : entry.blobs) {
            if (!m_blobs.find(root))
                static_cast<void>(m_blobs.restore(root, entry.command.type, entry.issued_at));
        }
        ++recovery.commands;
    }
}

void Profile::takeBackFiles(const Draft& draft) {
    const auto strays = m_blobs.strayFiles();
    for (const auto& name : strays ? *strays : std::vector<std::string>()) {
        const auto root = BlobId::parse(name);
        if (root && draft.body.find(name) != draft.body.npos)
            static_cast<void>(m_blobs.restore(*root, draft.key, draft.saved_at));
    }
}

} // namespace gw::store
