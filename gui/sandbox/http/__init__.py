"""HTTP in front of the sandbox: requests in, the operation that answers them, replies out."""
