"""Where this kiosk stands: the ticket it took and the key it made."""
