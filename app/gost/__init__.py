"""The national standards of signature and digest, without a word about who uses them.

GOST 34.310-2015 and 34.310-2004 (signature), GOST 34.311-2015 "Streebog" and 34.311-95 (digest), and
the names under which certificates carry them. Adapters and the stand both stand on this package; it
knows neither.
"""
