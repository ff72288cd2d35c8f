#include "tests/layers/layer_check.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace gw::layers;

namespace {

const char* const planted_table = "# Architecture\n"
                                  "| `elsewhere` | not the table | `*` | none |\n"
                                  "## Folders\n"
                                  "| folder | job | may use | Qt |\n"
                                  "|---|---|---|---|\n"
                                  "| `model` | rules | – | none |\n"
                                  "| `sync/store`, `sync/views` | data | `model`, `sync/store` | core |\n"
                                  "| `server/modules` | modules | `model` | core |\n"
                                  "| `ui` | screens | `model`, `sync/views` | widgets |\n"
                                  "| `app` | program | `*` | widgets |\n"
                                  "## Next\n"
                                  "| `after` | not the table | `*` | none |\n";

/// A small tree that keeps every rule, for tests to plant a violation in.
class Fixture {
public:
    Fixture() {
        write("model/CMakeLists.txt", "gw_library(gw_model USES Boost::json)\n");
        write("model/order.h", "#include <string>\n");
        write("sync/store/CMakeLists.txt", "gw_library(gw_store USES gw_model Qt6::Sql)\n");
        write("sync/store/log.h", "#include \"model/order.h\"\n#include <QString>\n");
        write("sync/views/CMakeLists.txt", "gw_library(gw_views USES gw_model gw_store Qt6::Sql)\n");
        write("sync/views/rows.h", "#include \"sync/store/log.h\"\n");
        write("ui/CMakeLists.txt",
              "# gw_store is not for us\ngw_library(gw_ui USES gw_views Qt6::Widgets)\n");
        write("ui/list.cpp", "#include \"sync/views/rows.h\"\n#include <QWidget>\n#include \"list.moc\"\n");
        write("server/modules/CMakeLists.txt", "gw_library(gw_modules\n    USES gw_model Qt6::Core)\n");
        write("server/modules/orders/body.cpp", "#include \"model/order.h\"\n");
        write("server/modules/files/body.h", "");
        write("server/modules/all.cpp", "#include \"server/modules/files/body.h\"\n");
        write("app/main.cpp", "#include \"sync/store/log.h\"\n#include <QApplication>\n");
    }

    void write(const QByteArray& path, const QByteArray& text) {
        const QString full = m_folder.filePath(QString::fromUtf8(path));
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    SourceTree tree() const { return SourceTree::read(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};

QStringList allViolations(const SourceTree& tree, const LayerTable& table) {
    return table.problems() + foreignIncludes(tree, table) + undeclaredUses(tree, table) +
           mixedModules(tree) + misplacedQt(tree, table) + circles(tree) + untidyFiles(tree);
}

LayerTable plantedTable() { return LayerTable::parse(QString::fromUtf8(planted_table)); }

} // namespace

class TestLayers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ourTreeKeepsItsLayers();
    void readsTheTable();
    void refusesTableItCannotRead();
    void acceptsTreeThatKeepsTheRules();
    void findsPlantedViolation_data();
    void findsPlantedViolation();
};

void TestLayers::ourTreeKeepsItsLayers() {
    const QDir root(QStringLiteral(GW_SOURCE_DIR));
    QFile document(root.filePath(QStringLiteral("ARCHITECTURE.md")));
    QVERIFY(document.open(QIODevice::ReadOnly));
    const auto table = LayerTable::parse(QString::fromUtf8(document.readAll()));
    const auto tree = SourceTree::read(root.path());
    QVERIFY(tree.files().contains(QStringLiteral("model/base/result.h")));
    QVERIFY(tree.targets().contains(QStringLiteral("gw_model")));
    const auto violations = allViolations(tree, table);
    QVERIFY2(violations.isEmpty(), qPrintable(QLatin1Char('\n') + violations.join(QLatin1Char('\n'))));
}

void TestLayers::readsTheTable() {
    const auto table = plantedTable();
    QCOMPARE(table.problems(), QStringList());
    QCOMPARE(table.folders().size(), 6);
    QCOMPARE(table.folderOf(QStringLiteral("sync/store/log.h")), QStringLiteral("sync/store"));
    QCOMPARE(table.folderOf(QStringLiteral("sync/storage/log.h")), QString());
    QVERIFY(table.mayUse(QStringLiteral("ui"), QStringLiteral("sync/views")));
    QVERIFY(!table.mayUse(QStringLiteral("ui"), QStringLiteral("sync/store")));
    QVERIFY(table.mayUse(QStringLiteral("app"), QStringLiteral("ui")));
}

void TestLayers::refusesTableItCannotRead() {
    const auto parse = [](const char* text) { return LayerTable::parse(QString::fromUtf8(text)).problems(); };
    QCOMPARE(parse("# No folders here\n").size(), 1);
    QCOMPARE(parse("## Folders\n| `model` | rules | `*` | none |\n| `ui` | screens | `*` | lots |\n").size(),
             1);
}

void TestLayers::acceptsTreeThatKeepsTheRules() {
    QCOMPARE(allViolations(Fixture().tree(), plantedTable()), QStringList());
}

void TestLayers::findsPlantedViolation_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("complaint");
    const auto plant = [](const char* path, const QByteArray& text, const char* complaint) {
        QTest::addRow("%s", complaint) << QByteArray(path) << text << QString::fromUtf8(complaint);
    };
    plant("ui/a.cpp", "#include <QObject>\n\n#  include \"sync/store/log.h\"\n",
          "ui/a.cpp:3: ui may not use sync/store");
    plant("other/a.cpp", "", "other/a.cpp: its folder is not in ARCHITECTURE.md");
    plant("ui/a.cpp", "#include \"list.h\"\n", "ui/a.cpp:1: not found from the root: list.h");
    plant("ui/sub/CMakeLists.txt", "gw_library(gw_sub USES gw_store)\n",
          "ui/sub/CMakeLists.txt: ui may not use sync/store");
    plant("ui/a.h", "#include \"model/order.h\"\n", "ui/a.h:1: ui/CMakeLists.txt does not use model");
    plant("server/modules/orders/a.h", "#include \"server/modules/files/body.h\"\n",
          "server/modules/orders/a.h:1: module orders includes module files");
    plant("model/a.h", "#include <QString>\n", "model/a.h:1: no Qt here: QString");
    plant("model/sub/CMakeLists.txt", "gw_library(gw_sub USES Qt6::Core)\n",
          "model/sub/CMakeLists.txt: no Qt6::Core here");
    plant("server/modules/a.h", "#include <QtWidgets/QLabel>\n",
          "server/modules/a.h:1: no screens here: QtWidgets/QLabel");
    plant("server/modules/a.h", "#include <QImage>\n", "server/modules/a.h:1: no screens here: QImage");
    plant("server/modules/sub/CMakeLists.txt", "gw_program(gw_sub USES Qt6::Widgets)\n",
          "server/modules/sub/CMakeLists.txt: no Qt6::Widgets here");
    plant("model/order.h", "#include \"model/order.h\"\n", "model/order.h -> model/order.h");
    plant("server/modules/files/body.h",
          "#include \"server/modules/orders/body.cpp\"\n"
          "#include \"server/modules/all.cpp\"\n",
          "server/modules/all.cpp -> server/modules/files/body.h -> server/modules/all.cpp");
    plant("sync/store/log.h", "#include \"sync/views/rows.h\"\n", "sync/store -> sync/views -> sync/store");
    plant("ui/a.h", "#include <QtWidgets>\n", "ui/a.h:1: includes a whole library: QtWidgets");
    plant("ui/a.h", QByteArray("\n").repeated(401), "ui/a.h: 401 lines, at most 400");
    plant("ui/a.h", "static Frame& instance(); // bad\n", "ui/a.h: hands objects around by instance()");
}

void TestLayers::findsPlantedViolation() {
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, text);
    QFETCH(QString, complaint);
    Fixture fixture;
    fixture.write(path, text);
    const auto found = allViolations(fixture.tree(), plantedTable());
    QVERIFY2(found.contains(complaint), qPrintable(found.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
