"""The sandbox's controls: clock, limits and faults."""
