#include "server/topology/topology.h"

#include <QTest>

using namespace gw::server::topology;

namespace {

/// Two modules that fit: shop sells, mail reacts to each sale.
std::vector<Declaration> sound() {
    return {{.name = "shop",
             .kinds = {"sale"},
             .accepts = {"Sell"},
             .emits = {{"Sold", 1, "sale"}},
             .routes = {{"GET", "/sales"}}},
            {.name = "mail",
             .emits = {{"MailSent", 1, "mail"}},
             .consumes = {{"shop", {"Sold"}, ConsumeKind::reaction, {"MailSent"}}}}};
}

bool mentions(const std::vector<std::string>& faults, const std::string& words) {
    return std::any_of(faults.begin(), faults.end(),
                       [&](const std::string& fault) { return fault.find(words) != std::string::npos; });
}

} // namespace

class TestTopology : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsWhatFits() {
        const auto faults = check(sound());
        QVERIFY(faults.errors.empty());
        QVERIFY(mentions(faults.warnings, "Nobody consumes MailSent"));
        QVERIFY(requireSound(sound()).has_value());
    }

    void refusesTwoOwners() {
        auto modules = sound();
        modules[1].accepts = {"Sell"};
        modules[1].emits.push_back({"Sold", 1, "sale"});
        modules[1].kinds = {"sale"};
        modules[1].routes = {{"GET", "/sales"}};
        const auto faults = check(modules);
        for (const auto* thing : {"Command Sell", "Event Sold", "Stream kind sale", "Route GET /sales"})
            QVERIFY2(mentions(faults.errors, thing), thing);
        modules[1].name = "shop";
        QVERIFY(mentions(check(modules).errors, "Module shop has two owners"));
    }

    void refusesUnknownSourcesAndTypes() {
        auto modules = sound();
        modules[1].consumes.push_back({.source = "nowhere"});
        modules[1].consumes[0].types.push_back("Given");
        const auto faults = check(modules);
        QVERIFY(mentions(faults.errors, "there is no module nowhere"));
        QVERIFY(mentions(faults.errors, "shop does not publish Given"));
    }

    void refusesUndeclaredEffects() {
        auto modules = sound();
        modules[1].consumes[0].causes = {"Refunded"};
        QVERIFY(mentions(check(modules).errors, "causes Refunded"));
        modules = sound();
        modules[1].consumes[0].kind = ConsumeKind::projection;
        QVERIFY(mentions(check(modules).errors, "declare it as a reaction"));
        modules = sound();
        modules[1].consumes.push_back(modules[1].consumes[0]);
        QVERIFY(mentions(check(modules).errors, "declared twice"));
    }

    void refusesCycles() {
        auto modules = sound();
        modules[0].consumes = {{"mail", {"MailSent"}, ConsumeKind::reaction, {"Sold"}}};
        const auto faults = check(modules);
        QCOMPARE(faults.errors.size(), 1U);
        QVERIFY(mentions(faults.errors, "cause each other for ever"));
        QVERIFY(mentions(faults.errors, "Sold"));
        modules[0].consumes[0].kind = ConsumeKind::projection;
        modules[0].consumes[0].causes = {};
        QVERIFY(check(modules).errors.empty());
    }

    void tellsAllFaultsAtOnce() {
        auto modules = sound();
        modules[1].consumes = {{.source = "nowhere"}, {.source = "elsewhere"}};
        const auto refused = requireSound(modules);
        QVERIFY(refused.has_error());
        QCOMPARE(refused.error().code, std::string("bad_topology"));
        QVERIFY(mentions({refused.error().what}, "nowhere"));
        QVERIFY(mentions({refused.error().what}, "elsewhere"));
    }

    void describesTheMap() {
        const auto text = describe(sound());
        QVERIFY(mentions({text}, "consumes  shop: Sold => MailSent"));
        QVERIFY(mentions({text}, "serves    GET /sales"));
        QVERIFY(mentions({describeMermaid(sound())}, "shop -->|Sold| mail"));
    }
};

QTEST_APPLESS_MAIN(TestTopology)
#include "tst_topology.moc"
