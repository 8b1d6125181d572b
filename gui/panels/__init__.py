"""What a phone hides: the pool's users, the mail, every call."""
