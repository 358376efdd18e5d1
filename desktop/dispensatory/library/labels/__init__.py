"""Labels of other publishers as monographs: openFDA JSON and DailyMed SPL read, arranged, written and kept in a folder."""
