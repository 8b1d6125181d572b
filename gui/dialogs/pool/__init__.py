"""The dialog "Pool of the sandbox": one file a page."""
