"""What the app needs of this computer: worker threads, the display, crash reports, settings, folders."""
