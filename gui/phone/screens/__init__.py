"""The screens of the mobile app, one file a screen."""
