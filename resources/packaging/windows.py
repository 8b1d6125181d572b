"""What Windows shows of a program: Properties, Details."""

from __future__ import annotations


def version_resource(version: str) -> str:
    """The version resource in the form that PyInstaller reads: a Python expression of its classes."""
    numbers = tuple(int(number) for number in [*version.split(".")[:3], "0"])
    shown = {
        "CompanyName": "Signup Desk",
        "FileDescription": "Signup Desk",
        "FileVersion": version,
        "InternalName": "signup-desk",
        "LegalCopyright": "MIT licence",
        "OriginalFilename": "signup-desk.exe",
        "ProductName": "Signup Desk",
        "ProductVersion": version,
    }
    strings = "".join(f"        StringStruct({name!r}, {text!r}),\n" for name, text in shown.items())
    # 0x0409, 1200: American English in Unicode. OS 0x40004, type 1: a Windows program.
    return (
        f"VSVersionInfo(\n"
        f"  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004,\n"
        f"                    fileType=0x1, subtype=0x0, date=(0, 0)),\n"
        f"  kids=[\n"
        f"    StringFileInfo([StringTable('040904B0', [\n{strings}      ])]),\n"
        f"    VarFileInfo([VarStruct('Translation', [0x0409, 1200])]),\n"
        f"  ],\n"
        f")\n"
    )
