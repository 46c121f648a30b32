"""petition-serve as a host uses it: the transcript of the C API, and what a host can do wrong."""

import json
import os
import subprocess
import unittest
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

VIETNAM = timezone(timedelta(hours=7))
API = json.loads(
    next(
        path
        for folder in os.environ["PATH"].split(":")
        if (path := Path(folder).parent / "include/petition/petition_api.json").is_file()
    ).read_text("utf-8")
)


def text_of(seconds):
    """An instant as the calls take it."""
    at = datetime.fromtimestamp(seconds, UTC).astimezone(VIETNAM)
    return at.isoformat()


class Session:
    """A running petition-serve."""

    def __init__(self):
        self.process = subprocess.Popen(
            ["petition-serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.asked = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.stdout.close()
        assert self.process.wait(timeout=60) == 0

    def line(self, line):
        """What is answered to a line, as bytes."""
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()
        return self.process.stdout.readline()

    def bytes_of(self, method, /, **params):
        self.asked += 1
        request = {"jsonrpc": "2.0", "id": self.asked, "method": method, "params": params}
        return self.line(json.dumps(request, ensure_ascii=False).encode())

    def answer(self, method, /, **params):
        return json.loads(self.bytes_of(method, **params))

    def __call__(self, method, /, **params):
        answer = self.answer(method, **params)
        if "error" in answer:
            raise CallError(answer["error"])
        return answer["result"]

    def document(self, method, /, **params):
        """The bytes of a document."""
        line = self.bytes_of(method, **params).decode().removesuffix("\n")
        head = f'{{"jsonrpc":"2.0","id":{self.asked},"result":'
        if not line.startswith(head):
            raise CallError(json.loads(line)["error"])
        return line.removeprefix(head).removesuffix("}")


class CallError(Exception):
    @property
    def name(self):
        return self.args[0]["data"]["name"]


class Transcribed:
    """The cases of the transcript, each with the engine and the registry that judge it."""

    def __init__(self, session):
        self.session, self.cases = session, {}

    def make(self, by):
        call = self.session
        loaded = [call("regulation_load", toml=toml) for toml in by["profiles"]]
        regulations = loaded or [call("regulation_builtin")]
        for i, each in enumerate(regulations):
            for reading, value in by["readings"].items():
                each = call("regulation_with_reading", regulation=each, id=reading, value=value)
            regulations[i] = each
        builtin = call("calendar_builtin")
        calendars = [
            call("calendar_with_days", calendar=builtin, toml=toml) if toml else builtin
            for toml in by["days"]
        ]
        engine = call("engine_new", regulation=regulations[0], calendar=calendars[-1])
        registry = None
        if by["registry"]:
            registry = call("registry_new", regulations=regulations, calendars=calendars)
        return call("case_new", id=by["case"]), engine, registry

    def follow(self, line):
        """What a call gives, in the form of the transcript."""
        case, engine, registry = self.cases[line["on"]]
        call, document = self.session, self.session.document
        both = {"engine": engine, "petition": case}

        def asked(method, kind, **more):
            made = call(f"engine_{method}", **both, **more)
            lang = {} if kind in ("timeliness", "permissions") else {"lang": "vi"}
            try:
                return document(f"{kind}_json", **{kind: made}, **lang)
            finally:
                call(f"{kind}_free", **{kind: made})

        match line["call"]:
            case "submit":
                return asked("submit", "verdict", event=line["event"])
            case "advance":
                return asked("advance", "verdict", now=text_of(line["now"]))
            case "simulate":
                return asked("simulate", "verdict", until=text_of(line["until"]))
            case "state":
                return document("case_state_json", **both)
            case "record":
                return document("case_save", **both)
            case "obligations":
                return asked("obligations", "obligations")
            case "lives":
                return asked("lives", "lives", at=text_of(line["at"]))
            case "timeliness":
                return asked("timeliness", "timeliness", at=text_of(line["at"]))
            case "permitted":
                return asked("permitted", "permissions", now=text_of(line["now"]))
            case "due" | "next_wakeup" as name:
                found = call(f"engine_{name}", **both)
                return found and int(datetime.fromisoformat(found).timestamp())
            case "audit":
                made = call("audit_new", engine=engine, json=line["record"], at=text_of(line["at"]))
                return document("audit_json", audit=made, lang="vi")
            case "load":
                by = {"registry": registry} if registry else {"engine": engine}
                method = "registry_load_case" if registry else "case_load"
                loaded = call(method, json=line["record"], **by)
                self.cases[line["make"]] = (loaded, engine, registry)
                return None
            case "engine":
                at = line["at"] and text_of(line["at"])
                chosen = call("registry_engine", registry=registry, petition=case, instant=at)
                self.cases[line["on"]] = (case, chosen, registry)
                return None
        raise AssertionError(line["call"])


class Transcript(unittest.TestCase):
    def test_every_call_gives_the_same(self):
        calls = 0
        with Session() as session, open(os.environ["PETITION_TRANSCRIPT"], encoding="utf-8") as all:
            followed = Transcribed(session)
            for line in map(json.loads, all):
                if "by" in line:
                    followed.cases[line["make"]] = followed.make(line["by"])
                    continue
                calls += 1
                if "error" in line:
                    with self.assertRaises(CallError) as raised:
                        followed.follow(line)
                    self.assertEqual(raised.exception.name, line["error"])
                else:
                    self.assertEqual(followed.follow(line), line["gives"], line)
        self.assertGreater(calls, 40_000)


class Readme(unittest.TestCase):
    def test_its_example_gives_what_it_says(self):
        text = Path(__file__).parents[1].joinpath("README.md").read_text("utf-8")
        shown = text.split("```")[1].strip().removeprefix("$ ")
        command, given = shown.rpartition("\nEND\n")[::2]
        run = subprocess.run(["bash", "-c", f"{command}\nEND"], capture_output=True, text=True)
        self.assertEqual(run.stdout, f"{given}\n")


class Calls(unittest.TestCase):
    def setUp(self):
        self.session = self.enterContext(Session())

    def fails(self, code, place, method, /, **params):
        error = self.session.answer(method, **params)["error"]
        self.assertEqual((error["code"], error["data"]["where"]), (code, place), error)
        return error

    def test_every_function_of_the_header_is_a_method(self):
        for function in API["functions"]:
            name = function["name"].removeprefix("petition_")
            error = self.session.answer(name, nothing=1).get("error")
            self.assertEqual(error["code"], -32602, name)
            self.assertEqual(error["data"]["where"], "nothing")

    def test_words_instants_dates_and_structs(self):
        call = self.session
        self.assertEqual(call("version"), API["version"])
        calendar = call("calendar_builtin")
        self.assertEqual(call("status_name", status="not_covered"), "not_covered")
        coverage = call("calendar_coverage", calendar=calendar)
        self.assertRegex(coverage["first_date"], r"^\d{4}-01-01$")
        day = call("calendar_day", calendar=calendar, date="2021-04-30")
        self.assertEqual((day["knowledge"], day["kind"]), ("announced", "holiday"))
        lunar = call("lunar_from_date", date="2021-02-12")
        self.assertEqual(lunar, {"year": 2021, "month": 1, "day": 1, "leap": False})
        self.assertEqual(call("lunar_to_date", lunar=lunar), "2021-02-12")
        many = call(
            "calendar_add_many",
            calendar=calendar,
            instant=["2021-04-29T14:00:00+07:00", "1800-01-01T00:00:00Z"],
            amount=[28800, 1],
            closing="earliest",
        )
        self.assertEqual(many["result"][0], "2021-05-04T14:00:00+07:00")
        self.assertEqual(many["status"], ["ok", "not_covered"])
        period = call("period_of", period="month", date="2021-02-12", utc_offset=25200)
        self.assertEqual(period["from"], "2021-02-01T00:00:00+07:00")
        self.assertEqual(period["until"], "2021-03-01T00:00:00+07:00")

    def test_errors_of_the_library_have_their_place(self):
        error = self.fails(-4, "my.toml", "regulation_load", toml="\na = ?\n", where="my.toml")
        self.assertEqual((error["data"]["name"], error["data"]["line"]), ("syntax", 2))

    def test_parameters_that_are_wrong_are_named(self):
        calendar = self.session("calendar_builtin")
        at = "2021-04-02T08:00:00+07:00"
        self.fails(-32602, "instant", "calendar_is_open", calendar=calendar)
        self.fails(-32602, "calendar", "calendar_is_open", calendar=calendar + 1, instant=at)
        self.fails(-32602, "calendar", "calendar_is_open", calendar="1", instant=at)
        self.fails(-32602, "instant", "calendar_is_open", calendar=calendar, instant="hôm nay")
        self.fails(-32602, "more", "calendar_is_open", calendar=calendar, instant=at, more=1)
        self.fails(
            -32602, "closing", "calendar_add", calendar=calendar, instant=at, amount=1, closing="x"
        )
        self.fails(-32602, "engine", "engine_free", engine=calendar)
        year = {"calendar": calendar, "lang": "vi"}
        self.fails(-12, "vn-state", "calendar_year_json", **year, year=-1)
        for wrong in (2**32 + 2021, -(2**63), 2**64, 2021.0, "2021", None, True):
            self.fails(-32602, "year", "calendar_year_json", **year, year=wrong)
        lunar = {"year": 2021, "month": 1, "day": 1, "leap": False}
        self.fails(-32602, "leap", "lunar_to_date", lunar=lunar | {"leap": 0})
        self.fails(-32602, "more", "lunar_to_date", lunar=lunar | {"more": 0})
        self.fails(-32602, "day", "lunar_to_date", lunar=lunar | {"day": 2**32 + 1})
        self.assertIsNone(self.session("calendar_free", calendar=calendar))
        self.fails(-32602, "calendar", "calendar_free", calendar=calendar)

    def test_lines_that_are_no_requests_are_refused_and_the_session_goes_on(self):
        deep = "[" * 100_000 + "]" * 100_000
        for line, code in [
            (b"{", -32700),
            (b"\xff", -32700),
            (b"[]", -32600),
            (b'{"jsonrpc": "2.0", "id": 1}', -32600),
            (b'{"jsonrpc": "2.0", "id": [], "method": "version"}', -32600),
            (b'{"jsonrpc": "2.0", "id": 1, "method": "nothing"}', -32601),
            (b'{"jsonrpc": "2.0", "id": 1, "method": "version", "params": [1]}', -32600),
            (b'{"jsonrpc": "2.0", "method": "version", "params": %s}' % deep.encode(), -32600),
        ]:
            answer = json.loads(self.session.line(line))
            self.assertEqual(answer["error"]["code"], code, line[:100])
        self.assertEqual(self.session("version"), API["version"])

    def test_a_notification_is_carried_out_and_not_answered(self):
        request = {"jsonrpc": "2.0", "method": "calendar_builtin"}
        self.session.process.stdin.write(json.dumps(request).encode() + b"\n")
        self.assertEqual(self.session("calendar_builtin"), 2)


if __name__ == "__main__":
    unittest.main()
