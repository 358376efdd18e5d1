"""Paper and PDF. Imported when something is first printed."""
