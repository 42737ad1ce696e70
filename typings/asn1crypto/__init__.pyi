# What the program uses of asn1crypto 1.5; values of ASN.1 fields are decided at run time.
