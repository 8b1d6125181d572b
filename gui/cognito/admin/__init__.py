"""What an admin sees and does: users, preflight, clean-up, the limits that are used up. Knows no Qt."""
