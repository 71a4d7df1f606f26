"""The other end: takes batches exactly once, counts, and shows the world map."""
