#include "reference/documents.h"
#include "reference/machine.h"

namespace gw::reference {

std::string statesDocument() {
    return "# State machines\n\n"
           "Made by `gigwright schema --write docs/reference`, which decides every command in every state "
           "for "
           "every role; do not edit. Each cell is an outcome: the **events** that happen, *superseded* (a "
           "harmless repeat), or the code of the rejection. The marketplace is whoever acts with the "
           "operator "
           "right: review staff, the card processor, timers. Each command is tried as well-formed as the "
           "state "
           "allows, so what a cell says is about the state and the role.\n\n" +
           gigTables() + "\n" + quoteTables() + "\n" + orderTables() + "\n" + offerTables() + "\n" +
           briefTables() + "\n" + reviewTables() + "\n" + conversationTables() + "\n" + accountTables() +
           "\n" + payoutTables();
}

} // namespace gw::reference
