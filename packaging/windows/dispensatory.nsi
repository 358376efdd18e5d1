; makensis -DVERSION=0.1.0 -DPAYLOAD=C:\path\to\packaging\dist\dispensatory -DOUT=C:\path\dispensatory-0.1.0-setup.exe dispensatory.nsi
; The payload is the bundle that packaging/build.py makes on Windows. Recipe: not run.
Unicode true
Target amd64-unicode
!include MUI2.nsh
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Dispensatory"
Name "Dispensatory ${VERSION}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Dispensatory"
InstallDirRegKey HKCU "Software\Dispensatory" "InstallDir"
SetCompressor /SOLID lzma
!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"

Section "Dispensatory"
  RMDir /r "$INSTDIR\lib"
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*"
  CreateShortcut "$SMPROGRAMS\Dispensatory.lnk" "$INSTDIR\dispensatory.exe"
  WriteRegStr HKCU "Software\Dispensatory" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\dispensatory" "" "URL:Dispensatory"
  WriteRegStr HKCU "Software\Classes\dispensatory" "URL Protocol" ""
  WriteRegStr HKCU "Software\Classes\dispensatory\shell\open\command" "" '"$INSTDIR\dispensatory.exe" "%1"'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Dispensatory"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteUninstaller "$INSTDIR\uninstall.exe"
SectionEnd

; the user's notes and settings lie in AppData and stay
Section "Uninstall"
  Delete "$SMPROGRAMS\Dispensatory.lnk"
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\licenses"
  Delete "$INSTDIR\dispensatory.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Dispensatory"
  DeleteRegKey HKCU "Software\Classes\dispensatory"
SectionEnd
