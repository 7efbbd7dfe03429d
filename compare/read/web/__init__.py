"""Web addresses: what they name, whether they may be fetched, and the fetching itself.

``fetcher`` and ``connection`` need the extra ``url`` and are imported where an address is read.
"""

from __future__ import annotations

from compare.read.web.address import WebAddress, host_of, is_address, without_credentials

__all__ = ["WebAddress", "host_of", "is_address", "without_credentials"]
