"""The messages: their list, and the chosen one."""
