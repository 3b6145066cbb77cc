"""Prometheus metrics and a status page for what no stock exporter knows."""
