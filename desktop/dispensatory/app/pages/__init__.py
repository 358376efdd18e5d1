"""From a monograph to the HTML of one page. No Qt here."""
