"""The steps of the proof that the program stays offline. See packaging/offline.py."""
