"""What the scheduler and the exporter share: settings, connections, HTTP and logging."""
