"""What a screen reader gets of the app, over AT-SPI."""
