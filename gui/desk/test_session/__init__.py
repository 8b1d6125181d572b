"""The record of a session of testing: what is noted, read and reported."""
