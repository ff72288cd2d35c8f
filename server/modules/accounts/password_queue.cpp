#include "server/modules/accounts/password_queue.h"

#include "server/modules/accounts/tuning.h"

#include <sodium.h>

namespace gw::server {

namespace {

namespace tuning = accounts_tuning;

/// Verified for people who do not exist, so that they cannot be told by the time it takes. Made with the same
/// cost from a random password that nobody knows.
constexpr const char* nobody = "$argon2id$v=19$m=19456,t=2,p=1$PXOItuMV3tEXi3G9FfzjKw$KrFa+v"
                               "Qjx3nb7hpHD8imv1Z/3Wpu29Tdnc2fnFqapgc";

std::optional<std::string> argon2id(const std::string& password) {
    std::string hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(hash.data(), password.data(), password.size(), tuning::password_passes,
                          tuning::password_memory_bytes) != 0)
        return std::nullopt;
    hash.resize(hash.find('\0'));
    return hash;
}

bool matches(const std::string& hash, const std::string& password) {
    const auto* against = hash.empty() ? nobody : hash.c_str();
    const bool is_right = crypto_pwhash_str_verify(against, password.data(), password.size()) == 0;
    return is_right && !hash.empty();
}

} // namespace

bool PasswordQueue::hash(std::string password, std::function<void(std::optional<std::string>)> done) {
    return post(std::move(password),
                [done = std::move(done)](const std::string& secret) { done(argon2id(secret)); });
}

bool PasswordQueue::verify(std::string hash, std::string password, std::function<void(bool)> done) {
    return post(std::move(password), [hash = std::move(hash), done = std::move(done)](
                                         const std::string& secret) { done(matches(hash, secret)); });
}

bool PasswordQueue::post(std::string password, std::function<void(const std::string&)> work) {
    if (m_waiting->fetch_add(1) >= tuning::password_queue_max) {
        m_waiting->fetch_sub(1);
        return false;
    }
    auto secret = std::make_shared<std::string>(std::move(password));
    m_executor.post([waiting = m_waiting, secret, work = std::move(work)] {
        work(*secret);
        sodium_memzero(secret->data(), secret->size());
        waiting->fetch_sub(1);
    });
    return true;
}

} // namespace gw::server
