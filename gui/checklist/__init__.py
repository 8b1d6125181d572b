"""No Qt. Cases that testers try: read, made into calls, and held against what was answered."""
