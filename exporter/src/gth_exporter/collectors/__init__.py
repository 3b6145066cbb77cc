"""One collector per subject, one class each, its SQL beside it."""
