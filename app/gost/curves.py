"""The elliptic curves of the National CA's keys, as the standards give their figures."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Curve:
    """y**2 = x**3 + a*x + b over the field of p elements, and a point of prime order q on it.

    Args:
        size: bytes of a coordinate, and of each half of a signature.
        cofactor: how many times q fits the number of all points.

    What follows from these: p is 2**bits - over, `low` has all bits below that power, and `short` says
    that a is p - 3.
    """

    name: str
    size: int
    p: int
    a: int
    b: int
    q: int
    x: int
    y: int
    cofactor: int = 1
    bits: int = field(init=False)
    low: int = field(init=False)
    over: int = field(init=False)
    short: bool = field(init=False)

    def __post_init__(self) -> None:
        """Work out what the arithmetic of points asks for at every step."""
        power = 1 << 8 * self.size
        object.__setattr__(self, "bits", 8 * self.size)
        object.__setattr__(self, "low", power - 1)
        object.__setattr__(self, "over", power - self.p)
        object.__setattr__(self, "short", self.a == self.p - 3)

    def holds(self, x: int, y: int) -> bool:
        """Whether a point lies on the curve.

        Args:
            x: its first coordinate.
            y: its second coordinate.

        Returns:
            False for coordinates outside the field, too.
        """
        if not (0 <= x < self.p and 0 <= y < self.p):
            return False
        return (y * y - (x * x + self.a) * x - self.b) % self.p == 0


_P512 = (1 << 512) - 569
_P256 = (1 << 256) - 617

TC26_512_A = Curve(
    name="tc26-512-paramSetA",
    size=64,
    p=_P512,
    a=_P512 - 3,
    b=0xE8C2505DEDFC86DDC1BD0B2B6667F1DA34B82574761CB0E879BD081CFD0B6265EE3CB090F30D27614CB4574010DA90DD862EF9D4EBEE4761503190785A71C760,
    q=0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF27E69532F48D89116FF22B8D4E0560609B4B38ABFAD2B85DCACDB1411F10B275,
    x=3,
    y=0x7503CFE87A836AE3A61B8816E25450E6CE5E1C93ACF1ABC1778064FDCBEFA921DF1626BE4FD036E93D75E6A50E3A41E98028FE5FC235F5B889A589CB5215F2A4,
)
"""RFC 7836, A.2: keys of GOST 34.310-2015, 512 bits."""

TC26_256_A = Curve(
    name="tc26-256-paramSetA",
    size=32,
    p=_P256,
    a=0xC2173F1513981673AF4892C23035A27CE25E2013BF95AA33B22C656F277E7335,
    b=0x295F9BAE7428ED9CCC20E7C359A9D41A22FCCD9108E17BF7BA9337A6F8AE9513,
    q=0x400000000000000000000000000000000FD8CDDFC87B6635C115AF556C360C67,
    x=0x91E38443A5E82C0D880923425712B2BB658B9196932E02C78B2582FE742DAA28,
    y=0x32879423AB1A0375895786C4BB46E9565FDE0B5344766740AF268ADB32322E5C,
    cofactor=4,
)
"""RFC 7836, A.1: keys of GOST 34.310-2015, 256 bits."""

TC26_256_B = Curve(
    name="tc26-256-paramSetB",
    size=32,
    p=_P256,
    a=_P256 - 3,
    b=166,
    q=0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF6C611070995AD10045841B09B761B893,
    x=1,
    y=0x8D91E471E0989CDA27DF505A453F2B7635294F2DDF23E3B122ACC99C9E9F1E14,
)
"""RFC 4357, 11.4 (A): keys of GOST 34.310-2004."""
