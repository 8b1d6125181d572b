"""The check list: cases tried on the phone, and walked in the background."""
