# The headers that most files include, compiled once per build: a clean build takes about a third less. The
# debug preset does without, so that each file still has to include what it uses.
set(gw_pch_plain
    <algorithm> <array> <chrono> <cstdint> <functional> <map> <memory> <optional> <set> <span> <string>
    <unordered_map> <utility> <variant> <vector>
    <boost/describe.hpp> <boost/json/value.hpp> <boost/mp11.hpp> <boost/system/result.hpp>)
set(gw_pch_qt ${gw_pch_plain} "${CMAKE_SOURCE_DIR}/model/codec/vocabulary.h"
    <QByteArray> <QDir> <QFile> <QFileInfo> <QHash> <QList> <QMap> <QObject> <QString> <QStringList> <QTimer> <QUrl>
    <QVariant>)
set(gw_pch_widgets ${gw_pch_qt}
    <QApplication> <QBoxLayout> <QFrame> <QLabel> <QLineEdit> <QPainter> <QPushButton> <QStackedLayout> <QStyle>
    <QToolButton> <QWidget>)
set(gw_pch_widgets_needs Qt6::Widgets)
set(gw_pch_qt_needs Qt6::Core)

# Gives a target the headers that suit what it uses: plain, qt or widgets.
function(gw_precompile name uses)
    set(kind plain)
    foreach(use IN LISTS uses)
        set(other plain)
        if(use MATCHES "^Qt6::(Gui|Svg|Widgets)$")
            set(other widgets)
        elseif(use MATCHES "^Qt6::")
            set(other qt)
        elseif(TARGET ${use})
            get_target_property(other ${use} GW_PCH_KIND)
        endif()
        if(other STREQUAL "widgets" OR (other STREQUAL "qt" AND kind STREQUAL "plain"))
            set(kind ${other})
        endif()
    endforeach()
    set_target_properties(${name} PROPERTIES GW_PCH_KIND ${kind})
    if(GW_PCH AND "${uses}" MATCHES "gw_|Boost::json") # the headers are compiled with Boost.JSON's definitions
        _gw_pch_target(${kind})
        target_precompile_headers(${name} REUSE_FROM gw_pch_${kind})
    endif()
endfunction()

function(_gw_pch_target kind)
    if(NOT TARGET gw_pch_${kind})
        file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/pch_${kind}.cpp" CONTENT "")
        add_library(gw_pch_${kind} OBJECT "${CMAKE_BINARY_DIR}/pch_${kind}.cpp")
        target_include_directories(gw_pch_${kind} PRIVATE "${CMAKE_SOURCE_DIR}")
        target_link_libraries(gw_pch_${kind} PRIVATE gw_strict Boost::headers Boost::json ${gw_pch_${kind}_needs})
        target_precompile_headers(gw_pch_${kind} PRIVATE ${gw_pch_${kind}})
    endif()
endfunction()
