"""What the app needs of this computer: worker threads, the display, crashes, log, settings, folders."""
