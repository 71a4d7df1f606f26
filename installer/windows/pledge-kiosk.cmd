@rem The kiosk's commands in a window of text, as in: pledge-kiosk status --data C:\ProgramData\PledgeKiosk
@"%~dp0pledge-runtime.exe" -m kiosk %*
