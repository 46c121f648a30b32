"""`petition calendar --html`: a year as one printable page, an A4 sheet that needs nothing else."""

from __future__ import annotations

from petition.cli.screen import Screen
from petition.harmless import html as escape
from petition.speech.months import legend, months, noted_days
from petition.speech.pages import document
from petition.speech.year import Year, provisional_text, summary

_STYLE = """
@page { size: A4; margin: 12mm 13mm; }
* { box-sizing: border-box; }
body { font: 9.5pt/1.35 "Liberation Sans", "Helvetica Neue", Arial, sans-serif; color: #1a1a1a;
  max-width: 192mm; margin: 8mm auto; padding: 0 4mm; -webkit-print-color-adjust: exact;
  print-color-adjust: exact; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 8mm;
  border-bottom: 2px solid #b3261e; padding-bottom: 2mm; margin-bottom: 4mm; }
h1 { font-size: 18pt; margin: 0; }
header p { margin: 0; color: #555; text-align: right; }
.months { display: grid; grid-template-columns: repeat(auto-fill, minmax(38mm, 1fr)); gap: 4mm 5mm;
  align-items: start; }
table { border-collapse: collapse; width: 100%; }
.months caption { font-weight: bold; text-align: left; padding-bottom: .6mm; color: #b3261e; }
.months th { font-weight: normal; color: #777; font-size: 7.5pt; }
.months th, .months td { width: 14.28%; text-align: center; padding: .35mm 0; }
.months td { font-size: 8.5pt; }
.rest { color: #999; }
.off { background: #b3261e; color: #fff; font-weight: bold; border-radius: 1mm; }
.worked { background: #1b7f3b; color: #fff; font-weight: bold; border-radius: 1mm; }
.special { background: #f2c14e; font-weight: bold; border-radius: 1mm; }
.legend { margin: 4mm 0; }
.legend span { display: inline-block; min-width: 5mm; text-align: center; margin: 0 1mm 0 4mm; }
.legend span:first-child { margin-left: 0; }
.list { font-size: 8.5pt; }
.list th { text-align: left; border-bottom: 1px solid #1a1a1a; padding: .8mm 3mm .8mm 0; }
.list td { border-bottom: 1px solid #ddd; padding: .8mm 3mm .8mm 0; vertical-align: top; }
.list td:nth-child(-n+2) { white-space: nowrap; }
.provisional { color: #8a5a00; }
footer { margin-top: 3mm; color: #555; font-size: 8pt; }
@media screen and (max-width: 34rem) {
  body { font-size: 11pt; }
  header { display: block; }
  header p { text-align: left; }
  .months td { font-size: 10pt; }
  .months th { font-size: 8.5pt; }
  .legend span { margin: 0 1mm 0 3mm; }
  .list { font-size: 10pt; }
  .list tr:first-child { display: none; }
  .list tr { display: block; border-bottom: 1px solid #ddd; padding: 1.5mm 0; }
  .list td { display: inline; border: 0; padding: 0; }
  .list td:nth-child(1) { font-weight: bold; margin-right: 2mm; }
  .list td:nth-child(n+3) { display: block; }
}
@media print { body { margin: 0; padding: 0; max-width: none; } }
"""


def page(screen: Screen, year: Year) -> str:
    """The whole page."""
    title = screen.say(f"Lịch làm việc năm {year.number}", f"Working calendar {year.number}")
    notes = f'<p class="provisional">{escape(provisional_text(screen, year))}</p>'
    calendar = escape(screen.of(year.calendar.title))
    body = f"""<header><h1>{escape(title)}</h1><p>{calendar}</p></header>
{months(screen, year)}
{legend(screen, year)}
{noted_days(screen, year)}
<footer>
<p>{escape(summary(screen, year))}</p>
{notes if year.provisional else ""}
</footer>"""
    return document(screen, title, _STYLE, body)
