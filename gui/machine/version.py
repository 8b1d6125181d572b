"""Which Signup Desk this is."""

from importlib import metadata


def version() -> str:
    """The installed version."""
    return metadata.version("signup-desk")
