"""Electronic signatures: key files, XMLDSig, PAdES, trust and revocation.

The libraries here are heavy; the entry of the program imports this package late.
"""
