#include "tests/model/properties/random_steps.h"
#include "tests/support/model_fixtures.h"

#include <QTest>

#include <map>
#include <rapidcheck.h>

using namespace gw;
using namespace gw::play;

namespace {

#ifdef NDEBUG
constexpr int runs = 100'000;
#else
constexpr int runs = 3'000; // unoptimised or instrumented code
#endif

using Steps = std::vector<std::uint64_t>;

rc::Gen<std::uint64_t> number() {
    // At RapidCheck's full size: a range would grow with the run, and small numbers pick the first of all.
    return rc::gen::resize(100,
                           rc::gen::inRange<std::uint64_t>(0, std::numeric_limits<std::uint64_t>::max()));
}

/// The name of the first check that fails in a few thousand sequences under these rules; empty when none
/// does.
std::string foundUnder(const Rules& rules) {
    rc::Random random(7);
    const auto next = [&] { return random.next(); };
    for (int run = 0; run < 5'000; ++run) {
        OrderPlay play(rules);
        const std::uint64_t beginning = next();
        Steps steps(30);
        for (auto& step : steps)
            step = next();
        try {
            playSteps(play, beginning, steps);
        } catch (const Violation& violation) {
            return violation.check();
        }
    }
    return {};
}

/// Rounds the commission down instead of half to even; the rest goes to the seller, so the books balance.
Rules roundingDown() {
    Rules rules;
    rules.postings = [](const auto& before, const auto& event, const auto& key) {
        auto postings = postingsOf(before, event, key);
        if (!std::holds_alternative<OrderCompleted>(event))
            return postings;
        const Money gross = before->money.escrow;
        const int bps = before->terms.policy.commission_bps;
        const Money down(gross.minor() * bps / 10'000, gross.currency());
        const Money too_much = gross.share(bps) - down;
        for (Posting& posting : postings) {
            if (posting.account.book == Book::commission)
                posting.amount = posting.amount + too_much;
            if (posting.account.book == Book::seller_clearing)
                posting.amount = posting.amount - too_much;
        }
        return postings;
    };
    return rules;
}

/// Lets a second request for more time pass while one is open.
Rules withoutGuard() {
    Rules rules;
    rules.decide = [](const auto& order, const auto& command, const auto& context) -> Rules::Outcome {
        const auto* request = std::get_if<RequestExtension>(&command);
        if (!request || !order || !order->extension)
            return decide(order, command, context);
        auto unguarded = order;
        unguarded->extension.reset();
        return decide(unguarded, command, context);
    };
    return rules;
}

/// Forgets that a reminder was raised.
Rules raisingTwice() {
    Rules rules;
    rules.decide = [](const auto& order, const auto& command, const auto& context) -> Rules::Outcome {
        const auto* timer = std::get_if<RaiseTimer>(&command);
        if (!timer || !order)
            return decide(order, command, context);
        auto forgetful = order;
        forgetful->reminded.clear();
        return decide(forgetful, command, context);
    };
    return rules;
}

Rules skippingPosting() {
    Rules rules;
    rules.postings = [](const auto& before, const auto& event, const auto& key) {
        auto postings = postingsOf(before, event, key);
        std::erase_if(postings,
                      [](const Posting& posting) { return posting.account.book == Book::service_fee; });
        return postings;
    };
    return rules;
}

/// Leaves a whole entry out: the rest balances.
Rules skippingEntry() {
    Rules rules;
    rules.postings = [](const auto& before, const auto& event, const auto& key) {
        return std::holds_alternative<ExtraAdded>(event) ? std::vector<Posting>{}
                                                         : postingsOf(before, event, key);
    };
    return rules;
}

} // namespace

class TestModelProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomSequencesKeepEveryProperty() {
        // RapidCheck prints the seed; RC_PARAMS="seed=…" repeats it.
        const QByteArray given = qgetenv("RC_PARAMS");
        qputenv("RC_PARAMS", "max_success=" + QByteArray::number(runs) + ' ' + given);
        std::map<OrderStatus, int> ends;
        std::size_t sequences = 0, events = 0;
        const bool held = rc::check("random commands by random roles", [&] {
            const auto beginning = *number();
            const auto length = *rc::gen::resize(100, rc::gen::inRange<std::size_t>(1, 61));
            const auto steps = *rc::gen::container<Steps>(length, number());
            OrderPlay play;
            try {
                playSteps(play, beginning, steps);
            } catch (const Violation& violation) {
                RC_FAIL(violation.what());
            }
            if (play.order())
                ++ends[play.order()->status];
            ++sequences;
            events += play.eventCount();
        });
        QVERIFY(held);
        // The sequences reach everything, or they would prove little.
        for (int status = 0; status <= static_cast<int>(OrderStatus::disputed); ++status)
            QVERIFY2(ends[static_cast<OrderStatus>(status)] > runs / 500,
                     qPrintable(QString::number(status)));
        qInfo("%zu sequences, %zu events", sequences, events);
    }

    void plantedFaultsAreFound_data() {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("check");
        QTest::newRow("none") << 0 << QString();
        QTest::newRow("commission rounded wrong") << 1 << QStringLiteral("books agree");
        QTest::newRow("a guard dropped") << 2 << QStringLiteral("evolve follows");
        QTest::newRow("a timer raised twice") << 3 << QStringLiteral("raised once");
        QTest::newRow("a posting skipped") << 4 << QStringLiteral("balanced");
        QTest::newRow("an entry skipped") << 5 << QStringLiteral("books agree");
    }
    void plantedFaultsAreFound() {
        QFETCH(int, fault);
        QFETCH(QString, check);
        const std::array rules{Rules(),        roundingDown(),    withoutGuard(),
                               raisingTwice(), skippingPosting(), skippingEntry()};
        QCOMPARE(QString::fromStdString(foundUnder(rules.at(static_cast<std::size_t>(fault)))), check);
    }
};

QTEST_GUILESS_MAIN(TestModelProperties)
#include "tst_model_properties.moc"
