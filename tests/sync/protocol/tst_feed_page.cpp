#include "tests/sync/protocol/samples.h"

#include <QTest>

using namespace gw;
using namespace gw::protocol;

namespace {

std::string codeOf(const Page& page, std::uint64_t after = 5) {
    const auto read = decodePage(encodePage(page), after);
    return read ? "" : read.error().code;
}

} // namespace

class TestFeedPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPageComesBackAsItWas() {
        const auto page = samples::page();
        const auto read = decodePage(encodePage(page), 5);
        QVERIFY(read);
        QVERIFY(read->items == page.items);
        QCOMPARE(read->next, page.next);
        QCOMPARE(read->head, page.head);
        QCOMPARE(read->head_hash, page.head_hash);
        QCOMPARE(read->more, true);
        QCOMPARE(encodePage(*read), encodePage(page));
    }

    void aBodyKeepsItsBytes() {
        auto item = samples::item(1, 1);
        item.body = {{"big", std::int64_t{9'007'199'254'740'993}},
                     {"max", std::numeric_limits<std::uint64_t>::max()},
                     {"text", "line\nbreak \u2028 \x01 / ☃"},
                     {"list", {1, nullptr, true, ""}},
                     {"a", {{"z", 1}, {"b", 2}}}};
        const auto read = decodeItem(encodeItem(item)).value();
        QCOMPARE(boost::json::serialize(read.body), boost::json::serialize(item.body));
    }

    void anEmptyPageIsAPage() {
        const Page page{.items = {}, .next = 5, .head = 5, .head_hash = chainStart(), .more = false};
        QVERIFY(decodePage(encodePage(page), 5));
        QVERIFY(!decodePage(encodePage(page), 4));
    }

    void aPageCutShortAnywhereIsRefused() {
        const auto text = encodePage(samples::page());
        for (std::size_t length = 0; length < text.size(); ++length) {
            const auto read = decodePage(std::string_view(text).substr(0, length), 5);
            QVERIFY2(!read, std::to_string(length).c_str());
            QCOMPARE(read.error().code, std::string("bad_page"));
        }
    }

    void aPageWithAnyLineMissingIsRefused() {
        const auto text = encodePage(samples::page());
        for (std::size_t start = 0; start < text.size(); start = text.find('\n', start) + 1) {
            auto shorter = text;
            shorter.erase(start, text.find('\n', start) + 1 - start);
            QVERIFY(!decodePage(shorter, 5));
        }
    }

    void positionsAreDense() {
        QCOMPARE(codeOf(samples::page()), std::string());
        QCOMPARE(codeOf(samples::page(), 4), std::string("bad_page"));
        QCOMPARE(codeOf(samples::page(), 6), std::string("bad_page"));
        auto page = samples::page();
        page.items[2].pos = 9;
        QCOMPARE(codeOf(page), std::string("bad_page"));
    }

    void groupsAreWhole() {
        auto page = samples::page();
        page.items.pop_back();
        page.next = 9;
        QCOMPARE(codeOf(page), std::string("bad_page"));
        page = samples::page();
        page.items[1].group_end = 8;
        QCOMPARE(codeOf(page), std::string("bad_page"));
        page = samples::page();
        page.items[2].group_end = 7;
        QCOMPARE(codeOf(page), std::string("bad_page"));
    }

    void theEndFitsTheItems() {
        auto page = samples::page();
        page.next = 11;
        QCOMPARE(codeOf(page), std::string("bad_page"));
        page = samples::page();
        page.head = 9;
        QCOMPARE(codeOf(page), std::string("bad_page"));
        const Page endless{.items = {}, .next = 5, .head = 9, .head_hash = chainStart(), .more = true};
        QCOMPARE(codeOf(endless), std::string("bad_page"));
    }

    void anItemFromANewerServerIsRead() {
        auto text = encodeItem(samples::item(1, 1));
        text.insert(1, "\"newer\":{\"a\":[]},");
        QVERIFY(decodeItem(text).value() == samples::item(1, 1));
    }

    void aBadItemIsRefused() {
        const auto with = [](const char* name, const boost::json::value& value) {
            auto object = boost::json::parse(encodeItem(samples::item(1, 1))).as_object();
            object[name] = value;
            return decodeItem(boost::json::serialize(object));
        };
        QVERIFY(with("kind", "settled"));
        for (const auto& [name, value] :
             std::vector<std::pair<const char*, boost::json::value>>{{"kind", "surprise"},
                                                                     {"pos", -1},
                                                                     {"id", ""},
                                                                     {"salt", "xyz"},
                                                                     {"salt", "00"},
                                                                     {"body", nullptr},
                                                                     {"body_hash", "00"},
                                                                     {"version", "1"},
                                                                     {"time", 5},
                                                                     {"cause", 5}}) {
            const auto read = with(name, value);
            QVERIFY2(!read, name);
            QCOMPARE(read.error().code, std::string("bad_item"));
            QCOMPARE(read.error().where, std::string(name));
        }
    }

    void anErasedItemIsRead() {
        auto item = samples::item(1, 1);
        item.kind = ItemKind::event;
        item.salt.clear();
        item.body.clear();
        QVERIFY(decodeItem(encodeItem(item)).value() == item);
    }
};

QTEST_APPLESS_MAIN(TestFeedPage)
#include "tst_feed_page.moc"
