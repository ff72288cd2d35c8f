#include "ui/theme/colours.h"

#include <QGuiApplication>
#include <QPalette>
#include <boost/describe/enumerators.hpp>
#include <boost/mp11/list.hpp>

#include <array>

namespace gw::ui {

namespace {

using Set = std::array<QRgb, boost::mp11::mp_size<boost::describe::describe_enumerators<Role>>::value>;

// In the order of Role. Text roles reach a contrast of 4.5 : 1 on window, surface and their own soft fill;
// tests/ui/theme checks it.
constexpr Set light_set = {
    0xfff5f6f8, // window
    0xffffffff, // surface
    0xffffffff, // raised
    0xffeceef3, // sunken
    0xffe2e5eb, // border
    0xffc9ced8, // edge
    0xff1a1e29, // text
    0xff5c6475, // text_muted
    0xff8b93a3, // text_faint
    0xff4653d6, // accent
    0xffffffff, // accent_text
    0xff3f4bcb, // link
    0xff16714a, // success
    0xff8f5600, // warning
    0xffb3261e, // danger
    0xff1b62b5, // info
    0xff5c6475, // order_pending_payment
    0xff8f5600, // order_awaiting_requirements
    0xff1b62b5, // order_in_progress
    0xff6b3fc4, // order_delivered
    0xffad3f14, // order_in_revision
    0xff16714a, // order_completed
    0xff6d6470, // order_cancelled
};

constexpr Set dark_set = {
    0xff12141a, // window
    0xff1a1d25, // surface
    0xff232731, // raised
    0xff262b36, // sunken
    0xff2b303c, // border
    0xff434a5a, // edge
    0xffe8eaf0, // text
    0xffa0a8b8, // text_muted
    0xff727b8d, // text_faint
    0xff5a67e8, // accent
    0xffffffff, // accent_text
    0xffa3adff, // link
    0xff5fcf9a, // success
    0xfff0b45a, // warning
    0xffff8f86, // danger
    0xff78b4f8, // info
    0xffa0a8b8, // order_pending_payment
    0xfff0b45a, // order_awaiting_requirements
    0xff78b4f8, // order_in_progress
    0xffbfa3ff, // order_delivered
    0xffff9f73, // order_in_revision
    0xff5fcf9a, // order_completed
    0xffaaa3b0, // order_cancelled
};

QColor mixed(const QColor& over, const QColor& under, double amount) {
    const auto channel = [amount](int a, int b) { return static_cast<int>(a * amount + b * (1 - amount)); };
    return {channel(over.red(), under.red()), channel(over.green(), under.green()),
            channel(over.blue(), under.blue())};
}

} // namespace

Shade currentShade() {
    const auto window = QGuiApplication::palette().color(QPalette::Window);
    return window.lightness() < 128 ? Shade::dark : Shade::light;
}

QColor colourOf(Role role, Shade shade) {
    const auto& set = shade == Shade::dark ? dark_set : light_set;
    return QColor::fromRgb(set[static_cast<std::size_t>(role)]);
}

QColor colourOf(Role role) { return colourOf(role, currentShade()); }

QColor softOf(Role role, Shade shade) {
    const auto amount = shade == Shade::dark ? 0.14 : 0.085;
    return mixed(colourOf(role, shade), colourOf(Role::surface, shade), amount);
}

QColor softOf(Role role) { return softOf(role, currentShade()); }

} // namespace gw::ui
