"""`dispensatory doctor`."""

from dataclasses import asdict

from dispensatory.cli.arguments import Request
from dispensatory.cli.output import ProgressBar, print_json
from dispensatory.doctor.examination import Installation, examine
from dispensatory.doctor.findings import State, as_text, count
from dispensatory.doctor.repair import repair
from dispensatory.library.installed import libraries_in_use
from dispensatory.log_file import log_folder, write_faults
from dispensatory.paths import user_folders


def run_doctor(request: Request) -> int:
    """Look the installation over, after a repair if that is asked for; 1 if there is a fault."""
    own = user_folders()
    found_in = libraries_in_use(request.folders, own.data, with_bundled=request.with_bundled)
    installation = Installation(own, found_in)
    done = repair(installation, ProgressBar("Repairing")) if request.options["repair"] else ()
    found = examine(installation, ProgressBar("Reading monographs"))
    write_faults(log_folder(own.data))
    faults = count((*done, *found), State.FAULT)
    if request.options["json"]:
        print_json(
            {
                "faults": faults,
                "warnings": count(found, State.WARNING),
                "repaired": [asdict(finding) for finding in done],
                "findings": [asdict(finding) for finding in found],
            }
        )
    else:
        print(as_text((*done, *found)))
    return 1 if faults else 0
