"""Runs the jobs of jobs.yml exactly once and keeps their history."""
