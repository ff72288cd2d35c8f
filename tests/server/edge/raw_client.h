#pragma once

#include <arpa/inet.h>
#include <chrono>
#include <cstdint>
#include <netinet/in.h>
#include <optional>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>

namespace gw::test {

/// A client that sends exactly the bytes it is given.
class RawClient {
public:
    explicit RawClient(std::uint16_t port, int timeout_ms = 10'000) {
        m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
        const timeval timeout{timeout_ms / 1000, (timeout_ms % 1000) * 1000};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &timeout, sizeof timeout);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_is_connected = ::connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    }
    ~RawClient() { ::close(m_socket); }
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    bool isConnected() const { return m_is_connected; }

    /// False when the other side has hung up.
    bool send(std::string_view bytes) {
        while (!bytes.empty()) {
            const auto sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0)
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }

    /// `count` bytes; fewer at the end of the connection or after the time-out.
    std::string receive(std::size_t count) {
        while (m_buffer.size() < count && receiveMore()) {
        }
        return take(count);
    }
    std::string receiveThrough(std::string_view mark) {
        std::size_t found = 0;
        while ((found = m_buffer.find(mark)) == std::string::npos) {
            if (!receiveMore())
                return take(m_buffer.size());
        }
        return take(found + mark.size());
    }
    /// Everything until the other side hangs up.
    std::string receiveAll() {
        while (receiveMore()) {
        }
        return take(m_buffer.size());
    }
    /// Whether the other side has hung up, and not just kept silent.
    bool isHungUp() {
        receiveMore();
        return m_is_hung_up;
    }

    /// The next response: its header, and its body by Content-Length.
    struct Response {
        int status = 0;
        std::string header;
        std::string body;
    };
    Response response() {
        Response response;
        response.header = receiveThrough("\r\n\r\n");
        if (response.header.size() > 12)
            response.status = std::stoi(response.header.substr(9, 3));
        const auto length = fieldOf(response.header, "Content-Length");
        if (!length.empty())
            response.body = receive(std::stoul(length));
        return response;
    }
    Response ask(std::string_view bytes) {
        send(bytes);
        return response();
    }

    static std::string fieldOf(const std::string& header, const std::string& name) {
        const auto at = header.find("\r\n" + name + ": ");
        if (at == std::string::npos)
            return {};
        const auto start = at + name.size() + 4;
        return header.substr(start, header.find("\r\n", start) - start);
    }

private:
    bool receiveMore() {
        char bytes[16 * 1024];
        const auto count = ::recv(m_socket, bytes, sizeof bytes, 0);
        m_is_hung_up = count == 0 || (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK);
        if (count <= 0)
            return false;
        m_buffer.append(bytes, static_cast<std::size_t>(count));
        return true;
    }
    std::string take(std::size_t count) {
        auto taken = m_buffer.substr(0, count);
        m_buffer.erase(0, taken.size());
        return taken;
    }

    int m_socket;
    bool m_is_connected = false;
    bool m_is_hung_up = false;
    std::string m_buffer;
};

} // namespace gw::test
