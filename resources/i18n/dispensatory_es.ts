<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>Dispensatory</name>
  <message>
   <source>&amp;Add a folder …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Add an opioid</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Among:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Body surface</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Colours:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Find</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Height</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Language of the window:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Order of the sections:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Print …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Show</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Text:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Weight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>0.02 mmol/L for each g/L</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>0.8 mg/dL for each g/dL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1 if the dose is the whole day’s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1 in 1,000</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1 in 10</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1 in 10,000</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1 in 100</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>15 to 29</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>30 to 44</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>4 to 5 half-lives: 94 to 97% of steady state</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>45 to 59</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>5 half-lives: 97% gone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>60 to 89</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>90 or more</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>94% of steady state after 4 half-lives: {time}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>97% is gone after 5 half-lives: {time} after the last dose.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>97% of steady state after 5 half-lives: {time}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&lt;b&gt;Cannot be checked:&lt;/b&gt; {what}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&lt;b&gt;Ctrl+K&lt;/b&gt; goes to the search field from anywhere.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A class: ACE inhibitors, blood thinner, J01F …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A dose</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A fault in the program: {kind}: {fault}. What is shown may be incomplete.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A folder with monographs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A font of its own:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A level is not an effect: what binds for good, active metabolites and slow processes in the body act longer than the level tells. Kidney, liver, age and other medicines change the half-life.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A list of medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A new list. Ctrl+Z brings the one before it back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A pair of the FDA Name Differentiation Project, which follows reports of names that were confused</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A part of a combination could not be read, and what it says is missing above: {problem}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A word or phrase: oedema, QT prolongation, “dry cough” …</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>ATC {code}, {n} medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Abbreviations</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>About Dispensatory</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Action</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Actual weight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add a medicine by any name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add a medicine by any name …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add a medicine to compare by any name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add a medicine to the list</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add a note</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add a second medicine to compare it with.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add a second medicine: pairs are shown here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add the medicines that someone takes: what their monographs say of each other is shown here, pair by pair.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add this medicine to the regimen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add to the regimen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add two to four medicines by any of their names.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Adjust dose</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Adjust the dose</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Adjust the dose with</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Adjusted body weight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Adjusted body weight (names the factor 0.4 of earlier work; finds 0.43)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Adjusted calcium, Payne 1973</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Adjusted weight (kg) = ideal weight + 0.4 × (actual weight − ideal weight)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Adults of 152.4 cm (5 ft) or more; not for children.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Adults with stable kidney function only.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>After the last dose</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Age</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All commands …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All medicines of a class</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All medicines, those with a star, those opened last, or classes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All of {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All pairs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Also called</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Among which medicines to look</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Among: {medicines}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An estimate from height and weight, for adults and children.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An estimate. Other formulas (Du Bois, Haycock, Gehan and George) give other figures, in adults by up to 0.5 m² (Redlarski and others 2016).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An estimate: a measured free (unbound) phenytoin is more certain.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An estimate; ionised calcium, where it is measured, needs no correction.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An offline drug reference. It never opens a connection.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>And {n} more: see Problems in the library.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Another opioid</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Any opioid injected, infused or as a suppository</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Arithmetic on the figures entered; information, not medical advice.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Arithmetic on what the text says, and no advice. What you type is kept nowhere.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As Payne published it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As Payne published it: adjusted calcium (mg/100 mL) = calcium − albumin in g/100 mL + 4.0</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As in the monograph</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As the system</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Assumed: equal doses at equal intervals, each at once and wholly in the blood; one compartment; elimination in proportion to the level (first order), so that doses add up. Interval and number of doses are chosen here, not taken from the text.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>At a glance</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>At a glance, in this order: {medicines}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>At steady state the level falls to {share} of the highest before the next dose.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>At the first dose</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>At the last dose</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Avoid</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Avoid with</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Back (Alt+Left)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Back to the results</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Body surface area</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Body surface area (Mosteller)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Body surface area (m²) = √(height in cm × weight in kg ÷ 3600)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Boxed warning</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Boxed warning.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Boxed warning: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Brand names</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Breast-feeding</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Breast-feeding: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Build-up to steady state</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Building the search index: names work already</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Buprenorphine is not in the table. The factors are not for decisions on treating opioid use disorder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Buprenorphine, in any form</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>C&amp;lear</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Calcium corrected for albumin (Payne)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Calcium, corrected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Calculation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Calculation: {title}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Calculator</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Calculators</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Calculators …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cannot be checked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Categories, rounding</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Chart of the level over time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Check a regimen …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a class first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a medicine first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a medicine from the list, or type a name, a brand, a condition or a side effect into the search field.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose an opioid …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Chosen medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Class</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Class, ATC code or everyday word</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Class, forms, legal status and ATC codes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Classes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Classes with such a name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Clear all figures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Clear the filter</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close the chart</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close the tab</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Codeine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Command</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Commands</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Compare</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Compare medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Compare medicines …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Compare this medicine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Compare this medicine with others (Ctrl+Shift+C)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Compare …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Comparison of {medicines}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Connection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Contraindicated</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Contraindicated and avoid</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Contraindicated only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Contraindicated with</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copied all of {section} with its citation.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copied the passage with its citation.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copied the result with its figures, formula, limits, reference and date.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy address</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy the result with figures, formula, limits, reference and date</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy the result with its calculation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy with its citation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Corrected calcium</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Corrected phenytoin = measured total phenytoin ÷ (0.2 × albumin in g/dL + 0.1)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Corrected total phenytoin</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Could not be read: {problem}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Count mg of the opioid alone, not of a combination. A patch counts by µg/h of all patches worn.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Creatinine clearance</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Creatinine clearance (Cockcroft–Gault)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Creatinine clearance (mL/min) = (140 − age in years) × weight in kg ÷ (72 × serum creatinine in mg/dL); for women × 0.85</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Creatinine misleads with little or unusual muscle; cystatin C with thyroid disease, steroids and inflammation.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Creatinine, and both</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cystatin C</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Delete the saved list</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Derived in 249 hospital patients aged 18 to 92, 96% of them men; the factor for women is an estimate.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Devine gave it for doses of gentamicin in adults, without showing data. It is not a weight to aim for.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Devine’s formula begins at a height of 152.4 cm (60 in); it gives nothing for shorter people.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dihydrocodeine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Disclaimer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Disclaimer:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dosage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dose</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dose of {opioid}, row {number}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dose {number}, due {time} after the first, is not taken.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dose, row {number}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dose, row {number}, {unit}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Doses</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Down to adjust the dose</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Down to monitor</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draw the figures and frequencies that this section gives</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draw the level by the half-life that the text gives</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Edition of the bundled one: {edition}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Empty the fields of every calculator</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Enter a weight.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Enter weight and height, or the body surface.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Entered</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Exactly</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export favourites and notes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export favourites and notes …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Exported favourites, notes and lists of medicines: {file}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>FAQs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Factors are estimates and cannot allow for a person’s genes, kidneys, liver or tolerance.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Factors: {factors}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Favourites and notes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Female</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fentanyl other than a patch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fentanyl patch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Filter list …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Filter the keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Filter the list</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Filter …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Find in this medicine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Find what mentions it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Folders with monographs of your own, beside the bundled ones:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Font of the text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>For clinicians: dosage first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>For example:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>For opioids by mouth and the fentanyl patch; not for injections, infusions or suppositories.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>For total phenytoin and low albumin; a measured free phenytoin needs no correction.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>For {amount}:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Forget the recent medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Form in common use</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Forms</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Forms and strengths</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Formula</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Formula and calculation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Formulas: M. Rowland and T. N. Tozer, Clinical Pharmacokinetics and Pharmacodynamics, 4th edition, 2011, chapters 3 and 11.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Forward</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Forward (Alt+Right)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Found biased and imprecise in critical care, head injury and general neurology (Kiang and Ensom 2016).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Found by comparing the spelling of the names in the library, not from reports</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Found words: {number} of {total}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Four are compared at the most.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From 18 years; not in pregnancy.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From both (2021)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From both: eGFR = 135 × min(Scr ÷ κ, 1)^(α) × max(Scr ÷ κ, 1)^(−0.544) × min(Scys ÷ 0.8, 1)^(−0.323) × max(Scys ÷ 0.8, 1)^(−0.778) × 0.9961^(age) × 0.963 for women; α is −0.219 for women, −0.144 for men</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From creatinine (2021)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From creatinine: eGFR = 142 × min(Scr ÷ κ, 1)^(α) × max(Scr ÷ κ, 1)^(−1.2) × 0.9938^(age) × 1.012 for women; α is −0.241 for women, −0.302 for men</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From cystatin C (2012)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From cystatin C: eGFR = 133 × min(Scys ÷ 0.8, 1)^(−0.499) × max(Scys ÷ 0.8, 1)^(−1.328) × 0.996^(age) × 0.932 for women</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From one link of the text to the next</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From one part of the window to the next</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From the monograph “{title}”, revised {day}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From the monograph “{title}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From the search field into the results</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Generic Name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Half of the level is gone {time} after the last dose.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Half-life</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Half-life in the text: “{words}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Half-life {time}, usually {usual}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Half-life {time}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Half-life: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Handbook</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hardly anything is left before the next dose: doses do not add up.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Height</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hidden pairs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>High contrast, dark</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>High contrast, light</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How it Works</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How many can be added</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How many medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hydrocodone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hydromorphone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ideal and adjusted body weight (Devine)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ideal and adjusted weight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ideal body weight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ideal weight (kg) = 50 for men, 45.5 for women, + 2.3 × (height in inches − 60)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Import favourites and notes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Import favourites and notes …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Imported {favourites} favourites and {notes} notes and {lists} lists of medicines; what was there already is left as it was.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Imported {favourites} favourites and {notes} notes; what was there already is left as it was.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In common use: corrected calcium (mmol/L) = calcium + 0.02 × (40 − albumin in g/L); in mg/dL: calcium + 0.8 × (4 − albumin in g/dL)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In general:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In mL/min, not per 1.73 m²: it is not an eGFR and cannot stand in for one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In people with an eGFR below 60, uncorrected calcium agreed better with free calcium (Lian and Åsberg 2018).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In plain words: questions first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In renal failure: measured total phenytoin ÷ (0.1 × albumin in g/dL + 0.1)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In the strengths listed for {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In the text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In the text: {section}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Index ready</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Index: not ready</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Information, not medical advice.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Information, not medical advice. Check before acting on a dose.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Interactions stated in this monograph</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>International name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Into the units of the formula</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It does not hold where elimination saturates (phenytoin, alcohol, aspirin in high doses), for depots, patches and modified-release forms, or in the first hours, while a dose is absorbed and spreads in the body.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Just before the dose after it the level is {share} of the highest at steady state, instead of {usual}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>KDIGO category {name}: {range}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep “{typed}” as it is: it cannot be checked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Know</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Know, with</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Laboratories derive factors of their own; a calcium that the laboratory has adjusted is not to be corrected again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leave the search</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Legal status</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Library folders</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Library {edition}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Library: {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Licence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Limit of use</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Limits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Limits of use</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Limits of use and reference</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Link out of the library</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>List of medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>List without a name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lists and fields</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lists ▾</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Look for the word (Enter)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looked for exactly: {words}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looked for: {words}; {spellings}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking at the library</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking through the monographs …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looking through the monographs … {done} of {total}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>MME/day = the sum of dose per day in mg × conversion factor; for a fentanyl patch, µg/h × 2.4</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Male</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Match case</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maxima elsewhere under this heading, not applied</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>May be wrong with very low or very high albumin, a paraprotein, or acidosis; there ionised calcium is certain.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Measured total calcium</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Measured total phenytoin</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Medicines of the list</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Medicines with such a name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Menu</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Message</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Methadone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Missed dose</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Monitor</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Monitor with</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Monographs that cite it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>More that can be done with the chosen medicine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Morphine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move {name} to the left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name of the list</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name of the list:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name of the medicine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Names</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Names that look alike cannot be told: {reason}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Needs creatinine by a method traceable to IDMS, and cystatin C calibrated to the reference material ERM-DA471.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>New list</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>New tab</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Newest</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next hit (F3)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next marked word</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next part of the window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next section</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No ATC code</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No adjusted weight: the actual weight is not above the ideal weight.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No class, condition, ATC code or medicine of this library is called “{name}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No closed tab is left to reopen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No command is called so.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No hits in this monograph</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No hits in this section</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No hits on this page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No ideal or adjusted weight: Devine’s formula begins at 152.4 cm (5 ft).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No index</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No maximum is stated in this list item.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No maximum is stated in this paragraph.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No maximum is stated in this table row.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No medicine has a star yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No medicine has a star: press Ctrl+D on one</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No medicine of the library has such a name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No medicine was opened yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No medicine was opened yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No page of the handbook holds these words.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No printer is set up on this computer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No problem is known in the library.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No result</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No result. {problems}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No text holds all the words. Missing in some or all: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>None of the listed strengths could be worked out.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Normal text size</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not added, as not the whole name of one medicine: {names}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>Not added, since they are not names of one medicine here: {names}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not counted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not counted: {why}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not for children, nor in pregnancy.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not in the library: {words}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not in this chart: what stands under “{heading}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not made for people after an amputation.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not while creatinine is changing (acute kidney injury), nor on dialysis.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not with valproate or other medicines that displace phenytoin from albumin, nor with raised bilirubin.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not worked out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Note on {place}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing in names and texts holds “{words}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing in the section {section} holds “{words}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing is found for “{typed}” yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing is hidden</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing recorded here: not proof of safety</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing to undo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Number of medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Of {medicines}:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Offline</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Often confused with (FDA list)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Older than the standard for creatinine methods (IDMS): with standardised methods it tends to run high.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One missed dose</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Only {section}</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>Only {section}: {n} medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a medicine first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a medicine first: a note belongs to one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a medicine first: there is nothing to copy.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a medicine first: there is nothing to print.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open in a new tab</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open in a new window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open in browser</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open the chosen medicine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open the chosen medicine in a new tab</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open this medicine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open {medicine}, {section}, with the words marked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open {name} in the main window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opened “{name}”. Ctrl+Z brings the list before it back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opioid</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opioid in row {number}: choose one</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opioid, row {number}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opioids in morphine milligram equivalents (CDC 2022)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opioids, morphine equivalents</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Other names</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Other words for the same thing are looked for too, and named. A phrase is looked for as a phrase; words in “quotation marks” exactly as they are written.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Own library</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Oxycodone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Oxymorphone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Page of the handbook</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pages of the handbook</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Parts of the program</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paste a list into the field: one medicine a line or between commas, with or without doses.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pethidine (meperidine)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Phenytoin corrected for albumin (Sheiner–Tozer)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Phenytoin, corrected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Point at the chart, or move along it with the arrow keys, to read the level.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Precautions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Preferences …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pregnancy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pregnancy, breast-feeding and half-life</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pregnancy: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Previous hit (Shift+F3)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Previous marked word</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Previous part of the window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Previous section</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Previous tab</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Print or save as PDF …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Print the result with its calculation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Print {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Print …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Problems in the library</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Problems of the file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Published formula</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Publisher</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Qt and PySide6 are used under the GNU LGPL, version 3; they lie beside the program as shared libraries and can be replaced. Licences of everything that the program brings:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Read</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Read the boxed warning in Precautions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reading monographs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Recent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reference</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Regimen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Relative levels only: 100% is the highest level at steady state, for each half-life its own. No concentration and no dose is meant.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Relative to 1.73 m² of body surface, so not in mL/min; it is not a creatinine clearance.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove everything from the list</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove from the list</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove the note</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove what is selected in the list (Delete)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove {medicine}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove {name} from the comparison</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove, row {number}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Renal failure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rename the list</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reopen the closed tab</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Restore &amp;defaults</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Result</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Result. {answer}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Results of the search</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Revised</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Revised {date}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Routes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Said of each other</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save as PDF …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save the list</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save under another name …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save, open, rename and delete lists</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>Saved {n} pages: {file}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Scale of the bars: share of people</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Scr is serum creatinine in mg/dL, Scys serum cystatin C in mg/L; κ is 0.7 for women, 0.9 for men; min and max are the smaller and the larger of the two</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Scroll together</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Search everything for “{typed}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Search for “{words}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Search medicines, brands, conditions, side effects …     Ctrl+K</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Search the handbook</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Search the handbook …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Searching the texts …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Section {number}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sections</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sections with hits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>See the end.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>Sent {n} pages to {printer}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Serum albumin</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Serum creatinine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Serum cystatin C</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sex</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show all medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show as a chart</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show as a table</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show classes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show more: {number} of {total} medicines are listed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show recent medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show side effects by frequency as bars</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show starred medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the plasma level over time</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>Show the sentences of the next {n}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show {section}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Side Effects</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Side effects by frequency</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Similar name: check before opening</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Similar name: check before opening {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>Similar names</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>Similar names to {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Similar names: check before choosing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Similar names: check before opening</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sources</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sources cited on this page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sources draw the line of renal failure at 10 or at 20 mL/min; near it neither form is certain.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Star this medicine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Star, or take the star away</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Starred</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Starred medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>State of the search index</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Step by step</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Still needed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Still needed: {fields}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Strength</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sum</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Table of side effects by frequency</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Table of the level over time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tabs and windows</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take the star away</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tapentadol</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Text &amp;size:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Text of the section</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Text size</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The CDC asks for particular caution. It is dosed in µg/h, not mg/day, and heat and other things change how much is absorbed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The CDC asks for particular caution. Its half-life is long and variable, and breathing is depressed most later, and longer, than pain is relieved most.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The CDC says not to take the result as a dose when one opioid replaces another. Tolerance does not fully carry over and people differ, so the new dose is usually much lower.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The CDC’s factors are not for converting one opioid into another.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The actual weight is not above the ideal weight: there is no excess to adjust for.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The body surface is taken as it was typed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The category goes by the rounded figure. Alone it is no kidney disease: KDIGO asks for three months, and in G1 and G2 for a marker of kidney damage as well.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The factor 0.4 comes from aminoglycosides in obesity. Other factors are in use for other medicines.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The factor goes by its action on opioid receptors; it also acts on noradrenaline and serotonin. Whether its dose is tied to overdose in the same way is unknown.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The factor goes by its action on opioid receptors; it also acts on noradrenaline. Whether its dose is tied to overdose in the same way is unknown.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The form in common use</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The formula takes 4.4 g/dL (44 g/L) as normal albumin; above about 4.5 g/dL it lowers the figure.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The guideline is for outpatients from 18 years; not for pain from cancer or sickle cell disease, nor for palliative or end-of-life care.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The highest level at steady state is {times} times that after the first dose.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The level after a dose is within 5% of the usual again from dose {number} on.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The level after a dose is within 5% of the usual again not within the doses drawn.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The level after a dose is within 5% of the usual again {when}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The library could not be read: {reason}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The library in use</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>The library in use has {n} monographs.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The library is being read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The library is not read yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The list cannot be checked: {problem}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The list of medicines that was kept was damaged. It has been made anew.</source>
   <translation>La lista de medicamentos guardada estaba dañada. Se ha vuelto a crear.</translation>
  </message>
  <message>
   <source>The list that is open</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The monographs are being read for the first time. The list fills in a moment.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The monographs are in English.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The monographs could not be looked through: {reason}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The monographs of the list do not name it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The names could not be read: {reason}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The note is gone. Ctrl+Z puts it back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The printer does not answer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The program &amp;opens:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The publication used the actual weight. Ideal and adjusted weight are later practice, and which fits is disputed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The recent medicines are forgotten. Ctrl+Z puts them back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The search in the texts failed: {reason}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The search index is being built. Names work already; the texts follow by themselves.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The search index is damaged and is built anew. Names and browsing work meanwhile.</source>
   <translation>El índice de búsqueda está dañado y se vuelve a crear. Mientras tanto, los nombres y la lista funcionan.</translation>
  </message>
  <message>
   <source>The search index was damaged. It has been built anew.</source>
   <translation>El índice de búsqueda estaba dañado. Se ha vuelto a crear.</translation>
  </message>
  <message>
   <source>The similar name is {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The sources are being counted …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The text also says: “{words}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The text gives no figure that stands for one side effect alone; its headings are drawn.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The text has changed since this page was made: open the section again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The text was revised {date}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The texts are compiled from the sources that they name and were not reviewed by a clinician.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The texts cannot be searched: {reason}. Names and browsing work.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The texts of these files are shown as far as they can be read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The texts were revised between {first} and {last}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The two forms differ: the published one corrects by 1 mg/dL for each g/dL, the common one by 0.8.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The two monographs disagree; both are shown.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The two monographs give different actions ({one}; {other}); both are shown.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The whole library</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The whole medicine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The {doses} doses drawn reach {share} of steady state.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no letter or number in {words}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no list of medicines yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no list yet: lists are made in the regimen window (Ctrl+R).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no medicine to look through.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is nothing to print here yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is room for one more.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is room for two more.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This address leads out of Dispensatory, which itself never goes online.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This cannot be kept: the folder of the settings cannot be written.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This file holds no text below its title.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This file {problem} (line {line}).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This file {problem}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This folder is in the list already.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This is the only tab.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This library is not there now and is left out: {folders}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This list item cites no source.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This medicine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This monograph could not be read: {problem}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This page is there in English only.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This paragraph cites no source.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This program never opens a connection.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This section is empty in this monograph.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This table row cites no source.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Times a day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Times a day of {opioid}, row {number}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Times a day, row {number}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Together</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tools</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Total</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Total without what is not counted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tramadol</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Type a word or condition first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Type what you want to do …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Undo: note</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Undo: recent medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Undo: star of {name}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Undo: {step}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Undo: {step} (Ctrl+Z)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Undone: {step}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unit of the body surface</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unit of the height</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unit of the weight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unit of {field}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unreliable with little or unusual muscle (wasting, amputation, paralysis, bodybuilding) and oedema.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Usage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>View</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>WHO essential medicine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Weight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What happened last</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What happens, what to do</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is being done</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is wrong and what to do</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is wrong with this file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the monographs say of each other</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the text says</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What was saved under that name before comes back with Ctrl+Z.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where I was</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where the figure stands</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Which formula and which weight a protocol means is said in the protocol, and only there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Which medicines mention a word or condition, and what do they say? Type it above and choose among which medicines to look. Every sentence that mentions it is shown, and the medicines that do not are named.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Which medicines mention it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Which medicines mention …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Which pairs are shown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Which weight a dose is for is said by the text on the medicine, and only there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Whole words</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Whole, or rounded</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>With</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>With a height, the results with ideal and with adjusted weight stand beside this one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>With actual weight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>With adjusted weight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>With ideal weight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>With nothing open</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>With nothing open, ready to search</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>With the factor for renal failure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Without an actual weight there is no adjusted weight.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Without renal failure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Word or &amp;condition:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Word or condition to look for</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Words of a monograph that name it among others:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Words without a figure of their own are drawn as they usually mean: very common 10 or more in 100 people, common 1 to 10 in 100, uncommon 1 to 10 in 1,000, rare 1 to 10 in 10,000, very rare fewer (CIOMS Working Groups III and V, 1999; EU guideline on the summary of product characteristics, 2009).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Work this figure out for a weight or body surface</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write a note …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>You typed {typed}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>You typed “{typed}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Your favourites and notes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Your notes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a creatinine clearance below 10 mL/min, or dialysis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a medicine that is not known yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>a name of {n} medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>all are of one class: {title}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>all patches together</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>ampoules</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>and {n} more</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>as published</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>below 15</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>both contain {substance}</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>bottles</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>boxed warning</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>cannot be checked: its monograph cannot be read</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>cannot be checked: not known here</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>capsules</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>chosen medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>class {title}, {n} medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>class, {n} medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>class: {title}</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>classes {titles}, {n} medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>common</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>condition, {n} medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>continued in {section}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>copied on {date}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>could not be read</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>details</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>dose</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>dose {number} missed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>eGFR</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>eGFR (CKD-EPI 2021)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>each blocks acetylcholine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>each can harm the hearing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>each can harm the kidneys</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>each can harm the liver</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>each can lower blood counts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>each can lower potassium</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>each can make drowsy and slow breathing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>each can prolong the QT interval</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>each can raise potassium</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>each lowers the threshold for seizures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>each makes bleeding likelier</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>each raises serotonin</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>end reached, continued at the top</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>end reached, continued in {section}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>every 2 weeks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>every 4 weeks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>every hour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>every {time}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>figure</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>films</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>from dose {number} on for a half-life of {time}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>half-life {time}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>half-lives</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>heading</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>hours</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>in the words “{words}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>information, not medical advice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>interactions</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it ended with status {status}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>it was built, but cannot be opened</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>its monograph cannot be read: {problem}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>its monograph has no sentence on it; from the table of classes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>less than half a {piece}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>level after</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>level before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>level left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>library {edition}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>list “{name}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>lozenges</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>may be {names}. None is taken: choose it in the list.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>medicine of “{line}” chosen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>mg/L is the same as µg/mL</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>minutes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>months</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>new list</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no figure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not counted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not dated</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not given in this monograph</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not in the library</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not in this library: {names}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not in this monograph</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not named</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not of the library: {file}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not the name of one medicine of this library, so no pair with it is checked.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not within the doses drawn for a half-life of {time}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>nothing in the list has a factor</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>of the opioid alone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>of whom or what</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>of “{words}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>once a day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>once a week</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>optional, for adjusted weight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>optional, for ideal and adjusted weight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>or, instead of both:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>own library</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>packets</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>page {number} of {total}</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>pessaries</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>press Enter to choose which</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>printed on {date}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>rare</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>read in part only, the file has errors: {medicines}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>renamed to “{name}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>revised {date}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>rounded to a whole number: {figure}</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>rounded to {n} decimal places: {figure}</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>sachets</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>saved as “{name}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>side effect</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>starred medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>start</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>suppositories</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>tablets</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the CDC leaves it out: a partial agonist, whose effect has a ceiling</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the CDC table has no factor for it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the factors are for opioids by mouth and for the fentanyl patch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the file cannot be read: {medicines}</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>the medicine {title} and the class of that name, {n} medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the medicine {title}; not the class “{group}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the program cannot be started: {reason}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the whole library</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>this file has none of its own.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>this passage is no longer in the text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>this, creatinine or both</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>this, cystatin C or both</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>times a day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>too long for a figure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>top reached, continued at the end</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>top reached, continued in {section}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>typed as {figure}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>uncommon</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>under 0.1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>under {number}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>under {share}%</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>usual {time}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>usually {share} of people</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>very common</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>very rare</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>vials</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>with all doses</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>with nothing recorded</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>years</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{action}, says {speaker}{via}:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{amount} ({percent}% less)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{amount} ({percent}% more)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{amount} would be above the maximum</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{amount} – at most {most}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{day}, library {edition}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{dose} mg × {times} a day {daily} mg/day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{dose}, {times} times a day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{factor} (female)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{field}: {figure} is out of range. Accepted: {range}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{field}: {problem}. Accepted: {range}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{figure} (typed as {typed})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{file}: cannot be read: {reason}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{file}: cannot be written: {reason}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{group} includes {medicine}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{low}% to under {high}%</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{medicine} at a glance</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{medicine} is being compared already.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{medicine} was not added: four medicines are compared at the most. Remove one first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{medicine} was removed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{medicine}: plasma level over time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{medicine}: side effects by frequency</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{mentioning} of {total} mention it, in {n} sentences.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{mentioning} of {total} mention it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{monograph}: no source given</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{names} are one medicine: {title}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} (changed)</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{name} ({n} lines)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} has no section “{section}”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} has no star any more. Ctrl+Z puts it back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is a name of it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is often confused with (FDA list)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name}, given twice, is one medicine: {title}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name}, given {times} times, is one medicine: {title}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{number} (missed)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{number} medicines have the name “{typed}”: choose one and press Enter again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{number} of {total}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{number} of {total} in this section</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{number} of {total} on this page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{number} tabs are open, which is the most: close one first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{number} windows are open, which is the most: close one first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} files with problems</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} lines added</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} lines cannot be checked. Enter on one of them in the list shows what it may be.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} lines removed</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} medicines</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} monographs</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} more mention it</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} names cannot be checked</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} pairs are hidden by the choice of actions: {each}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} pairs hidden</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} pairs: {each}</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} places in the classes</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} questions</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} sentences or cells of tables with figures are left in words: there figures are compared, shared, or those of some people only.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} side effects with a figure of their own are drawn.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{one} and: {others}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{one} or {other}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{opioid} (not counted)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{part} is a part of {whole}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{problem} (line {number})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{root} = {area} m² (Mosteller, to two places)</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{section}, {n} hits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{share} of people</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{share}% or more</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{speaker} also speaks of {medicine} by name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{step}. Undo: Ctrl+Z.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{substance} is also a part of the other</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{time} after the first dose</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{time} after the last dose</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{time} days</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{time} hours</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{time} minutes</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{time} months</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{title}, not dated</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{title}, revised {day}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{total} in this monograph</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{total} in this section</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{total} on this page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{unit} since the first dose; level in % of the highest at steady state</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{unit} since the last dose; level in % of that right after it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{when}, right after dose {number}: {share}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{when}, when dose {number} is missed: {share}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{when}: {share} left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{words} among {medicines}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{words}: {done} of {total}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{line}” added</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{line}” may be:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{line}” removed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” deleted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is deleted; its medicines stay here. Ctrl+Z puts it back.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” is not in this library: it cannot be looked through.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” opened</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{name}” was not added: no medicine of this library is called so.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{typed}” could be {one} or {other}; write one of these</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{typed}” is not a figure; write digits only, the unit stands beside them</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{typed}” is not clear; write it without separators between thousands</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{typed}” is not the full name of a medicine: check the chosen row and press Enter again to open it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{typed}” is not the whole name of one medicine: choose one of those listed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{typed}”: write feet and inches, like 5 ft 7 in</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{typed}”: write fewer than 12 inches after the feet</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>… and {n} more lines under it</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
</TS>
