"""What may be believed, and what may be read: signing, sealing, tickets, PIN, clean text."""
