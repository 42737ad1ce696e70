"""With which key one signs: chosen the same way at the counter and at the provider's."""
