"""The app as a screen reader sees it, over AT-SPI."""
