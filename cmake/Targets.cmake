# One folder, one target. The sources are the folder's files, so adding a file needs no edit here.

# Strict on our own code; the same for every target.
add_library(gw_strict INTERFACE)
target_compile_options(gw_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wold-style-cast -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
target_compile_definitions(gw_strict INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_CONTEXTLESS_CONNECT
    QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# gw_library(NAME USES target...): the library of the current folder.
# What stands in USES is all that its files may include; tests/layers checks it.
function(gw_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "USES")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h *.qrc)
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${arg_USES} PRIVATE gw_strict)
    _gw_moc_if_qt(${name} "${arg_USES}")
endfunction()

# gw_program(TARGET USES target...): the program of the current folder.
function(gw_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "USES")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h *.qrc)
    add_executable(${name} ${sources})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE ${arg_USES} gw_strict)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
endfunction()

# gw_tests(USES target... [LABELS label...]): one executable and one CTest entry per tst_*.cpp of the
# current folder; its other files are shared by all of them.
function(gw_tests)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "" "USES;LABELS")
    file(GLOB tests CONFIGURE_DEPENDS tst_*.cpp)
    foreach(test IN LISTS tests)
        get_filename_component(name ${test} NAME_WE)
        add_executable(${name} ${test})
        target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}")
        target_link_libraries(${name} PRIVATE ${arg_USES} Qt6::Test gw_strict)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
        add_test(NAME ${name} COMMAND ${name})
        set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT 300
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;GW_SHARED_DATA=${CMAKE_SOURCE_DIR}/../shared/data;GW_BIN=${CMAKE_BINARY_DIR}/bin")
    endforeach()
endfunction()

function(_gw_moc_if_qt name uses)
    if("${uses}" MATCHES "Qt6::|gw_desk|gw_transport|gw_views|gw_store|gw_sql")
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
endfunction()
