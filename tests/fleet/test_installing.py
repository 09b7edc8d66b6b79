"""What was fetched comes into use only as it can be compiled; what can't be never takes a good one's place."""

import shutil
import zipfile
from hashlib import sha256

import pytest

from kiosk.fleet import installing, kept, stick
from kiosk.fleet.installing import install
from kiosk.fleet.kept import Installed, Last, Pack, Refusal, Waiting, keep, read
from kiosk.keeper import library
from kiosk.library.content import decode
from kiosk.library.opening import handed_over
from kiosk.library.packing import write_zip
from kiosk.problems import Problem, Refused
from kiosk.sticks import repositories
from kiosk.wellness.taking import take
from tests.fleet import clinic as module
from tests.fleet.clinic import GOES_ON, Kiosk
from tests.library.packs import guide, names, written

FILES = {f"guides/{tag}/ours.md": guide("Ours", tag) for tag in ("en", "es")}


@pytest.fixture
def kiosk(tmp_path, clinic, monkeypatch):
    """Without a pack; packs are real ones, and `file` names the settings."""
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    made = Kiosk(tmp_path / "state", clinic.folder / "root.json")
    made.file = tmp_path / "settings.toml"
    made.file.write_text(f'[languages]\noffered = ["en", "es"]\n[updates]\nroot = "{made.wanted.root}"\n')
    return made


@pytest.fixture
def good(tmp_path, monkeypatch):
    """Makes the clinic's next packs real, with these files."""

    def real(files=FILES):
        def pack(file, version, **_):
            shutil.rmtree(tmp_path / "pack", ignore_errors=True)
            write_zip(written(tmp_path / "pack", files, head=f'version = "{version}"\n'), file)
            return file

        monkeypatch.setattr(module, "pack", pack)

    real()
    return real


def fetched(clinic, kiosk, version):
    clinic.release(version)
    assert kiosk.look(clinic.web.as_uri()).ended == "new"
    keep(Last(1.0, "new"), kiosk.state)


def held(kiosk):
    return {file.name: zipfile.ZipFile(file).read("pack.toml").decode().split('version = "')[1][0]
            for file in (kiosk.state / "packs").glob("*")}  # fmt: skip


def test_a_good_one_is_used_and_a_bad_one_never_and_each_is_compiled_once(clinic, kiosk, good, monkeypatch):
    fetched(clinic, kiosk, "1")
    assert install(kiosk.file, kiosk.state) == (True, ['"T 1" is in use from the next visit on.'])
    assert held(kiosk) == {"clinic.zip": "1"} and read(Last, kiosk.state).ended == "new"
    compiled = library.prepare(kiosk.file, lambda *_, **__: None)
    assert names(decode(library.parts(compiled.content).surfaces, handed_over(compiled.shelf)))[0] == "ours"

    good({**FILES, "guides/en/more.md": "no head"})
    fetched(clinic, kiosk, "2")
    well, said = install(kiosk.file, kiosk.state)
    assert not well and said[0].startswith("clinic.zip/guides/en/more.md, line 1: it has no front matter")
    assert said[-1] == f'"T 2" is signed, but can\'t be used here, and was not put in use.{GOES_ON}'
    assert held(kiosk) == {"clinic.zip": "1"} and read(Last, kiosk.state).ended == "unfit"
    with monkeypatch.context() as patched:
        patched.setattr(installing, "check", None)  # not asked again
        assert kiosk.look(clinic.web.as_uri()).ended == "new"
        assert install(kiosk.file, kiosk.state) == (False, said)

    kiosk.file.write_text(kiosk.file.read_text() + "[sound]\nvolume = 4\n")  # other settings may be what it needs
    assert kiosk.look(clinic.web.as_uri()).ended == "new"
    with monkeypatch.context() as patched, pytest.raises(TypeError):
        patched.setattr(installing, "check", None)
        install(kiosk.file, kiosk.state)

    good()
    fetched(clinic, kiosk, "3")
    assert install(kiosk.file, kiosk.state)[0] and held(kiosk) == {"clinic.zip": "3", "clinic.zip.before": "1"}
    assert install(kiosk.file, kiosk.state) == (False, [installing.NOTHING])


def test_what_is_withdrawn_goes_though_what_comes_with_it_can_t_be_used(clinic, kiosk, good):
    fetched(clinic, kiosk, "1")
    assert install(kiosk.file, kiosk.state)[0] and held(kiosk) == {"clinic.zip": "1"}
    (other := kept.downloaded(kiosk.state, sha256(b"no zip").hexdigest())).write_bytes(b"no zip")
    keep(Waiting({"other": Pack("packs/other/1.zip", other.stem, "Other 1")}, ("clinic",)), kiosk.state)
    well, said = install(kiosk.file, kiosk.state)
    assert well and said[0] == '"T 1" was withdrawn. From the next visit on, patients no longer see it.'
    assert (
        said[-1].startswith('"Other 1" is signed, but can\'t be used here') and read(Last, kiosk.state).ended == "unfit"
    )
    assert held(kiosk) == {"clinic.zip.before": "1"} and not read(Installed, kiosk.state).packs
    assert install(kiosk.file, kiosk.state)[0] is False


def test_one_that_can_t_be_used_holds_up_no_other(clinic, kiosk, good):
    fetched(clinic, kiosk, "1")
    (bad := kept.downloaded(kiosk.state, sha256(b"no zip").hexdigest())).write_bytes(b"no zip")
    good_one = read(Waiting, kiosk.state).packs
    keep(Waiting({"bad": Pack("packs/bad/1.zip", bad.stem, "Bad 1"), **good_one}), kiosk.state)
    well, said = install(kiosk.file, kiosk.state)
    assert well and said[0] == '"T 1" is in use from the next visit on.'
    assert said[-1] == f'"Bad 1" is signed, but can\'t be used here, and was not put in use.{GOES_ON}'
    assert held(kiosk) == {"clinic.zip": "1"} and read(Last, kiosk.state).ended == "unfit"
    assert set(read(Installed, kiosk.state).packs) == {"clinic"} and set(read(Waiting, kiosk.state).packs) == {"bad"}
    assert install(kiosk.file, kiosk.state) == (False, read(Refusal, kiosk.state).said and said[1:])


def test_one_that_wants_another_that_comes_with_it_is_put_in_use_after_it(kiosk, monkeypatch):
    packs = {name: Pack(f"packs/{name}/1.zip", sha256(name.encode()).hexdigest(), name) for name in ("after", "first")}
    keep(Waiting(packs), kiosk.state)
    keep(Last(1.0, "new"), kiosk.state)
    for name, pack in packs.items():
        kept.downloaded(kiosk.state, pack.sha256).parent.mkdir(exist_ok=True)
        kept.downloaded(kiosk.state, pack.sha256).write_text(name)

    def check(fresh, gone, settings, state):
        if "after" in fresh and not (state / "packs" / "first.zip").exists():
            raise Refused([Problem(settings, 0, "it wants the first.", "")])

    monkeypatch.setattr(installing, "check", check)
    for name in ("first", "after"):
        assert install(kiosk.file, kiosk.state) == (True, [f'"{name}" is in use from the next visit on.'])
        assert read(Last, kiosk.state).ended == "new"
    assert not read(Waiting, kiosk.state)


def test_what_was_damaged_on_the_disk_is_not_used(clinic, kiosk, good):
    fetched(clinic, kiosk, "1")
    for file in (kiosk.state / "updates" / "downloads").iterdir():
        file.write_bytes(file.read_bytes()[:-1])
    assert install(kiosk.file, kiosk.state) == (False, [installing.DAMAGED])
    assert not (kiosk.state / "packs").exists() and read(Waiting, kiosk.state) is None


def test_from_a_stick_signed_content_comes_and_a_pack_alone_does_not(clinic, kiosk, good, tmp_path):
    clinic.release("1")
    media = tmp_path / "media" / "STICK"
    media.mkdir(parents=True)
    clinic.web.rename(media / "content")
    write_zip(tmp_path / "pack", media / "our.zip")
    found = list(repositories((media,)))
    assert [(one.file, one.name) for one in found] == [(media / "content", "signed content")]
    well, said = take(media / "our.zip", kiosk.file, kiosk.state, (media,))
    assert not well and said[0].startswith("our.zip is a pack alone, and this kiosk takes only signed content")
    said = take(media / "content", kiosk.file, kiosk.state, (media,))
    assert said == (True, ['"T 1" is in use from the next visit on.'])
    assert stick.take(media / "content", kiosk.file, kiosk.state, module.NOW, (media,)) == (True, [stick.ALREADY])
    assert read(Last, kiosk.state).until > module.NOW.timestamp()
    (media / "content" / "metadata" / "timestamp.json").write_text("{}")
    well, said = stick.take(media / "content", kiosk.file, kiosk.state, module.NOW, (media,))
    assert (well, said) == (False, [f"The list timestamp.json from the stick can't be read as a signed list.{GOES_ON}"])
    assert "on no stick" in stick.take(tmp_path, kiosk.file, kiosk.state, module.NOW, (media,))[1][0]
    kiosk.file.write_text("")
    assert stick.take(media / "content", kiosk.file, kiosk.state, module.NOW, (media,)) == (False, [stick.UNSET])
