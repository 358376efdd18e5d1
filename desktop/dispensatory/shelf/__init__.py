"""What belongs to the reader: favourites and notes. SQLite in the user's data folder; no Qt."""
