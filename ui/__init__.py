"""What people see. PySide6 and QML; no SQL, no network."""
