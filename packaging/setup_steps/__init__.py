"""The steps that make a checkout ready: the environment, what pip cannot bring, the display, the checks."""
