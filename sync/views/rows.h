#pragma once

#include "model/codec/vocabulary.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gw::views {

/// Which side of the marketplace the person looks from; one account both sells and buys.
enum class Hat { seller, buyer };

/// Filter chips of the orders screen. `active` is paid and not ended; `late` is active and past due.
enum class OrderFilter { all, active, late, awaiting, delivered, in_revision, completed, cancelled };
enum class OrderSort { due, placed, updated, price, gig, counterpart, status };

struct OrderQuery {
    Hat hat = Hat::seller;
    OrderFilter filter = OrderFilter::all;
    std::string search = {}; ///< words of gig title, counterpart or order id prefix
    OrderSort sort = OrderSort::updated;
    bool descending = true;
    int offset = 0;
    int limit = 50;
};

/// A row of the orders table: visible state, so pending commands are already in it.
struct OrderRow {
    OrderId id;
    std::string gig_title;
    std::string package_title;
    std::string counterpart;
    OrderStatus status;
    Money price; ///< subtotal for the seller, total for the buyer
    Instant placed_at;
    std::optional<Instant> due_at;
    std::optional<Instant> review_until;
    Instant updated_at;
    int deliveries;
    int unsettled;       ///< this order's commands that are not settled yet
    int needs_attention; ///< this order's rejected, parked or blocked commands
};

struct OrderPage {
    std::vector<OrderRow> rows;
    int total = 0;                          ///< rows that match the query, whatever its window
    std::map<OrderFilter, int> counts = {}; ///< for the chips, with the same hat and search
};

/// How far a locally issued thing has got (sync.md, Command states, as shown to a person).
enum class Progress {
    confirmed,
    queued,
    waiting_for_files,
    sending,
    in_doubt,
    predicted_rejection,
    rejected,
    parked,
    blocked,
    cancelled ///< taken back before it was ever sent; only in the journal
};

/// One line of a timeline: a confirmed event, or a pending one with its progress.
struct TimelineEntry {
    std::optional<AnyEvent> event; ///< absent: of a newer program, kept but not understood here
    Instant time;
    AccountId actor;
    Progress progress = Progress::confirmed;
    std::optional<CommandId> command = {}; ///< for pending entries
};

struct OrderDetail {
    Order order;                         ///< visible state
    std::vector<TimelineEntry> timeline; ///< oldest first
    ConversationId conversation;         ///< of the two parties
};

enum class GigFilter { all, draft, in_review, active, paused, archived };
struct GigQuery {
    GigFilter filter = GigFilter::all;
    std::string search = {};
    int offset = 0;
    int limit = 50;
};
struct GigRow {
    GigId id;
    std::string title;
    std::string category;
    GigStatus status;
    std::optional<Money> price_from; ///< cheapest package
    int orders_open;
    int orders_total;
    Instant updated_at;
    int unsettled;
    int needs_attention;
};
struct GigPage {
    std::vector<GigRow> rows;
    int total = 0;
    std::map<GigFilter, int> counts = {};
};

struct ConversationQuery {
    std::string search = {}; ///< words in names or messages
    bool unread_only = false;
    int offset = 0;
    int limit = 50;
};
struct ConversationRow {
    ConversationId id;
    AccountId with;
    std::string name;
    std::string preview;
    bool last_is_own;
    std::optional<Instant> last_at;
    int unread;
    int unsettled;
};
struct ConversationPage {
    std::vector<ConversationRow> rows;
    int total = 0;
    int unread_total = 0;
};

struct MessageRow {
    MessageId id;
    AccountId from;
    bool own;
    std::string text;
    std::vector<Artefact> attachments;
    std::optional<OrderId> about;
    Instant composed_at;
    std::optional<Instant> time; ///< server time, once confirmed
    Progress progress;
    bool read_by_other;
    std::optional<CommandId> command;
};
/// Newest `limit` messages before `before_number` (0: from the end), oldest first. Pending ones come last.
struct MessagePage {
    std::vector<MessageRow> rows;
    int first_number = 0; ///< number of the oldest confirmed row; 1 means there is nothing before
    std::string name = {};
    std::optional<AccountId> with = {};
};

/// One unsettled or rejected command, for the Sync centre.
struct CommandRow {
    CommandId id;
    std::string stream;
    AnyCommand command;
    Progress progress;
    Instant issued_at;
    Instant since; ///< when it took this state, device time
    int attempts;
    std::optional<Instant> next_attempt; ///< device time
    std::optional<Problem> problem;      ///< of a rejection, prediction or parking
    std::optional<CommandId> blocked_by;
    bool can_undo;               ///< never sent yet
    std::vector<Artefact> files; ///< its own files, kept
};

/// One line of the journal: a command that took another state.
struct TransitionRow {
    CommandId command;
    std::string stream;
    std::string type;
    Progress to;
    Instant at;
    std::string why;
};

} // namespace gw::views
