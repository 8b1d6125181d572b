"""The mirrored mobile screens and the widgets that they share."""
