"""`dispensatory list`."""

from dispensatory.cli.arguments import Request
from dispensatory.cli.main import names_json, open_catalogue
from dispensatory.cli.output import print_json


def run_list(request: Request) -> int:
    """Print every medicine: its slug and title, or JSON with its names, codes and sections.

    The library of a text that is not bundled is named where there are several libraries.
    """
    catalogue = open_catalogue(request)
    if not request.options["json"]:
        width = max((len(head.slug) for head in catalogue.heads), default=0)
        for head in catalogue.heads:
            library = catalogue.foreign_library(head.slug)
            print(f"{head.slug:{min(width, 40)}}  {head.title}{f'  [{library}]' if library else ''}")
        return 0
    print_json(
        [
            {
                "slug": entry.slug,
                "title": entry.title,
                "library": entry.library,
                **names_json(entry),
                "atc_codes": list(entry.atc_codes),
                "sections": list(entry.sections),
            }
            for entry in catalogue.entries
        ]
    )
    return 0
