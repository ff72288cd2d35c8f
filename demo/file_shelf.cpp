#include "demo/file_shelf.h"

#include "sync/protocol/blob.h"

#include <array>

namespace gw::demo {
namespace {

constexpr std::array<std::string_view, 6> colours = {"#2f6f62", "#c8553d", "#28536b",
                                                     "#8a6d3b", "#5b4b8a", "#3d7ea6"};

/// A simple drawing, different for each owner and version.
std::string drawing(std::string_view owner, std::string_view name, int version) {
    const std::size_t tone = std::hash<std::string_view>()(owner);
    const std::string ink(colours[tone % colours.size()]), second(colours[(tone / 7 + 1) % colours.size()]);
    const std::string radius = std::to_string(70 + 10 * version);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\">\n"
           "  <rect width=\"400\" height=\"300\" fill=\"#faf8f4\"/>\n"
           "  <circle cx=\"150\" cy=\"140\" r=\"" +
           radius + "\" fill=\"" + ink +
           "\"/>\n"
           "  <path d=\"M150 60 L310 220 L90 220 Z\" fill=\"" +
           second +
           "\" fill-opacity=\"0.75\"/>\n"
           "  <text x=\"200\" y=\"275\" text-anchor=\"middle\" font-family=\"sans-serif\" font-size=\"18\" "
           "fill=\"" +
           ink + "\">" + std::string(name) + "</text>\n</svg>\n";
}

std::string note(std::string_view owner, std::string_view name, int version) {
    return std::string(name) + "\n\nPrepared by " + std::string(owner) + ", version " +
           std::to_string(version) +
           ".\nEverything you need is in this folder; ask whenever something is unclear.\n";
}

} // namespace

Artefact FileShelf::file(AccountId owner, const std::string& owner_name, const std::string& name,
                         int version) {
    const auto [known, is_new] =
        m_known.emplace(owner.toString() + name + std::to_string(version), m_files.size());
    if (is_new) {
        const bool picture = name.ends_with(".svg");
        std::string bytes = picture ? drawing(owner_name, name, version) : note(owner_name, name, version);
        const Artefact artefact{.blob = protocol::manifestOf(bytes).root,
                                .name = name,
                                .size_bytes = static_cast<std::int64_t>(bytes.size()),
                                .media_type = picture ? "image/svg+xml" : "text/plain"};
        m_files.push_back({owner, artefact, std::move(bytes)});
    }
    return m_files[known->second].artefact;
}

} // namespace gw::demo
