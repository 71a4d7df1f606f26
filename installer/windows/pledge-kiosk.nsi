; The kiosk's installer for Windows: makensis -DVERSION=… -DPAYLOAD=folder -DOUT=file installer/windows/pledge-kiosk.nsi
; PAYLOAD holds what PyInstaller made (pledge-runtime.exe, pledge-runtimew.exe, _internal), our code in app, and licences.
; Silent: /S. Another folder: /D=C:\… (the last option). The account that runs the booth: /ACCOUNT=name.
Unicode true
Target amd64-unicode
!include FileFunc.nsh
!include LogicLib.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\PledgeKiosk"
!define REPORTS "Software\Microsoft\Windows\Windows Error Reporting\ExcludedApplications"

Name "Pledge kiosk ${VERSION}"
OutFile "${OUT}"
InstallDir "$PROGRAMFILES64\Pledge kiosk"
InstallDirRegKey HKLM "${KEY}" InstallLocation
RequestExecutionLevel admin
SetCompressor /SOLID lzma
ShowInstDetails show
ShowUninstDetails show
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Pledge kiosk"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Installs the pledge kiosk"
VIAddVersionKey LegalCopyright "Apache-2.0"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Var Account

; A program that is open cannot be opened for writing: nothing is half replaced under a running booth.
!macro STOP_IF_OPEN UN
Function ${UN}StopIfOpen
    ${If} ${FileExists} "$INSTDIR\pledge-runtime.exe"
        ClearErrors
        FileOpen $0 "$INSTDIR\pledge-runtime.exe" a
        FileOpen $1 "$INSTDIR\pledge-runtimew.exe" a
        ${If} ${Errors}
            SetErrorLevel 2
            MessageBox MB_OK|MB_ICONSTOP "The kiosk is open. Nothing was changed. Close it and try again." /SD IDOK
            Quit
        ${EndIf}
        FileClose $0
        FileClose $1
    ${EndIf}
FunctionEnd
!macroend
!insertmacro STOP_IF_OPEN ""
!insertmacro STOP_IF_OPEN "un."

Function .onInit
    SetRegView 64
    SetShellVarContext all
    ${GetParameters} $0
    ${GetOptions} $0 "/ACCOUNT=" $Account
    Call StopIfOpen
FunctionEnd

Function un.onInit
    SetRegView 64
    SetShellVarContext all
    Call un.StopIfOpen
FunctionEnd

Section "install"
    ${If} ${FileExists} "$INSTDIR\pledge-runtime.exe"
        ; what an earlier version had and this one has not must not stay
        RMDir /r "$INSTDIR\_internal"
        RMDir /r "$INSTDIR\app"
        RMDir /r "$INSTDIR\licences"
    ${EndIf}
    SetOutPath "$INSTDIR"
    File /r "${PAYLOAD}\*"
    File "pledge-kiosk.cmd"

    ; pledges, keys and settings: for the booth's account, whoever administers this computer, and nobody else
    CreateDirectory "$APPDATA\PledgeKiosk"
    StrCpy $0 '*S-1-5-4' ; whoever sits here
    ${If} $Account != ""
        StrCpy $0 '"$Account"'
    ${EndIf}
    nsExec::ExecToLog 'icacls "$APPDATA\PledgeKiosk" /inheritance:r /grant:r *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F $0:(OI)(CI)M'
    Pop $1
    ${If} $1 != 0
        DetailPrint "The rights of $APPDATA\PledgeKiosk could not be set ($1). Set them by hand before the first event."
        SetErrorLevel 3
    ${EndIf}

    ; a crash must not write what a visitor was typing to a disk
    WriteRegDWORD HKLM "${REPORTS}" "pledge-runtime.exe" 1
    WriteRegDWORD HKLM "${REPORTS}" "pledge-runtimew.exe" 1

    CreateShortcut "$SMPROGRAMS\Pledge kiosk.lnk" "$INSTDIR\pledge-runtimew.exe" '-m kiosk run --data "$APPDATA\PledgeKiosk"'

    WriteUninstaller "$INSTDIR\uninstall.exe"
    WriteRegStr HKLM "${KEY}" DisplayName "Pledge kiosk"
    WriteRegStr HKLM "${KEY}" DisplayVersion "${VERSION}"
    WriteRegStr HKLM "${KEY}" InstallLocation "$INSTDIR"
    WriteRegStr HKLM "${KEY}" UninstallString '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKLM "${KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKLM "${KEY}" NoModify 1
    WriteRegDWORD HKLM "${KEY}" NoRepair 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKLM "${KEY}" EstimatedSize $0
SectionEnd

Section "uninstall"
    ; what is ours, by name: the folder may hold somebody's files as well
    RMDir /r "$INSTDIR\_internal"
    RMDir /r "$INSTDIR\app"
    RMDir /r "$INSTDIR\licences"
    Delete "$INSTDIR\pledge-runtime.exe"
    Delete "$INSTDIR\pledge-runtimew.exe"
    Delete "$INSTDIR\pledge-kiosk.cmd"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Pledge kiosk.lnk"
    DeleteRegValue HKLM "${REPORTS}" "pledge-runtime.exe"
    DeleteRegValue HKLM "${REPORTS}" "pledge-runtimew.exe"
    DeleteRegKey HKLM "${KEY}"
    DetailPrint "The pledges in $APPDATA\PledgeKiosk stay. When all of them are at the collector, that folder may go."
SectionEnd
