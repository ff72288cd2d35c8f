#include "model/gig/state.h"
#include "sql/sql_error.h"
#include "sync/desk/desk.h"
#include "tests/support/model_fixtures.h"
#include "tests/sync/desk/waiting.h"
#include "tests/sync/transport/scripted_server.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace gw;
using namespace gw::sync;

namespace {

constexpr int patience_ms = 30'000;

/// A port on which nobody listens.
QUrl nowhere() {
    QTcpServer unused;
    unused.listen(QHostAddress::LocalHost);
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(unused.serverPort()));
}

Session sessionAt(const QUrl& server, AccountId account = fixtures::seller) {
    return {.server = server,
            .account = account,
            .display_name = QStringLiteral("Sara"),
            .device = fixtures::id<DeviceId>(5),
            .token = QStringLiteral("token")};
}

SaveGigDraft draftOf(GigId gig, const std::string& title) {
    return {.gig = gig, .patch = {.title = title}, .base = {}};
}

std::optional<Gig> gigOn(Desk& desk, GigId id) {
    return valueOf(desk.read([id](views::Views& views) { return views.gig(id); })).value_or(std::nullopt);
}

} // namespace

class TestDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void worksWithoutAServer() {
        const auto desk = open();
        const GigId gig(desk->newUuid());
        QSignalSpy changed(desk.get(), &Desk::changed);
        QVERIFY(valueOf(desk->submit(draftOf(gig, "I will paint")))->has_value());
        const auto seen = gigOn(*desk, gig);
        QVERIFY(seen);
        QCOMPARE(seen->draft.title, std::string("I will paint"));
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience_ms);
        QCOMPARE(changed.front().front().toStringList(),
                 QStringList(QStringLiteral("gig:") + QString::fromStdString(gig.toString())));
        QTRY_COMPARE_WITH_TIMEOUT(desk->status().unsettled, 1, patience_ms);
        QTRY_COMPARE_WITH_TIMEOUT(desk->status().light, Light::offline, patience_ms);
    }

    void localRulesAnswerAtOnce() {
        const auto desk = open();
        const auto refused = valueOf(desk->submit(draftOf(GigId(desk->newUuid()), std::string(1'000, 'x'))));
        QVERIFY(refused && !refused->has_value());
        const auto offline =
            valueOf(desk->submit(AcceptDelivery{.order = fixtures::order_id, .delivery_no = 1}));
        QVERIFY(offline && !offline->has_value());
        QCOMPARE(desk->status().unsettled, 0);
    }

    void workOutlivesTheDesk() {
        const GigId gig = fixtures::gig_id;
        {
            const auto desk = open();
            QVERIFY(valueOf(desk->submit(draftOf(gig, "Kept")))->has_value());
            desk->saveDraft("message", "{\"text\":\"hi\"}");
        }
        const auto desk = open();
        QCOMPARE(gigOn(*desk, gig).value().draft.title, std::string("Kept"));
        QCOMPARE(valueOf(desk->read([](views::Views& views) { return views.draft("message"); })),
                 std::string("{\"text\":\"hi\"}"));
        QCOMPARE(valueOf(desk->read([](views::Views& views) { return views.unsettled().size(); })),
                 std::size_t{1});
        QVERIFY(desk->notice().isEmpty());
    }

    void aCallMadeJustBeforeTheEndIsDone() {
        QFuture<Result<CommandId>> submitted;
        {
            const auto desk = open();
            submitted = desk->submit(draftOf(fixtures::gig_id, "Last moment"));
        }
        QVERIFY(submitted.isFinished());
        QVERIFY(submitted.result().has_value());
        QVERIFY(gigOn(*open(), fixtures::gig_id));
    }

    void whatWasNeverSentCanBeUndone() {
        const auto desk = open();
        desk->setOffline(true);
        const auto id = valueOf(desk->submit(draftOf(fixtures::gig_id, "Oops"))).value().value();
        desk->undo(id);
        QTRY_COMPARE_WITH_TIMEOUT(desk->status().unsettled, 0, patience_ms);
        QVERIFY(!gigOn(*desk, fixtures::gig_id));
        QSignalSpy failed(desk.get(), &Desk::failed);
        desk->undo(id);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience_ms);
    }

    void damageThatIsMetWhileInUseIsRepaired() {
        const auto desk = open();
        desk->setOffline(true);
        QVERIFY(valueOf(desk->submit(draftOf(fixtures::gig_id, "Kept")))->has_value());
        desk->saveDraft("message", "{}");
        QSignalSpy repaired(desk.get(), &Desk::repaired);
        QSignalSpy failed(desk.get(), &Desk::failed);
        const auto read = desk->read([](views::Views&) -> int {
            throw sql::SqlError("damaged_file", "a page is not as it was written");
        });
        QTRY_COMPARE_WITH_TIMEOUT(repaired.size(), 1, patience_ms);
        QVERIFY(failed.isEmpty());
        QVERIFY(!desk->notice().isEmpty());
        QCOMPARE(gigOn(*desk, fixtures::gig_id).value().draft.title, std::string("Kept"));
        QCOMPARE(valueOf(desk->read([](views::Views& views) { return views.draft("message"); })),
                 std::string("{}"));
        QTRY_COMPARE_WITH_TIMEOUT(desk->status().unsettled, 1, patience_ms);
        QVERIFY(valueOf(desk->submit(draftOf(GigId(desk->newUuid()), "Goes on")))->has_value());
    }

    void manyChangesAreToldTogether() {
        const auto desk = open();
        QSignalSpy changed(desk.get(), &Desk::changed);
        std::vector<QFuture<Result<CommandId>>> all;
        for (int i = 0; i < 50; ++i)
            all.push_back(desk->submit(draftOf(GigId(desk->newUuid()), "Gig " + std::to_string(i))));
        // No event is handled here until the worker is done with all.
        for (const auto& one : all)
            one.isFinished() ? void() : QFuture<Result<CommandId>>(one).waitForFinished();
        QSet<QString> streams;
        QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                     while (!changed.isEmpty())
                                         for (const auto& stream : changed.takeFirst().front().toStringList())
                                             streams.insert(stream);
                                     return streams.size() == 50;
                                 })(),
                                 patience_ms);
    }

    void filesArePinned() {
        QFile file(m_folder->filePath(QStringLiteral("logo.svg")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<svg/>");
        file.close();
        const auto desk = open();
        const auto artefact = valueOf(desk->pinFile(file.fileName())).value().value();
        QCOMPARE(artefact.name, std::string("logo.svg"));
        QCOMPARE(artefact.size_bytes, 6);
        QVERIFY(file.remove());
        const auto path = valueOf(desk->fetchBlob(artefact)).value().value();
        QFile kept(path);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("<svg/>"));
        QVERIFY(!valueOf(desk->pinFile(file.fileName())).value());
        QVERIFY(!valueOf(desk->fetchBlob(fixtures::artefact(9))).value());
    }

    void oneProfileHasOneDesk() {
        const auto desk = open();
        const auto second = Desk::open(profile(), sessionAt(nowhere()));
        QVERIFY(!second);
        QCOMPARE(second.error().code, std::string("in_use"));
    }

    void aProfileBelongsToItsAccount() {
        open();
        const auto other = Desk::open(profile(), sessionAt(nowhere(), fixtures::buyer));
        QVERIFY(!other);
        QCOMPARE(other.error().code, std::string("other_account"));
    }

    void aFolderThatCannotBeMadeIsAProblem() {
        QFile file(profile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto desk = Desk::open(profile(), sessionAt(nowhere()));
        QVERIFY(!desk);
        QVERIFY(!desk.error().what.empty());
    }

    void aDamagedFileIsRebuiltAndSaid() {
        {
            const auto desk = open();
            QVERIFY(valueOf(desk->submit(draftOf(fixtures::gig_id, "Kept")))->has_value());
        }
        QFile file(QDir(profile()).filePath(QStringLiteral("studio.db")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, '\x5a'));
        file.close();
        const auto desk = open();
        QVERIFY(!desk->notice().isEmpty());
        QCOMPARE(valueOf(desk->read([](views::Views& views) { return views.unsettled().size(); })),
                 std::size_t{1});
    }

    void queriesThatFailAreToldAndHarmNothing() {
        const auto desk = open();
        QSignalSpy failed(desk.get(), &Desk::failed);
        const auto future = desk->read([](views::Views&) -> int { throw std::runtime_error("no"); });
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience_ms);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, future.result());
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience_ms);
        QCOMPARE(failed.front().front().value<Problem>().code, std::string("internal_error"));
        QVERIFY(!gigOn(*desk, fixtures::gig_id));
    }

    void aTokenThatIsRefusedSignsOut() {
        ScriptedServer server([](const QByteArray&, QTcpSocket& client) {
            client.write(
                ScriptedServer::answer("401 Unauthorized", "{\"code\":\"bad_token\",\"detail\":\"No.\"}"));
        });
        const auto desk = open(server.url());
        QSignalSpy out(desk.get(), &Desk::signedOut);
        QTRY_COMPARE_WITH_TIMEOUT(out.size(), 1, patience_ms);
        QCOMPARE(desk->status().light, Light::signed_out);
        QVERIFY(valueOf(desk->submit(draftOf(fixtures::gig_id, "Still works")))->has_value());
    }

    void workingOfflineAsksNoServer() {
        ScriptedServer server([](const QByteArray&, QTcpSocket&) {});
        const auto desk = open(server.url());
        QTRY_VERIFY_WITH_TIMEOUT(server.requests() > 0, patience_ms);
        desk->setOffline(true);
        QTRY_COMPARE_WITH_TIMEOUT(desk->status().light, Light::offline, patience_ms);
        gigOn(*desk, fixtures::gig_id);
        const int before = server.requests();
        QVERIFY(valueOf(desk->submit(draftOf(fixtures::gig_id, "Quiet")))->has_value());
        QTest::qWait(200);
        QCOMPARE(server.requests(), before);
        desk->setOffline(false);
        QTRY_VERIFY_WITH_TIMEOUT(server.requests() > before, patience_ms);
    }

    void idsAreNewAndTimeIsNear() {
        const auto desk = open();
        QVERIFY(desk->newUuid() != desk->newUuid());
        QVERIFY(std::abs((desk->now() - Instant::fromUnixMs(QDateTime::currentMSecsSinceEpoch())).count()) <
                60'000);
        QCOMPARE(desk->session().account, fixtures::seller);
    }

private:
    QString profile() const { return m_folder->filePath(QStringLiteral("profile")); }
    std::unique_ptr<Desk> open(const QUrl& server = nowhere()) {
        return std::move(Desk::open(profile(), sessionAt(server)).value());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
