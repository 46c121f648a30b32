"""The topics of a regulation as the services of GeoReport."""

from __future__ import annotations

from dataclasses import dataclass

from petition.regulation import Regulation, Topic
from petition.texts import Lang
from petition.value import Value

__all__ = ["Service", "services"]


@dataclass(frozen=True, slots=True, repr=False)
class Service(Value):
    """A topic of a regulation (Art. 6) as a kind of service request.

    Attributes
    ----------
    service_code : str
        The id of the topic.
    service_name : str
        Its label.
    description : str or None
        Within what time each level is to respond, where no class of petitions has another limit.
    metadata : bool
        False: nothing more is asked for than of any petition.
    type : str
        ``realtime``: a case has its number from its first event on.
    keywords : str or None
        Absent: a regulation has none.
    group : str or None
        The title of the regulation.
    """

    service_code: str
    service_name: str
    description: str | None
    metadata: bool = False
    type: str = "realtime"
    keywords: str | None = None
    group: str | None = None


def services(regulation: Regulation, lang: Lang = "vi") -> tuple[Service, ...]:
    """The topics of a regulation.

    Parameters
    ----------
    regulation : Regulation
        Of any authority.
    lang : {"vi", "en"}
        The language of labels.

    Returns
    -------
    tuple of Service
        In the order of the regulation.

    Examples
    --------
    >>> import petition
    >>> from petition import open311
    >>> service = open311.services(petition.Regulation.builtin("da-nang"), "en")[0]
    >>> service.service_code, service.description
    ('infrastructure', 'To respond: focal point within 3 working days')
    """
    return tuple(_service(regulation, topic, lang) for topic in regulation.topics)


def _service(law: Regulation, topic: Topic, lang: Lang) -> Service:
    own = dict(topic.limits)
    limits = [
        (level.position, own.get(level.position, level.limit))
        for level in law.levels
        if level.position in own or level.limit.en != "none"
    ]
    within, respond = ("within", "To respond") if lang == "en" else ("trong", "Phản hồi")
    told = "; ".join(f"{at.label(lang)} {within} {limit.of(lang)}" for at, limit in limits)
    return Service(
        service_code=topic.id,
        service_name=topic.label.of(lang),
        description=f"{respond}: {told}" if told else None,
        group=law.title.of(lang),
    )
