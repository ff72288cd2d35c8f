#include "sql/folder_lock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using gw::sql::FolderLock;
using Outcome = gw::sql::FolderLock::Outcome;

class TestFolderLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneHoldsItUntilItGoes() {
        FolderLock second;
        {
            FolderLock first;
            QCOMPARE(first.take(m_folder.path()), Outcome::taken);
            QCOMPARE(second.take(m_folder.path()), Outcome::held);
            QCOMPARE(FolderLock::holder(m_folder.path()), qint64{::getpid()});
        }
        QCOMPARE(second.take(m_folder.path()), Outcome::taken);
    }

    /// A process that is killed may have made the file and written nothing or half of it.
    void whatADeadProcessLeftLocksNothing_data() {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("nothing written") << QByteArray();
        QTest::newRow("damaged") << QByteArray("\0\0\0", 3);
        QTest::newRow("a process that lives, of another program") << QByteArray("1\n");
    }
    void whatADeadProcessLeftLocksNothing() {
        QFETCH(const QByteArray, left);
        QFile file(QDir(m_folder.path()).filePath(QStringLiteral("lock")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(left) == left.size());
        file.close();
        FolderLock lock;
        QCOMPARE(lock.take(m_folder.path()), Outcome::taken);
    }

    void aFolderThatIsNotThereIsToldApart() {
        FolderLock lock;
        QCOMPARE(lock.take(m_folder.filePath(QStringLiteral("missing"))), Outcome::not_written);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFolderLock)
#include "tst_folder_lock.moc"
