#include "exchange/import_report.h"

#include <algorithm>
#include <iomanip>
#include <sstream>

namespace gw::exchange {
namespace {

constexpr std::size_t sellers_shown = 5;

std::string quoted(const std::string& field) {
    std::string text = "\"";
    for (const char c : field)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + "\"";
}

/// One line per reason, the most frequent first, with its first row as the example.
void writeReasons(std::ostream& out, const std::vector<Refusal>& refusals) {
    struct Reason {
        std::size_t count = 0;
        const Refusal* example = nullptr;
    };
    std::map<std::string, Reason> reasons;
    for (const auto& refusal : refusals) {
        auto& reason = reasons[refusal.file + ": " + refusal.problem.code +
                               (refusal.step.empty() ? "" : " at " + refusal.step)];
        ++reason.count;
        if (!reason.example)
            reason.example = &refusal;
    }
    std::vector<std::pair<std::string, Reason>> sorted(reasons.begin(), reasons.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.second.count > b.second.count; });
    for (const auto& [name, reason] : sorted)
        out << std::setw(8) << reason.count << "  " << name << "\n          line " << reason.example->line
            << ": " << reason.example->problem.what << "\n";
}

void writeSums(std::ostream& out, const std::vector<ImportReport::Sums>& sums) {
    const auto agree =
        std::count_if(sums.begin(), sums.end(), [](const auto& s) { return s.in_files == s.in_market; });
    out << "\nAccepted item prices per seller: " << agree << " of " << sums.size()
        << " sellers' feeds agree with the files\n";
    Money total = sums.front().in_files.times(0);
    for (const auto& sum : sums)
        total = total + sum.in_files;
    out << "  in all " << total.toString() << "; the busiest sellers:\n";
    for (std::size_t i = 0; i < std::min(sellers_shown, sums.size()); ++i)
        out << "  " << sums[i].seller << "  account " << sums[i].account << "  " << sums[i].orders
            << " orders  " << sums[i].in_market.toString() << "\n";
}

} // namespace

void ImportReport::accept(const std::string& file) {
    ++files[file].read;
    ++files[file].accepted;
}

void ImportReport::refuse(Refusal refusal) {
    ++files[refusal.file].read;
    ++files[refusal.file].refused;
    refusals.push_back(std::move(refusal));
}

bool ImportReport::addsUp() const {
    return std::all_of(files.begin(), files.end(),
                       [](const auto& file) {
                           return file.second.read == file.second.accepted + file.second.refused;
                       }) &&
           std::all_of(sums.begin(), sums.end(),
                       [](const auto& sum) { return sum.in_files == sum.in_market; }) &&
           std::all_of(checks.begin(), checks.end(), [](const Check& check) { return check.holds; });
}

std::string ImportReport::toText() const {
    std::ostringstream out;
    out << std::left << std::setw(36) << "file" << std::right << std::setw(10) << "read" << std::setw(10)
        << "accepted" << std::setw(10) << "refused"
        << "\n";
    for (const auto& [name, file] : files)
        out << std::left << std::setw(36) << name << std::right << std::setw(10) << file.read << std::setw(10)
            << file.accepted << std::setw(10) << file.refused << "\n";
    out << "\nCommands: " << commands_new << " new, " << commands_repeated << " known from an earlier run\n";
    if (!refusals.empty()) {
        out << "\nRefused rows by reason:\n";
        writeReasons(out, refusals);
    }
    if (!sums.empty())
        writeSums(out, sums);
    for (const auto& check : checks)
        out << "\n" << check.text;
    out << "\n" << (addsUp() ? "The numbers add up." : "THE NUMBERS DO NOT ADD UP.") << "\n";
    return out.str();
}

std::string ImportReport::refusalsCsv() const {
    std::string text = "file,line,subject,step,code,reason\r\n";
    for (const auto& refusal : refusals)
        text += refusal.file + "," + std::to_string(refusal.line) + "," + quoted(refusal.subject) + "," +
                refusal.step + "," + refusal.problem.code + "," + quoted(refusal.problem.what) + "\r\n";
    return text;
}

} // namespace gw::exchange
