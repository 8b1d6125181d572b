"""The window around the phone: its layout and menus, the environment it works on, and the tour."""
