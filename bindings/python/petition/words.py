"""The words of the field, one enumeration each, built from the library's own tables.

A member's value is its name in records, as in ``focal_point``; its ``number`` is the one that the
C API uses and that never changes; ``vi`` and ``en`` are what people read.
"""

import enum

from petition import _core


class Word(enum.StrEnum):
    """A word of one of the library's tables: a string with a number and two labels.

    Attributes
    ----------
    number : int
        The stable number, the same in C, C++ and Python.
    vi, en : str
        What people read, in Vietnamese and in English.

    Examples
    --------
    >>> import petition
    >>> role = petition.Role.FOCAL_POINT
    >>> role == "focal_point", role.number, role.vi
    (True, 2, 'đầu mối tiếp nhận')
    """

    def __new__(cls, name, number, vi="", en=""):
        member = str.__new__(cls, name)
        member._value_ = name
        member._number = number
        member._labels = vi, en
        return member

    @property
    def number(self):
        """The stable number, the same in C, C++ and Python."""
        return self._number

    @property
    def vi(self):
        """What people read, in Vietnamese."""
        return self._labels[0]

    @property
    def en(self):
        """What people read, in English."""
        return self._labels[1]

    def __repr__(self):
        return f"{type(self).__name__}.{self.name}"

    def label(self, lang="vi"):
        """The label in a language.

        Parameters
        ----------
        lang : {"vi", "en"}
            The language.

        Returns
        -------
        str
            What people read.

        Examples
        --------
        >>> import petition
        >>> petition.Outcome.REFUSED.label("en")
        'refused'
        """
        return self.en if lang == "en" else self.vi

    @classmethod
    def of(cls, number):
        """The member with a number.

        Parameters
        ----------
        number : int
            The number that the C API uses.

        Returns
        -------
        Word
            The member of this enumeration.

        Raises
        ------
        ValueError
            When no member has that number.

        Examples
        --------
        >>> import petition
        >>> petition.Kind.of(3)
        Kind.ANSWERED
        """
        try:
            return _NUMBERED[cls][number]
        except KeyError:
            raise ValueError(f"{number} is not a number of {cls.__name__}") from None


_DOCS = {
    "Role": "Who acts or owes (Art. 1.2).",
    "Kind": "What kind of fact an event records.",
    "Position": "Where a case stands: the first of its regions.",
    "Commitment": "What the unit has promised at the present level: the second region.",
    "Publication": "Whether the answer is published (Art. 13.1).",
    "Matter": "What a submission is (Art. 17.1).",
    "DeclineReason": "Why a petition is not taken in (Art. 10.1.2.a).",
    "ReferralGround": "Why the operator refers a petition to the Office (Art. 10.4.2).",
    "WithholdingGround": "Why an answer is not published (Art. 13.1).",
    "ClockStart": "From when the limit of a level counts.",
    "Period": "What a report covers (Art. 12.1).",
    "Outcome": "How a submission or the passing of time was judged.",
    "Owed": "What an obligation asks for.",
    "Fate": "What became of an obligation.",
    "Standing": "How an act of time stands at a sweep: to be done now, or why not.",
    "NoticeKind": "What a notice tells its recipient.",
    "NoticeChannel": "The channel a notice asks for.",
    "RefusalCode": "Why an event is refused; every reason is listed, in the order of checking.",
    "DeviationKind": "How a record departs from the regulation.",
    "Oversight": "What a regulation says of the overseeing of petitions.",
    "AuditScope": "The parts of the process that an audit looks at.",
    "OverdueVerdict": "What the lateness of a case comes to (Art. 11.4).",
    "Aspect": "In what a recorded case comes out otherwise under another law.",
    "Claim": "What is claimed of two laws, the second against the first.",
    "ErrorCode": "What was wrong with data or with a call; the numbers of the C API's statuses.",
    "Closing": "Where an amount of working time ends when it is used up at a closing time (I-17).",
    "Knowledge": "How far a date is known.",
    "DayKind": "Why a date is not an ordinary day of its week.",
    "Why": "Why a stretch of an explained sum counted or did not.",
    "ChannelGroup": "The kinds of channel of interaction (Art. 3).",
    "Variable": "What the conditions of the process graph are about.",
    "Mark": "What the library does with a clause; the numbers are bits.",
}


def _build(name, rows):
    members = [(row[0].upper(), row) for row in rows]
    built = Word(name, members, module=__name__, qualname=name)
    _NUMBERED[built] = {member.number: member for member in built}
    built.__doc__ = f"{_DOCS[name]}\n\nAttributes\n----------\n{_listed(built)}"
    return built


def _listed(words):
    """Every member with its number and its labels, as a section of numpydoc."""
    said = (
        f"{word.name} : {words.__name__}\n    "
        + "; ".join(filter(None, (f"Number {word.number}", word.en, word.vi)))
        for word in words
    )
    return "\n".join(said) + "\n"


_NUMBERED = {}
"""The members of each enumeration by their numbers."""

_tables = _core.words() | {"ErrorCode": list(_core.error_codes().items())}
globals().update({name: _build(name, rows) for name, rows in _tables.items()})

__all__ = ["Word", *_tables]
