"""Signing in: how it starts, its challenges and factors, and what ends it."""
