#pragma once

#include "ui/theme/role.h"

#include <QIcon>
#include <boost/describe/enum.hpp>

namespace gw::ui {

/// The studio's own line icons (resources/icons, one SVG of 24 units each, named like the constant).
BOOST_DEFINE_ENUM_CLASS(Icon, orders, gigs, inbox, sync, settings, search, paperclip, send, check,
                        check_double, clock, warning, undo, more, download, upload, plus, close, filter,
                        switch_hat, sun, moon, back, forward, down, file, image, archive, cloud, cloud_off,
                        edit, trash, pause, play, user, chat, package, revision, star, info, retry, open,
                        command, eye, lock, money, calendar, flag, keyboard, logo)

/// An icon tinted by `role` when it is painted, so it follows the theme without being set again. When it is
/// painted as selected or "on" it takes `role_on`.
QIcon icon(Icon name, Role role = Role::text_muted);
QIcon icon(Icon name, Role role, Role role_on);
/// For painting by hand: sharp at `ratio`.
QPixmap iconPixmap(Icon name, Role role, int size, qreal ratio);

} // namespace gw::ui
