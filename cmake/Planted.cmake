# The build `planted`: some sources are replaced by copies with bugs behind switches (tests/sim/planted).
option(GW_PLANTED "Build with planted bugs, for the simulator to find" OFF)
if(NOT GW_PLANTED)
    function(gw_plant list)
    endfunction()
    return()
endif()

find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(planted_script "${CMAKE_SOURCE_DIR}/tests/sim/planted/plant.py")
file(GLOB planted_bugs CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/sim/planted/*.bugs")
execute_process(COMMAND "${Python3_EXECUTABLE}" "${planted_script}" "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/planted"
                OUTPUT_VARIABLE planted_files OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE "\n" ";" planted_files "${planted_files}")
list(TRANSFORM planted_files PREPEND "${CMAKE_SOURCE_DIR}/")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${planted_script}" ${planted_bugs} ${planted_files})
include_directories(BEFORE "${CMAKE_BINARY_DIR}/planted")

# gw_plant(LIST): puts the changed copies in the place of the files in the list of that name.
function(gw_plant list)
    set(files "${${list}}")
    foreach(file IN LISTS planted_files)
        file(RELATIVE_PATH name "${CMAKE_SOURCE_DIR}" "${file}")
        list(TRANSFORM files REPLACE "^${file}$" "${CMAKE_BINARY_DIR}/planted/${name}")
    endforeach()
    set(${list} "${files}" PARENT_SCOPE)
endfunction()
