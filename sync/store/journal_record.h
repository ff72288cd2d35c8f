#pragma once

#include "sync/store/drafts.h"
#include "sync/store/outbox_entry.h"

#include <boost/json/object.hpp>

namespace gw::store {

/// The records of the journal file as JSON, and back. Reading throws Failure on a record that lacks a part.
boost::json::object ownerRecord(AccountId owner);
boost::json::object commandRecord(const OutboxEntry& entry);
boost::json::object closedRecord(CommandId id, CommandState state);
boost::json::object stateRecord(CommandId id, CommandState state, const std::optional<Problem>& problem,
                                bool dismissed);
boost::json::object blobRecord(BlobId root, const std::string& name);
boost::json::object draftRecord(const Draft& draft);

OutboxEntry commandFrom(const boost::json::object& record);
Draft draftFrom(const boost::json::object& record);

/// One line of the file, checksum and line break included.
std::string journalLine(const boost::json::object& record);
/// The record of a line; empty when the line is cut short or damaged.
std::optional<boost::json::object> recordOfLine(std::string_view line);

} // namespace gw::store
