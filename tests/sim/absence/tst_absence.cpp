#include "tests/sim/world/checks.h"

#include <QTest>

using namespace gw;
using namespace gw::sim;
using namespace std::chrono_literals;

namespace {

constexpr int commands = 10'000;
constexpr milliseconds absence = 90 * 24h;
constexpr std::size_t orders = 240;
/// Sessions of the others while the seller is away, and crashes of the seller's desktop.
constexpr int sessions = 30;

GigContent content(int number) {
    const Money price(10'000, Currency::parse("USD").value());
    return {.title = "I will do job " + std::to_string(number),
            .category = "Design",
            .subcategory = "Logos",
            .tags = {"logo"},
            .description = "A job that is done well.",
            .packages = {{PackageTier::basic, "Basic", "", price, 3, 2, {}}},
            .requirements = {{"name", RequirementKind::text, "What is the name?", {}, true}}};
}

/// A seller who works for 90 days without a network, while the buyer and the seller's own laptop go on.
class Absence {
public:
    Absence() {
        m_laptop = &m_world.addDevice("laptop", seller().account());
        publish(m_world.gigs()[0]);
        publish(m_world.gigs()[1]);
        buyer().submit(ConversationCommand(OpenConversation{conversation(), seller().account()}));
        for (std::size_t i = 0; i < orders; ++i)
            place();
        pass(10s);
        m_world.serve();
        pass(10s);
        for (const auto order : m_orders)
            buyer().submit(OrderCommand(SubmitRequirements{order, {{"name", "Acme", {}}}}));
        pass(10s);
        for (auto* other : others())
            other->engine().stop();
        seller().network().setConnected(false);
        m_before = static_cast<int>(seller().acknowledged().size());
    }

    void pass90Days() {
        for (int i = 0; static_cast<int>(seller().acknowledged().size()) < m_before + commands; ++i) {
            act();
            pass(absence / (commands * 5 / 4));
            if (i % (commands / sessions) == 0) {
                meet();
                seller().crash();
            }
        }
    }

    /// The network is back, not a good one.
    bool comeBack(milliseconds most) {
        m_world.setFaults({.lost_request = 4,
                           .lost_reply = 4,
                           .doubled = 2,
                           .server_error = 2,
                           .cut_page = 1,
                           .lost_poke = 20,
                           .delays = true});
        for (auto* other : others())
            other->signIn(other->token());
        seller().network().setConnected(true);
        return m_world.runUntil([this] { return isAtRest(); }, most);
    }
    void rest() {
        m_world.setFaults({});
        pass(3min);
    }

    World& world() { return m_world; }
    Device& seller() { return m_world.seller(); }
    /// What the server refused of the seller's desktop, by its feed.
    std::set<CommandId> refused() {
        std::set<CommandId> ids;
        for (const auto& item : m_world.serverFeed(seller())) {
            if (item.kind != protocol::ItemKind::settled)
                continue;
            const auto settled = protocol::decodeSettled(item.body).value();
            if (settled.rejected && seller().acknowledged().contains(settled.command))
                ids.insert(settled.command);
        }
        return ids;
    }

private:
    Device& buyer() { return m_world.buyer(); }
    std::vector<Device*> others() { return {&buyer(), m_laptop}; }
    ConversationId conversation() { return conversationBetween(seller().account(), buyer().account()); }
    void pass(milliseconds time) { m_world.run(time); }
    bool isAtRest() {
        const auto light = seller().engine().status().light;
        return !seller().profile().outbox().hasUnsettled() &&
               (light == sync::Light::up_to_date || light == sync::Light::needs_you);
    }
    template<class SomeId>
    SomeId makeId() {
        return newId<SomeId>(m_world.clock().now(), m_world.random());
    }

    void publish(GigId gig) {
        seller().submit(GigCommand(SaveGigDraft{gig, difference({}, content(++m_number)), {}}));
        seller().submit(GigCommand(SubmitGig{gig, makeId<GigVersionId>()}));
        pass(5s);
        m_world.serve();
        pass(5s);
    }
    void place() {
        const auto gig = m_world.gigs()[m_orders.size() % 2];
        const auto live = seller().views().gig(gig)->live.value();
        m_orders.push_back(makeId<OrderId>());
        buyer().submit(
            OrderCommand(PlaceOrder{m_orders.back(), gig, live.gig_version, PackageTier::basic, {}, 1}));
    }

    void act() {
        switch (m_dice.below(8)) {
        case 0:
        case 1:
            return edit(seller());
        case 2:
            return read();
        case 3:
            return seller().submit(GigCommand(SetQueueLimit{m_world.gigs()[m_dice.below(2)],
                                                            static_cast<int>(5 + m_dice.below(90)), false}));
        case 4:
            return write(seller());
        default:
            return deliver(m_orders[m_dice.below(m_orders.size())]);
        }
    }
    void edit(Device& device) {
        const auto gig = m_world.gigs()[m_dice.below(2)];
        const auto state = device.views().gig(gig);
        const GigPatch patch{.title = "I will do job " + std::to_string(++m_number)};
        device.submit(GigCommand(SaveGigDraft{gig, patch, basesOf(state->draft, patch)}));
    }
    void deliver(OrderId order) {
        const auto file =
            seller().engine().pin("work.txt", "text/plain", "work " + std::to_string(++m_number)).value();
        seller().submit(OrderCommand(SubmitDelivery{order, {file}, "Here it is.", false, false}));
    }
    void read() {
        const auto page = seller().views().messages(conversation(), 0, 50);
        const int through = page.first_number + static_cast<int>(page.rows.size());
        seller().submit(ConversationCommand(MarkRead{conversation(), through}));
    }
    void write(Device& device) {
        device.submit(ConversationCommand(SendMessage{conversation(),
                                                      makeId<MessageId>(),
                                                      "Message " + std::to_string(++m_number),
                                                      {},
                                                      std::nullopt,
                                                      m_world.clock().now()}));
    }
    /// The others are at their desks for some minutes.
    void meet() {
        for (auto* other : others())
            other->signIn(other->token());
        pass(1min);
        write(buyer());
        edit(*m_laptop);
        for (const auto order : m_orders) {
            if (m_dice.chance(2))
                buyer().submit(OrderCommand(CancelOrder{order, "I need it no more."}));
        }
        pass(1min);
        for (auto* other : others())
            other->engine().stop();
    }

    Trace m_trace{false};
    World m_world{11, m_trace};
    Dice m_dice{12};
    Device* m_laptop = nullptr;
    std::vector<OrderId> m_orders = {};
    int m_number = 0;
    int m_before = 0;
};

std::set<CommandId> shown(Device& device) {
    std::set<CommandId> ids;
    for (const auto& row : device.views().needsAttention()) {
        if (!ids.insert(row.id).second)
            throw std::runtime_error("a refusal is shown twice");
    }
    return ids;
}

} // namespace

/// 90 virtual days offline with 10,000 commands (quality.md, Reliability).
class TestAbsence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ninetyDaysConverge() {
        Absence absence;
        const auto left_at = absence.world().clock().now();
        absence.pass90Days();
        QVERIFY(absence.world().clock().now() - left_at >= 70 * 24h);
        QVERIFY(absence.seller().engine().status().unsettled >= commands);
        const auto back_at = absence.world().clock().monotonic();
        QVERIFY(absence.comeBack(2h));
        const auto took = absence.world().clock().monotonic() - back_at;
        absence.rest();
        const auto refused = absence.refused();
        qInfo("%lld s of virtual time, %zu refused", static_cast<long long>(took.count()) / 1'000,
              refused.size());
        QVERIFY(refused.size() > 500);
        QVERIFY(shown(absence.seller()) == refused);
        QCOMPARE(absence.seller().engine().status().needs_attention, static_cast<int>(refused.size()));
        QCOMPARE(QString::fromStdString(Checks(absence.world()).all()), QString());
        absence.seller().crash();
        absence.rest();
        QVERIFY(shown(absence.seller()) == refused);
    }
};

QTEST_GUILESS_MAIN(TestAbsence)
#include "tst_absence.moc"
