"""The rules of the counter as plain Python; knows nothing but the standard library."""
