"""Which network addresses belong to the public internet."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

__all__ = ["is_public"]

_NAT64 = IPv6Network("64:ff9b::/96")


def is_public(address: str) -> bool:
    """Whether a numeric address leads to a host of the public internet.

    Private, loopback, link-local, multicast, reserved and unspecified addresses do not, nor do
    IPv6 addresses that carry such an IPv4 address to a gateway.
    """
    try:
        found = ip_address(address)
    except ValueError:
        return False
    if isinstance(found, IPv6Address):
        carried = _carried(found)
        if carried:
            return all(map(_is_public, carried))
        return _is_public(found) and not found.is_site_local
    return _is_public(found)


def _carried(address: IPv6Address) -> tuple[IPv4Address, ...]:
    """The IPv4 addresses that an IPv6 address stands for, if it does."""
    if address.ipv4_mapped:
        return (address.ipv4_mapped,)
    if address.sixtofour:
        return (address.sixtofour,)
    if address.teredo:
        return address.teredo
    return (IPv4Address(int(address) & 0xFFFF_FFFF),) if address in _NAT64 else ()


def _is_public(address: IPv4Address | IPv6Address) -> bool:
    # One by one: what "global" takes in has changed between releases of Python.
    return address.is_global and not (
        address.is_private
        or address.is_loopback
        or address.is_link_local
        or address.is_multicast
        or address.is_reserved
        or address.is_unspecified
    )
