"""Measures the stack against its alternatives, side by side; see `python -m bench --help`."""
