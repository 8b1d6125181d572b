"""What the sandbox knows: pools, users, tokens, and its time, limits, faults and triggers."""
