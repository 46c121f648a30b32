"""`petition store`: what its commands print."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from rich.table import Table

from petition import Registry, read_records
from petition.cli.screen import TABLE, Screen
from petition.store import Store, StoreCount, StoredCase, StoreSweep


def make(screen: Screen, url: str) -> None:
    """Makes an empty store where there is none."""
    Store.init(url)
    screen.print(screen.say(f"Kho đã sẵn sàng: {url}", f"The store is ready: {url}"))


def take_in(screen: Screen, url: str, law: Registry, files: Iterable[Path]) -> None:
    """Takes in the cases of files, all or none."""
    records = [record for file in files for record in read_records(file)]
    with Store(url, law) as store:
        added = store.import_records(records)
    there = len(records) - added
    screen.print(
        screen.say(
            f"Đã nhận {added} hồ sơ mới; {there} hồ sơ đã có từ trước.",
            f"{added} new cases are stored; {there} were there before.",
        )
    )


def give_out(url: str, law: Registry, output: Path | None) -> None:
    """Writes every case as a record, a line each."""
    with Store(url, law) as store:
        lines = (record.to_json() + "\n" for record in store.records())
        if output is None:
            for line in lines:
                print(line, end="")
        else:
            with output.open("w", encoding="utf-8") as file:
                file.writelines(lines)


def verify(screen: Screen, url: str, law: Registry, as_json: bool) -> None:
    """Checks everything; what is damaged is told as an error."""
    with Store(url, law) as store:
        count = store.verify()
    if as_json:
        print(json.dumps(_count(count)))
        return
    screen.print(
        screen.say(
            f"Đúng như khi lưu: {count.cases} hồ sơ, {count.events} sự kiện, "
            f"{count.notices} thông báo còn phải gửi.",
            f"As it was stored: {count.cases} cases, {count.events} events, "
            f"{count.notices} notices to be sent.",
        )
    )


def due(
    screen: Screen, url: str, law: Registry, at: datetime | None, limit: int, as_json: bool
) -> None:
    """Lists the cases that have to be looked at."""
    with Store(url, law) as store:
        rows = store.due(at or datetime.now(UTC), limit)
    if as_json:
        print(json.dumps([_row(row) for row in rows], ensure_ascii=False))
    elif rows:
        screen.print(_table(screen, rows))
    else:
        screen.print(screen.say("Không có hồ sơ nào đến lúc xét.", "No case is due."))


def sweep(
    screen: Screen, url: str, law: Registry, at: datetime | None, as_json: bool
) -> StoreSweep:
    """Advances every case that is due, and tells what was done and what could not be."""
    with Store(url, law) as store:
        done = store.sweep(at or datetime.now(UTC))
    if as_json:
        print(json.dumps(_swept(done), ensure_ascii=False))
        return done
    screen.print(
        screen.say(
            f"{done.cases} hồ sơ có thêm {done.events} sự kiện và {done.notices} thông báo "
            "phải gửi.",
            f"{done.cases} cases got {done.events} events and {done.notices} notices to be sent.",
        )
    )
    for failure in done.failures:
        told = screen.say("không xét được", "could not be judged")
        screen.print(f"{failure.case_id}: {told}: {failure.error.message}")
    return done


def erase(
    screen: Screen, url: str, law: Registry, case: str, field: str, event: int, as_json: bool
) -> None:
    """Erases texts of one case, and tells how many there were."""
    with Store(url, law) as store:
        erased = store.erase(case, field, event)
    if as_json:
        print(json.dumps({"case": case, "erased": erased}, ensure_ascii=False))
        return
    screen.print(
        screen.say(
            f"{case}: đã xóa {erased} chỗ; niêm phong vẫn đúng.",
            f"{case}: {erased} texts were erased; the seals stay right.",
        )
    )


def _count(count: StoreCount) -> dict[str, int]:
    return {"cases": count.cases, "events": count.events, "notices": count.notices}


def _row(row: StoredCase) -> dict[str, object]:
    return {
        "case": row.case_id,
        "events": row.events,
        "position": row.position.value,
        "unit": row.unit or None,
        "wakeup": row.wakeup and row.wakeup.isoformat(),
        "due": row.due and row.due.isoformat(),
    }


def _swept(done: StoreSweep) -> dict[str, object]:
    return {
        "cases": done.cases,
        "events": done.events,
        "notices": done.notices,
        "retried": done.retried,
        "failures": [
            {"case": each.case_id, "code": each.error.code.value, "message": each.error.message}
            for each in done.failures
        ],
    }


def _table(screen: Screen, rows: Iterable[StoredCase]) -> Table:
    table = Table(**TABLE)
    for head in (
        screen.say("Hồ sơ", "Case"),
        screen.say("Đang ở", "With"),
        screen.say("Đơn vị", "Unit"),
        screen.say("Hạn", "Due"),
        screen.say("Xét lúc", "Look at"),
    ):
        table.add_column(head, overflow="fold")
    for row in rows:
        table.add_row(
            row.case_id,
            screen.of(row.position),
            row.unit or "—",
            screen.time(row.due) if row.due else "—",
            screen.time(row.wakeup) if row.wakeup else "—",
        )
    return table
