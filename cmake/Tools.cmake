# Compiler cache, linker and sanitizers: used where present, never required.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

option(GW_PCH "Precompile the common headers" OFF)
if(GW_PCH)
    add_compile_options(-Wno-error=invalid-pch) # a target with other flags is slower, not broken
endif()

find_program(CCACHE ccache)
if(CCACHE AND GW_PCH) # what ccache's manual asks for with precompiled headers
    # And by the compiler's dependency files, so that nothing is preprocessed twice.
    set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_DEPEND=1 CCACHE_SLOPPINESS=pch_defines,time_macros
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" "${CCACHE}")
    add_compile_options(-fpch-preprocess)
elseif(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()

find_program(MOLD mold)
if(MOLD)
    add_link_options(-fuse-ld=mold)
endif()

set(GW_SANITIZE "" CACHE STRING "Sanitizers to build with: empty, address or thread")
if(GW_SANITIZE) # line numbers only and no optimizer: quick to compile, and the tests are short
    add_compile_options(-g1 -fno-omit-frame-pointer)
endif()
if(GW_SANITIZE STREQUAL "address")
    add_compile_options(-O0 -fsanitize=address,undefined -fno-sanitize-recover=all)
    add_link_options(-fsanitize=address,undefined)
    set(GW_SANITIZER_ENVIRONMENT "ASAN_OPTIONS=detect_stack_use_after_return=1;UBSAN_OPTIONS=print_stacktrace=1")
elseif(GW_SANITIZE STREQUAL "thread")
    add_compile_options(-O0 -fsanitize=thread)
    add_link_options(-fsanitize=thread)
    set(GW_SANITIZER_ENVIRONMENT "TSAN_OPTIONS=halt_on_error=1:second_deadlock_stack=1:suppressions=${CMAKE_SOURCE_DIR}/cmake/tsan.supp")
else()
    add_compile_options(-fstack-protector-strong)
    add_compile_options("$<$<CONFIG:Release,RelWithDebInfo>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
    add_link_options(-Wl,-z,relro,-z,now)
endif()

include(CheckPIESupported)
check_pie_supported()
