"""Today at a glance, search, and the way into a new reception."""
