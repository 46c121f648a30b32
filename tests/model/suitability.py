"""Whether a petition can be taken in (Art. 8, 17.1), every failing condition in its order."""

from __future__ import annotations

from typing import Any

TOPICS = (
    "administrative_rules administrative_procedures postal_service public_services"
    " infrastructure investment_tourism other"
).split()
PHONE = ["hotline"]
INTERNET = ["website", "email", "zalo", "facebook", "app"]
CHANNELS = [*PHONE, *INTERNET, "other"]
OFFICE = "vp-ubnd-tinh"
PHONE_DIGITS = range(8, 16)


def blank(text: str) -> bool:
    return not text.strip()


def unsuitable(received: dict[str, Any]) -> list[str]:
    found = []
    if received["language"].split("-")[0].lower() != "vi":
        found.append("not_vietnamese")
    if not received["content_clear"]:
        found.append("unclear")
    if received["topic"] not in TOPICS:
        found.append("out_of_scope")
    name, address, phone = received["petitioner"]
    digits = sum(letter.isdigit() for letter in phone)
    if blank(name) or blank(address) or digits not in PHONE_DIGITS:
        found.append("incomplete_contact")
    if received["matter"] != "petition":
        found.append(received["matter"])
    return found


def untrue(reason: str, received: dict[str, Any]) -> bool:
    """20.3: a reason that contradicts the record.

    That it is a state secret is no condition of Art. 8 and by itself no reason to decline.
    """
    return reason not in unsuitable(received)
