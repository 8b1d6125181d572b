"""One file a dialog; imported when it is first opened."""
