"""What is typed into: an input for each kind of value, and the fields that choose among them."""
