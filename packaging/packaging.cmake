# The Debian package: three programs, and what a desktop wants to know about the studio.
set(CMAKE_INSTALL_DOCDIR share/doc/gigwright)
include(GNUInstallDirs)

foreach(program IN ITEMS gigwright-studio gigwrightd gigwright)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endforeach()
install(FILES packaging/net.gigwright.Studio.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/net.gigwright.Studio.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/logo.svg RENAME net.gigwright.Studio.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES packaging/copyright README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME gigwright)
set(CPACK_PACKAGE_VENDOR "Gigwright")
set(CPACK_PACKAGE_CONTACT "Gigwright's maintainers <maintainers@gigwright.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION "The studio for sellers and buyers, which works without a network and syncs later; \
the server; and a program without screens for import and checks.")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION office)
# Libraries are found by what the programs link; plug-ins are loaded at run time and have to be named.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins, qt6-translations-l10n")
include(CPack)
