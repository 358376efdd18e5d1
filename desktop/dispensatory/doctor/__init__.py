"""Looking over an installation of the program: what is there, what is wrong with it, and what can be put right."""
