"""Pages of the site as a browser sees them, for its tests."""

from html.parser import HTMLParser

VOID = {"meta", "link", "br", "wbr", "img", "input", "hr"}


class Reader(HTMLParser):
    """A page. Elements that are not closed in their order are wrong."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.wrong, self.lang, self.viewport = [], [], [], None, None
        self._open = []
        self.feed(text)
        self.close()
        self.wrong += self._open

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        self.ids += [told["id"]] if "id" in told else []
        self.links += [told[name] for name in ("href", "src") if name in told]
        if tag == "html":
            self.lang = told.get("lang")
        if tag == "meta" and told.get("name") == "viewport":
            self.viewport = told["content"]
        if tag == "img" and not told.get("alt"):
            self.wrong.append(f"an image without words at {self.getpos()}")
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag):
        if not self._open or self._open.pop() != tag:
            self.wrong.append(f"</{tag}> at {self.getpos()}")
