"""Where links of documents lead to: pages, the reference, and copies of files and pictures."""

from __future__ import annotations

from html import escape
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from reference.names import Names
from reference.prose import Prose, Source

from .documents import Document

COPIES = "files"
_LISTED = {".c": "c", ".h": "c", ".cpp": "cpp", ".py": "python"}
_HIDDEN = ("__pycache__", "node_modules", ".")
_LARGEST = 200_000  # of a file that gets a page; longer ones are copied


class Files:
    """Remembers which files are linked: those get a page, or a copy."""

    def __init__(self, root: Path, documents: dict[str, Document], names: Names) -> None:
        self._root = root
        self._documents = documents
        self._headers = names.headers
        self._pages: dict[str, str] = {}  # path by slug
        self.copies: set[str] = set()
        self.dead: list[tuple[str, str]] = []  # a document, and its link to what there is not

    def href(self, link: str, document: Document) -> str:
        link = unquote(link)
        if "://" in link or link.startswith(("#", "mailto:")):
            return link
        target, _, anchor = link.partition("#")
        path = normpath(join(dirname(document.path), target))
        place = self._place(path, document, link)
        return f"{place}#{anchor}" if anchor else place

    def _place(self, path: str, document: Document, link: str) -> str:
        if path in self._documents:
            return f"{self._documents[path].slug}.html"
        if "include/petition/" in path and Path(path).name in self._headers:
            return f"{self._headers[Path(path).name]}.html"
        if not (self._root / path).exists():
            self.dead.append((document.path, link))
            return link
        return self._shown(path)

    def _shown(self, path: str) -> str:
        """The page of a file or folder, or the copy of what is no text to read."""
        if (self._root / path).is_file() and not self._is_text(path):
            self.copies.add(path)
            return f"{COPIES}/{path}"
        slug = f"file-{path.replace('/', '-')}"
        self._pages[slug] = path
        return f"{slug}.html"

    def _is_text(self, path: str) -> bool:
        file = self._root / path
        if file.suffix == ".svg" or file.stat().st_size > _LARGEST:
            return False
        try:
            file.read_text("utf-8")
        except UnicodeDecodeError:
            return False
        return True

    def pages(self, prose: Prose) -> dict[str, tuple[str, str]]:
        """Title and text by slug. A folder's page links its files, which have pages as well."""
        for path in [path for path in self._pages.values() if (self._root / path).is_dir()]:
            for file in self._files(path):
                self._shown_in_folder(file)
        return {slug: (path, self._page(path, prose)) for slug, path in self._pages.items()}

    def _files(self, folder: str) -> list[str]:
        found = sorted(path for path in (self._root / folder).iterdir() if path.is_file())
        named = [path.relative_to(self._root).as_posix() for path in found]
        return [path for path in named if not Path(path).name.startswith(_HIDDEN)]

    def _shown_in_folder(self, path: str) -> str:
        known = self._documents.get(path)
        return f"{known.slug}.html" if known else self._shown(path)

    def _page(self, path: str, prose: Prose) -> str:
        if (self._root / path).is_dir():
            items = "".join(
                f'<li><a href="{self._shown_in_folder(file)}"><code>{escape(Path(file).name)}'
                "</code></a></li>"
                for file in self._files(path)
            )
            return f'<ul class="names">{items}</ul>'
        text = (self._root / path).read_text("utf-8").rstrip()
        if language := _LISTED.get(Path(path).suffix):
            return prose.listing(text, Source(language))
        return f"<pre><code>{escape(text, quote=False)}</code></pre>"
