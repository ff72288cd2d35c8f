#pragma once

#include "model/base/result.h"
#include "sync/views/rows.h"
#include "ui/theme/theme.h"

#include <QSize>
#include <QString>
#include <QUrl>

#include <optional>

namespace gw::studio {

/// What the command line asks for.
struct Options {
    QString profile_folder;
    bool try_here = false;
    std::optional<QUrl> server; ///< sign in there with the two below
    QString email;
    QString password_file;
    QString session_file;
    QString open; ///< a target of ui::Frame::go; "firstrun" shows the first-run page
    views::Hat hat = views::Hat::seller;
    std::optional<ui::ThemeChoice> theme;
    QString language; ///< such as "de"; empty: the system's
    bool right_to_left = false;
    double scale = 1;
    QSize size = {1360, 860};
    QString screenshot; ///< a PNG file: draw, save and leave
    QString shots;      ///< a folder: draw the screens and leave

    bool drawsOnly() const { return !screenshot.isEmpty() || !shots.isEmpty(); }
};

/// Reads the command line, before there is an application (the scale must be known by then). Problem
/// "bad_options"; `help` is the text for --help.
Result<Options> readOptions(const QStringList& arguments, QString& help);

} // namespace gw::studio
