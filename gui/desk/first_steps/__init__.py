"""What helps in the first minute."""
