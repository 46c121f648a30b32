"""An audit of a log that never was: as many cases as asked for, always the same ones."""

import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pyarrow as pa

import petition
from petition import (
    Actor,
    Answered,
    Declined,
    Engine,
    Event,
    Forwarded,
    Petitioner,
    Received,
    Record,
    Role,
    Text,
    WorkingTime,
)
from petition.oversight.model import CASES, FINDINGS, STAYS, LogAudit

UNITS = {
    "so-xay-dung": ("Sở Xây dựng", "Department of Construction"),
    "so-tnmt": ("Sở Nông nghiệp và Môi trường", "Department of Agriculture and Environment"),
    "so-y-te": ("Sở Y tế", "Department of Health"),
    "so-gddt": ("Sở Giáo dục và Đào tạo", "Department of Education and Training"),
    "so-cong-thuong": ("Sở Công Thương", "Department of Industry and Trade"),
    "cong-an-tinh": ("Công an tỉnh", "Provincial Police"),
    "dien-luc": ("Công ty Điện lực Gia Lai", "Gia Lai Power Company"),
    "ubnd-pleiku": ("UBND phường Pleiku", "Pleiku Ward"),
    "ubnd-dien-hong": ("UBND phường Diên Hồng", "Diên Hồng Ward"),
    "ubnd-an-khe": ("UBND phường An Khê", "An Khê Ward"),
    "ubnd-ia-krai": ("UBND xã Ia Krái", "Ia Krái Commune"),
    "ubnd-chu-se": ("UBND xã Chư Sê", "Chư Sê Commune"),
    "ubnd-dak-doa": ("UBND xã Đak Đoa", "Đak Đoa Commune"),
    "ubnd-kbang": ("UBND xã Kbang", "Kbang Commune"),
    "vp-ubnd-tinh": ("Văn phòng UBND tỉnh", "provincial Office"),
}
TOPICS = (
    ("infrastructure", 44),
    ("public_services", 20),
    ("administrative_procedures", 16),
    ("administrative_rules", 6),
    ("postal_service", 3),
    ("investment_tourism", 4),
    ("other", 7),
)
CHANNELS = (("hotline", 38), ("app", 24), ("zalo", 18), ("website", 12), ("facebook", 8))
START = datetime(2025, 10, 6, tzinfo=petition.VIETNAM)
DAYS = 115
AT = datetime(2026, 1, 30, 17, tzinfo=petition.VIETNAM)
FILES = ("nhat-ky-quy-4.csv", "nhat-ky-thang-1.csv")
CAUSES = ("so-xay-dung", "ubnd-chu-se", "dien-luc")
"""Those that are late most."""


def engine():
    """The Gia Lai regulation with units that have names."""
    units = "".join(
        f'\n[[units]]\nid = "{id}"\nlabel = {{ vi = "{vi}", en = "{en}" }}\n'
        for id, (vi, en) in UNITS.items()
    )
    law = petition.Regulation.parse(petition.Regulation.builtin_toml() + units)
    return Engine(law, petition.Calendar.builtin())


@dataclass(frozen=True)
class SetAside:
    """As the reader of logs gives it."""

    file: str
    row: int
    case: str
    reason: Text


class Maker:
    """Makes the rows."""

    def __init__(self, count, seed=1, marks=True):
        self.engine, self.chance, self.marks = engine(), random.Random(seed), marks
        self.calendar = self.engine.calendar
        self.cases, self.findings, self.stays, self.records = [], [], [], {}
        for number in range(1, count + 1):
            self._case(f"1022-{number:05}")

    def audit(self, **other):
        """What the audit would have found."""
        tables = {
            "findings": table(self.findings, FINDINGS),
            "cases": table(self.cases, CASES),
            "stays": table(self.stays, STAYS),
        }
        aside = tuple(
            SetAside(
                FILES[0], 100 + 7 * n, f"1022-9{n:04}" if n % 2 else "", REASONS[n % len(REASONS)]
            )
            for n in range(min(len(self.cases) // 200, 40))
        )
        judged = sum(len(record.events) for record in self.records.values())
        given = {
            "engine": self.engine,
            "at": AT,
            "rows": judged + len(aside),
            "files": FILES,
            "set_aside": aside,
            "assumed": (
                Text("Giờ trong tệp không ghi múi giờ: lấy +07:00.", "No offset: +07:00 is taken."),
                Text("Ngôn ngữ của phản ánh: tiếng Việt.", "The language is Vietnamese."),
            ),
            "scopes": frozenset({"due_times", "acts", "publication", "records"}),
            "record": self.records.__getitem__,
            "audit": lambda id: petition.audit(self.engine, self.records[id], AT),
            "audit_json": lambda id, lang: petition.audit_json(
                self.engine, self.records[id], AT, lang
            ),
        }
        return LogAudit(**(tables | given | other))

    # -- one case ---------------------------------------------------------------------------------

    def _pick(self, weighted):
        return self.chance.choices(*zip(*weighted, strict=True))[0]

    def _after(self, at, hours):
        return self.calendar.add(at, WorkingTime.seconds(max(60, int(hours * 3600))))

    def _case(self, id):
        chance = self.chance
        self.id, self.number, self.stay, self.late_s = id, 0, 0, 0
        moment = START + timedelta(days=chance.random() ** 0.9 * DAYS, hours=chance.uniform(7, 17))
        moment = self.calendar.next_open(
            min(moment, AT - timedelta(hours=7)).replace(microsecond=0)
        )
        topic, channel = self._pick(TOPICS), self._pick(CHANNELS)
        unit = chance.choice([unit for unit in UNITS if unit != "vp-ubnd-tinh"])
        asked = Received(
            channel=channel,
            topic=topic,
            content="Đèn đường không sáng.",
            language="vi",
            content_clear=True,
            petitioner=Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"),
        )
        self.events = [Event("e1", Actor(Role.OPERATOR), asked, moment)]
        assessed = self._after(moment, chance.lognormvariate(-1, 1))
        assessed = min(assessed, AT)
        self._stay("intake", "", moment, assessed, "forwarded")
        holder, position = "", "answered"
        closed = assessed
        draw = chance.random()
        if draw < 0.06:
            position = "declined"
            data = Declined(("unclear",), "Không rõ địa điểm.", "Đề nghị gửi lại.")
            self._event(Role.OPERATOR, "", data, assessed)
        elif draw < 0.18:
            self._event(Role.OPERATOR, "", Answered("Đã trả lời."), assessed)
        else:
            self._event(Role.OPERATOR, "", Forwarded(unit), assessed)
            holder = unit
            closed, position = self._with_unit(unit, assessed)
        self._afterwards(position, closed)
        self._close(moment, closed, position, channel, topic, holder)

    def _with_unit(self, unit, since):
        """From level to level until somebody answers; until then all who were silent are late."""
        slow, missed = 1.6 if unit in CAUSES else 0.55, []
        levels = (("focal_point", Role.FOCAL_POINT, 16), ("head", Role.HEAD, 30))
        for level, role, patience in levels:
            hours = self.chance.lognormvariate(1.1, 1.1) * slow
            due, until = self._after(since, 8), self._after(since, hours)
            missed.append((level, role, unit, since, due))
            if hours <= patience or until > AT:
                return self._answer(level, role, unit, since, until, due, missed)
            passed_up = due + timedelta(seconds=1)
            self._stay(level, unit, since, passed_up, "escalated", due)
            since = passed_up
        until = self._after(since, hours)
        return self._answer("office", Role.OFFICE, "vp-ubnd-tinh", since, until, None, missed)

    def _answer(self, level, role, unit, since, until, due, missed):
        there = until > AT
        self._stay(level, unit, since, None if there else until, None if there else "answered", due)
        for each in missed:
            self._late(*each, None if there else until)
        if there:
            return None, level
        self._event(role, unit, Answered("Đã xử lý."), until)
        return until, "answered"

    def _late(self, level, role, unit, since, due, met):
        end = met or AT
        if end <= due:
            return
        by = self.calendar.between(due, end).count_s
        self.late_s += by
        kind = "late" if met else "missing"
        cause = self._finding(
            kind, "response", level, role, unit, CLAUSES[level], since, due, met, by, None
        )
        if self.chance.random() < 0.6:
            self._finding(
                "missing",
                "escalation",
                level,
                Role.OPERATOR,
                "",
                ["10.1.2.b2"],
                due,
                due,
                None,
                by,
                cause,
            )

    def _afterwards(self, position, closed):
        if closed is None or position != "answered":
            return
        draw = self.chance.random()
        if draw < 0.07:
            by = int(self.chance.expovariate(1 / 40) * 3600)
            met = self._after(closed, by / 3600)
            self._finding(
                "not_published",
                "publication",
                "answered",
                Role.OPERATOR,
                "",
                ["13.1", "20.2"],
                closed,
                None,
                met if met < AT else None,
                by,
                None,
            )
        elif draw < 0.10:
            self._finding(
                "wrong_actor",
                None,
                "answered",
                Role.FOCAL_POINT,
                self.chance.choice(CAUSES),
                ["10.2.1"],
                None,
                None,
                None,
                None,
                None,
                "wrong_role",
            )

    # -- rows -------------------------------------------------------------------------------------

    def _event(self, role, unit, data, at):
        self.events.append(Event(f"e{len(self.events) + 1}", Actor(role, unit), data, at))

    def _stay(self, level, unit, since, until, ended_by, due=None):
        end = until or AT
        late = due is not None and end > due
        self.stays.append(
            {
                "case": self.id,
                "number": self.stay,
                "level": level,
                "unit": unit,
                "officer": "",
                "since": since,
                "until": until,
                "ended_by": ended_by,
                "due": due,
                "overdue_since": due if late else None,
                "late_s": self.calendar.between(due, end).count_s if late else 0,
                "working_s": self.calendar.between(since, end).count_s,
                "reschedulings": 0,
            }
        )
        self.stay += 1

    def _finding(
        self, kind, owed, level, role, unit, clauses, since, due, met, by, cause, refusal=None
    ):
        number, self.number = self.number, self.number + 1
        who_vi = self.engine.regulation.title_of(role, unit)
        self.findings.append(
            {
                "case": self.id,
                "number": number,
                "kind": kind,
                "owed": owed,
                "refusal": refusal,
                "scope": "acts" if refusal else "due_times",
                "role": str(role),
                "unit": unit,
                "level": level,
                "regulation": self.engine.regulation.id,
                "clauses": clauses,
                "readings": ["I-1", "I-17"],
                "since": since,
                "due": due,
                "met": met,
                "by_s": by,
                "cause": cause,
                "evidence": ["e2"],
                "text_vi": f"{who_vi.vi}: việc này không được làm đúng.",
                "text_en": f"{who_vi.en}: this was not done as it should have been.",
                "lawful_vi": "thực hiện đúng hạn",
                "lawful_en": "do it in time",
            }
        )
        return number

    def _close(self, received, closed, position, channel, topic, unit):
        late = self.late_s > 0
        verdict, marked, days = self._verdict(late)
        mine = [each for each in self.findings[-6:] if each["case"] == self.id]
        roots = sum(each["cause"] is None for each in mine)
        self.cases.append(
            {
                "case": self.id,
                "received_at": received,
                "closed_at": closed,
                "position": position,
                "channel": channel,
                "topic": topic,
                "unit": unit,
                "level": position,
                "rating": self.chance.choice(["", "satisfied", "acceptable", "dissatisfied"]),
                "publication": "published" if position == "answered" else "none",
                "late": late,
                "late_s": self.late_s,
                "overdue": late and closed is None,
                "verdict": verdict,
                "marked": marked,
                "marked_due": self._after(received, 16) if marked else None,
                "days": days,
                "intake_s": self.stays[-self.stay]["working_s"],
                "working_s": self.calendar.between(received, closed or AT).count_s,
                "findings": roots,
                "consequences": len(mine) - roots,
            }
        )
        self.records[self.id] = Record(self.id, tuple(self.events))

    def _verdict(self, late):
        if not self.marks:
            return ("truly_late" if late else None), None, []
        draw = self.chance.random()
        if late:
            return ("not_marked", False, []) if draw < 0.12 else ("truly_late", True, [])
        if draw < 0.05:
            return "late_by_recording", True, []
        if draw < 0.08:
            return "late_by_calendar", True, ["2026-01-01", "2026-01-02"][: 1 + (draw < 0.06)]
        if draw < 0.09:
            return "marked_in_time", True, []
        return None, False, []


CLAUSES = {"focal_point": ["10.2", "11.1", "11.4"], "head": ["10.3", "11.2", "11.4"]}
REASONS = (
    Text("ngày “31/02/2026” không có", "there is no date “31/02/2026”"),
    Text("hoạt động “gọi lại” không có trong tệp ánh xạ", "the mapping lacks “gọi lại”"),
    Text("thiếu mã hồ sơ", "the case id is missing"),
)


def table(rows, schema):
    """Rows as a table; times are brought to UTC."""
    columns = {field.name: [_value(row[field.name]) for row in rows] for field in schema}
    return pa.table(columns, schema=schema)


def _value(value):
    return value.astimezone(UTC) if isinstance(value, datetime) else value


def made(count, seed=1, marks=True, **other):
    """An audit of so many cases."""
    return Maker(count, seed, marks).audit(**other)
