#include "ui/widgets/file_chip.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/toast.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace gw::ui {

namespace {

const auto hostile = QStringLiteral("<b>bold</b> <img src=\"file:///etc/passwd\"> &amp; <a href=\"x\">y</a>");

} // namespace

class TestPlainLabel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void htmlIsShownLiterally();
    void elidesAndKeepsTheWholeText();
    void toolTipIsNoHtmlEither();
    void fileNamesAreTextOnly();
    void toastRunsItsActionOnce();
    void toastWithoutActionCannotUndo();
};

void TestPlainLabel::htmlIsShownLiterally() {
    for (const auto fit : {PlainLabel::Fit::elide, PlainLabel::Fit::wrap}) {
        PlainLabel label(hostile, TextLook::body, fit);
        label.resize(2000, 40);
        label.show();
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), hostile);
    }
}

void TestPlainLabel::elidesAndKeepsTheWholeText() {
    const QString line(300, u'm');
    PlainLabel label(line);
    label.resize(120, 30);
    label.show();
    QVERIFY(label.text().size() < line.size());
    QVERIFY(label.text().endsWith(u'…'));
    QCOMPARE(label.fullText(), line);
    QCOMPARE(label.accessibleName(), line);
    QVERIFY(label.minimumSizeHint().width() < 200);
}

void TestPlainLabel::toolTipIsNoHtmlEither() {
    PlainLabel label(hostile);
    label.resize(40, 30);
    label.show();
    QVERIFY(!label.toolTip().isEmpty());
    QVERIFY(!label.toolTip().contains(QStringLiteral("<img")));
    QVERIFY(label.toolTip().contains(QStringLiteral("&lt;img")));
}

void TestPlainLabel::fileNamesAreTextOnly() {
    const Artefact file{BlobId({}), hostile.toStdString(), 12, "image/png"};
    FileChip chip(file, FileChip::Uses::open_save);
    chip.resize(2000, 60);
    chip.show();
    for (const auto* label : chip.findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestPlainLabel::toastRunsItsActionOnce() {
    QWidget parent;
    parent.resize(800, 600);
    parent.show();
    Toast toast(&parent);
    int runs = 0;
    toast.announce(QStringLiteral("Queued"), Role::success, 0, QStringLiteral("Undo"), [&runs] { ++runs; });
    auto* undo = toast.findChild<QPushButton*>();
    QVERIFY(undo->isVisible());
    undo->click();
    undo->click();
    QCOMPARE(runs, 1);
    QVERIFY(!toast.isVisible());
}

void TestPlainLabel::toastWithoutActionCannotUndo() {
    QWidget parent;
    parent.resize(800, 600);
    parent.show();
    Toast toast(&parent);
    int runs = 0;
    toast.announce(QStringLiteral("Queued"), Role::success, 0, QStringLiteral("Undo"), [&runs] { ++runs; });
    toast.withdrawAction();
    QVERIFY(!toast.findChild<QPushButton*>()->isVisible());
    toast.findChild<QPushButton*>()->click();
    QCOMPARE(runs, 0);
    QTRY_VERIFY_WITH_TIMEOUT(!toast.isVisible(), 4000);
}

} // namespace gw::ui

QTEST_MAIN(gw::ui::TestPlainLabel)
#include "tst_plain_label.moc"
