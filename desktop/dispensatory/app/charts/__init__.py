"""Charts drawn from what a monograph says; imported when the first one is shown."""
