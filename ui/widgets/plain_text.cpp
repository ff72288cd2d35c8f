#include "ui/widgets/plain_text.h"

#include "ui/theme/icon.h"

#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QMenu>
#include <QRegularExpression>
#include <QStyle>
#include <QTextDocument>
#include <QUrl>
#include <QWheelEvent>
#include <boost/describe/enum_to_string.hpp>

#include <cmath>

namespace gw::ui {

PlainText::PlainText(QWidget* parent)
    : PlainText(QString(), parent) {}

PlainText::PlainText(const QString& text, QWidget* parent)
    : QTextEdit(parent) {
    setReadOnly(true);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::ClickFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFullText(text);
}

void PlainText::setFullText(const QString& text) {
    setPlainText(text);
    setAccessibleName(text);
    updateGeometry();
}

void PlainText::setInk(Role ink) {
    setProperty("ink", QString::fromLatin1(boost::describe::enum_to_string(ink, "text")));
    style()->unpolish(this);
    style()->polish(this);
}

void PlainText::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

QSize PlainText::sizeFor(int width_max) const {
    // A document of its own: laying out the shown one at another width would move what is on the screen.
    QTextDocument measure;
    measure.setDefaultFont(font());
    measure.setDocumentMargin(0);
    auto option = measure.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    measure.setDefaultTextOption(option);
    measure.setPlainText(toPlainText());
    measure.setTextWidth(width_max);
    const auto width = static_cast<int>(std::ceil(measure.idealWidth())) + 1;
    return {std::min(width, width_max), static_cast<int>(std::ceil(measure.size().height()))};
}

int PlainText::heightForWidth(int width) const { return sizeFor(std::max(width, 1)).height(); }

QSize PlainText::sizeHint() const { return sizeFor(std::max(width(), 320)); }

QSize PlainText::minimumSizeHint() const { return {40, fontMetrics().height()}; }

void PlainText::wheelEvent(QWheelEvent* event) { event->ignore(); }

void PlainText::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto links = linksIn(toPlainText());
    if (!links.isEmpty())
        menu->addSeparator();
    for (const auto& link : links) {
        // An ampersand would become an underline, and the address would no longer be shown as it is.
        auto shown = link;
        shown.replace(u'&', QStringLiteral("&&"));
        auto* open = menu->addAction(icon(Icon::open), tr("Open %1").arg(shown));
        connect(open, &QAction::triggered, this, [link] { QDesktopServices::openUrl(QUrl(link)); });
    }
    menu->popup(event->globalPos());
}

QStringList linksIn(const QString& text) {
    static const QRegularExpression address(QStringLiteral("https?://[^\\s<>\"]+"));
    QStringList links;
    for (auto match = address.globalMatch(text); match.hasNext();) {
        const auto link = match.next().captured();
        if (QUrl(link, QUrl::StrictMode).isValid() && !links.contains(link))
            links << link;
    }
    return links;
}

} // namespace gw::ui
