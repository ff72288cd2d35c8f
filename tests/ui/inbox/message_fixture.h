#pragma once

#include "tests/ui/order/order_fixture.h"

namespace gw::test {

/// Messages of two people, the newest at noon.
inline views::MessageRow messageOf(int number, bool own, const std::string& text, std::chrono::minutes ago,
                                   views::Progress progress = views::Progress::confirmed, bool read = false) {
    const auto at = noon - ago;
    return {.id = idOf<MessageId>(1000 + number),
            .from = idOf<AccountId>(own ? 2 : 1),
            .own = own,
            .text = text,
            .attachments = {},
            .about = {},
            .composed_at = at,
            .time = progress == views::Progress::confirmed ? std::optional(at) : std::nullopt,
            .progress = progress,
            .read_by_other = read,
            .command = progress == views::Progress::confirmed ? std::nullopt
                                                              : std::optional(idOf<CommandId>(number))};
}

inline views::MessagePage conversationPage() {
    using std::chrono::minutes;
    using views::Progress;
    std::vector<views::MessageRow> rows{
        messageOf(1, false,
                  "Hi Jonas! I love what you did for Brackwater. Would you have time for a logo this week?",
                  minutes(60 * 50)),
        messageOf(2, true, "Thank you! Yes, I can start on Monday.", minutes(60 * 49 + 40),
                  Progress::confirmed, true),
        messageOf(3, true,
                  "Have a look at the Standard package: three concepts, three revisions. "
                  "https://gigwright.example/gigs/logo?ref=inbox",
                  minutes(60 * 49 + 39), Progress::confirmed, true),
        messageOf(4, false, "Perfect, ordered.", minutes(60 * 26)),
        messageOf(5, false,
                  "The old logo and a mood board are with the brief. The colours on the cups are what we "
                  "want to keep.",
                  minutes(60 * 26 - 1)),
        messageOf(6, true,
                  "Got them, thanks. A question: is the bird meant to be recognisable as a kingfisher, or "
                  "more of a sign?",
                  minutes(190), Progress::confirmed, true),
        messageOf(7, false, "More of a sign 🙂 <b>not</b> too literal", minutes(150)),
        messageOf(8, true, "Good. First sketches below.", minutes(40)),
        messageOf(9, true, "I'll deliver tomorrow in the afternoon.", minutes(3), Progress::queued)};
    rows[4].attachments = {fileOf("cups.jpg", 1'204'000, 9)};
    rows[7].attachments = {fileOf("sketches-01.png", 812'000, 7)};
    rows[7].about = idOf<OrderId>(101);
    rows[5].composed_at = rows[5].composed_at - std::chrono::hours(3);
    return {.rows = rows, .first_number = 1, .name = "Maya Okonkwo", .with = idOf<AccountId>(1)};
}

inline std::vector<views::ConversationRow> conversationRows() {
    using std::chrono::minutes;
    struct Line {
        const char* name;
        const char* preview;
        bool own;
        int ago_min;
        int unread;
        int unsettled;
    };
    const Line lines[] = {{"Maya Okonkwo", "I'll deliver tomorrow in the afternoon.", true, 3, 0, 1},
                          {"Tomás Herrera", "Can you make the intro two seconds shorter?", false, 21, 2, 0},
                          {"Aiko Tanaka", "素晴らしい、ありがとうございます！", false, 95, 1, 0},
                          {"Noa Ben-David", "שלום, אפשר לקבל גם קובץ וקטורי?", false, 60 * 5, 0, 0},
                          {"Priya Raman",
                           "Thank you, this is exactly what we needed. I will come back for the app icons.",
                           false, 60 * 27, 0, 0},
                          {"Oliver Brandt", "Invoice attached.", true, 60 * 49, 0, 0},
                          {"Zoë Laurent", "<img src=x onerror=alert(1)>", false, 60 * 80, 0, 0},
                          {"Samir", "Do you also do packaging?", false, 60 * 24 * 9, 0, 0}};
    std::vector<views::ConversationRow> rows;
    int number = 0;
    for (const auto& line : lines)
        rows.push_back({idOf<ConversationId>(300 + number++), idOf<AccountId>(40 + number), line.name,
                        line.preview, line.own, noon - minutes(line.ago_min), line.unread, line.unsettled});
    return rows;
}

} // namespace gw::test
