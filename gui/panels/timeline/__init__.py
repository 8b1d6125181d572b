"""The timeline: what happened, and of each call what was sent and answered."""
