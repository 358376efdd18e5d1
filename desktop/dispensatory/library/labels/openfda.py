"""Labels as the openFDA service gives them out, in JSON.

Source of the form: U.S. Food and Drug Administration, openFDA, "Drug Labeling: Searchable Fields" (open.fda.gov/apis/drug/label),
and its own conversion of SPL (FDA/openfda on GitHub, openfda/spl/spl_to_json.js): each section is one line of text in a field
that is called after it, once more what is nested in it, and the tables of a section once more as HTML in NAME_table.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from dispensatory.errors import ImportRefused
from dispensatory.library.labels.flat_text import Inner, flat_part
from dispensatory.library.labels.label import Label, LabelFormat, Part, Substance
from dispensatory.library.labels.loinc import BOXED_WARNING, PRODUCT_DATA, codes_of_fields, key_of
from dispensatory.library.labels.markup import collapsed, item
from dispensatory.library.labels.narrative import Narrative
from dispensatory.library.labels.products import day
from dispensatory.library.labels.xml_tree import parse_html
from dispensatory.wording import tr

MOST_LABELS = 20_000
_TABLE = "_table"
_OF_THE_DAY = ("last_updated", "results")
"""What the service says of its answer and not of the label: it would make every download another text."""

_ABOUT = ("id", "set_id", "version", "effective_time", "openfda")

Record = Mapping[str, Any]


def read_openfda(content: bytes) -> tuple[list[Record], Record]:
    """The labels of a file as they stand in it, and what it says of itself; ImportRefused where it holds no labels."""
    try:
        found = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_no_name_twice)
    except UnicodeDecodeError:
        raise ImportRefused(tr("is not in UTF-8: get the file anew")) from None
    except RecursionError:
        raise ImportRefused(tr("is nested too deeply: no label is, get the file anew")) from None
    except ValueError as error:
        raise ImportRefused(tr("is not valid JSON ({reason}): get the file anew", reason=error)) from None
    meta: Record = {}
    if isinstance(found, dict) and "results" in found:
        meta = found["meta"] if isinstance(found.get("meta"), dict) else {}
        found = found["results"]
    records = found if isinstance(found, list) else [found]
    if not records:
        raise ImportRefused(tr("holds no label: ask openFDA for something that it finds"))
    if len(records) > MOST_LABELS:
        raise ImportRefused(tr("holds more than {most} labels: split it", most=f"{MOST_LABELS:,}"))
    if not any(isinstance(record, dict) and _is_label(record) for record in records):
        raise ImportRefused(tr("is JSON but no drug labels of openFDA: give what api.fda.gov/drug/label.json answers"))
    return records, meta


def label_of(record: object, meta: Record) -> Label:
    """The label in one record; ImportRefused where it is none."""
    if not isinstance(record, dict) or not _is_label(record):
        raise ImportRefused(tr("is not a drug label: leave it out"))
    return _Reader(record, meta).label()


def _no_name_twice(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        twice = next(name for name, _ in pairs if sum(name == other for other, _ in pairs) > 1)
        raise ValueError(f"it gives {twice!r} twice")
    return made


def _is_label(record: Record) -> bool:
    known = codes_of_fields()
    return any(field in known for field in record)


class _Reader:
    """Reads one record."""

    def __init__(self, record: Record, meta: Record) -> None:
        self._record = record
        self._meta = meta
        about = record.get("openfda")
        self._about: Record = about if isinstance(about, dict) else {}
        self._narrative = Narrative()
        self._tables: dict[str, None] = {}

    def label(self) -> Label:
        record, about = self._record, self._about
        set_id = _one(record.get("set_id")) or _one(about.get("spl_set_id"))
        text = hashlib.blake2b(json.dumps(record, sort_keys=True).encode("ascii"), digest_size=16).hexdigest()
        schedule = _one(about.get("dea_schedule"))
        return Label(
            format=LabelFormat.OPENFDA,
            identity=set_id.lower() or _one(record.get("id")).lower() or text,
            set_id=set_id.lower(),
            version=_one(record.get("version")),
            date=day(_one(record.get("effective_time"))),
            kind=f"{kind} label" if (kind := _one(about.get("product_type"))) else "drug label",
            labeler=_one(about.get("manufacturer_name")),
            brands=_texts(about.get("brand_name")),
            generics=_texts(about.get("generic_name")),
            substances=self._substances(),
            classes=tuple(text.removesuffix("[EPC]").strip() for text in _texts(about.get("pharm_class_epc"))),
            routes=_texts(about.get("route")),
            schedule=schedule,
            parts=tuple(self._parts()),
            data=tuple(self._data()),
            fallback_name=_one(record.get("spl_product_data_elements")),
        )

    def _substances(self) -> tuple[Substance, ...]:
        names, codes = _texts(self._about.get("substance_name")), _texts(self._about.get("unii"))
        if len(names) == len(codes) == 1:
            return (Substance(names[0], codes[0]),)
        return tuple(Substance(name) for name in names)  # which identifier is whose is not said

    def _parts(self) -> Iterator[Part]:
        codes = codes_of_fields()
        texts = {
            field: [text for text in _texts(value) if text]
            for field, value in self._record.items()
            if _is_section(field, value)
        }
        inside: set[str] = set()
        made: dict[str, list[Part]] = {}
        for field in sorted(texts, key=lambda field: -sum(map(len, texts[field]))):
            if field in inside:
                continue
            made[field] = []
            for text in texts[field]:
                title = "" if codes.get(field) == BOXED_WARNING else _title(field)
                part, used = flat_part(codes.get(field, field), title, text, self._inner(field, texts, inside))
                inside |= used
                made[field].append(part)
        for field in texts:
            for number, part in enumerate(made.get(field, ())):
                tables = [*self._tables_of(field)] if number == 0 else []
                yield Part(part.code, part.title, part.blocks, (*part.parts, *tables))
        for field in self._record:
            if _is_table(field, self._record[field]) and (tables := [*self._tables_of(field.removesuffix(_TABLE))]):
                name = field.removesuffix(_TABLE)
                yield Part(codes.get(name, name), _title(name), (), tuple(tables))

    def _inner(self, field: str, texts: Mapping[str, Sequence[str]], taken: set[str]) -> dict[str, Inner]:
        """The fields whose one text may stand inside `field`: those that belong to the same section of a monograph."""
        codes = codes_of_fields()
        key = key_of(codes.get(field))
        return {
            other: Inner(codes[other], _title(other), found[0])
            for other, found in texts.items()
            if other not in (field, *taken)
            and len(found) == 1
            and key is not None
            and key_of(codes.get(other)) == key
            and BOXED_WARNING not in (codes[other], codes.get(field))
        }

    def _tables_of(self, field: str) -> Iterator[Part]:
        """The tables of a field that no field before it had."""
        blocks: list[str] = []
        for text in _texts(self._record.get(f"{field}{_TABLE}")):
            if text not in self._tables:
                self._tables[text] = None
                blocks.extend(self._narrative.blocks(parse_html(text)))
        if blocks:
            yield Part(None, "Tables of this section", tuple(blocks))

    def _data(self) -> Iterator[Part]:
        lines = [line for name in _ABOUT for line in _lines(name, self._record.get(name))]
        for field, value in self._record.items():
            if not (_is_section(field, value) or _is_table(field, value) or _is_product_data(field, value)):
                lines.extend(_lines(field, value))
        yield Part(None, "Document", ("\n".join(dict.fromkeys(lines)),) if lines else ())
        if elements := _texts(self._record.get("spl_product_data_elements")):
            yield Part(PRODUCT_DATA, "Product data elements", tuple(map(item, elements)))
        meta = {name: value for name, value in self._meta.items() if name not in _OF_THE_DAY}
        if about := [*_lines("", meta)]:
            yield Part(None, "About the file", ("\n".join(about),))


def _is_section(field: str, value: object) -> bool:
    """Whether a field is a section of the label: one that is known, or any list of texts."""
    if not _is_text(value) or field in _ABOUT or _is_table(field, value) or _is_product_data(field, value):
        return False
    return isinstance(value, list) or field in codes_of_fields()


def _is_table(field: str, value: object) -> bool:
    return field.endswith(_TABLE) and _is_text(value)


def _is_product_data(field: str, value: object) -> bool:
    return codes_of_fields().get(field) == PRODUCT_DATA and _is_text(value)


def _is_text(value: object) -> bool:
    return isinstance(value, str) or (isinstance(value, list) and all(isinstance(each, str) for each in value))


def _lines(name: str, value: object) -> Iterator[str]:
    """Every value in `value` as an item of a list, with the names that lead to it."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _lines(f"{name} {key}".strip(), inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _lines(name, inner)
    elif value is not None and collapsed(str(value)):
        words = json.dumps(value) if isinstance(value, bool) else collapsed(str(value))
        yield item(f"{name.replace('_', ' ')}: {words}")


def _texts(value: object) -> tuple[str, ...]:
    """The texts of a field, which is a list of texts or one text; anything else is told in the data of the label."""
    if isinstance(value, str):
        return (collapsed(value),) if value.strip() else ()
    if _is_text(value) and isinstance(value, list):
        return tuple(text for each in value if (text := collapsed(each)))
    return ()


def _one(value: object) -> str:
    if isinstance(value, int | float):
        return str(value)
    return next(iter(_texts(value)), "")


def _title(field: str) -> str:
    return field.replace("_", " ").strip().capitalize()
