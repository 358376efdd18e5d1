"""Finding: names from memory, then the texts through a Whoosh index. The only package that imports Whoosh."""
