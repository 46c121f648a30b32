"""The root of a day: one value that pins every sealed record of it; and JSON in canonical form."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from petition import _core
from petition.cases import Record, record_to
from petition.texts import utf8
from petition.value import Value

__all__ = ["Head", "InclusionProof", "canonical_json", "day_root", "includes", "prove_inclusion"]


@dataclass(frozen=True, slots=True, repr=False)
class Head(Value):
    """The head of a sealed record.

    Parameters
    ----------
    case_id : str
        As in the record.
    seal : str
        Its last digest, 64 digits ``0-9``, ``a-f``.

    Examples
    --------
    >>> import petition
    >>> petition.Head("PA-1", "0" * 64).to_json()[:30]
    '{"case":"PA-1","seal":"0000000'
    """

    case_id: str
    seal: str

    @classmethod
    def of(cls, record: Record) -> Head:
        """The head of a record.

        Parameters
        ----------
        record : Record
            A sealed one.

        Returns
        -------
        Head
            Its case and its last digest.

        Raises
        ------
        InvalidInput
            When the record is not sealed or has no events.

        Examples
        --------
        >>> import petition
        >>> petition.Head.of(petition.Record("PA-1"))  # doctest: +ELLIPSIS
        Traceback (most recent call last):
            ...
        petition.errors.InvalidInput: record: the record has no seal; ...
        """
        return cls(*_core.head_of(record_to(record)))

    @classmethod
    def from_json(cls, text: str | bytes, where: str = "head") -> Head:
        """Read a head.

        Parameters
        ----------
        text : str or bytes
            As ``to_json`` writes it.
        where : str
            What errors call the text.

        Returns
        -------
        Head
            What is stored there.

        Raises
        ------
        InvalidInput
            With line and column.

        Examples
        --------
        >>> import petition
        >>> head = petition.Head("PA-1", "0" * 64)
        >>> petition.Head.from_json(head.to_json()) == head
        True
        """
        return cls(*_core.read_head(utf8(text, where), where))

    def to_json(self) -> str:
        """The head in canonical form: a leaf of the tree is made of it.

        Returns
        -------
        str
            One line; whether it is a head is for ``day_root`` to say.

        Examples
        --------
        >>> import petition
        >>> len(petition.Head("PA-1", "0" * 64).to_json())
        89
        """
        return _core.head_json(self.case_id, self.seal)


@dataclass(frozen=True, slots=True, repr=False)
class InclusionProof(Value):
    """That a head is among those of a root (RFC 9162, 2.1.3).

    Parameters
    ----------
    index : int
        Its place, from 0, in the order of case ids.
    size : int
        How many heads there are; it tells the shape of the tree, and the root does not vouch for
        it.
    path : tuple of str
        The digests beside it, from the leaf up.

    Examples
    --------
    >>> import petition
    >>> petition.InclusionProof(0, 1).to_json()
    '{"index":0,"path":[],"size":1}'
    """

    index: int
    size: int
    path: tuple[str, ...] = ()

    @classmethod
    def from_json(cls, text: str | bytes, where: str = "proof") -> InclusionProof:
        """Read a proof.

        Parameters
        ----------
        text : str or bytes
            As ``to_json`` writes it.
        where : str
            What errors call the text.

        Returns
        -------
        InclusionProof
            What is stored there; whether it proves anything is for ``includes`` to say.

        Raises
        ------
        InvalidInput
            With line and column.

        Examples
        --------
        >>> import petition
        >>> petition.InclusionProof.from_json('{"index":0,"path":[],"size":1}').size
        1
        """
        index, size, path = _core.read_proof(utf8(text, where), where)
        return cls(index, size, tuple(path))

    def to_json(self) -> str:
        """The proof as one line of JSON in canonical form.

        Returns
        -------
        str
            To be handed to whoever asks about the case.

        Examples
        --------
        >>> import petition
        >>> petition.InclusionProof(1, 2, ("0" * 64,)).to_json()[:24]
        '{"index":1,"path":["0000'
        """
        return _core.proof_json(self.index, self.size, list(self.path))


def day_root(heads: Iterable[Head]) -> str:
    """The root of the heads of a day (Art. 9.1), to be published.

    Whoever published it can afterwards neither change nor leave out one of these records, nor cut
    its end. It is a Merkle tree by RFC 9162; ``petition/day_root.h`` says how a few lines without
    this library come to it.

    Parameters
    ----------
    heads : iterable of Head
        In any order, one of a case.

    Returns
    -------
    str
        64 hexadecimal digits.

    Raises
    ------
    InvalidInput
        For no heads, two of one case, an id or a seal that is none.

    Examples
    --------
    >>> import petition
    >>> petition.day_root([petition.Head("PA-1", "0" * 64), petition.Head("PA-2", "1" * 64)])[:16]
    '2b9b0cb1ca8e23dc'
    """
    return _core.day_root([(head.case_id, head.seal) for head in heads])


def prove_inclusion(heads: Iterable[Head], case_id: str) -> InclusionProof:
    """The proof that the head of a case is among those of the root.

    Parameters
    ----------
    heads : iterable of Head
        All that the root was made of.
    case_id : str
        The case.

    Returns
    -------
    InclusionProof
        It shows nothing of the other cases but digests.

    Raises
    ------
    InvalidInput
        As for ``day_root``, and when no head is of the case.

    Examples
    --------
    >>> import petition
    >>> heads = [petition.Head("PA-1", "0" * 64), petition.Head("PA-2", "1" * 64)]
    >>> petition.prove_inclusion(heads, "PA-2").index
    1
    """
    pairs = [(head.case_id, head.seal) for head in heads]
    index, size, path = _core.prove_inclusion(pairs, utf8(case_id, "case"))
    return InclusionProof(index, size, tuple(path))


def includes(root: str, head: Head, proof: InclusionProof) -> bool:
    """Whether a head is among those of a root.

    Parameters
    ----------
    root : str
        As ``day_root`` gave it.
    head : Head
        The head of the record that is shown.
    proof : InclusionProof
        As ``prove_inclusion`` gave it.

    Returns
    -------
    bool
        What is no root or no proof at all proves nothing.

    Examples
    --------
    >>> import petition
    >>> heads = [petition.Head("PA-1", "0" * 64), petition.Head("PA-2", "1" * 64)]
    >>> root, proof = petition.day_root(heads), petition.prove_inclusion(heads, "PA-1")
    >>> petition.includes(root, heads[0], proof), petition.includes(root, heads[1], proof)
    (True, False)
    """
    return _core.includes(
        root, (head.case_id, head.seal), (proof.index, proof.size, list(proof.path))
    )


def canonical_json(text: str | bytes, where: str = "json") -> str:
    """Any JSON in canonical form (RFC 8785), so that it can be hashed and signed.

    Parameters
    ----------
    text : str or bytes
        JSON; bytes are checked to be UTF-8.
    where : str
        What errors call the text.

    Returns
    -------
    str
        Without blanks, keys in the order of their UTF-16 code units, numbers as the doubles that
        they denote.

    Raises
    ------
    InvalidInput
        With line and column. What a record may be is taken: 16 levels, 64 keys in an object, whole
        numbers of 64 bits.

    Examples
    --------
    >>> import petition
    >>> petition.canonical_json('{"b": 1e3, "a": [ 1.50 ]}')
    '{"a":[1.5],"b":1000}'
    """
    return _core.canonical_json(utf8(text, where), where)
