include(Precompiled)
include(Planted)

# One folder, one target. The sources are the folder's files, so adding a file needs no edit here.

# Strict on our own code; the same for every target.
add_library(gw_strict INTERFACE)
target_compile_options(gw_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wold-style-cast -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    # GCC 12's optimizer sees overlaps and uninitialized members in std::string and std::optional that are not
    # there (its bugs 105651 and 105562).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-maybe-uninitialized>)
if(NOT GW_SANITIZE) # instrumented code confuses GCC's flow warnings; the other builds are strict enough
    target_compile_options(gw_strict INTERFACE -Werror)
endif()
target_compile_definitions(gw_strict INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_CONTEXTLESS_CONNECT
    QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# Where the real inputs are; tests read it from the environment.
if(DEFINED ENV{GW_SHARED_DATA})
    set(GW_SHARED_DATA "$ENV{GW_SHARED_DATA}" CACHE PATH "Folder of the real data sets")
endif()
set(GW_SHARED_DATA "${CMAKE_SOURCE_DIR}/../shared/data" CACHE PATH "Folder of the real data sets")

find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(GW_ONE_PROGRAM "${CMAKE_SOURCE_DIR}/cmake/one_program.py")

# Builds what this build adds when all tests run, and no more.
add_custom_target(checks)
# Builds what can be run, without the tests.
add_custom_target(programs)
# Builds what measures.
add_custom_target(benches)

# gw_library(NAME USES target...): the library of the current folder.
# What stands in USES is all that its files may include; tests/layers checks it.
function(gw_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "USES")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h *.qrc)
    gw_plant(sources)
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${arg_USES} PRIVATE gw_strict)
    _gw_moc_if_qt(${name} "${arg_USES}")
    gw_precompile(${name} "${arg_USES}")
endfunction()

# gw_program(TARGET USES target...): the program of the current folder.
function(gw_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "USES")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h *.qrc)
    add_executable(${name} ${sources})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE ${arg_USES} gw_strict)
    _gw_moc(${name})
    gw_precompile(${name} "${arg_USES}")
    add_dependencies(programs ${name})
    if(NOT GW_SANITIZE)
        add_dependencies(checks programs)
    endif()
endfunction()

# gw_tests(USES target... LABELS label...): one executable and one CTest entry per tst_*.cpp of the current
# folder; its other sources are shared by all of them. Labels: unit, e2e, sim, ui, or volume for what plays
# so much that a sanitizer would take minutes; and tsan for what starts threads. Every folder on the way here is a
# label too, so `./dev test server` finds all of them. In a unity build the tests of a folder with many share
# one program.
# The asan build leaves out ui and volume, the tsan build takes tsan only. When all tests run, those of unit and
# e2e run under a sanitizer only: the label elsewhere keeps them out of the plain build. `checks` builds what is left.
function(gw_tests)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "" "USES;LABELS")
    _gw_left_out(left_out "${arg_LABELS}")
    if(left_out)
        return()
    endif()
    file(RELATIVE_PATH folder "${CMAKE_SOURCE_DIR}/tests" "${CMAKE_CURRENT_SOURCE_DIR}")
    file(GLOB shared CONFIGURE_DEPENDS *.cpp)
    list(FILTER shared EXCLUDE REGEX "/tst_[^/]*$")
    set(support "")
    if(shared)
        string(MAKE_C_IDENTIFIER "tests_${folder}" support)
        add_library(${support} STATIC ${shared})
        target_include_directories(${support} PUBLIC "${CMAKE_SOURCE_DIR}")
        target_link_libraries(${support} PUBLIC ${arg_USES} Qt6::Test PRIVATE gw_strict)
        _gw_moc(${support})
        gw_precompile(${support} "${arg_USES};Qt6::Test")
    endif()
    file(GLOB tests CONFIGURE_DEPENDS tst_*.cpp)
    list(LENGTH tests count)
    if(CMAKE_UNITY_BUILD AND count GREATER 3)
        string(REPLACE "/" "_" program "all_${folder}")
        set(all "${CMAKE_CURRENT_BINARY_DIR}/${program}.cpp")
        add_custom_command(OUTPUT "${all}" DEPENDS ${tests} "${GW_ONE_PROGRAM}"
                           COMMAND "${Python3_EXECUTABLE}" "${GW_ONE_PROGRAM}" "${all}" ${tests})
        set_source_files_properties(${tests} PROPERTIES HEADER_FILE_ONLY ON) # included by the one that is compiled
        _gw_test_program(${program} "${all};${tests}" "${support};${arg_USES}")
    endif()
    foreach(test IN LISTS tests)
        get_filename_component(name ${test} NAME_WE)
        if(TARGET ${program})
            _gw_add_test(${name} ${program} "${arg_LABELS}" ${name})
        else()
            _gw_test_program(${name} "${test}" "${support};${arg_USES}")
            _gw_add_test(${name} ${name} "${arg_LABELS}")
        endif()
    endforeach()
endfunction()

function(_gw_test_program name sources uses)
    add_executable(${name} ${sources})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE ${uses} Qt6::Test gw_strict)
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF) # one file
    _gw_moc(${name})
    gw_precompile(${name} "${uses};Qt6::Test")
endfunction()

# gw_check(NAME LABELS label... COMMAND program argument...): one run of a program of ours as a test.
function(gw_check name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LABELS;COMMAND")
    _gw_left_out(left_out "${arg_LABELS}")
    if(NOT left_out)
        list(POP_FRONT arg_COMMAND program)
        _gw_add_test(${name} ${program} "${arg_LABELS}" ${arg_COMMAND})
    endif()
endfunction()

function(_gw_left_out result labels)
    if((GW_SANITIZE STREQUAL "address" AND ("ui" IN_LIST labels OR "volume" IN_LIST labels))
       OR (GW_SANITIZE STREQUAL "thread" AND NOT "tsan" IN_LIST labels))
        set(${result} TRUE PARENT_SCOPE)
    else()
        set(${result} FALSE PARENT_SCOPE)
    endif()
endfunction()

function(_gw_add_test name program labels)
    if(("unit" IN_LIST labels OR "e2e" IN_LIST labels) AND NOT GW_SANITIZE)
        list(APPEND labels elsewhere)
    else()
        add_dependencies(checks ${program})
    endif()
    if("e2e" IN_LIST labels)
        foreach(other IN ITEMS gigwright gigwrightd)
            if(TARGET ${other})
                add_dependencies(${program} ${other})
            endif()
        endforeach()
    endif()
    file(RELATIVE_PATH folder "${CMAKE_SOURCE_DIR}/tests" "${CMAKE_CURRENT_SOURCE_DIR}")
    string(REPLACE "/" ";" folders "${folder}")
    list(APPEND labels ${folders})
    list(REMOVE_DUPLICATES labels)
    if(GW_SANITIZE)
        string(APPEND name ".${GW_SANITIZE}") # all builds' tests can run in one CTest call
    endif()
    add_test(NAME ${name} COMMAND ${program} ${ARGN})
    # What a test of Qt's skips is told as skipped, not as passed.
    set_tests_properties(${name} PROPERTIES LABELS "${labels}" TIMEOUT 300 SKIP_REGULAR_EXPRESSION "SKIP   : "
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;GW_SHARED_DATA=${GW_SHARED_DATA};GW_BIN=${CMAKE_BINARY_DIR}/bin;${GW_SANITIZER_ENVIRONMENT}")
endfunction()

function(_gw_moc_if_qt name uses)
    if("${uses}" MATCHES "Qt6::|gw_desk|gw_transport|gw_views|gw_store|gw_sql")
        _gw_moc(${name})
    endif()
endfunction()

function(_gw_moc name)
    set(script "${CMAKE_BINARY_DIR}/moc")
    get_target_property(moc Qt6::moc LOCATION)
    configure_file("${CMAKE_SOURCE_DIR}/cmake/moc.in" "${script}" @ONLY
                   FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set_target_properties(${name} PROPERTIES AUTOMOC ON AUTOMOC_EXECUTABLE "${script}" AUTOMOC_COMPILER_PREDEFINES OFF)
endfunction()
