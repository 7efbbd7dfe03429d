"""A headless Chromium, and what the tests ask of it."""

from __future__ import annotations

import base64
import json
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.keys import Keys

if TYPE_CHECKING:
    from selenium.webdriver.remote.webelement import WebElement

__all__ = ["Browser", "Keys", "axe_script", "chromedriver", "chromium"]

_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--window-size=1440,900",
)
# Where the browser's own pages lie, such as the one that it starts with.
_BROWSER = ("chrome:", "chrome-untrusted:")


def chromium() -> str | None:
    """The browser, where there is one."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


def chromedriver() -> str | None:
    """The program that drives the browser, where there is one."""
    return shutil.which("chromedriver")


def axe_script() -> Path | None:
    """axe-core's script: the file that AXE_CORE names, or the one in a Python package."""
    if named := os.environ.get("AXE_CORE"):
        return Path(named)
    from importlib.util import find_spec

    spec = find_spec("axe_core_python")
    if not spec or not spec.origin:
        return None
    return Path(spec.origin).with_name("axe.min.js")


class Browser:
    """One browser for all tests; ``open`` starts each of them on a fresh page."""

    def __init__(self, folder: Path) -> None:
        options = webdriver.ChromeOptions()
        options.binary_location = str(chromium())
        for flag in (*_FLAGS, f"--user-data-dir={folder / 'profile'}"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service(str(chromedriver())))
        self.folder = folder
        self.opened = 0

    def open(self, page: str, fragment: str = "", *, width: int = 1440, dark: bool = False) -> None:
        """Load the text of a page, at a width, with its colours light or dark."""
        self.opened += 1
        file = self.folder / f"page-{self.opened}.html"
        file.write_text(page, "utf-8")
        self.resize(width, dark=dark)
        for log in ("browser", "performance"):
            self.driver.get_log(log)  # type: ignore[no-untyped-call]  # selenium leaves it untyped
        self.driver.get(f"{file.as_uri()}{fragment}")

    def resize(self, width: int, *, dark: bool = False) -> None:
        """Show pages at this width, without motion."""
        metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
        self.cdp("Emulation.setDeviceMetricsOverride", **metrics)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        calm = {"name": "prefers-reduced-motion", "value": "reduce"}
        self.cdp("Emulation.setEmulatedMedia", features=[scheme, calm])

    def cdp(self, command: str, **arguments: Any) -> Any:
        """The answer to a command of the developer tools."""
        return self.driver.execute_cdp_cmd(command, arguments)

    def run(self, script: str, *arguments: object) -> Any:
        """What a function body returns in the page."""
        return self.driver.execute_script(script, *arguments)

    def settle(self) -> None:
        """Wait until the page has drawn itself twice, so that what came into view has its size."""
        frames = "return new Promise(d => requestAnimationFrame(() => requestAnimationFrame(d)))"
        self.run(frames)

    def one(self, selector: str) -> WebElement:
        """The first element that fits."""
        return self.driver.find_element("css selector", selector)

    def click(self, selector: str) -> None:
        """Click in the page's own way, wherever the element stands."""
        self.run("document.querySelector(arguments[0]).click()", selector)

    def keys(self, *keys: str) -> None:
        """Press keys where the focus is."""
        self.driver.switch_to.active_element.send_keys(*keys)

    def count(self, selector: str) -> int:
        """How many elements fit."""
        return int(self.run("return document.querySelectorAll(arguments[0]).length", selector))

    def shown(self, selector: str = ".fact") -> list[str]:
        """The ids of the elements that take up room."""
        script = """return [...document.querySelectorAll(arguments[0])]
            .filter(node => node.getClientRects().length).map(node => node.id)"""
        return list(self.run(script, selector))

    def fragment(self) -> str:
        """What stands behind the "#" of the address."""
        return str(self.run("return decodeURIComponent(location.hash.slice(1))"))

    def focused(self) -> str:
        """The id of the element that has the focus."""
        return str(self.run("return document.activeElement.id"))

    def complaints(self) -> list[str]:
        """What the console shows."""
        entries = self.driver.get_log("browser")  # type: ignore[no-untyped-call]  # selenium
        return [str(entry["message"]) for entry in entries]

    def requests(self) -> list[str]:
        """The addresses that were asked for, but for the page itself.

        What the browser's own first page asks for may still come in while another is open.
        """
        log = self.driver.get_log("performance")  # type: ignore[no-untyped-call]  # selenium
        messages = [json.loads(entry["message"])["message"] for entry in log]
        asked = [
            message["params"]["request"]["url"]
            for message in messages
            if message["method"] == "Network.requestWillBeSent"
            and not message["params"]["documentURL"].startswith(_BROWSER)
        ]
        return [url for url in asked if not url.startswith((self.folder.as_uri(), "about:"))]

    def pdf(self) -> bytes:
        """The page as it prints, once it has been drawn."""
        self.settle()
        return base64.b64decode(self.cdp("Page.printToPDF", preferCSSPageSize=True)["data"])

    def close(self) -> None:
        """End the browser."""
        self.driver.quit()
