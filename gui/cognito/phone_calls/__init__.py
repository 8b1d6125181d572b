"""What a phone asks of a user pool, what comes of it, and how far an address has come. Knows no Qt."""
