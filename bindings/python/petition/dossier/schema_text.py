"""schema.txt of a dossier: how to read it and check its seal without this library."""

from __future__ import annotations

__all__ = ["SCHEMA"]

SCHEMA = """\
HỒ SƠ TRÍCH / DOSSIER

manifest.json   mọi tệp khác trong gói, kèm SHA-256 và kích thước
                every other file, with SHA-256 and size
record.json     hồ sơ đã niêm phong / the sealed record
given.json      hồ sơ như đã nộp, khi khác record.json / what was given, where it differs
page.html       trang để đọc, in A4 / the page to read, on A4
short.html      trang cho người dân / the page for the citizen
regulation.toml, calendar.toml, days.toml
                quy chế, lịch và ngày nghỉ đã dùng / the regulation, calendar, days that judged
attachments/    tệp đính kèm, đặt tên theo SHA-256 / files, under their SHA-256

record.json: một đối tượng JSON dạng chuẩn (RFC 8785). / One JSON object in canonical form.
  schema        phiên bản cách ghi / the version of the form
  case          mã hồ sơ / the id of the case
  law           quy chế và lịch lúc đầu: id, version, hash / regulation and calendar at the start
  events        các sự kiện theo thứ tự ghi: seq, id, kind, occurred_at, recorded_at, actor, data,
                và law ở sự kiện chuyển sang quy chế hoặc lịch khác
                the events in the order of recording; law where one moved the case to other texts
                committed: lời văn niêm phong riêng để có thể lược bỏ, theo trường: digest là
                SHA-256 của salt, dấu xuống dòng, value; không còn salt, value là đã lược bỏ
                committed: texts sealed apart so that they can be taken out, by field: digest is the
                SHA-256 of salt, a line feed, value; without salt and value it was taken out
  seals         mã SHA-256 của từng sự kiện / the digest of each event
  library       phiên bản phần mềm đã ghi / the version of the library that wrote it

Mã của một sự kiện là SHA-256 của: mã đứng trước, dấu xuống dòng, sự kiện không có seq, dấu xuống
dòng. Mã đứng trước sự kiện đầu là của case, law và schema. Đoạn Python sau kiểm tra niêm phong:
The digest of an event is the SHA-256 of the digest before it, a line feed, the event without seq,
and a line feed. The one before the first is that of case, law and schema. This Python checks it:

    import hashlib, json
    def text(value):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    def digest(text):
        return hashlib.sha256(text.encode()).hexdigest()
    with open("record.json", encoding="utf-8") as file:
        record = json.load(file)
    last = digest(text({key: record[key] for key in ("case", "law", "schema")}))
    for event, seal in zip(record["events"], record["seals"], strict=True):
        del event["seq"]
        for each in event.get("committed", {}).values():
            salt, value = each.pop("salt", None), each.pop("value", None)
            assert salt is None or digest(salt + "\\n" + value) == each["digest"]
        last = digest(last + "\\n" + text(event) + "\\n")
        assert last == seal, "not what was sealed: " + event["id"]

Niêm phong cho thấy sự kiện bị sửa, bớt, chèn, đổi chỗ. Ai viết lại cả hồ sơ thì có mã cuối khác:
hãy so mã cuối với mã đã giữ ở nơi khác.
A seal shows what was changed, removed, inserted or moved. Who writes the whole record anew comes
to another last digest: compare it with one that was kept elsewhere.

Kiểm tra tất cả / to check everything: petition dossier --verify FILE.zip
"""
