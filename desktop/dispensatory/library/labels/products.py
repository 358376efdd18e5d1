"""What an SPL file says of the products that a label is for: names, forms, strengths, ingredients, packages."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from dispensatory.library.labels.label import Form, Part, Substance
from dispensatory.library.labels.markup import block, item
from dispensatory.library.labels.xml_tree import attribute, child, children, text_of

UNII = "2.16.840.1.113883.4.9"

_PRODUCTS = ("manufacturedProduct", "manufacturedMedicine", "partProduct", "partMedicine")
_UNITS = {
    "1": "",
    "ug": "micrograms",
    "[iU]": "international units",
    "[USP'U]": "USP units",
    "U": "units",
    "meq": "mEq",
    "h": "hours",
    "d": "days",
}
ACTIVE = "Active ingredient"
_KINDS = {
    "ACT": ACTIVE,
    "IAC": "Inactive ingredient",
    "INA": "Inactive ingredient",
    "activeIngredient": ACTIVE,
    "inactiveIngredient": "Inactive ingredient",
}
_ONE = {"hours": "hour", "days": "day"}


@dataclass(frozen=True, slots=True)
class Ingredient:
    """An ingredient: `amount` in `per` ("10 mg" in "", "5 mg" in "5 mL"); `moieties` are what acts in it, where they are named.

    `kind` is "Active ingredient", "Inactive ingredient" or, where the file does not tell, "Ingredient".
    """

    name: str
    unii: str
    kind: str
    amount: str = ""
    per: str = ""
    moieties: tuple[Substance, ...] = ()

    @property
    def active(self) -> bool:
        """Whether the file calls it active."""
        return self.kind == ACTIVE


@dataclass(frozen=True, slots=True)
class Product:
    """A product, or one of the parts of a kit. `texts` are the texts of the file that are told in the other fields."""

    brand: str
    generics: tuple[str, ...]
    code: str
    form: str
    routes: tuple[str, ...]
    ingredients: tuple[Ingredient, ...]
    schedule: str
    notes: tuple[str, ...]
    texts: frozenset[str]
    parts: tuple["Product", ...] = ()

    @property
    def every(self) -> tuple["Product", ...]:
        """The product and the parts of it."""
        return (self, *(each for part in self.parts for each in part.every))


_POINT_FIRST = re.compile(r"\A\.(?=\d)")
_ZEROS_LAST = re.compile(r"(?<=\d)\.0+\Z")


def products_in(root: Element) -> tuple[Product, ...]:
    """The products of a label, in the order of the file."""
    found = []
    for subject in root.iter("subject"):
        outer = next(children(subject, *_PRODUCTS), None)
        if outer is not None:
            inner = next(children(outer, *_PRODUCTS), None)
            found.append(_product(outer if inner is None else inner, outer))
    return tuple(found)


def _product(element: Element, around: Element) -> Product:
    """The product told by `element`; `around` holds what is said about it (routes, approval, marketing)."""
    name = child(element, "name")
    generics = (text_of(each) for kind in children(element, "asEntityWithGeneric") for each in kind.iter("name"))
    parts = [_product(part, about) for about in children(element, "part") for part in children(about, *_PRODUCTS)]
    about = (element, around) if around is not element else (element,)
    return Product(
        brand=_spaced(name),
        generics=tuple(dict.fromkeys(filter(None, generics))),
        code=attribute(child(element, "code"), "code"),
        form=attribute(child(element, "formCode"), "displayName").lower(),
        routes=tuple(dict.fromkeys(route for each in about for route in _routes(each))),
        ingredients=tuple(_ingredients(element)),
        schedule=next((found for each in about for found in _schedule(each)), ""),
        notes=tuple(dict.fromkeys(note for each in about for note in _notes(each))),
        texts=frozenset(text for each in about for text in _texts(each)),
        parts=tuple(parts),
    )


def _texts(element: Element) -> Iterator[str]:
    """The pieces of text under an element that become fields of a product: names, and words about its looks."""
    told = [*children(element, "name", "asEntityWithGeneric", "ingredient", "activeIngredient", "inactiveIngredient")]
    told.extend(
        value
        for about in children(element, "subjectOf")
        for each in children(about, "characteristic")
        for value in each
    )
    for each in told:
        if each.tag != "ingredient" or child(each, "ingredientSubstance") is not None:
            yield from filter(None, (" ".join(text.split()) for text in each.itertext()))


def _spaced(name: Element | None) -> str:
    """A name and its suffix, which has no space of its own."""
    if name is None:
        return ""
    return " ".join(" ".join([name.text or "", *(f"{text_of(each)} {each.tail or ''}" for each in name)]).split())


def _routes(element: Element) -> Iterator[str]:
    for consumed in children(element, "consumedIn"):
        for route in consumed.iter("routeCode"):
            if words := attribute(route, "displayName").lower():
                yield words


def _schedule(element: Element) -> Iterator[str]:
    for about in children(element, "subjectOf"):
        for policy in children(about, "policy"):
            if words := attribute(child(policy, "code"), "displayName"):
                yield words


def _ingredients(element: Element) -> Iterator[Ingredient]:
    for each in children(element, "ingredient", "activeIngredient", "inactiveIngredient"):
        substance = next((found for found in each if found.tag.endswith("Substance")), None)
        if substance is None:
            continue
        kind = _KINDS.get(each.tag) or _KINDS.get(attribute(each, "classCode")[:3], "Ingredient")
        amount, per = _quantity(child(each, "quantity"))
        moieties = tuple(_moieties(substance))
        code = attribute(child(substance, "code"), "code")
        yield Ingredient(text_of(child(substance, "name")), code, kind, amount, per, moieties)


def _moieties(substance: Element) -> Iterator[Substance]:
    for outer in children(substance, "activeMoiety"):
        inner = child(outer, "activeMoiety")
        named = outer if inner is None else inner
        yield Substance(text_of(child(named, "name")), attribute(child(named, "code"), "code"))


def _quantity(quantity: Element | None) -> tuple[str, str]:
    """An amount and in how much of the product it is: ("10 mg", "") for one piece, ("5 mg", "5 mL")."""
    above, below = child(quantity, "numerator"), child(quantity, "denominator")
    amount, per = _measure(above), _measure(below)
    return (amount, "") if per in ("", "1") else (amount, per)


def _measure(element: Element | None) -> str:
    value, unit = _POINT_FIRST.sub("0.", attribute(element, "value")), attribute(element, "unit")
    value = _ZEROS_LAST.sub("", value)
    words = _UNITS.get(unit, unit)
    return f"{value} {_ONE.get(words, words) if value == '1' else words}".strip()


def _notes(element: Element) -> Iterator[str]:
    """Packages, approval, marketing and looks, each as one line of text."""
    for package in children(element, "asContent"):
        yield f"Package: {_package(package)}"
    for about in children(element, "subjectOf"):
        for approval in children(about, "approval"):
            number = attribute(child(approval, "id"), "extension")
            if words := " ".join(filter(None, (attribute(child(approval, "code"), "displayName"), number))):
                yield f"Marketing category: {words}"
        for act in children(about, "marketingAct"):
            dates = (attribute(child(act, "effectiveTime", end), "value") for end in ("low", "high"))
            said = [attribute(child(act, "statusCode"), "code"), *map(day, dates)]
            if any(said):
                yield f"Marketing: {', '.join(filter(None, said))}"
        for trait in children(about, "characteristic"):
            if seen := _trait(child(trait, "value")):
                yield f"{attribute(child(trait, 'code'), 'code') or 'Characteristic'}: {seen}"


def _package(content: Element) -> str:
    """A package from the inside out: "90 in 1 bottle (NDC 0000-0000-90)"."""
    said = []
    at: Element | None = content
    while at is not None:
        amount, per = _quantity(child(at, "quantity"))
        holder = next((found for found in at if found.tag.startswith("containerPackaged")), None)
        form = attribute(child(holder, "formCode"), "displayName").lower() or "package"
        code = attribute(child(holder, "code"), "code")
        each = f"{amount or '?'} in {per or '1'} {form}"
        said.append(f"{each} (NDC {code})" if code else each)
        at = child(holder, "asContent")
    return "; ".join(said)


def _trait(value: Element | None) -> str:
    if value is None:
        return ""
    words = attribute(value, "displayName")
    measure = _measure(value) if attribute(value, "value") else ""
    return ", ".join(dict.fromkeys(filter(None, (words, measure, text_of(value)))))


def day(text: str) -> str:
    """A day or month of SPL ("20231024") as 2023-10-24; other text as it is."""
    digits = text[:8]
    if len(digits) == 8 and digits.isdecimal():
        return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}"
    return f"{text[:4]}-{text[4:]}" if len(text) == 6 and text.isdecimal() else text


def strength_of(product: Product) -> str:
    """The strength of a product as a monograph lists it: "10 mg", "5 mg/5 mL"; for several ingredients each with its name."""
    active = [each for each in product.ingredients if each.active and each.amount]
    if len(active) == 1:
        return _strength(active[0])
    return " + ".join(f"{each.name.lower()} {_strength(each)}" for each in active)


def _strength(ingredient: Ingredient) -> str:
    per = ingredient.per.removeprefix("1 ")
    return f"{ingredient.amount}/{per}" if per else ingredient.amount


def forms_of(products: Sequence[Product]) -> tuple[Form, ...]:
    """The forms of all products and parts of kits, each with the strengths in which it comes."""
    strengths: dict[tuple[str, tuple[str, ...]], dict[str, None]] = {}
    for product in (each for one in products for each in one.every):
        if product.form and (not product.parts or product.ingredients):
            found = strengths.setdefault((product.form, product.routes), {})
            if said := strength_of(product):
                found[said] = None
    return tuple(Form(form, routes, tuple(found)) for (form, routes), found in strengths.items())


def data_of(product: Product) -> Part:
    """All that is said of a product, as a list."""
    lines = [f"Product code (NDC): {product.code}"] if product.code else []
    lines += [f"Generic name: {name}" for name in product.generics]
    lines += [f"Form: {product.form}"] if product.form else []
    lines += [f"Route: {', '.join(product.routes)}"] if product.routes else []
    lines += [_told(each) for each in product.ingredients]
    lines += [f"Controlled substance schedule: {product.schedule}"] if product.schedule else []
    lines += product.notes
    title = product.brand or next(iter(product.generics), "") or "Product"
    blocks = ("\n".join(map(item, lines)),) if lines else (block("Nothing is said of it."),)
    return Part(None, title, blocks, tuple(data_of(part) for part in product.parts))


def _told(ingredient: Ingredient) -> str:
    amount = f", {ingredient.amount} in {ingredient.per or '1'}" if ingredient.amount else ""
    as_moiety = "".join(f", as {_identified(each)}" for each in ingredient.moieties)
    return f"{ingredient.kind}: {_identified(Substance(ingredient.name, ingredient.unii))}{as_moiety}{amount}"


def _identified(substance: Substance) -> str:
    return f"{substance.name} (UNII {substance.unii})" if substance.unii else substance.name
