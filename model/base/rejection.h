#pragma once

#include "model/base/context.h"

#include <initializer_list>
#include <string>

namespace gw {

/// The Problem of a rejected command. Made by these functions so that each says when it makes sense to try
/// again.
Problem rejected(std::string code, std::string what, std::initializer_list<const char*> suggest = {});
/// The same command may be right after something else has happened.
Problem rejectedUntilEvent(std::string code, std::string what,
                           std::initializer_list<const char*> suggest = {});
/// The same command may be right after the person changes `where`.
Problem rejectedUntilEdit(std::string code, std::string what, std::string where = {},
                          std::initializer_list<const char*> suggest = {});

/// What a stranger gets, whether or not the thing exists ("not_found"). `thing`: "order".
Problem notFound(const std::string& thing);
/// What a party gets who is not the one this is for ("not_allowed"). `who`: "the seller".
Problem notAllowed(const std::string& who);

/// Display name of an account as far as it is known here.
std::string nameIn(const Context& context, AccountId account);

} // namespace gw
