"""What stops a set-up."""


class SetUpError(Exception):
    """A set-up cannot go on. The message is for the person: what is missing and what to do."""
