"""What is kept: one SQLite file, the pledges taken and the letters about them."""
