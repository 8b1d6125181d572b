"""Signup Desk: test a mobile app's e-mail sign-up by hand. README.md beside this file is the map."""

#: The one place that says it: the packages and all that is shown read it here.
__version__ = "0.2.0"
