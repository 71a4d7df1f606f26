"""What can be asked of a collector from a command line: each command beside what may stand after it."""
