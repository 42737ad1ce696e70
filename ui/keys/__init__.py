"""What the keyboard does everywhere: the barcode gun, the palette, help, the way by Enter."""
