"""The SQLite file under a store: opened, waited for, brought up to date."""
