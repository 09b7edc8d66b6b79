"""What the interface and the shipped pack show can be drawn with the fonts that are shipped."""

from kiosk import check


def test_the_fonts_have_every_sign(qapp, capsys, monkeypatch):
    check.look()
    assert ".ttf" not in capsys.readouterr().out
    monkeypatch.setattr(check, "_signs", lambda library: {"↑"})
    check.look()
    assert "lacks the signs: ↑" in capsys.readouterr().out
