"""Signup Desk: test a mobile app's e-mail sign-up by hand. The map of this package is in README.md beside this file."""
