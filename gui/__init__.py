"""Signup Desk: test a mobile app's e-mail sign-up by hand. README.md beside this file is the map."""
