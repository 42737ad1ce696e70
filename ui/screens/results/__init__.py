"""Results that wait to be collected, and their hand-over."""
