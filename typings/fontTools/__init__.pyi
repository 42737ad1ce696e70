# What the program uses of fontTools 4.
