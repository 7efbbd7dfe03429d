"""A web server on this machine that answers as badly as it is told to."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

__all__ = ["PLAIN", "TEXT", "Script", "Server", "answer", "serving"]

TEXT = "Ferry aground\n\nA ferry ran aground off Marlow Point on Sunday night. No one was hurt."
PLAIN = "text/plain; charset=utf-8"

Script = Callable[[socket.socket], object]


class Server:
    """Answers each path with the bytes, or as the function, that ``pages`` hold for it."""

    def __init__(self) -> None:
        self.pages: dict[str, bytes | Script] = {}
        self.requests: list[str] = []
        self.stopped = threading.Event()
        self._line = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._line.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    @property
    def site(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def asked(self) -> list[str]:
        """The paths that were asked for, in order."""
        return [request.split(" ")[1] for request in self.requests]

    def stop(self) -> None:
        self.stopped.set()
        with suppress(OSError):
            self._line.shutdown(socket.SHUT_RDWR)
        self._line.close()
        for thread in self._threads:
            thread.join(5)

    def _accept(self) -> None:
        while not self.stopped.is_set():
            try:
                line, _ = self._line.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(line,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, line: socket.socket) -> None:
        with line, suppress(OSError):
            request = b""
            while b"\r\n\r\n" not in request:
                if not (piece := line.recv(4096)):
                    return
                request += piece
            self.requests.append(request.decode())
            page = self.pages.get(self.asked[-1], answer(status="404 Not Found"))
            if isinstance(page, bytes):
                line.sendall(page)
            else:
                page(line)


def answer(
    body: bytes = b"", status: str = "200 OK", length: int | None = None, **more: str
) -> bytes:
    """A whole answer; ``more`` are headers, with ``_`` for ``-``."""
    told = {"Content_Length": str(len(body) if length is None else length), **more}
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in told.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


@contextmanager
def serving() -> Iterator[Server]:
    """A server that is stopped at the end."""
    server = Server()
    try:
        yield server
    finally:
        server.stop()
