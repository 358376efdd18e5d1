"""The steps of packaging/build.py: one module a product."""
