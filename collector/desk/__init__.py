"""The coordinators' desk: who is not here yet, may we unplug, and what was done by whom."""
