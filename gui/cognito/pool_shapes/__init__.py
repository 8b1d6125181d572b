"""What a user pool is like: learned from a real one or a file, made again in the sandbox."""
