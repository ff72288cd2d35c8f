#include "model/conversation/quick_reply.h"

#include <algorithm>

namespace gw {
namespace {

bool isPlaceholderName(std::string_view name) {
    return !name.empty() &&
           std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

} // namespace

FilledReply filled(std::string_view text, const Placeholders& values) {
    FilledReply reply;
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = open == text.npos ? text.npos : text.find('}', open);
        if (close == text.npos)
            break;
        const auto name = text.substr(open + 1, close - open - 1);
        if (!isPlaceholderName(name)) {
            reply.text += text.substr(0, open + 1);
            text.remove_prefix(open + 1);
            continue;
        }
        const auto value = values.find(name);
        reply.text += text.substr(0, open);
        reply.text += value == values.end() ? text.substr(open, close - open + 1) : value->second;
        if (value == values.end())
            reply.open.emplace_back(name);
        text.remove_prefix(close + 1);
    }
    reply.text += text;
    return reply;
}

} // namespace gw
