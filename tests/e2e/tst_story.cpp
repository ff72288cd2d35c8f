#include "tests/e2e/driver_process.h"
#include "tests/e2e/server_process.h"
#include "tests/e2e/studio.h"

#include <QRandomGenerator>

using namespace gw;
using namespace gw::e2e;

/// The marketplace's main job, step by step; each step goes on from the one before. Sara works offline, her
/// studio is killed, Ben cancels one of her orders meanwhile, and then all of it arrives.
class TestStory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_logo = randomBytes(3'500'000);
        m_sketch = randomBytes(2'000);
        const auto built = buildMarket(m_folder.filePath(QStringLiteral("data")));
        QVERIFY2(built, built ? "" : built.error().what.c_str());
        m_server = std::make_unique<ServerProcess>(m_folder.filePath(QStringLiteral("data")));
        QVERIFY2(m_server->start(), m_server->words().constData());
        QVERIFY(m_ben.open(m_server->url(), buyer_email));
        QTRY_VERIFY_WITH_TIMEOUT(m_ben.isSettled(), patience_ms);
    }

    void bothSeeTheOrders() {
        for (unsigned n = 0; n < orders; ++n)
            QCOMPARE(m_ben.statusOf(order(n)), std::optional(OrderStatus::in_progress));
        openSara();
        QTRY_VERIFY_WITH_TIMEOUT(saraHas("light", static_cast<int>(sync::Light::up_to_date)), patience_ms);
    }

    void saraWorksOffline() {
        QVERIFY(m_sara.setOffline(true));
        const auto logo = m_sara.pin(write("logo.bin", m_logo)).value();
        const auto sketch = m_sara.pin(write("sketch.bin", m_sketch)).value();
        // What is delivered is what was pinned, whatever becomes of the file.
        write("logo.bin", "overwritten since");
        QVERIFY(m_sara.submit(OrderCommand(deliveryOf(delivered, logo, "The logo."))));
        QVERIFY(m_sara.submit(OrderCommand(deliveryOf(cancelled, sketch, "A first sketch."))));
        QVERIFY(m_sara.submit(ConversationCommand(OpenConversation{talk, fixtures::buyer})));
        QVERIFY(m_sara.submit(ConversationCommand(fixtures::message(1, "It is done."))));
        QVERIFY(m_sara.submit(ConversationCommand(fixtures::message(2, "Do you like the colours? ☃"))));
        QVERIFY(m_sara.submit(
            GigCommand(SaveGigDraft{fixtures::gig_id, {.title = "I will draw your mascot"}, {}})));
        QVERIFY(saraHas("unsettled", commands));
    }

    void herStudioIsKilledAndNothingHasLeaked() {
        m_sara.kill();
        m_ben.desk->syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_ben.isSettled(), patience_ms);
        QCOMPARE(m_ben.statusOf(delivered), std::optional(OrderStatus::in_progress));
        QCOMPARE(m_ben.messages(talk), QStringList());
    }

    void benCancelsOneOrder() {
        const auto submitted =
            valueOf(m_ben.desk->submit(OrderCommand(CancelOrder{cancelled, "Too late for the fair."})))
                .value();
        QVERIFY2(submitted, submitted ? "" : submitted.error().what.c_str());
        QTRY_VERIFY_WITH_TIMEOUT(m_ben.isSettled(), patience_ms);
        QCOMPARE(m_ben.statusOf(cancelled), std::optional(OrderStatus::cancelled));
    }

    void onReconnectionAllOfItArrives() {
        openSara();
        QTRY_VERIFY_WITH_TIMEOUT(saraHas("unsettled", 0), patience_ms);
        QTRY_COMPARE_WITH_TIMEOUT(m_ben.statusOf(delivered), std::optional(OrderStatus::delivered),
                                  patience_ms);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_ben.messages(talk),
            QStringList({QStringLiteral("It is done."), QStringLiteral("Do you like the colours? ☃")}),
            patience_ms);
        const auto order = m_ben.order(delivered).value();
        QCOMPARE(order.deliveries.size(), std::size_t{1});
        QCOMPARE(order.deliveries.front().message, std::string("The logo."));
        QVERIFY(!order.deliveries.front().on_time);
    }

    void theBytesAreIdentical() {
        const auto artefact = m_ben.order(delivered)->deliveries.front().artefacts.front();
        QCOMPARE(artefact.name, std::string("logo.bin"));
        const auto path = valueOf(m_ben.desk->fetchBlob(artefact)).value();
        QVERIFY2(path, path ? "" : path.error().what.c_str());
        QVERIFY(bytesOf(*path) == m_logo);
    }

    void theGigIsEditedOnHerOtherDevice() {
        Studio other;
        QVERIFY(other.open(m_server->url(), seller_email));
        QTRY_VERIFY_WITH_TIMEOUT(other.isSettled(), patience_ms);
        const auto gig = other.ask([](views::Views& views) { return views.gig(fixtures::gig_id); });
        QVERIFY(gig);
        QCOMPARE(gig->draft.title, std::string("I will draw your mascot"));
        QCOMPARE(gig->live->content.title, std::string("I will draw your logo"));
        QCOMPARE(other.messages(talk).size(), 2);
    }

    void theLostDeliveryNeedsAttentionAndKeepsItsFile() {
        QTRY_VERIFY_WITH_TIMEOUT(saraHas("needs_attention", 1), patience_ms);
        m_sara.kill();
        // Her profile, opened here to look at it.
        const auto session = sync::loadSession(profile());
        QVERIFY(session);
        auto desk = std::move(sync::Desk::open(profile(), *session).value());
        const auto rows =
            valueOf(desk->read([](views::Views& views) { return views.needsAttention(); })).value();
        QCOMPARE(rows.size(), std::size_t{1});
        const auto& row = rows.front();
        QCOMPARE(row.progress, views::Progress::rejected);
        QCOMPARE(row.stream,
                 streamOf(AnyCommand(OrderCommand(deliveryOf(cancelled, fixtures::artefact(1), "")))));
        QCOMPARE(std::get<SubmitDelivery>(std::get<OrderCommand>(row.command)).message,
                 std::string("A first sketch."));
        QVERIFY(row.problem);
        QCOMPARE(row.problem->code, std::string("order_cancelled"));
        QVERIFY(!row.problem->what.empty());
        QVERIFY(!row.problem->suggest.empty());
        QCOMPARE(row.files.size(), std::size_t{1});
        const auto path = valueOf(desk->fetchBlob(row.files.front())).value();
        QVERIFY(path);
        QVERIFY(bytesOf(*path) == m_sketch);
    }

    void theStudioStaysAtRest() {
        QCOMPARE(m_ben.statusOf(cancelled), std::optional(OrderStatus::cancelled));
        QCOMPARE(m_ben.order(cancelled)->deliveries.size(), std::size_t{0});
        QVERIFY(m_ben.isSettled());
    }

private:
    static constexpr int commands = 6;
    const OrderId delivered = order(0);
    const OrderId cancelled = order(1);
    const ConversationId talk = fixtures::conversation_id;

    static SubmitDelivery deliveryOf(OrderId id, const Artefact& file, const std::string& message) {
        return {.order = id,
                .artefacts = {file},
                .message = message,
                .nothing_to_attach = false,
                .repeat_confirmed = false};
    }

    static QByteArray randomBytes(qsizetype size) {
        QByteArray bytes(size, Qt::Uninitialized);
        for (auto& byte : bytes)
            byte = static_cast<char>(QRandomGenerator::global()->bounded(256));
        return bytes;
    }

    QString write(const char* name, const QByteArray& bytes) const {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's folder can't be written");
        return file.fileName();
    }

    QString profile() const { return m_folder.filePath(QStringLiteral("sara")); }
    void openSara() {
        const auto opened = m_sara.open(profile(), m_server->url(), QString::fromLatin1(seller_email));
        QVERIFY2(opened, opened ? "" : opened.error().what.c_str());
    }
    bool saraHas(const char* what, int count) {
        const auto status = m_sara.status();
        return status && status->at(what).as_int64() == count;
    }

    QTemporaryDir m_folder;
    QByteArray m_logo;
    QByteArray m_sketch;
    std::unique_ptr<ServerProcess> m_server;
    Studio m_ben;
    DriverProcess m_sara;
};

QTEST_GUILESS_MAIN(TestStory)
#include "tst_story.moc"
