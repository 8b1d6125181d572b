"""Where calls go: environments, their files and secrets, the password rules of a pool. Knows no Qt."""
