"""Settings: what they refuse, and what they say then."""

from __future__ import annotations

import pytest

from compare import Settings, SettingsError


def test_names() -> None:
    assert Settings.names() == sorted(Settings.names())
    assert {"encoder", "link_threshold", "threads"} <= set(Settings.names())


def test_updated_keeps_the_rest() -> None:
    settings = Settings(threads=2).updated({"link_threshold": 0.5})
    assert (settings.threads, settings.link_threshold) == (2, 0.5)
    assert settings.updated({}) == settings


def test_a_whole_number_will_do_for_a_fraction() -> None:
    assert Settings().updated({"link_threshold": 1}).link_threshold == 1.0


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"encodr": "x"}, "home.toml: unknown key 'encodr'; valid keys are "),
        ({"threads": "two"}, "home.toml: threads must be of type int, not 'two'"),
        ({"threads": True}, "home.toml: threads must be of type int, not True"),
        ({"threads": 1.5}, "home.toml: threads must be of type int, not 1.5"),
        ({"threads": -1}, "home.toml: threads: -1 is negative; give 0 or more"),
        ({"link_threshold": True}, "home.toml: link_threshold must be of type float, not True"),
        ({"link_threshold": 1.1}, "home.toml: link_threshold: 1.1 is no probability; "),
        ({"encoder": " "}, "home.toml: encoder: is empty; "),
    ],
)
def test_refused(values: dict[str, object], said: str) -> None:
    with pytest.raises(SettingsError) as raised:
        Settings().updated(values, "home.toml")
    assert str(raised.value).startswith(said)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("threshold", [float("nan"), -0.1])
def test_no_probability(threshold: float) -> None:
    with pytest.raises(SettingsError):
        Settings(link_threshold=threshold)
