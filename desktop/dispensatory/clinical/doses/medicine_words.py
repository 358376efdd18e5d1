"""Words that are likely names of medicines, by how they end."""

import re

LIKE_A_MEDICINE = re.compile(
    r"(?:mab|nib|clax|cillin|cycline|oxacin|azole|olol|pril|sartan|statin|vir|parin|caine|idine|amine|olone|sone|toin|epam|olam"
    r"|codone|m[iy]cin|platin|rubicin|taxel|tidine|setron|gliptin|formin|xaban|gatran|triptan|phylline|barbital|curium|curonium"
    r"|profen|relin|tocin|pressin|poetin|gr\w*stim|kinra|cept|mustine|trexate|sulfate|thiosulfate|nitrite|bicarbonate|gluconate"
    r"|chloride|citrate|phosphate|carbonate|insulin|globulin|crystalloid|colloid|saline|glucose|dextrose|fluids?|iron|vitamin|toxin"
    r"|serum|antivenom|charcoal|emulsion)$",
    re.IGNORECASE,
)
"""A word that ends as names of medicines do, known to the library or not."""
