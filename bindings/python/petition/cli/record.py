"""`petition record`: seals records, takes people out of them, and pins them by one value."""

from __future__ import annotations

import secrets
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from petition import Head, Lang, PublicView, Record, Registry, day_root, prove_inclusion
from petition.cli.screen import Screen
from petition.open311 import service_request, write_requests
from petition.texts import Text, read_bytes

_SECRET_BYTES = 32


def write(records: Iterable[Record], output: Path | None) -> None:
    """A record in each line."""
    lines = (record.to_json() + "\n" for record in records)
    if output is None:
        for line in lines:
            print(line, end="")
    else:
        put("".join(lines), output)  # nothing is written over before all is well


def put(text: str, output: Path | None) -> None:
    """A whole text."""
    if output is None:
        print(text, end="")
    else:
        output.write_text(text, encoding="utf-8")


def sealed(
    registry: Registry, records: Iterable[Record], commit: bool, secret: Path | None
) -> Iterable[Record]:
    """Each record with its seals; one that does not name its law is judged first."""
    key = None if secret is None else secret.read_bytes()
    for record in records:
        named = record.laws and record.laws[0].regulation.hash
        whole = record if named else registry.load(record).record()
        if commit or key is not None:
            whole = whole.commit(secrets.token_bytes(_SECRET_BYTES) if key is None else key)
        yield whole.seal()


def public(
    lang: Lang, registry: Registry, records: Sequence[Record], channel: str, output: Path | None
) -> bool:
    """Writes what everybody may read; tells on standard error what it gives away, and why the rest
    is not there. Returns whether every record may be published.
    """
    views = [registry.public_view(record, channel) for record in records]
    write((view.record for view in views if view.record is not None), output)
    return _told(lang, records, views, Text("còn lộ", "gives away"), named=True)


def open311(
    lang: Lang,
    registry: Registry,
    records: Sequence[Record],
    channel: str,
    format: str,
    output: Path | None,
) -> bool:
    """The same as requests of GeoReport, without what the texts give away."""
    views = [registry.public_view(record, channel) for record in records]
    requests = [service_request(view, registry, lang) for view in views]
    put(write_requests((each for each in requests if each is not None), format), output)
    return _told(lang, records, views, Text("đã lược bỏ một chỗ", "is not whole"), named=False)


def root(records: Iterable[Record]) -> str:
    """The root of sealed records."""
    return day_root(map(Head.of, records))


def proof(records: Iterable[Record], case_id: str) -> str:
    """The proof that the head of a case is among those of the root."""
    return prove_inclusion(map(Head.of, records), case_id).to_json()


def replay(screen: Screen, registry: Registry, file: Path) -> bool:
    """Judges a receipt again, tells what comes out otherwise, and returns whether nothing does."""
    again = registry.replay(*read_bytes(file))
    outcome = screen.of(again.outcome)
    if again:
        told = screen.say("xét lại vẫn như vậy", "the same again")
        screen.print(screen.line((f"{again.case_id}: {told}: {outcome}", "good")))
        return True
    told = screen.say("xét lại ra khác", "comes out otherwise")
    screen.print(screen.line((f"{again.case_id}: {told}", "bad")))
    for each in again.departures:
        then, now = each.then or "—", each.now or "—"
        screen.put_whole(screen.line(f"  {each.path}: {then} → {now}"))
    return False


def _told(
    lang: Lang, records: Sequence[Record], views: Sequence[PublicView], found: Text, named: bool
) -> bool:
    """Says why something is not there, and of each text what was found; by name or not."""
    screen = Screen(lang, sys.stderr)
    for record, view in zip(records, views, strict=True):
        for refusal in view.refusals:
            clauses = ", ".join(screen.of(clause.citation) for clause in refusal.citations)
            screen.put_whole(
                screen.line(f"{record.case_id}: {screen.of(refusal.code)} ({clauses})")
            )
        for each in view.warnings:
            place = screen.say(f"sự kiện {each.event}", f"event {each.event}")
            told = f"{record.case_id}: {place}, {each.field} {screen.of(found)}"
            screen.put_whole(screen.line(f"{told}: {each.text}" if named else told))
    return all(view.record is not None for view in views)
