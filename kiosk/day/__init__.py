"""The booth's day, as staff and coordinators look back on it."""
