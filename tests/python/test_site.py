"""The site that script/docs builds: every page is reached, no link is dead, every Markdown file has
its page, and the search finds from a file, without a server."""

import gzip
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import pytest

import petition

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "script"))

from manual import documents, files, markdown  # noqa: E402
from manual.build import build  # noqa: E402
from reference.model import all_symbols  # noqa: E402
from site_reader import Reader  # noqa: E402

HOMES = ("index.html", "index.vi.html")
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium here")


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The folder, and what was read."""
    out = tmp_path_factory.mktemp("site")
    return out, build(ROOT, out)


@pytest.fixture(scope="module")
def pages(built):
    return {path.name: Reader(path.read_text("utf-8")) for path in built[0].glob("*.html")}


@pytest.fixture(scope="module")
def index(built):
    text = (built[0] / "search-index.js").read_text("utf-8")
    return json.loads(text.removeprefix("window.petitionIndex=").removesuffix(";\n"))


# -- Pages and links ------------------------------------------------------------------------------


def test_every_page_is_well_formed_and_made_for_a_phone(pages):
    assert len(pages) > 100
    for name, page in pages.items():
        assert page.wrong == [], name
        assert page.lang in ("en", "vi"), name
        assert page.viewport == "width=device-width, initial-scale=1", name
        assert len(page.ids) == len(set(page.ids)), name


def dead(folder, pages):
    """Links to no file or no anchor. Those that leave the site are not looked at."""
    for name, page in pages.items():
        for link in page.links:
            file, _, anchor = link.partition("#")
            if "://" in link or link.startswith("mailto:"):
                continue
            if file and not file.endswith(".html"):
                missing = not (folder / file).is_file()
            else:
                target = pages.get(file or name)
                missing = target is None or (anchor and anchor not in target.ids)
            if missing:
                yield f"{name}: {link}"


def test_no_link_is_dead(built, pages):
    assert list(dead(built[0], pages)) == []
    assert built[1].dead_links == []


def test_a_dead_link_is_seen(built, pages):
    made = Reader('<a href="#x"></a><a href="c.html#x"></a><a href="x.html"></a><img src="x.png">')
    assert len(list(dead(built[0], {**pages, "made.html": made}))) == 4


def test_a_link_to_no_file_is_told():
    document = documents.Document("a/b.md", "en", "project", "# B\n\n[c](c.md), [d](#d)\n")
    found = files.Files(ROOT, {document.path: document}, NoNames())
    markdown.Markdown(NoProse(), found).page(document)
    assert found.dead == [("a/b.md", "c.md")]


class NoNames:
    headers = {}


class NoProse:
    def law(self, text, source):
        return text


@pytest.mark.parametrize("home", HOMES)
def test_every_page_is_reached_from_home(pages, home):
    reached, new = set(), {home}
    while new:
        reached |= new
        links = {link.partition("#")[0] for name in new for link in pages[name].links}
        new = (links & set(pages)) - reached
    assert set(pages) - reached == set()


def test_every_symbol_is_where_it_is_said_to_be(built, pages):
    symbols = list(all_symbols(built[1].reference.pages))
    assert len(symbols) > 2000
    lacking = [s.href for s in symbols if s.anchor not in pages[f"{s.page}.html"].ids]
    assert lacking == []


def test_every_markdown_file_has_its_page(pages):
    asked = ["git", "ls-files", "*.md"]
    listed = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    paths = listed.stdout.split() or list(documents.find(ROOT))
    lacking = [p for p in paths if f"{p.removesuffix('.md').replace('/', '-')}.html" not in pages]
    assert lacking == []


@pytest.mark.parametrize("home", HOMES)
def test_home_leads_to_a_tutorial_for_each_of_the_four(built, home):
    text = (built[0] / home).read_text("utf-8")
    suffix = r"\.vi" if ".vi" in home else ""
    ways = re.findall(rf'class="way" href="examples-tutorials-(\w+){suffix}\.html"', text)
    assert ways == ["portal", "rules", "program", "audit"]


def test_a_page_leads_to_the_same_in_the_other_language(built, pages):
    for path, document in documents.find(ROOT).items():
        if document.other:
            page = (built[0] / f"{document.slug}.html").read_text("utf-8")
            other = f"{document.other.removesuffix('.md').replace('/', '-')}.html"
            assert re.search(rf'class="lang" href="{re.escape(other)}"', page), path
            assert pages[f"{document.slug}.html"].lang != pages[other].lang, path


def test_names_and_clauses_in_guides_are_links(built):
    text = (built[0] / "examples-tutorials-portal.html").read_text("utf-8")
    assert "#petition_engine_submit" in text
    text = (built[0] / "examples-tutorials-rules.html").read_text("utf-8")
    assert 'href="clauses.html#clause-11.1"' in text


# -- The search -----------------------------------------------------------------------------------


def test_the_index_is_small(built):
    assert len(gzip.compress((built[0] / "search-index.js").read_bytes())) < 300_000


def test_the_index_has_everything(built, index, pages):
    hrefs = {row[2] for row in index}
    assert {s.href for s in all_symbols(built[1].reference.pages)} <= hrefs
    law = petition.Regulation.builtin()
    assert {f"clauses.html#clause-{clause.id}" for clause in law.clauses} <= hrefs
    assert {f"readings.html#{reading.id}" for reading in law.readings} <= hrefs
    assert {f"{document.slug}.html" for document in documents.find(ROOT).values()} <= hrefs
    for href in hrefs:
        file, _, anchor = href.partition("#")
        assert not anchor or anchor in pages[file].ids, href


def shown(built, page, then=""):
    """The page after its scripts have run, and then some more."""
    folder = built[0]
    if then:
        text = (folder / page.partition("?")[0]).read_text("utf-8")
        page = "tried.html"
        script = f"<script>addEventListener('load', async () => {{{then}}})</script>"
        (folder / page).write_text(text.replace("</body>", f"{script}</body>"), "utf-8")
    asked = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"]
    asked += [f"--user-data-dir={folder.parent / 'chromium'}", "--virtual-time-budget=10000"]
    ended = subprocess.run(
        [*asked, f"{(folder / page.partition('?')[0]).as_uri()}{''.join(page.partition('?')[1:])}"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=True,
    )
    (folder / "tried.html").unlink(missing_ok=True)
    return ended.stdout


FIRST = {
    "petition_engine_submit": "c-engines.html#petition_engine_submit",
    "Engine::submit": "cpp-engine.html#Engine::submit",
    "11.3": "clauses.html#clause-11.3",
    "Điều 11.3": "clauses.html#clause-11.3",
    "art. 10.1.2.b2": "clauses.html#clause-10.1.2.b2",
    "I-16": "readings.html#I-16",
}
WORDS = ("hẹn lại", "hen lai", "đôn đốc", "xyzzy")


@pytest.fixture(scope="module")
def found(built):
    """The addresses that each search shows, in their order."""
    then = f"""
    document.getElementById("search").elements.q.focus();
    while (!window.petitionIndex) await new Promise((done) => setTimeout(done, 20));
    const told = {{}};
    for (const query of {json.dumps([*FIRST, *WORDS])}) {{
      document.activeElement.value = query;
      document.activeElement.dispatchEvent(new Event("input"));
      told[query] = [...document.querySelectorAll("#found a")].map((a) => a.getAttribute("href"));
    }}
    document.title = encodeURIComponent(JSON.stringify(told));
    """
    title = re.search("<title>(.*?)</title>", shown(built, "index.vi.html", then))
    return json.loads(unquote(title[1]))


@needs_chromium
@pytest.mark.parametrize("query", FIRST)
def test_a_name_or_clause_is_found_first(found, query):
    assert found[query][0] == FIRST[query]


@needs_chromium
@pytest.mark.parametrize("query", ["hẹn lại", "hen lai"])
def test_words_are_found_with_and_without_accents(found, query):
    assert "clauses.html#clause-11.3" in found[query]
    assert "python-words.html#petition.Kind.RESCHEDULED" in found[query]
    assert any(href.startswith("tests-scenarios-HUONG_DAN.html") for href in found[query])


@needs_chromium
def test_who_types_accents_means_them(found):
    """Not `đọc` for `đốc`."""
    assert "python-words.html#petition.Kind.URGED" in found["đôn đốc"][:6]


@needs_chromium
def test_nothing_is_said_to_be_found_where_nothing_is(built, found):
    assert found["xyzzy"] == []
    assert "Không tìm thấy" in shown(built, "index.vi.html?q=xyzzy")


KEYS = """
const press = (key) => document.activeElement.dispatchEvent(
  new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
press("/");
document.activeElement.value = "11.3";
document.activeElement.dispatchEvent(new Event("input"));
while (!document.querySelector("#found a")) await new Promise((done) => setTimeout(done, 20));
const chosen = () => document.querySelector("#found [aria-selected=true]").getAttribute("href");
"""


@needs_chromium
def test_keys_choose_and_close(built):
    then = """
    const told = [chosen()];
    for (const key of ["ArrowDown", "ArrowUp", "ArrowUp"]) { press(key); told.push(chosen()); }
    const rows = [...document.querySelectorAll("#found a")].map((a) => a.getAttribute("href"));
    const expected = [rows[0], rows[1], rows[0], rows.at(-1)];
    press("Escape");
    document.title = [told.join() === expected.join(), document.getElementById("found").hidden,
      document.activeElement === document.body];
    """
    assert "<title>true,true,true</title>" in shown(built, "index.html", KEYS + then)


@needs_chromium
def test_enter_opens_what_is_chosen(built):
    text = shown(built, "index.html", KEYS + 'press("Enter");')
    assert "<title>Clauses · libpetition</title>" in text
