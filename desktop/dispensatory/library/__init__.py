"""Libraries beside the bundled one: packs that are installed, and labels of other publishers turned into monographs."""
