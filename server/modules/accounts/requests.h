#pragma once

#include "model/base/ids.h"

#include <boost/describe/class.hpp>

#include <string>
#include <string_view>

namespace gw::server {

/// POST /v1/accounts.
struct Registration {
    std::string display_name;
    std::string email;
    std::string password;
    DeviceId device;
};
BOOST_DESCRIBE_STRUCT(Registration, (), (display_name, email, password, device))

/// POST /v1/sessions.
struct SignIn {
    std::string email;
    std::string password;
    DeviceId device;
};
BOOST_DESCRIBE_STRUCT(SignIn, (), (email, password, device))

/// Reads a body strictly. "bad_json", "bad_request" with the path of the first fault; of a registration also
/// "bad_name", "bad_email" and "weak_password". The e-mail comes out in its stored form (lower case).
Result<Registration> readRegistration(std::string_view body);
Result<SignIn> readSignIn(std::string_view body);

/// The stored form of an e-mail address: lower case. "bad_email" unless it looks like name@host.
Result<std::string> storedEmail(std::string_view email);
/// "weak_password" when it is too short (or too long to be one).
Result<void> checkPassword(std::string_view password);

} // namespace gw::server
