#include "server/modules/accounts/requests.h"

#include "model/account/account.h"
#include "model/base/text.h"
#include "model/codec/decode.h"
#include "model/codec/vocabulary.h"
#include "model/tuning.h"
#include "server/modules/accounts/tuning.h"

#include <algorithm>

namespace gw::server {

namespace {

namespace tuning = accounts_tuning;

template<class Body>
Result<Body> readStrictly(std::string_view text) {
    const auto value = parseJson(text);
    if (!value)
        return value.error();
    try {
        return codec::decode<Body>(*value, codec::Place{codec::Policy::strict});
    } catch (const codec::DecodeError& error) {
        return Problem{.code = "bad_request", .what = error.what, .where = error.where};
    }
}

Problem badEmail() {
    return {.code = "bad_email",
            .what = "This is not an e-mail address like name@example.com. Correct it and try again.",
            .where = "email"};
}

} // namespace

Result<std::string> storedEmail(std::string_view email) {
    const auto at = email.find('@');
    const bool is_plain = std::ranges::all_of(email, [](char c) { return c > ' ' && c < '\x7f'; });
    if (!is_plain || email.size() > tuning::email_bytes_max || at == email.npos || email.rfind('@') != at)
        return badEmail();
    const auto host = email.substr(at + 1);
    if (at == 0 || at > tuning::email_local_part_bytes_max || host.empty() || host.starts_with('.') ||
        host.ends_with('.') || host.find("..") != host.npos)
        return badEmail();
    std::string stored(email);
    std::ranges::transform(stored, stored.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return stored;
}

Result<void> checkPassword(std::string_view password) {
    if (characterCount(password) >= gw::tuning::password_length_min &&
        password.size() <= tuning::password_bytes_max)
        return {};
    return Problem{.code = "weak_password",
                   .what = "A password has between " + std::to_string(gw::tuning::password_length_min) +
                           " and " + std::to_string(tuning::password_bytes_max) +
                           " characters. Choose another one and try again.",
                   .where = "password"};
}

Result<Registration> readRegistration(std::string_view body) {
    auto registration = readStrictly<Registration>(body);
    if (!registration)
        return registration;
    const auto email = storedEmail(registration->email);
    if (!email)
        return email.error();
    if (auto name = checkDisplayName(registration->display_name); !name)
        return name.error();
    if (auto password = checkPassword(registration->password); !password)
        return password.error();
    registration->email = *email;
    return registration;
}

Result<SignIn> readSignIn(std::string_view body) {
    auto sign_in = readStrictly<SignIn>(body);
    // An address that cannot exist is answered like one that does not: by wrong credentials.
    if (sign_in) {
        const auto email = storedEmail(sign_in->email);
        sign_in->email = email ? *email : std::string();
    }
    return sign_in;
}

} // namespace gw::server
