"""The client of a user pool: environments, calls and their outcomes, refusals explained. Knows no Qt."""
