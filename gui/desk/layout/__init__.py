"""How the window is laid out."""
