<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Dispensatory</name>
  <message>
   <source> ({n} of other editions or versions lie there)</source>
   <translation> ({n} d’autres éditions ou versions s’y trouvent)</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Ajouter</translation>
  </message>
  <message>
   <source>&amp;Add a folder …</source>
   <translation>A&amp;jouter un dossier …</translation>
  </message>
  <message>
   <source>&amp;Add a pack …</source>
   <translation>&amp;Ajouter un paquet …</translation>
  </message>
  <message>
   <source>&amp;Add an opioid</source>
   <translation>&amp;Ajouter un opioïde</translation>
  </message>
  <message>
   <source>&amp;Among:</source>
   <translation>&amp;Parmi :</translation>
  </message>
  <message>
   <source>&amp;Back to the libraries</source>
   <translation>&amp;Retour aux bibliothèques</translation>
  </message>
  <message>
   <source>&amp;Body surface</source>
   <translation>&amp;Surface corporelle</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>Annu&amp;ler</translation>
  </message>
  <message>
   <source>&amp;Close and lose it</source>
   <translation>&amp;Fermer et la perdre</translation>
  </message>
  <message>
   <source>&amp;Colours:</source>
   <translation>&amp;Couleurs :</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copier</translation>
  </message>
  <message>
   <source>&amp;Copy the report</source>
   <translation>&amp;Copier le rapport</translation>
  </message>
  <message>
   <source>&amp;Edition:</source>
   <translation>&amp;Édition :</translation>
  </message>
  <message>
   <source>&amp;Export …</source>
   <translation>&amp;Exporter …</translation>
  </message>
  <message>
   <source>&amp;Find</source>
   <translation>&amp;Chercher</translation>
  </message>
  <message>
   <source>&amp;From a file …</source>
   <translation>D’un &amp;fichier …</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>C&amp;ontinuer</translation>
  </message>
  <message>
   <source>&amp;Height</source>
   <translation>&amp;Taille</translation>
  </message>
  <message>
   <source>&amp;Import labels …</source>
   <translation>&amp;Importer des notices …</translation>
  </message>
  <message>
   <source>&amp;Key of the publisher:</source>
   <translation>&amp;Clé de l’éditeur :</translation>
  </message>
  <message>
   <source>&amp;Language of the window:</source>
   <translation>&amp;Langue de la fenêtre :</translation>
  </message>
  <message>
   <source>&amp;Licence:</source>
   <translation>&amp;Licence :</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>E&amp;xaminer de nouveau</translation>
  </message>
  <message>
   <source>&amp;Name:</source>
   <translation>&amp;Nom :</translation>
  </message>
  <message>
   <source>&amp;Order of the sections:</source>
   <translation>&amp;Ordre des sections :</translation>
  </message>
  <message>
   <source>&amp;Print …</source>
   <translation>&amp;Imprimer …</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Retirer</translation>
  </message>
  <message>
   <source>&amp;Remove …</source>
   <translation>&amp;Retirer …</translation>
  </message>
  <message>
   <source>&amp;Repair</source>
   <translation>&amp;Réparer</translation>
  </message>
  <message>
   <source>&amp;Repair …</source>
   <translation>&amp;Réparer …</translation>
  </message>
  <message>
   <source>&amp;Show</source>
   <translation>&amp;Afficher</translation>
  </message>
  <message>
   <source>&amp;Stay</source>
   <translation>&amp;Rester</translation>
  </message>
  <message>
   <source>&amp;Text:</source>
   <translation>&amp;Texte :</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>A&amp;nnuler</translation>
  </message>
  <message>
   <source>&amp;Update</source>
   <translation>&amp;Mettre à jour</translation>
  </message>
  <message>
   <source>&amp;Weight</source>
   <translation>&amp;Poids</translation>
  </message>
  <message>
   <source>&amp;Write what I look for and open to the log file</source>
   <translation>É&amp;crire dans le journal ce que je cherche et ouvre</translation>
  </message>
  <message>
   <source>&amp;Write …</source>
   <translation>É&amp;crire …</translation>
  </message>
  <message>
   <source>0.02 mmol/L for each g/L</source>
   <translation>0.02 mmol/L pour chaque g/L</translation>
  </message>
  <message>
   <source>0.8 mg/dL for each g/dL</source>
   <translation>0.8 mg/dL pour chaque g/dL</translation>
  </message>
  <message>
   <source>1 if the dose is the whole day’s</source>
   <translation>1 si la dose est celle de toute la journée</translation>
  </message>
  <message>
   <source>1 in 1,000</source>
   <translation>1 sur 1,000</translation>
  </message>
  <message>
   <source>1 in 10</source>
   <translation>1 sur 10</translation>
  </message>
  <message>
   <source>1 in 10,000</source>
   <translation>1 sur 10,000</translation>
  </message>
  <message>
   <source>1 in 100</source>
   <translation>1 sur 100</translation>
  </message>
  <message>
   <source>15 to 29</source>
   <translation>15 à 29</translation>
  </message>
  <message>
   <source>30 to 44</source>
   <translation>30 à 44</translation>
  </message>
  <message>
   <source>4 to 5 half-lives: 94 to 97% of steady state</source>
   <translation>4 à 5 demi-vies : 94 à 97% de l’équilibre</translation>
  </message>
  <message>
   <source>45 to 59</source>
   <translation>45 à 59</translation>
  </message>
  <message>
   <source>5 half-lives: 97% gone</source>
   <translation>5 demi-vies : 97% éliminés</translation>
  </message>
  <message>
   <source>60 to 89</source>
   <translation>60 à 89</translation>
  </message>
  <message>
   <source>90 or more</source>
   <translation>90 ou plus</translation>
  </message>
  <message>
   <source>94% of steady state after 4 half-lives: {time}.</source>
   <translation>94% de l’équilibre après 4 demi-vies : {time}.</translation>
  </message>
  <message>
   <source>97% is gone after 5 half-lives: {time} after the last dose.</source>
   <translation>97% ont disparu après 5 demi-vies : {time} après la dernière dose.</translation>
  </message>
  <message>
   <source>97% of steady state after 5 half-lives: {time}.</source>
   <translation>97% de l’équilibre après 5 demi-vies : {time}.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Cannot be checked:&lt;/b&gt; {what}.</source>
   <translation>&lt;b&gt;Ne peut pas être vérifié :&lt;/b&gt; {what}.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Ctrl+K&lt;/b&gt; goes to the search field from anywhere.</source>
   <translation>&lt;b&gt;Ctrl+K&lt;/b&gt; mène au champ de recherche depuis n’importe où.</translation>
  </message>
  <message>
   <source>A class: ACE inhibitors, blood thinner, J01F …</source>
   <translation>Une classe : ACE inhibitors, blood thinner, J01F …</translation>
  </message>
  <message>
   <source>A dose</source>
   <translation>Une dose</translation>
  </message>
  <message>
   <source>A fault in the program</source>
   <translation>Une erreur du programme</translation>
  </message>
  <message>
   <source>A folder with monographs</source>
   <translation>Un dossier de monographies</translation>
  </message>
  <message>
   <source>A font of its own:</source>
   <translation>Une police propre :</translation>
  </message>
  <message>
   <source>A level is not an effect: what binds for good, active metabolites and slow processes in the body act longer than the level tells. Kidney, liver, age and other medicines change the half-life.</source>
   <translation>Une concentration n’est pas un effet : ce qui se lie pour de bon, les métabolites actifs et les processus lents du corps agissent plus longtemps que la concentration ne le dit. Reins, foie, âge et autres médicaments changent la demi-vie.</translation>
  </message>
  <message>
   <source>A list of medicines</source>
   <translation>Une liste de médicaments</translation>
  </message>
  <message>
   <source>A new list. Ctrl+Z brings the one before it back.</source>
   <translation>Une nouvelle liste. Ctrl+Z rend la précédente.</translation>
  </message>
  <message>
   <source>A note is not kept</source>
   <translation>Une note n’est pas conservée</translation>
  </message>
  <message>
   <source>A note that you are writing cannot be kept: {reason}

It stays in the window, and is tried again whenever notes are read or written. It is lost if the program ends before that.</source>
   <translation>Une note que vous écrivez ne peut pas être conservée : {reason}

Elle reste dans la fenêtre et un nouvel essai est fait chaque fois que des notes sont lues ou écrites. Elle est perdue si le programme se termine avant.</translation>
  </message>
  <message>
   <source>A note that you have written cannot be kept: {reason}

If the window is closed now, what you wrote is lost. Stay, and copy it elsewhere, or make it possible to keep it and close the window again.</source>
   <translation>Une note que vous avez écrite ne peut pas être conservée : {reason}

Si la fenêtre est fermée maintenant, ce que vous avez écrit est perdu. Restez et copiez-le ailleurs, ou rendez l’enregistrement possible et fermez à nouveau la fenêtre.</translation>
  </message>
  <message>
   <source>A pair of the FDA Name Differentiation Project, which follows reports of names that were confused</source>
   <translation>Une paire du FDA Name Differentiation Project, qui suit les signalements de noms confondus</translation>
  </message>
  <message>
   <source>A part of a combination could not be read, and what it says is missing above: {problem}</source>
   <translation>Une partie d’une association n’a pas pu être lue, et ce qu’elle dit manque ci-dessus : {problem}</translation>
  </message>
  <message>
   <source>A rate is not turned into tablets or mL: what is in the bag or syringe is not listed.</source>
   <translation>Un débit n’est pas converti en comprimés ni en mL : le contenu de la poche ou de la seringue n’est pas indiqué.</translation>
  </message>
  <message>
   <source>A saved list of medicines is damaged and cannot be read: {reason}</source>
   <translation>Une liste de médicaments enregistrée est endommagée et ne peut pas être lue : {reason}</translation>
  </message>
  <message>
   <source>A word or phrase: oedema, QT prolongation, “dry cough” …</source>
   <translation>Un mot ou une expression : oedema, QT prolongation, « dry cough » …</translation>
  </message>
  <message numerus="yes">
   <source>ATC {code}, {n} medicines</source>
   <translation>
    <numerusform>ATC {code}, {n} médicament</numerusform>
    <numerusform>ATC {code}, {n} médicaments</numerusform>
   </translation>
  </message>
  <message>
   <source>Abbreviations</source>
   <translation>Abréviations</translation>
  </message>
  <message>
   <source>About Dispensatory</source>
   <translation>À propos de Dispensatory</translation>
  </message>
  <message>
   <source>About the library</source>
   <translation>Sur la bibliothèque</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Action</translation>
  </message>
  <message>
   <source>Actual weight</source>
   <translation>Poids réel</translation>
  </message>
  <message>
   <source>Add a medicine by any name</source>
   <translation>Ajouter un médicament par n’importe quel nom</translation>
  </message>
  <message>
   <source>Add a medicine by any name …</source>
   <translation>Ajoutez un médicament par n’importe quel nom …</translation>
  </message>
  <message>
   <source>Add a medicine to compare by any name</source>
   <translation>Ajouter un médicament à la comparaison par n’importe quel nom</translation>
  </message>
  <message>
   <source>Add a medicine to the list</source>
   <translation>Ajouter un médicament à la liste</translation>
  </message>
  <message>
   <source>Add a note</source>
   <translation>Ajouter une note</translation>
  </message>
  <message>
   <source>Add a pack</source>
   <translation>Ajouter un paquet</translation>
  </message>
  <message>
   <source>Add a second medicine to compare it with.</source>
   <translation>Ajoutez un deuxième médicament pour le comparer.</translation>
  </message>
  <message>
   <source>Add a second medicine: pairs are shown here.</source>
   <translation>Ajoutez un deuxième médicament : les paires sont affichées ici.</translation>
  </message>
  <message>
   <source>Add the medicines that someone takes: what their monographs say of each other is shown here, pair by pair.</source>
   <translation>Ajoutez les médicaments que prend une personne : ce que leurs monographies disent les unes des autres est affiché ici, paire par paire.</translation>
  </message>
  <message>
   <source>Add this medicine to the regimen</source>
   <translation>Ajouter ce médicament à la liste</translation>
  </message>
  <message>
   <source>Add to the regimen</source>
   <translation>Ajouter à la liste de médicaments</translation>
  </message>
  <message>
   <source>Add two to four medicines by any of their names.</source>
   <translation>Ajoutez deux à quatre médicaments par n’importe lequel de leurs noms.</translation>
  </message>
  <message>
   <source>Add {name}, edition {edition}?</source>
   <translation>Ajouter {name}, édition {edition} ?</translation>
  </message>
  <message>
   <source>Added libraries</source>
   <translation>Bibliothèques ajoutées</translation>
  </message>
  <message>
   <source>Adjust dose</source>
   <translation>Adapter la dose</translation>
  </message>
  <message>
   <source>Adjust the dose</source>
   <translation>Adapter la dose</translation>
  </message>
  <message>
   <source>Adjust the dose with</source>
   <translation>Adapter la dose avec</translation>
  </message>
  <message>
   <source>Adjusted body weight</source>
   <translation>Poids corporel ajusté</translation>
  </message>
  <message>
   <source>Adjusted body weight (names the factor 0.4 of earlier work; finds 0.43)</source>
   <translation>Poids corporel ajusté (nomme le facteur 0.4 de travaux antérieurs ; trouve 0.43)</translation>
  </message>
  <message>
   <source>Adjusted calcium, Payne 1973</source>
   <translation>Calcium ajusté, Payne 1973</translation>
  </message>
  <message>
   <source>Adjusted weight (kg) = ideal weight + 0.4 × (actual weight − ideal weight)</source>
   <translation>Poids ajusté (kg) = poids idéal + 0.4 × (poids réel − poids idéal)</translation>
  </message>
  <message>
   <source>Adults of 152.4 cm (5 ft) or more; not for children.</source>
   <translation>Adultes de 152.4 cm (5 ft) ou plus ; pas pour les enfants.</translation>
  </message>
  <message>
   <source>Adults with stable kidney function only.</source>
   <translation>Adultes à fonction rénale stable seulement.</translation>
  </message>
  <message>
   <source>After the last dose</source>
   <translation>Après la dernière dose</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Âge</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>All commands …</source>
   <translation>Toutes les commandes …</translation>
  </message>
  <message>
   <source>All medicines of a class</source>
   <translation>Tous les médicaments d’une classe</translation>
  </message>
  <message>
   <source>All medicines, those with a star, those opened last, or classes</source>
   <translation>Tous les médicaments, ceux qui ont une étoile, les derniers ouverts, ou les classes</translation>
  </message>
  <message>
   <source>All of {name}</source>
   <translation>Tout {name}</translation>
  </message>
  <message>
   <source>All pairs</source>
   <translation>Toutes les paires</translation>
  </message>
  <message>
   <source>Also called</source>
   <translation>Aussi appelé</translation>
  </message>
  <message>
   <source>Among which medicines to look</source>
   <translation>Parmi quels médicaments chercher</translation>
  </message>
  <message>
   <source>Among: {medicines}.</source>
   <translation>Parmi : {medicines}.</translation>
  </message>
  <message>
   <source>An estimate from height and weight, for adults and children.</source>
   <translation>Une estimation d’après la taille et le poids, pour adultes et enfants.</translation>
  </message>
  <message>
   <source>An estimate. Other formulas (Du Bois, Haycock, Gehan and George) give other figures, in adults by up to 0.5 m² (Redlarski and others 2016).</source>
   <translation>Une estimation. D’autres formules (Du Bois, Haycock, Gehan et George) donnent d’autres chiffres, chez l’adulte jusqu’à 0.5 m² d’écart (Redlarski et autres 2016).</translation>
  </message>
  <message>
   <source>An estimate: a measured free (unbound) phenytoin is more certain.</source>
   <translation>Une estimation : une phénytoïne libre (non liée) mesurée est plus sûre.</translation>
  </message>
  <message>
   <source>An estimate; ionised calcium, where it is measured, needs no correction.</source>
   <translation>Une estimation ; le calcium ionisé, là où il est mesuré, n’a pas besoin de correction.</translation>
  </message>
  <message>
   <source>An offline drug reference. It never opens a connection.</source>
   <translation>Une référence de médicaments hors ligne. Elle n’ouvre jamais de connexion.</translation>
  </message>
  <message numerus="yes">
   <source>And {n} more: see Problems in the library.</source>
   <translation>
    <numerusform>Et {n} de plus : voir Problèmes de la bibliothèque.</numerusform>
    <numerusform>Et {n} de plus : voir Problèmes de la bibliothèque.</numerusform>
   </translation>
  </message>
  <message>
   <source>Another opioid</source>
   <translation>Un autre opioïde</translation>
  </message>
  <message>
   <source>Any opioid injected, infused or as a suppository</source>
   <translation>Tout opioïde injecté, perfusé ou en suppositoire</translation>
  </message>
  <message>
   <source>Arithmetic on the figures entered; information, not medical advice.</source>
   <translation>Arithmétique sur les chiffres saisis ; information, pas un avis médical.</translation>
  </message>
  <message>
   <source>Arithmetic on what the text says, and no advice. What you type is kept nowhere.</source>
   <translation>Arithmétique sur ce que dit le texte, et aucun conseil. Ce que vous saisissez n’est conservé nulle part.</translation>
  </message>
  <message>
   <source>As Payne published it</source>
   <translation>Comme Payne l’a publiée</translation>
  </message>
  <message>
   <source>As Payne published it: adjusted calcium (mg/100 mL) = calcium − albumin in g/100 mL + 4.0</source>
   <translation>Comme Payne l’a publiée : calcium ajusté (mg/100 mL) = calcium − albumine en g/100 mL + 4.0</translation>
  </message>
  <message>
   <source>As in the monograph</source>
   <translation>Comme dans la monographie</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Assumed: equal doses at equal intervals, each at once and wholly in the blood; one compartment; elimination in proportion to the level (first order), so that doses add up. Interval and number of doses are chosen here, not taken from the text.</source>
   <translation>Supposé : doses égales à intervalles égaux, chacune aussitôt et entièrement dans le sang ; un compartiment ; élimination proportionnelle à la concentration (premier ordre), de sorte que les doses s’additionnent. L’intervalle et le nombre de doses sont choisis ici, pas pris dans le texte.</translation>
  </message>
  <message>
   <source>At a glance</source>
   <translation>En bref</translation>
  </message>
  <message>
   <source>At a glance, in this order: {medicines}</source>
   <translation>En bref, dans cet ordre : {medicines}</translation>
  </message>
  <message>
   <source>At most {amount}</source>
   <translation>Au plus {amount}</translation>
  </message>
  <message>
   <source>At steady state the level falls to {share} of the highest before the next dose.</source>
   <translation>À l’équilibre la concentration tombe à {share} du maximum avant la dose suivante.</translation>
  </message>
  <message>
   <source>At the first dose</source>
   <translation>À la première dose</translation>
  </message>
  <message>
   <source>At the last dose</source>
   <translation>À la dernière dose</translation>
  </message>
  <message>
   <source>Avoid</source>
   <translation>Éviter</translation>
  </message>
  <message>
   <source>Avoid with</source>
   <translation>Éviter avec</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <source>Back (Alt+Left)</source>
   <translation>Précédent (Alt+Gauche)</translation>
  </message>
  <message>
   <source>Back to the results</source>
   <translation>Retour aux résultats</translation>
  </message>
  <message>
   <source>Body surface area</source>
   <translation>Surface corporelle</translation>
  </message>
  <message>
   <source>Body surface area (Mosteller)</source>
   <translation>Surface corporelle (Mosteller)</translation>
  </message>
  <message>
   <source>Body surface area (m²) = √(height in cm × weight in kg ÷ 3600)</source>
   <translation>Surface corporelle (m²) = √(taille en cm × poids en kg ÷ 3600)</translation>
  </message>
  <message>
   <source>Boxed warning</source>
   <translation>Mise en garde encadrée</translation>
  </message>
  <message>
   <source>Boxed warning.</source>
   <translation>Mise en garde encadrée.</translation>
  </message>
  <message>
   <source>Boxed warning: {words}</source>
   <translation>Mise en garde encadrée : {words}</translation>
  </message>
  <message>
   <source>Brand names</source>
   <translation>Marques</translation>
  </message>
  <message>
   <source>Breast-feeding</source>
   <translation>Allaitement</translation>
  </message>
  <message>
   <source>Breast-feeding: {words}</source>
   <translation>Allaitement : {words}</translation>
  </message>
  <message>
   <source>Build-up to steady state</source>
   <translation>Accumulation jusqu’à l’état d’équilibre</translation>
  </message>
  <message>
   <source>Building the search index: names work already</source>
   <translation>Création de l’index de recherche : les noms fonctionnent déjà</translation>
  </message>
  <message>
   <source>Bundled monographs</source>
   <translation>Monographies incluses</translation>
  </message>
  <message>
   <source>Bundled resources</source>
   <translation>Ressources incluses</translation>
  </message>
  <message>
   <source>Buprenorphine is not in the table. The factors are not for decisions on treating opioid use disorder.</source>
   <translation>La buprénorphine n’est pas dans la table. Les facteurs ne servent pas aux décisions sur le traitement d’un trouble de l’usage d’opioïdes.</translation>
  </message>
  <message>
   <source>Buprenorphine, in any form</source>
   <translation>Buprénorphine, sous toute forme</translation>
  </message>
  <message>
   <source>By its number this edition is older than the one that is installed.</source>
   <translation>D’après son numéro, cette édition est plus ancienne que celle qui est installée.</translation>
  </message>
  <message>
   <source>C&amp;heck the signature</source>
   <translation>&amp;Vérifier la signature</translation>
  </message>
  <message>
   <source>C&amp;lear</source>
   <translation>&amp;Effacer</translation>
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation>&amp;Fermer</translation>
  </message>
  <message>
   <source>Cache</source>
   <translation>Cache</translation>
  </message>
  <message>
   <source>Calcium corrected for albumin (Payne)</source>
   <translation>Calcium corrigé pour l’albumine (Payne)</translation>
  </message>
  <message>
   <source>Calcium, corrected</source>
   <translation>Calcium corrigé</translation>
  </message>
  <message>
   <source>Calculation</source>
   <translation>Calcul</translation>
  </message>
  <message>
   <source>Calculation: {title}</source>
   <translation>Calcul : {title}</translation>
  </message>
  <message>
   <source>Calculator</source>
   <translation>Calculateur</translation>
  </message>
  <message>
   <source>Calculators</source>
   <translation>Calculateurs</translation>
  </message>
  <message>
   <source>Calculators …</source>
   <translation>Calculateurs …</translation>
  </message>
  <message>
   <source>Came from</source>
   <translation>Provenance</translation>
  </message>
  <message>
   <source>Cannot be checked</source>
   <translation>Ne peut pas être vérifié</translation>
  </message>
  <message>
   <source>Categories, rounding</source>
   <translation>Catégories, arrondi</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modifié</translation>
  </message>
  <message>
   <source>Chart of the level over time</source>
   <translation>Graphique de la concentration au cours du temps</translation>
  </message>
  <message>
   <source>Check a regimen …</source>
   <translation>Vérifier une liste de médicaments …</translation>
  </message>
  <message>
   <source>Check this installation …</source>
   <translation>Vérifier cette installation …</translation>
  </message>
  <message>
   <source>Choose a class first.</source>
   <translation>Choisissez d’abord une classe.</translation>
  </message>
  <message>
   <source>Choose a medicine first.</source>
   <translation>Choisissez d’abord un médicament.</translation>
  </message>
  <message>
   <source>Choose a medicine from the list, or type a name, a brand, a condition or a side effect into the search field.</source>
   <translation>Choisissez un médicament dans la liste, ou tapez un nom, une marque, une maladie ou un effet indésirable dans le champ de recherche.</translation>
  </message>
  <message>
   <source>Choose an opioid …</source>
   <translation>Choisissez un opioïde …</translation>
  </message>
  <message>
   <source>Chosen medicines</source>
   <translation>Médicaments choisis</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Class, ATC code or everyday word</source>
   <translation>Classe, code ATC ou mot courant</translation>
  </message>
  <message>
   <source>Class, forms, legal status and ATC codes</source>
   <translation>Classe, formes, statut légal et codes ATC</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Classes with such a name</source>
   <translation>Classes portant ce nom</translation>
  </message>
  <message>
   <source>Clear all figures</source>
   <translation>Effacer tous les chiffres</translation>
  </message>
  <message>
   <source>Clear the filter</source>
   <translation>Effacer le filtre</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>Effacer la recherche</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Fermer (Échap)</translation>
  </message>
  <message>
   <source>Close all</source>
   <translation>Tout fermer</translation>
  </message>
  <message>
   <source>Close the chart</source>
   <translation>Fermer le graphique</translation>
  </message>
  <message>
   <source>Close the tab</source>
   <translation>Fermer l’onglet</translation>
  </message>
  <message>
   <source>Codeine</source>
   <translation>Codéine</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Commande</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Commandes</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Compare medicines</source>
   <translation>Comparer des médicaments</translation>
  </message>
  <message>
   <source>Compare medicines …</source>
   <translation>Comparer des médicaments …</translation>
  </message>
  <message>
   <source>Compare this medicine</source>
   <translation>Comparer ce médicament</translation>
  </message>
  <message>
   <source>Compare this medicine with others (Ctrl+Shift+C)</source>
   <translation>Comparer ce médicament avec d’autres (Ctrl+Maj+C)</translation>
  </message>
  <message>
   <source>Compare …</source>
   <translation>Comparer …</translation>
  </message>
  <message>
   <source>Comparing …</source>
   <translation>Comparaison …</translation>
  </message>
  <message>
   <source>Comparison of {medicines}</source>
   <translation>Comparaison de {medicines}</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>Connexion</translation>
  </message>
  <message>
   <source>Contraindicated</source>
   <translation>Contre-indiqué</translation>
  </message>
  <message>
   <source>Contraindicated and avoid</source>
   <translation>Contre-indiquées et à éviter</translation>
  </message>
  <message>
   <source>Contraindicated only</source>
   <translation>Contre-indiquées seulement</translation>
  </message>
  <message>
   <source>Contraindicated with</source>
   <translation>Contre-indiqué avec</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Copied all of {section} with its citation.</source>
   <translation>Tout {section} copié avec la citation.</translation>
  </message>
  <message>
   <source>Copied the passage with its citation.</source>
   <translation>Passage copié avec la citation.</translation>
  </message>
  <message>
   <source>Copied the result with its figures, formula, limits, reference and date.</source>
   <translation>Résultat copié avec ses chiffres, sa formule, ses limites, sa référence et la date.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy address</source>
   <translation>Copier l’adresse</translation>
  </message>
  <message>
   <source>Copy or download it again</source>
   <translation>Copiez-le ou téléchargez-le de nouveau</translation>
  </message>
  <message>
   <source>Copy the result with figures, formula, limits, reference and date</source>
   <translation>Copier le résultat avec chiffres, formule, limites, référence et date</translation>
  </message>
  <message>
   <source>Copy the result with its calculation</source>
   <translation>Copier le résultat avec son calcul</translation>
  </message>
  <message>
   <source>Copy with its citation</source>
   <translation>Copier avec la citation</translation>
  </message>
  <message>
   <source>Corrected calcium</source>
   <translation>Calcium corrigé</translation>
  </message>
  <message>
   <source>Corrected phenytoin = measured total phenytoin ÷ (0.2 × albumin in g/dL + 0.1)</source>
   <translation>Phénytoïne corrigée = phénytoïne totale mesurée ÷ (0.2 × albumine en g/dL + 0.1)</translation>
  </message>
  <message>
   <source>Corrected total phenytoin</source>
   <translation>Phénytoïne totale corrigée</translation>
  </message>
  <message>
   <source>Could not be read: {problem}</source>
   <translation>Lecture impossible : {problem}</translation>
  </message>
  <message>
   <source>Count mg of the opioid alone, not of a combination. A patch counts by µg/h of all patches worn.</source>
   <translation>Comptez les mg de l’opioïde seul, pas d’une association. Un patch compte par les µg/h de tous les patchs portés.</translation>
  </message>
  <message>
   <source>Creatinine clearance</source>
   <translation>Clairance de la créatinine</translation>
  </message>
  <message>
   <source>Creatinine clearance (Cockcroft–Gault)</source>
   <translation>Clairance de la créatinine (Cockcroft–Gault)</translation>
  </message>
  <message>
   <source>Creatinine clearance (mL/min) = (140 − age in years) × weight in kg ÷ (72 × serum creatinine in mg/dL); for women × 0.85</source>
   <translation>Clairance de la créatinine (mL/min) = (140 − âge en années) × poids en kg ÷ (72 × créatinine sérique en mg/dL) ; pour les femmes × 0.85</translation>
  </message>
  <message>
   <source>Creatinine misleads with little or unusual muscle; cystatin C with thyroid disease, steroids and inflammation.</source>
   <translation>La créatinine trompe avec une musculature faible ou inhabituelle ; la cystatine C avec une maladie thyroïdienne, des corticoïdes et une inflammation.</translation>
  </message>
  <message>
   <source>Creatinine, and both</source>
   <translation>Créatinine, et les deux</translation>
  </message>
  <message>
   <source>Cystatin C</source>
   <translation>Cystatine C</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>Base de données</translation>
  </message>
  <message>
   <source>Delete the saved list</source>
   <translation>Supprimer la liste enregistrée</translation>
  </message>
  <message>
   <source>Derived in 249 hospital patients aged 18 to 92, 96% of them men; the factor for women is an estimate.</source>
   <translation>Établie chez 249 patients hospitalisés de 18 à 92 ans, dont 96% d’hommes ; le facteur pour les femmes est une estimation.</translation>
  </message>
  <message>
   <source>Devine gave it for doses of gentamicin in adults, without showing data. It is not a weight to aim for.</source>
   <translation>Devine l’a donnée pour des doses de gentamicine chez l’adulte, sans montrer de données. Ce n’est pas un poids à viser.</translation>
  </message>
  <message>
   <source>Devine’s formula begins at a height of 152.4 cm (60 in); it gives nothing for shorter people.</source>
   <translation>La formule de Devine commence à une taille de 152.4 cm (60 in) ; elle ne donne rien pour les personnes plus petites.</translation>
  </message>
  <message>
   <source>Dihydrocodeine</source>
   <translation>Dihydrocodéine</translation>
  </message>
  <message>
   <source>Disclaimer</source>
   <translation>Avertissement</translation>
  </message>
  <message>
   <source>Disclaimer:</source>
   <translation>Avertissement :</translation>
  </message>
  <message>
   <source>Display</source>
   <translation>Affichage</translation>
  </message>
  <message>
   <source>Do not mention it, which is not proof of absence</source>
   <translation>Ne le mentionnent pas, ce qui n’est pas une preuve d’absence</translation>
  </message>
  <message>
   <source>Dosage</source>
   <translation>Dosage</translation>
  </message>
  <message>
   <source>Dose</source>
   <translation>Dose</translation>
  </message>
  <message>
   <source>Dose of {opioid}, row {number}</source>
   <translation>Dose de {opioid}, ligne {number}</translation>
  </message>
  <message>
   <source>Dose {number}, due {time} after the first, is not taken.</source>
   <translation>La dose {number}, prévue {time} après la première, n’est pas prise.</translation>
  </message>
  <message>
   <source>Dose, row {number}</source>
   <translation>Dose, ligne {number}</translation>
  </message>
  <message>
   <source>Dose, row {number}, {unit}</source>
   <translation>Dose, ligne {number}, {unit}</translation>
  </message>
  <message>
   <source>Doses</source>
   <translation>Doses</translation>
  </message>
  <message>
   <source>Down to adjust the dose</source>
   <translation>Jusqu’à adapter la dose</translation>
  </message>
  <message>
   <source>Down to monitor</source>
   <translation>Jusqu’à surveiller</translation>
  </message>
  <message>
   <source>Draw the figures and frequencies that this section gives</source>
   <translation>Tracer les chiffres et fréquences que donne cette section</translation>
  </message>
  <message>
   <source>Draw the level by the half-life that the text gives</source>
   <translation>Tracer la concentration d’après la demi-vie que donne le texte</translation>
  </message>
  <message>
   <source>Edition</source>
   <translation>Édition</translation>
  </message>
  <message>
   <source>Edition of the bundled one: {edition}.</source>
   <translation>Édition de celle qui est fournie : {edition}.</translation>
  </message>
  <message>
   <source>Empty the fields of every calculator</source>
   <translation>Vider les champs de tous les calculateurs</translation>
  </message>
  <message>
   <source>Enter a weight.</source>
   <translation>Saisissez un poids.</translation>
  </message>
  <message>
   <source>Enter weight and height, or the body surface.</source>
   <translation>Saisissez le poids et la taille, ou la surface corporelle.</translation>
  </message>
  <message>
   <source>Entered</source>
   <translation>Saisi</translation>
  </message>
  <message>
   <source>Exactly</source>
   <translation>Exactement</translation>
  </message>
  <message>
   <source>Export favourites and notes</source>
   <translation>Exporter les favoris et les notes</translation>
  </message>
  <message>
   <source>Export favourites and notes …</source>
   <translation>Exporter les favoris et les notes …</translation>
  </message>
  <message>
   <source>Exported favourites, notes and lists of medicines: {file}</source>
   <translation>Favoris, notes et listes de médicaments exportés : {file}</translation>
  </message>
  <message>
   <source>FAQs</source>
   <translation>Questions</translation>
  </message>
  <message>
   <source>Factors are estimates and cannot allow for a person’s genes, kidneys, liver or tolerance.</source>
   <translation>Les facteurs sont des estimations et ne peuvent tenir compte des gènes, des reins, du foie ni de la tolérance d’une personne.</translation>
  </message>
  <message>
   <source>Factors: {factors}</source>
   <translation>Facteurs : {factors}</translation>
  </message>
  <message>
   <source>Favourites and notes</source>
   <translation>Favoris et notes</translation>
  </message>
  <message>
   <source>Female</source>
   <translation>Femme</translation>
  </message>
  <message>
   <source>Fentanyl other than a patch</source>
   <translation>Fentanyl autrement qu’en patch</translation>
  </message>
  <message>
   <source>Fentanyl patch</source>
   <translation>Patch de fentanyl</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Filter list …</source>
   <translation>Filtrer la liste …</translation>
  </message>
  <message>
   <source>Filter the keys</source>
   <translation>Filtrer les touches</translation>
  </message>
  <message>
   <source>Filter the list</source>
   <translation>Filtrer la liste</translation>
  </message>
  <message>
   <source>Filter …</source>
   <translation>Filtrer …</translation>
  </message>
  <message>
   <source>Find in this medicine</source>
   <translation>Chercher dans ce médicament</translation>
  </message>
  <message>
   <source>Find what mentions it</source>
   <translation>Trouver ce qui le mentionne</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Dossiers</translation>
  </message>
  <message>
   <source>Folders are taken out in the preferences.</source>
   <translation>Les dossiers se retirent dans les préférences.</translation>
  </message>
  <message>
   <source>Folders with monographs of your own, beside the bundled ones:</source>
   <translation>Dossiers de vos propres monographies, à côté de celles fournies :</translation>
  </message>
  <message>
   <source>Font of the text</source>
   <translation>Police du texte</translation>
  </message>
  <message>
   <source>For clinicians: dosage first</source>
   <translation>Pour cliniciens : la dose d’abord</translation>
  </message>
  <message>
   <source>For example:</source>
   <translation>Par exemple :</translation>
  </message>
  <message>
   <source>For opioids by mouth and the fentanyl patch; not for injections, infusions or suppositories.</source>
   <translation>Pour les opioïdes par la bouche et le patch de fentanyl ; pas pour les injections, perfusions ou suppositoires.</translation>
  </message>
  <message>
   <source>For total phenytoin and low albumin; a measured free phenytoin needs no correction.</source>
   <translation>Pour la phénytoïne totale et une albumine basse ; une phénytoïne libre mesurée n’a pas besoin de correction.</translation>
  </message>
  <message>
   <source>For {amount}:</source>
   <translation>Pour {amount} :</translation>
  </message>
  <message>
   <source>Forget the recent medicines</source>
   <translation>Oublier les médicaments récents</translation>
  </message>
  <message>
   <source>Form in common use</source>
   <translation>Forme d’usage courant</translation>
  </message>
  <message>
   <source>Forms</source>
   <translation>Formes</translation>
  </message>
  <message>
   <source>Forms and strengths</source>
   <translation>Formes et dosages</translation>
  </message>
  <message>
   <source>Formula</source>
   <translation>Formule</translation>
  </message>
  <message>
   <source>Formula and calculation</source>
   <translation>Formule et calcul</translation>
  </message>
  <message>
   <source>Formulas: M. Rowland and T. N. Tozer, Clinical Pharmacokinetics and Pharmacodynamics, 4th edition, 2011, chapters 3 and 11.</source>
   <translation>Formules : M. Rowland and T. N. Tozer, Clinical Pharmacokinetics and Pharmacodynamics, 4th edition, 2011, chapters 3 and 11.</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Forward (Alt+Right)</source>
   <translation>Suivant (Alt+Droite)</translation>
  </message>
  <message>
   <source>Found biased and imprecise in critical care, head injury and general neurology (Kiang and Ensom 2016).</source>
   <translation>Trouvée biaisée et imprécise en réanimation, en traumatologie crânienne et en neurologie générale (Kiang et Ensom 2016).</translation>
  </message>
  <message>
   <source>Found by comparing the spelling of the names in the library, not from reports</source>
   <translation>Trouvé en comparant l’orthographe des noms de la bibliothèque, pas d’après des signalements</translation>
  </message>
  <message>
   <source>Found words: {number} of {total}</source>
   <translation>Mots trouvés : {number} sur {total}</translation>
  </message>
  <message>
   <source>Four are compared at the most.</source>
   <translation>On en compare quatre au plus.</translation>
  </message>
  <message>
   <source>From 18 years; not in pregnancy.</source>
   <translation>Dès 18 ans ; pas pendant la grossesse.</translation>
  </message>
  <message>
   <source>From both (2021)</source>
   <translation>D’après les deux (2021)</translation>
  </message>
  <message>
   <source>From both: eGFR = 135 × min(Scr ÷ κ, 1)^(α) × max(Scr ÷ κ, 1)^(−0.544) × min(Scys ÷ 0.8, 1)^(−0.323) × max(Scys ÷ 0.8, 1)^(−0.778) × 0.9961^(age) × 0.963 for women; α is −0.219 for women, −0.144 for men</source>
   <translation>D’après les deux : DFGe = 135 × min(Scr ÷ κ, 1)^(α) × max(Scr ÷ κ, 1)^(−0.544) × min(Scys ÷ 0.8, 1)^(−0.323) × max(Scys ÷ 0.8, 1)^(−0.778) × 0.9961^(âge) × 0.963 pour les femmes ; α vaut −0.219 pour les femmes, −0.144 pour les hommes</translation>
  </message>
  <message>
   <source>From creatinine (2021)</source>
   <translation>D’après la créatinine (2021)</translation>
  </message>
  <message>
   <source>From creatinine: eGFR = 142 × min(Scr ÷ κ, 1)^(α) × max(Scr ÷ κ, 1)^(−1.2) × 0.9938^(age) × 1.012 for women; α is −0.241 for women, −0.302 for men</source>
   <translation>D’après la créatinine : DFGe = 142 × min(Scr ÷ κ, 1)^(α) × max(Scr ÷ κ, 1)^(−1.2) × 0.9938^(âge) × 1.012 pour les femmes ; α vaut −0.241 pour les femmes, −0.302 pour les hommes</translation>
  </message>
  <message>
   <source>From cystatin C (2012)</source>
   <translation>D’après la cystatine C (2012)</translation>
  </message>
  <message>
   <source>From cystatin C: eGFR = 133 × min(Scys ÷ 0.8, 1)^(−0.499) × max(Scys ÷ 0.8, 1)^(−1.328) × 0.996^(age) × 0.932 for women</source>
   <translation>D’après la cystatine C : DFGe = 133 × min(Scys ÷ 0.8, 1)^(−0.499) × max(Scys ÷ 0.8, 1)^(−1.328) × 0.996^(âge) × 0.932 pour les femmes</translation>
  </message>
  <message>
   <source>From one link of the text to the next</source>
   <translation>D’un lien du texte au suivant</translation>
  </message>
  <message>
   <source>From one part of the window to the next</source>
   <translation>D’une partie de la fenêtre à la suivante</translation>
  </message>
  <message>
   <source>From the monograph “{title}”, revised {day}.</source>
   <translation>De la monographie « {title} », révisée le {day}.</translation>
  </message>
  <message>
   <source>From the monograph “{title}”.</source>
   <translation>De la monographie « {title} ».</translation>
  </message>
  <message>
   <source>From the search field into the results</source>
   <translation>Du champ de recherche vers les résultats</translation>
  </message>
  <message>
   <source>Generic Name</source>
   <translation>Nom générique</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Aller</translation>
  </message>
  <message>
   <source>Good copy</source>
   <translation>Bonne copie</translation>
  </message>
  <message>
   <source>Half of the level is gone {time} after the last dose.</source>
   <translation>La moitié de la concentration a disparu {time} après la dernière dose.</translation>
  </message>
  <message>
   <source>Half-life</source>
   <translation>Demi-vie</translation>
  </message>
  <message>
   <source>Half-life in the text: “{words}”.</source>
   <translation>Demi-vie dans le texte : « {words} ».</translation>
  </message>
  <message>
   <source>Half-life {time}, usually {usual}.</source>
   <translation>Demi-vie {time}, habituellement {usual}.</translation>
  </message>
  <message>
   <source>Half-life {time}.</source>
   <translation>Demi-vie {time}.</translation>
  </message>
  <message>
   <source>Half-life: {words}</source>
   <translation>Demi-vie : {words}</translation>
  </message>
  <message>
   <source>Handbook</source>
   <translation>Manuel</translation>
  </message>
  <message>
   <source>Hardly anything is left before the next dose: doses do not add up.</source>
   <translation>Il ne reste presque rien avant la dose suivante : les doses ne s’additionnent pas.</translation>
  </message>
  <message>
   <source>Height</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Here it would be {amount}.</source>
   <translation>Ici ce serait {amount}.</translation>
  </message>
  <message>
   <source>Hidden pairs</source>
   <translation>Paires masquées</translation>
  </message>
  <message>
   <source>High contrast, dark</source>
   <translation>Contraste élevé, sombre</translation>
  </message>
  <message>
   <source>High contrast, light</source>
   <translation>Contraste élevé, clair</translation>
  </message>
  <message>
   <source>How it Works</source>
   <translation>Mode d’action</translation>
  </message>
  <message>
   <source>How many can be added</source>
   <translation>Combien peuvent être ajoutés</translation>
  </message>
  <message>
   <source>How many medicines</source>
   <translation>Combien de médicaments</translation>
  </message>
  <message>
   <source>How often it is given is not said right after the figure: read the sentence.</source>
   <translation>La fréquence d’administration n’est pas dite juste après le chiffre : lisez la phrase.</translation>
  </message>
  <message>
   <source>How often it is given must be read in the sentence: the text says {words}. Only the product is worked out.</source>
   <translation>La fréquence d’administration est à lire dans la phrase : le texte dit {words}. Seul le produit est calculé.</translation>
  </message>
  <message>
   <source>How the texts differ</source>
   <translation>En quoi les textes diffèrent</translation>
  </message>
  <message>
   <source>Hydrocodone</source>
   <translation>Hydrocodone</translation>
  </message>
  <message>
   <source>Hydromorphone</source>
   <translation>Hydromorphone</translation>
  </message>
  <message>
   <source>Ideal and adjusted body weight (Devine)</source>
   <translation>Poids corporel idéal et ajusté (Devine)</translation>
  </message>
  <message>
   <source>Ideal and adjusted weight</source>
   <translation>Poids idéal et ajusté</translation>
  </message>
  <message>
   <source>Ideal body weight</source>
   <translation>Poids corporel idéal</translation>
  </message>
  <message>
   <source>Ideal weight (kg) = 50 for men, 45.5 for women, + 2.3 × (height in inches − 60)</source>
   <translation>Poids idéal (kg) = 50 pour les hommes, 45.5 pour les femmes, + 2.3 × (taille en pouces − 60)</translation>
  </message>
  <message>
   <source>If {maxima} are for all doses together</source>
   <translation>Si {maxima} valent pour toutes les doses ensemble</translation>
  </message>
  <message>
   <source>If {maxima} are for one dose</source>
   <translation>Si {maxima} valent pour une dose</translation>
  </message>
  <message>
   <source>If {maxima} hold here</source>
   <translation>Si {maxima} valent ici</translation>
  </message>
  <message>
   <source>If {maxima} holds here</source>
   <translation>Si {maxima} vaut ici</translation>
  </message>
  <message>
   <source>If {maxima} is for all doses together</source>
   <translation>Si {maxima} vaut pour toutes les doses ensemble</translation>
  </message>
  <message>
   <source>If {maxima} is for one dose</source>
   <translation>Si {maxima} vaut pour une dose</translation>
  </message>
  <message>
   <source>Import favourites and notes</source>
   <translation>Importer des favoris et des notes</translation>
  </message>
  <message>
   <source>Import favourites and notes …</source>
   <translation>Importer des favoris et des notes …</translation>
  </message>
  <message>
   <source>Import labels</source>
   <translation>Importer des notices</translation>
  </message>
  <message>
   <source>Imported label, not edited</source>
   <translation>Notice importée, non retouchée</translation>
  </message>
  <message>
   <source>Imported labels</source>
   <translation>Notices importées</translation>
  </message>
  <message>
   <source>Imported {favourites} favourites and {notes} notes and {lists} lists of medicines; what was there already is left as it was.</source>
   <translation>Importés : {favourites} favoris, {notes} notes et {lists} listes de médicaments ; ce qui était déjà là reste tel quel.</translation>
  </message>
  <message>
   <source>Imported {favourites} favourites and {notes} notes; what was there already is left as it was.</source>
   <translation>Importés : {favourites} favoris et {notes} notes ; ce qui était déjà là reste tel quel.</translation>
  </message>
  <message>
   <source>Importing …</source>
   <translation>Importation …</translation>
  </message>
  <message>
   <source>In a section of their own, under their own title</source>
   <translation>Dans une section à part, sous leur propre titre</translation>
  </message>
  <message>
   <source>In common use: corrected calcium (mmol/L) = calcium + 0.02 × (40 − albumin in g/L); in mg/dL: calcium + 0.8 × (4 − albumin in g/dL)</source>
   <translation>D’usage courant : calcium corrigé (mmol/L) = calcium + 0.02 × (40 − albumine en g/L) ; en mg/dL : calcium + 0.8 × (4 − albumine en g/dL)</translation>
  </message>
  <message>
   <source>In general:</source>
   <translation>En général :</translation>
  </message>
  <message>
   <source>In mL/min, not per 1.73 m²: it is not an eGFR and cannot stand in for one.</source>
   <translation>En mL/min, pas pour 1.73 m² : ce n’est pas un DFG estimé et elle ne peut pas le remplacer.</translation>
  </message>
  <message>
   <source>In people with an eGFR below 60, uncorrected calcium agreed better with free calcium (Lian and Åsberg 2018).</source>
   <translation>Chez les personnes avec un DFG estimé inférieur à 60, le calcium non corrigé s’accordait mieux avec le calcium libre (Lian et Åsberg 2018).</translation>
  </message>
  <message>
   <source>In plain words: questions first</source>
   <translation>En mots simples : les questions d’abord</translation>
  </message>
  <message>
   <source>In renal failure: measured total phenytoin ÷ (0.1 × albumin in g/dL + 0.1)</source>
   <translation>En insuffisance rénale : phénytoïne totale mesurée ÷ (0.1 × albumine en g/dL + 0.1)</translation>
  </message>
  <message>
   <source>In the list of medicines</source>
   <translation>Dans la liste des médicaments</translation>
  </message>
  <message>
   <source>In the place of bundled texts</source>
   <translation>À la place de textes fournis</translation>
  </message>
  <message>
   <source>In the strengths listed for {name}</source>
   <translation>Dans les dosages indiqués pour {name}</translation>
  </message>
  <message>
   <source>In the text</source>
   <translation>Dans le texte</translation>
  </message>
  <message>
   <source>In the text: {section}</source>
   <translation>Dans le texte : {section}</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>En service</translation>
  </message>
  <message>
   <source>Index ready</source>
   <translation>Index prêt</translation>
  </message>
  <message>
   <source>Index: not ready</source>
   <translation>Index : pas prêt</translation>
  </message>
  <message>
   <source>Information, not medical advice.</source>
   <translation>Information, pas un avis médical.</translation>
  </message>
  <message>
   <source>Information, not medical advice. Check before acting on a dose.</source>
   <translation>Information, pas un avis médical. Vérifiez avant d’agir sur une dose.</translation>
  </message>
  <message>
   <source>Installed on</source>
   <translation>Installée le</translation>
  </message>
  <message>
   <source>Interactions</source>
   <translation>Interactions</translation>
  </message>
  <message>
   <source>Interactions stated in this monograph</source>
   <translation>Interactions indiquées dans cette monographie</translation>
  </message>
  <message>
   <source>International name</source>
   <translation>Nom international</translation>
  </message>
  <message>
   <source>Into the units of the formula</source>
   <translation>Dans les unités de la formule</translation>
  </message>
  <message>
   <source>It cannot go on safely: quit, and start it again.</source>
   <translation>Il ne peut pas continuer sûrement : quittez et relancez-le.</translation>
  </message>
  <message>
   <source>It does not hold where elimination saturates (phenytoin, alcohol, aspirin in high doses), for depots, patches and modified-release forms, or in the first hours, while a dose is absorbed and spreads in the body.</source>
   <translation>Ne vaut pas là où l’élimination sature (phénytoïne, alcool, aspirine à fortes doses), pour les formes retard, patchs et libérations modifiées, ni dans les premières heures, tant qu’une dose est absorbée et se répartit dans le corps.</translation>
  </message>
  <message>
   <source>It was: {licence}.</source>
   <translation>C’était : {licence}.</translation>
  </message>
  <message>
   <source>Its texts take the &amp;place of the bundled ones</source>
   <translation>Ses textes rem&amp;placent ceux fournis</translation>
  </message>
  <message>
   <source>Just before the dose after it the level is {share} of the highest at steady state, instead of {usual}.</source>
   <translation>Juste avant la dose suivante la concentration est à {share} du maximum à l’équilibre, au lieu de {usual}.</translation>
  </message>
  <message>
   <source>KDIGO category {name}: {range}</source>
   <translation>Catégorie KDIGO {name} : {range}</translation>
  </message>
  <message>
   <source>Keep “{typed}” as it is: it cannot be checked</source>
   <translation>Garder « {typed} » tel quel : il ne peut pas être vérifié</translation>
  </message>
  <message>
   <source>Kept aside</source>
   <translation>Mis de côté</translation>
  </message>
  <message>
   <source>Key of the publisher</source>
   <translation>Clé de l’éditeur</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Clavier</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Keys (*.pub);;All files (*)</source>
   <translation>Clés (*.pub);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Know</source>
   <translation>À savoir</translation>
  </message>
  <message>
   <source>Know, with</source>
   <translation>À savoir, avec</translation>
  </message>
  <message>
   <source>Labels of DailyMed and openFDA ({kinds})</source>
   <translation>Notices de DailyMed et openFDA ({kinds})</translation>
  </message>
  <message>
   <source>Labels: {counts}.</source>
   <translation>Notices : {counts}.</translation>
  </message>
  <message>
   <source>Laboratories derive factors of their own; a calcium that the laboratory has adjusted is not to be corrected again.</source>
   <translation>Les laboratoires établissent leurs propres facteurs ; un calcium que le laboratoire a ajusté ne se corrige pas de nouveau.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texte plus grand</translation>
  </message>
  <message>
   <source>Leave the search</source>
   <translation>Quitter la recherche</translation>
  </message>
  <message>
   <source>Legal status</source>
   <translation>Statut légal</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>Bibliothèques</translation>
  </message>
  <message>
   <source>Libraries in use</source>
   <translation>Bibliothèques utilisées</translation>
  </message>
  <message>
   <source>Libraries …</source>
   <translation>Bibliothèques …</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothèque</translation>
  </message>
  <message>
   <source>Library folders</source>
   <translation>Dossiers de la bibliothèque</translation>
  </message>
  <message>
   <source>Library {edition}</source>
   <translation>Bibliothèque {edition}</translation>
  </message>
  <message>
   <source>Library: {name}</source>
   <translation>Bibliothèque : {name}</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Licence of the texts</source>
   <translation>Licence des textes</translation>
  </message>
  <message>
   <source>Licence: {licence}.</source>
   <translation>Licence : {licence}.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Limit of use</source>
   <translation>Limite d’emploi</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Limites</translation>
  </message>
  <message>
   <source>Limits of use</source>
   <translation>Limites d’emploi</translation>
  </message>
  <message>
   <source>Limits of use and reference</source>
   <translation>Limites d’emploi et référence</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <source>Link out of the library</source>
   <translation>Lien hors de la bibliothèque</translation>
  </message>
  <message>
   <source>List and index</source>
   <translation>Liste et index</translation>
  </message>
  <message>
   <source>List of medicines</source>
   <translation>Liste de médicaments</translation>
  </message>
  <message>
   <source>List without a name</source>
   <translation>Liste sans nom</translation>
  </message>
  <message>
   <source>Lists and fields</source>
   <translation>Listes et champs</translation>
  </message>
  <message>
   <source>Lists ▾</source>
   <translation>Listes ▾</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Log file</source>
   <translation>Fichier du journal</translation>
  </message>
  <message>
   <source>Look for the word (Enter)</source>
   <translation>Chercher le mot (Entrée)</translation>
  </message>
  <message>
   <source>Looked for exactly: {words}.</source>
   <translation>Cherché exactement : {words}.</translation>
  </message>
  <message>
   <source>Looked for: {words}; {spellings}.</source>
   <translation>Cherché : {words} ; {spellings}.</translation>
  </message>
  <message>
   <source>Looking at the library</source>
   <translation>Examen de la bibliothèque</translation>
  </message>
  <message>
   <source>Looking through the monographs …</source>
   <translation>Examen des monographies …</translation>
  </message>
  <message>
   <source>Looking through the monographs … {done} of {total}</source>
   <translation>Examen des monographies … {done} sur {total}</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Examen …</translation>
  </message>
  <message>
   <source>MME/day = the sum of dose per day in mg × conversion factor; for a fentanyl patch, µg/h × 2.4</source>
   <translation>MME/jour = la somme des doses par jour en mg × facteur de conversion ; pour un patch de fentanyl, µg/h × 2.4</translation>
  </message>
  <message>
   <source>Make the list and the index anew?</source>
   <translation>Refaire la liste et l’index ?</translation>
  </message>
  <message>
   <source>Male</source>
   <translation>Homme</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>Casse</translation>
  </message>
  <message>
   <source>Maxima elsewhere under this heading, not applied</source>
   <translation>Maximums ailleurs sous ce titre, non appliqués</translation>
  </message>
  <message>
   <source>May be wrong with very low or very high albumin, a paraprotein, or acidosis; there ionised calcium is certain.</source>
   <translation>Peut être faux avec une albumine très basse ou très haute, une paraprotéine ou une acidose ; là, seul le calcium ionisé est sûr.</translation>
  </message>
  <message>
   <source>Measured total calcium</source>
   <translation>Calcium total mesuré</translation>
  </message>
  <message>
   <source>Measured total phenytoin</source>
   <translation>Phénytoïne totale mesurée</translation>
  </message>
  <message>
   <source>Medicines</source>
   <translation>Médicaments</translation>
  </message>
  <message>
   <source>Medicines of the list</source>
   <translation>Médicaments de la liste</translation>
  </message>
  <message>
   <source>Medicines that would change</source>
   <translation>Médicaments qui changeraient</translation>
  </message>
  <message>
   <source>Medicines with such a name</source>
   <translation>Médicaments portant ce nom</translation>
  </message>
  <message>
   <source>Medicines: {counts}.</source>
   <translation>Médicaments : {counts}.</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Methadone</source>
   <translation>Méthadone</translation>
  </message>
  <message>
   <source>Missed dose</source>
   <translation>Dose oubliée</translation>
  </message>
  <message>
   <source>Monitor</source>
   <translation>Surveiller</translation>
  </message>
  <message>
   <source>Monitor with</source>
   <translation>Surveiller avec</translation>
  </message>
  <message>
   <source>Monograph packs (*{suffix})</source>
   <translation>Paquets de monographies (*{suffix})</translation>
  </message>
  <message>
   <source>Monographs</source>
   <translation>Monographies</translation>
  </message>
  <message>
   <source>Monographs that cite it</source>
   <translation>Monographies qui le citent</translation>
  </message>
  <message>
   <source>More that can be done with the chosen medicine</source>
   <translation>Autres actions sur le médicament choisi</translation>
  </message>
  <message>
   <source>Morphine</source>
   <translation>Morphine</translation>
  </message>
  <message>
   <source>Move {name} to the left</source>
   <translation>Déplacer {name} vers la gauche</translation>
  </message>
  <message>
   <source>Name of the library</source>
   <translation>Nom de la bibliothèque</translation>
  </message>
  <message>
   <source>Name of the list</source>
   <translation>Nom de la liste</translation>
  </message>
  <message>
   <source>Name of the list:</source>
   <translation>Nom de la liste :</translation>
  </message>
  <message>
   <source>Name of the medicine</source>
   <translation>Nom du médicament</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Noms</translation>
  </message>
  <message>
   <source>Names that look alike cannot be told: {reason}</source>
   <translation>Les noms qui se ressemblent ne peuvent pas être signalés : {reason}</translation>
  </message>
  <message>
   <source>Needs creatinine by a method traceable to IDMS, and cystatin C calibrated to the reference material ERM-DA471.</source>
   <translation>Demande une créatinine par une méthode raccordée à l’IDMS, et une cystatine C calibrée sur le matériau de référence ERM-DA471.</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nouveau</translation>
  </message>
  <message>
   <source>New list</source>
   <translation>Nouvelle liste</translation>
  </message>
  <message>
   <source>New tab</source>
   <translation>Nouvel onglet</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>Plus récente</translation>
  </message>
  <message>
   <source>Next hit (F3)</source>
   <translation>Occurrence suivante (F3)</translation>
  </message>
  <message>
   <source>Next marked word</source>
   <translation>Mot marqué suivant</translation>
  </message>
  <message>
   <source>Next part of the window</source>
   <translation>Partie suivante de la fenêtre</translation>
  </message>
  <message>
   <source>Next part of the window, where medicines are compared and in a regimen</source>
   <translation>Partie suivante de la fenêtre, en comparant des médicaments et dans une liste de médicaments</translation>
  </message>
  <message>
   <source>Next section</source>
   <translation>Section suivante</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>Onglet suivant</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>No ATC code</source>
   <translation>Sans code ATC</translation>
  </message>
  <message>
   <source>No adjusted weight: the actual weight is not above the ideal weight.</source>
   <translation>Pas de poids ajusté : le poids réel ne dépasse pas le poids idéal.</translation>
  </message>
  <message>
   <source>No class, condition, ATC code or medicine of this library is called “{name}”.</source>
   <translation>Aucune classe, maladie, code ATC ou médicament de cette bibliothèque ne s’appelle « {name} ».</translation>
  </message>
  <message>
   <source>No closed tab is left to reopen.</source>
   <translation>Il ne reste aucun onglet fermé à rouvrir.</translation>
  </message>
  <message>
   <source>No command is called so.</source>
   <translation>Aucune commande ne s’appelle ainsi.</translation>
  </message>
  <message>
   <source>No hits in this monograph</source>
   <translation>Aucune occurrence dans cette monographie</translation>
  </message>
  <message>
   <source>No hits in this section</source>
   <translation>Aucune occurrence dans cette section</translation>
  </message>
  <message>
   <source>No hits on this page</source>
   <translation>Aucune occurrence sur cette page</translation>
  </message>
  <message>
   <source>No ideal or adjusted weight: Devine’s formula begins at 152.4 cm (5 ft).</source>
   <translation>Pas de poids idéal ni ajusté : la formule de Devine commence à 152.4 cm (5 ft).</translation>
  </message>
  <message>
   <source>No index</source>
   <translation>Pas d’index</translation>
  </message>
  <message>
   <source>No label was found: choose XML, JSON or zip files of DailyMed or openFDA.</source>
   <translation>Aucune notice n’a été trouvée : choisissez des fichiers XML, JSON ou zip de DailyMed ou d’openFDA.</translation>
  </message>
  <message>
   <source>No maximum is stated in this list item.</source>
   <translation>Aucun maximum n’est indiqué dans ce point de la liste.</translation>
  </message>
  <message>
   <source>No maximum is stated in this paragraph.</source>
   <translation>Aucun maximum n’est indiqué dans ce paragraphe.</translation>
  </message>
  <message>
   <source>No maximum is stated in this table row.</source>
   <translation>Aucun maximum n’est indiqué dans cette ligne du tableau.</translation>
  </message>
  <message>
   <source>No medicine changes.</source>
   <translation>Aucun médicament ne change.</translation>
  </message>
  <message>
   <source>No medicine has a star yet.</source>
   <translation>Aucun médicament n’a encore d’étoile.</translation>
  </message>
  <message>
   <source>No medicine has a star: press Ctrl+D on one</source>
   <translation>Aucun médicament n’a d’étoile : appuyez sur Ctrl+D sur l’un d’eux</translation>
  </message>
  <message>
   <source>No medicine of the library has such a name</source>
   <translation>Aucun médicament de la bibliothèque ne porte ce nom</translation>
  </message>
  <message>
   <source>No medicine was opened yet</source>
   <translation>Aucun médicament n’a encore été ouvert</translation>
  </message>
  <message>
   <source>No medicine was opened yet.</source>
   <translation>Aucun médicament n’a encore été ouvert.</translation>
  </message>
  <message>
   <source>No page of the handbook holds these words.</source>
   <translation>Aucune page du manuel ne contient ces mots.</translation>
  </message>
  <message>
   <source>No printer is set up on this computer.</source>
   <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
  </message>
  <message>
   <source>No problem is known in the library.</source>
   <translation>Aucun problème n’est connu dans la bibliothèque.</translation>
  </message>
  <message>
   <source>No result</source>
   <translation>Pas de résultat</translation>
  </message>
  <message>
   <source>No result. {problems}</source>
   <translation>Pas de résultat. {problems}</translation>
  </message>
  <message>
   <source>No text holds all the words. Missing in some or all: {words}</source>
   <translation>Aucun texte ne contient tous les mots. Absents de certains ou de tous : {words}</translation>
  </message>
  <message>
   <source>None of the listed strengths could be worked out.</source>
   <translation>Aucun des dosages indiqués n’a pu être calculé.</translation>
  </message>
  <message>
   <source>Normal text size</source>
   <translation>Taille normale du texte</translation>
  </message>
  <message>
   <source>Not above the maximum of {most}: {amount}</source>
   <translation>Pas plus que le maximum de {most} : {amount}</translation>
  </message>
  <message>
   <source>Not added, as not the whole name of one medicine: {names}.</source>
   <translation>Non ajoutés, car pas le nom complet d’un seul médicament : {names}.</translation>
  </message>
  <message numerus="yes">
   <source>Not added, since they are not names of one medicine here: {names}.</source>
   <translation>
    <numerusform>Non ajouté, car ce n’est pas le nom d’un seul médicament ici : {names}.</numerusform>
    <numerusform>Non ajoutés, car ce ne sont pas des noms d’un seul médicament ici : {names}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Not applied: {reason}.</source>
   <translation>Non appliqué : {reason}.</translation>
  </message>
  <message>
   <source>Not counted</source>
   <translation>Non compté</translation>
  </message>
  <message>
   <source>Not counted: {why}.</source>
   <translation>Non compté : {why}.</translation>
  </message>
  <message>
   <source>Not for children, nor in pregnancy.</source>
   <translation>Pas pour les enfants, ni pendant la grossesse.</translation>
  </message>
  <message>
   <source>Not in order</source>
   <translation>Pas en ordre</translation>
  </message>
  <message>
   <source>Not in the library: {words}.</source>
   <translation>Absents de la bibliothèque : {words}.</translation>
  </message>
  <message>
   <source>Not in this chart: what stands under “{heading}”.</source>
   <translation>N’est pas dans ce graphique : ce qui figure sous « {heading} ».</translation>
  </message>
  <message>
   <source>Not made for people after an amputation.</source>
   <translation>Pas faite pour les personnes amputées.</translation>
  </message>
  <message>
   <source>Not read, neither XML nor JSON nor zip: {kinds}</source>
   <translation>Non lus, ni XML, ni JSON, ni zip : {kinds}</translation>
  </message>
  <message>
   <source>Not sure: {reason}.</source>
   <translation>Pas sûr : {reason}.</translation>
  </message>
  <message>
   <source>Not while creatinine is changing (acute kidney injury), nor on dialysis.</source>
   <translation>Pas tant que la créatinine change (lésion rénale aiguë), ni sous dialyse.</translation>
  </message>
  <message>
   <source>Not with valproate or other medicines that displace phenytoin from albumin, nor with raised bilirubin.</source>
   <translation>Pas avec le valproate ou d’autres médicaments qui déplacent la phénytoïne de l’albumine, ni avec une bilirubine élevée.</translation>
  </message>
  <message>
   <source>Not worked out</source>
   <translation>Non calculé</translation>
  </message>
  <message>
   <source>Note on {place}</source>
   <translation>Note sur {place}</translation>
  </message>
  <message>
   <source>Nothing in names and texts holds “{words}”.</source>
   <translation>Rien dans les noms ni dans les textes ne contient « {words} ».</translation>
  </message>
  <message>
   <source>Nothing in the section {section} holds “{words}”.</source>
   <translation>Rien dans la section {section} ne contient « {words} ».</translation>
  </message>
  <message>
   <source>Nothing is found for “{typed}” yet.</source>
   <translation>Rien n’est encore trouvé pour « {typed} ».</translation>
  </message>
  <message>
   <source>Nothing is hidden</source>
   <translation>Rien n’est masqué</translation>
  </message>
  <message>
   <source>Nothing recorded here: not proof of safety</source>
   <translation>Rien d’enregistré ici : ce n’est pas une preuve de sécurité</translation>
  </message>
  <message>
   <source>Nothing to undo</source>
   <translation>Rien à annuler</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Rien n’a été changé.</translation>
  </message>
  <message>
   <source>Number of medicines</source>
   <translation>Nombre de médicaments</translation>
  </message>
  <message>
   <source>Of {medicines}:</source>
   <translation>De {medicines} :</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Hors ligne</translation>
  </message>
  <message>
   <source>Often confused with (FDA list)</source>
   <translation>Souvent confondu avec (liste de la FDA)</translation>
  </message>
  <message>
   <source>Older than the standard for creatinine methods (IDMS): with standardised methods it tends to run high.</source>
   <translation>Plus ancienne que le standard des méthodes de créatinine (IDMS) : avec les méthodes standardisées elle tend à donner trop.</translation>
  </message>
  <message>
   <source>One missed dose</source>
   <translation>Une dose oubliée</translation>
  </message>
  <message>
   <source>Only {section}</source>
   <translation>Seulement {section}</translation>
  </message>
  <message numerus="yes">
   <source>Only {section}: {n} medicines</source>
   <translation>
    <numerusform>Seulement {section} : {n} médicament</numerusform>
    <numerusform>Seulement {section} : {n} médicaments</numerusform>
   </translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open a medicine first.</source>
   <translation>Ouvrez d’abord un médicament.</translation>
  </message>
  <message>
   <source>Open a medicine first: a note belongs to one.</source>
   <translation>Ouvrez d’abord un médicament : une note lui appartient.</translation>
  </message>
  <message>
   <source>Open a medicine first: there is nothing to copy.</source>
   <translation>Ouvrez d’abord un médicament : il n’y a rien à copier.</translation>
  </message>
  <message>
   <source>Open a medicine first: there is nothing to print.</source>
   <translation>Ouvrez d’abord un médicament : il n’y a rien à imprimer.</translation>
  </message>
  <message>
   <source>Open all</source>
   <translation>Tout ouvrir</translation>
  </message>
  <message>
   <source>Open in a new tab</source>
   <translation>Ouvrir dans un nouvel onglet</translation>
  </message>
  <message>
   <source>Open in a new window</source>
   <translation>Ouvrir dans une nouvelle fenêtre</translation>
  </message>
  <message>
   <source>Open in browser</source>
   <translation>Ouvrir dans le navigateur</translation>
  </message>
  <message>
   <source>Open medicines</source>
   <translation>Médicaments ouverts</translation>
  </message>
  <message>
   <source>Open the chosen medicine</source>
   <translation>Ouvrir le médicament choisi</translation>
  </message>
  <message>
   <source>Open the chosen medicine in a new tab</source>
   <translation>Ouvrir le médicament choisi dans un nouvel onglet</translation>
  </message>
  <message>
   <source>Open this medicine</source>
   <translation>Ouvrir ce médicament</translation>
  </message>
  <message>
   <source>Open {medicine}, {section}, with the words marked</source>
   <translation>Ouvrir {medicine}, {section}, les mots marqués</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>Ouvrir {name}</translation>
  </message>
  <message>
   <source>Open {name} in the main window</source>
   <translation>Ouvrir {name} dans la fenêtre principale</translation>
  </message>
  <message>
   <source>Opened “{name}”. Ctrl+Z brings the list before it back.</source>
   <translation>« {name} » ouverte. Ctrl+Z rend la liste précédente.</translation>
  </message>
  <message>
   <source>Opioid</source>
   <translation>Opioïde</translation>
  </message>
  <message>
   <source>Opioid in row {number}: choose one</source>
   <translation>Opioïde de la ligne {number} : choisissez-en un</translation>
  </message>
  <message>
   <source>Opioid, row {number}</source>
   <translation>Opioïde, ligne {number}</translation>
  </message>
  <message>
   <source>Opioids in morphine milligram equivalents (CDC 2022)</source>
   <translation>Opioïdes en équivalents de milligrammes de morphine (CDC 2022)</translation>
  </message>
  <message>
   <source>Opioids, morphine equivalents</source>
   <translation>Opioïdes, équivalents morphine</translation>
  </message>
  <message>
   <source>Other names</source>
   <translation>Autres noms</translation>
  </message>
  <message>
   <source>Other words for the same thing are looked for too, and named. A phrase is looked for as a phrase; words in “quotation marks” exactly as they are written.</source>
   <translation>D’autres mots pour la même chose sont cherchés aussi, et nommés. Une expression est cherchée comme telle ; les mots entre « guillemets », exactement comme ils sont écrits.</translation>
  </message>
  <message>
   <source>Own library</source>
   <translation>Bibliothèque personnelle</translation>
  </message>
  <message>
   <source>Oxycodone</source>
   <translation>Oxycodone</translation>
  </message>
  <message>
   <source>Oxymorphone</source>
   <translation>Oxymorphone</translation>
  </message>
  <message>
   <source>Pack, not signed</source>
   <translation>Paquet, sans signature</translation>
  </message>
  <message>
   <source>Pack, signature checked</source>
   <translation>Paquet, signature vérifiée</translation>
  </message>
  <message>
   <source>Pack, signature not checked</source>
   <translation>Paquet, signature non vérifiée</translation>
  </message>
  <message>
   <source>Page of the handbook</source>
   <translation>Page du manuel</translation>
  </message>
  <message>
   <source>Pages of the handbook</source>
   <translation>Pages du manuel</translation>
  </message>
  <message>
   <source>Parts of the program</source>
   <translation>Parties du programme</translation>
  </message>
  <message>
   <source>Paste a list into the field: one medicine a line or between commas, with or without doses.</source>
   <translation>Collez une liste dans le champ : un médicament par ligne ou séparés par des virgules, avec ou sans doses.</translation>
  </message>
  <message>
   <source>Pethidine (meperidine)</source>
   <translation>Péthidine (mépéridine)</translation>
  </message>
  <message>
   <source>Phenytoin corrected for albumin (Sheiner–Tozer)</source>
   <translation>Phénytoïne corrigée pour l’albumine (Sheiner–Tozer)</translation>
  </message>
  <message>
   <source>Phenytoin, corrected</source>
   <translation>Phénytoïne corrigée</translation>
  </message>
  <message>
   <source>Point at the chart, or move along it with the arrow keys, to read the level.</source>
   <translation>Pointez le graphique, ou parcourez-le avec les flèches, pour lire la concentration.</translation>
  </message>
  <message>
   <source>Precautions</source>
   <translation>Précautions</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
  <message>
   <source>Preferences …</source>
   <translation>Préférences …</translation>
  </message>
  <message>
   <source>Pregnancy</source>
   <translation>Grossesse</translation>
  </message>
  <message>
   <source>Pregnancy, breast-feeding and half-life</source>
   <translation>Grossesse, allaitement et demi-vie</translation>
  </message>
  <message>
   <source>Pregnancy: {words}</source>
   <translation>Grossesse : {words}</translation>
  </message>
  <message>
   <source>Previous hit (Shift+F3)</source>
   <translation>Occurrence précédente (Maj+F3)</translation>
  </message>
  <message>
   <source>Previous marked word</source>
   <translation>Mot marqué précédent</translation>
  </message>
  <message>
   <source>Previous part of the window</source>
   <translation>Partie précédente de la fenêtre</translation>
  </message>
  <message>
   <source>Previous section</source>
   <translation>Section précédente</translation>
  </message>
  <message>
   <source>Previous tab</source>
   <translation>Onglet précédent</translation>
  </message>
  <message>
   <source>Print or save as PDF …</source>
   <translation>Imprimer ou enregistrer en PDF …</translation>
  </message>
  <message>
   <source>Print the result with its calculation</source>
   <translation>Imprimer le résultat avec son calcul</translation>
  </message>
  <message>
   <source>Print {name}</source>
   <translation>Imprimer {name}</translation>
  </message>
  <message>
   <source>Print …</source>
   <translation>Imprimer …</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problèmes</translation>
  </message>
  <message>
   <source>Problems in the library</source>
   <translation>Problèmes de la bibliothèque</translation>
  </message>
  <message>
   <source>Problems of the file</source>
   <translation>Problèmes du fichier</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Published formula</source>
   <translation>Formule publiée</translation>
  </message>
  <message>
   <source>Publisher</source>
   <translation>Éditeur</translation>
  </message>
  <message>
   <source>Qt and PySide6 are used under the GNU LGPL, version 3; they lie beside the program as shared libraries and can be replaced. Licences of everything that the program brings:</source>
   <translation>Qt et PySide6 sont utilisés sous la GNU LGPL, version 3 ; ils se trouvent à côté du programme comme bibliothèques partagées et peuvent être remplacés. Licences de tout ce que le programme apporte :</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>RW …, or the name of a file</source>
   <translation>RW …, ou le nom d’un fichier</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Lire</translation>
  </message>
  <message>
   <source>Read either way, it is not reached.</source>
   <translation>Lu d’une façon ou de l’autre, il n’est pas atteint.</translation>
  </message>
  <message>
   <source>Read the boxed warning in Precautions</source>
   <translation>Lire la mise en garde encadrée dans Précautions</translation>
  </message>
  <message>
   <source>Reading monographs</source>
   <translation>Lecture des monographies</translation>
  </message>
  <message>
   <source>Ready made</source>
   <translation>Déjà préparé</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Récents</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Refusées</translation>
  </message>
  <message>
   <source>Regimen</source>
   <translation>Liste de médicaments</translation>
  </message>
  <message>
   <source>Relative levels only: 100% is the highest level at steady state, for each half-life its own. No concentration and no dose is meant.</source>
   <translation>Concentrations relatives seulement : 100% est le maximum à l’équilibre, pour chaque demi-vie le sien. Aucune concentration ni dose n’est désignée.</translation>
  </message>
  <message>
   <source>Relative to 1.73 m² of body surface, so not in mL/min; it is not a creatinine clearance.</source>
   <translation>Rapporté à 1.73 m² de surface corporelle, donc pas en mL/min ; ce n’est pas une clairance de la créatinine.</translation>
  </message>
  <message>
   <source>Remedy: {words}</source>
   <translation>Remède : {words}</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove all</source>
   <translation>Tout retirer</translation>
  </message>
  <message>
   <source>Remove everything from the list</source>
   <translation>Tout retirer de la liste</translation>
  </message>
  <message>
   <source>Remove from the list</source>
   <translation>Retirer de la liste</translation>
  </message>
  <message>
   <source>Remove the note</source>
   <translation>Retirer la note</translation>
  </message>
  <message>
   <source>Remove what is selected in the list (Delete)</source>
   <translation>Retirer ce qui est sélectionné dans la liste (Suppr)</translation>
  </message>
  <message>
   <source>Remove {medicine}</source>
   <translation>Retirer {medicine}</translation>
  </message>
  <message>
   <source>Remove {name} from the comparison</source>
   <translation>Retirer {name} de la comparaison</translation>
  </message>
  <message>
   <source>Remove {name}, edition {edition}?</source>
   <translation>Retirer {name}, édition {edition} ?</translation>
  </message>
  <message>
   <source>Remove, row {number}</source>
   <translation>Retirer, ligne {number}</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Retiré</translation>
  </message>
  <message>
   <source>Renal failure</source>
   <translation>Insuffisance rénale</translation>
  </message>
  <message>
   <source>Rename the list</source>
   <translation>Renommer la liste</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>Renommer …</translation>
  </message>
  <message>
   <source>Reopen the closed tab</source>
   <translation>Rouvrir l’onglet fermé</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Réparer</translation>
  </message>
  <message>
   <source>Repaired</source>
   <translation>Réparé</translation>
  </message>
  <message>
   <source>Repairing …</source>
   <translation>Réparation …</translation>
  </message>
  <message>
   <source>Report of the fault</source>
   <translation>Rapport de l’erreur</translation>
  </message>
  <message>
   <source>Report on the installation</source>
   <translation>Rapport sur l’installation</translation>
  </message>
  <message>
   <source>Restore &amp;defaults</source>
   <translation>Rétablir les valeurs par &amp;défaut</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Result. {answer}</source>
   <translation>Résultat. {answer}</translation>
  </message>
  <message>
   <source>Results of the search</source>
   <translation>Résultats de la recherche</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Révision</translation>
  </message>
  <message>
   <source>Revised</source>
   <translation>Révisée</translation>
  </message>
  <message>
   <source>Revised {date}</source>
   <translation>Révisée le {date}</translation>
  </message>
  <message>
   <source>Room for data</source>
   <translation>Place pour les données</translation>
  </message>
  <message>
   <source>Room for the cache</source>
   <translation>Place pour le cache</translation>
  </message>
  <message>
   <source>Routes</source>
   <translation>Voies</translation>
  </message>
  <message>
   <source>Said of each other</source>
   <translation>Ce qu’ils disent l’un de l’autre</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Enregistrer en PDF</translation>
  </message>
  <message>
   <source>Save as PDF …</source>
   <translation>Enregistrer en PDF …</translation>
  </message>
  <message>
   <source>Save the list</source>
   <translation>Enregistrer la liste</translation>
  </message>
  <message>
   <source>Save under another name …</source>
   <translation>Enregistrer sous un autre nom …</translation>
  </message>
  <message>
   <source>Save, open, rename and delete lists</source>
   <translation>Enregistrer, ouvrir, renommer et supprimer des listes</translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation>Enregistrée sous « {name} ».</translation>
  </message>
  <message numerus="yes">
   <source>Saved {n} pages: {file}</source>
   <translation>
    <numerusform>{n} page enregistrée : {file}</numerusform>
    <numerusform>{n} pages enregistrées : {file}</numerusform>
   </translation>
  </message>
  <message>
   <source>Scale of the bars: share of people</source>
   <translation>Échelle des barres : part des personnes</translation>
  </message>
  <message>
   <source>Scr is serum creatinine in mg/dL, Scys serum cystatin C in mg/L; κ is 0.7 for women, 0.9 for men; min and max are the smaller and the larger of the two</source>
   <translation>Scr est la créatinine sérique en mg/dL, Scys la cystatine C sérique en mg/L ; κ vaut 0.7 pour les femmes, 0.9 pour les hommes ; min et max sont le plus petit et le plus grand des deux</translation>
  </message>
  <message>
   <source>Scroll together</source>
   <translation>Défiler ensemble</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Search everything for “{typed}”</source>
   <translation>Rechercher « {typed} » partout</translation>
  </message>
  <message>
   <source>Search for “{words}”</source>
   <translation>Rechercher « {words} »</translation>
  </message>
  <message>
   <source>Search index</source>
   <translation>Index de recherche</translation>
  </message>
  <message>
   <source>Search medicines, brands, conditions, side effects …     Ctrl+K</source>
   <translation>Rechercher médicaments, marques, maladies, effets indésirables …     Ctrl+K</translation>
  </message>
  <message>
   <source>Search the handbook</source>
   <translation>Rechercher dans le manuel</translation>
  </message>
  <message>
   <source>Search the handbook …</source>
   <translation>Rechercher dans le manuel …</translation>
  </message>
  <message>
   <source>Searching the texts …</source>
   <translation>Recherche dans les textes …</translation>
  </message>
  <message>
   <source>Section {number}</source>
   <translation>Section {number}</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Sections</translation>
  </message>
  <message>
   <source>Sections with hits</source>
   <translation>Sections avec occurrences</translation>
  </message>
  <message>
   <source>See the end.</source>
   <translation>Voir à la fin.</translation>
  </message>
  <message numerus="yes">
   <source>Sent {n} pages to {printer}.</source>
   <translation>
    <numerusform>{n} page envoyée à {printer}.</numerusform>
    <numerusform>{n} pages envoyées à {printer}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Serum albumin</source>
   <translation>Albumine sérique</translation>
  </message>
  <message>
   <source>Serum creatinine</source>
   <translation>Créatinine sérique</translation>
  </message>
  <message>
   <source>Serum cystatin C</source>
   <translation>Cystatine C sérique</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Sexe</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Show all medicines</source>
   <translation>Afficher tous les médicaments</translation>
  </message>
  <message>
   <source>Show as a chart</source>
   <translation>Afficher en graphique</translation>
  </message>
  <message>
   <source>Show as a table</source>
   <translation>Afficher en tableau</translation>
  </message>
  <message>
   <source>Show classes</source>
   <translation>Afficher les classes</translation>
  </message>
  <message>
   <source>Show more: {number} of {total} medicines are listed</source>
   <translation>Afficher plus : {number} médicaments sur {total} sont affichés</translation>
  </message>
  <message>
   <source>Show recent medicines</source>
   <translation>Afficher les médicaments récents</translation>
  </message>
  <message>
   <source>Show side effects by frequency as bars</source>
   <translation>Afficher les effets indésirables par fréquence en barres</translation>
  </message>
  <message>
   <source>Show starred medicines</source>
   <translation>Afficher les médicaments étoilés</translation>
  </message>
  <message>
   <source>Show the plasma level over time</source>
   <translation>Afficher la concentration plasmatique au cours du temps</translation>
  </message>
  <message numerus="yes">
   <source>Show the sentences of the next {n}</source>
   <translation>
    <numerusform>Afficher les phrases du suivant</numerusform>
    <numerusform>Afficher les phrases des {n} suivants</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Show {n} earlier notes of {total}</source>
   <translation>
    <numerusform>Afficher {n} note antérieure sur {total}</numerusform>
    <numerusform>Afficher {n} notes antérieures sur {total}</numerusform>
   </translation>
  </message>
  <message>
   <source>Show {section}</source>
   <translation>Afficher {section}</translation>
  </message>
  <message>
   <source>Side Effects</source>
   <translation>Effets indésirables</translation>
  </message>
  <message>
   <source>Side effects by frequency</source>
   <translation>Effets indésirables par fréquence</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>Signature</translation>
  </message>
  <message>
   <source>Signature: {words}.</source>
   <translation>Signature : {words}.</translation>
  </message>
  <message>
   <source>Similar name: check before opening</source>
   <translation>Nom semblable : vérifiez avant d’ouvrir</translation>
  </message>
  <message>
   <source>Similar name: check before opening {name}</source>
   <translation>Nom semblable : vérifiez avant d’ouvrir {name}</translation>
  </message>
  <message numerus="yes">
   <source>Similar names</source>
   <translation>
    <numerusform>Nom semblable</numerusform>
    <numerusform>Noms semblables</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Similar names to {name}</source>
   <translation>
    <numerusform>Nom semblable à {name}</numerusform>
    <numerusform>Noms semblables à {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Similar names: check before choosing</source>
   <translation>Noms semblables : vérifiez avant de choisir</translation>
  </message>
  <message>
   <source>Similar names: check before opening</source>
   <translation>Noms semblables : vérifiez avant d’ouvrir</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texte plus petit</translation>
  </message>
  <message>
   <source>Something went wrong in the program that it did not expect.</source>
   <translation>Quelque chose s’est mal passé dans le programme, qui ne s’y attendait pas.</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Sources</translation>
  </message>
  <message>
   <source>Sources cited on this page</source>
   <translation>Sources citées sur cette page</translation>
  </message>
  <message>
   <source>Sources draw the line of renal failure at 10 or at 20 mL/min; near it neither form is certain.</source>
   <translation>Les sources placent la limite de l’insuffisance rénale à 10 ou à 20 mL/min ; près d’elle aucune forme n’est sûre.</translation>
  </message>
  <message>
   <source>Star this medicine</source>
   <translation>Mettre une étoile à ce médicament</translation>
  </message>
  <message>
   <source>Starred</source>
   <translation>Étoilés</translation>
  </message>
  <message>
   <source>Starred medicines</source>
   <translation>Médicaments étoilés</translation>
  </message>
  <message>
   <source>State of the search index</source>
   <translation>État de l’index de recherche</translation>
  </message>
  <message>
   <source>Step by step</source>
   <translation>Pas à pas</translation>
  </message>
  <message>
   <source>Still needed</source>
   <translation>Il manque</translation>
  </message>
  <message>
   <source>Still needed: {fields}.</source>
   <translation>Il manque : {fields}.</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Dosage unitaire</translation>
  </message>
  <message>
   <source>Strengths are worked out in the section Dosage only: elsewhere a figure may be of another medicine.</source>
   <translation>Les dosages unitaires ne sont calculés que dans la section Dosage : ailleurs un chiffre peut être d’un autre médicament.</translation>
  </message>
  <message>
   <source>Sum</source>
   <translation>Somme</translation>
  </message>
  <message>
   <source>System</source>
   <translation>Système</translation>
  </message>
  <message>
   <source>Table of side effects by frequency</source>
   <translation>Tableau des effets indésirables par fréquence</translation>
  </message>
  <message>
   <source>Table of the level over time</source>
   <translation>Tableau de la concentration au cours du temps</translation>
  </message>
  <message>
   <source>Tabs and windows</source>
   <translation>Onglets et fenêtres</translation>
  </message>
  <message>
   <source>Take the star away</source>
   <translation>Retirer l’étoile</translation>
  </message>
  <message>
   <source>Tapentadol</source>
   <translation>Tapentadol</translation>
  </message>
  <message>
   <source>Text &amp;size:</source>
   <translation>T&amp;aille du texte :</translation>
  </message>
  <message>
   <source>Text of the section</source>
   <translation>Texte de la section</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <source>The CDC asks for particular caution. It is dosed in µg/h, not mg/day, and heat and other things change how much is absorbed.</source>
   <translation>Les CDC demandent une prudence particulière. Il est dosé en µg/h, pas en mg/jour, et la chaleur et d’autres choses changent ce qui est absorbé.</translation>
  </message>
  <message>
   <source>The CDC asks for particular caution. Its half-life is long and variable, and breathing is depressed most later, and longer, than pain is relieved most.</source>
   <translation>Les CDC demandent une prudence particulière. Sa demi-vie est longue et variable, et la respiration est le plus déprimée plus tard, et plus longtemps, que la douleur n’est le plus soulagée.</translation>
  </message>
  <message>
   <source>The CDC says not to take the result as a dose when one opioid replaces another. Tolerance does not fully carry over and people differ, so the new dose is usually much lower.</source>
   <translation>Les CDC disent de ne pas prendre le résultat pour une dose quand un opioïde en remplace un autre. La tolérance ne se transmet pas entièrement et les personnes diffèrent ; la nouvelle dose est donc d’ordinaire bien plus faible.</translation>
  </message>
  <message>
   <source>The CDC’s factors are not for converting one opioid into another.</source>
   <translation>Les facteurs des CDC ne servent pas à convertir un opioïde en un autre.</translation>
  </message>
  <message>
   <source>The actual weight is not above the ideal weight: there is no excess to adjust for.</source>
   <translation>Le poids réel ne dépasse pas le poids idéal : il n’y a pas d’excès à ajuster.</translation>
  </message>
  <message>
   <source>The body surface is a number, such as 72.5.</source>
   <translation>La surface corporelle est un nombre, comme 72.5.</translation>
  </message>
  <message>
   <source>The body surface is taken as it was typed.</source>
   <translation>La surface corporelle est prise telle qu’elle a été saisie.</translation>
  </message>
  <message>
   <source>The body surface must be above 0.</source>
   <translation>La surface corporelle doit être supérieure à 0.</translation>
  </message>
  <message>
   <source>The category goes by the rounded figure. Alone it is no kidney disease: KDIGO asks for three months, and in G1 and G2 for a marker of kidney damage as well.</source>
   <translation>La catégorie suit le chiffre arrondi. À elle seule elle n’est pas une maladie rénale : KDIGO demande trois mois, et en G1 et G2 aussi un marqueur d’atteinte rénale.</translation>
  </message>
  <message>
   <source>The factor 0.4 comes from aminoglycosides in obesity. Other factors are in use for other medicines.</source>
   <translation>Le facteur 0.4 vient des aminosides dans l’obésité. D’autres facteurs sont en usage pour d’autres médicaments.</translation>
  </message>
  <message>
   <source>The factor goes by its action on opioid receptors; it also acts on noradrenaline and serotonin. Whether its dose is tied to overdose in the same way is unknown.</source>
   <translation>Le facteur se fonde sur son action sur les récepteurs opioïdes ; il agit aussi sur la noradrénaline et la sérotonine. On ignore si sa dose est liée de la même façon au surdosage.</translation>
  </message>
  <message>
   <source>The factor goes by its action on opioid receptors; it also acts on noradrenaline. Whether its dose is tied to overdose in the same way is unknown.</source>
   <translation>Le facteur se fonde sur son action sur les récepteurs opioïdes ; il agit aussi sur la noradrénaline. On ignore si sa dose est liée de la même façon au surdosage.</translation>
  </message>
  <message>
   <source>The figure counts “{words}”, the strengths may count something else: none is worked out.</source>
   <translation>Le chiffre compte « {words} », les dosages unitaires peuvent compter autre chose : aucun n’est calculé.</translation>
  </message>
  <message>
   <source>The figure counts “{words}”.</source>
   <translation>Le chiffre compte « {words} ».</translation>
  </message>
  <message>
   <source>The figure gives {amount}: more than this.</source>
   <translation>Le chiffre donne {amount} : plus que cela.</translation>
  </message>
  <message>
   <source>The figure is a part of {whole}: a maximum may be for the whole.</source>
   <translation>Le chiffre est une partie de {whole} : un maximum peut valoir pour l’ensemble.</translation>
  </message>
  <message>
   <source>The figure is a volume already.</source>
   <translation>Le chiffre est déjà un volume.</translation>
  </message>
  <message>
   <source>The figure is no single dose.</source>
   <translation>Le chiffre n’est pas une dose unique.</translation>
  </message>
  <message>
   <source>The form in common use</source>
   <translation>La forme d’usage courant</translation>
  </message>
  <message>
   <source>The formula takes 4.4 g/dL (44 g/L) as normal albumin; above about 4.5 g/dL it lowers the figure.</source>
   <translation>La formule prend 4.4 g/dL (44 g/L) comme albumine normale ; au-dessus d’environ 4.5 g/dL elle abaisse le chiffre.</translation>
  </message>
  <message>
   <source>The guideline is for outpatients from 18 years; not for pain from cancer or sickle cell disease, nor for palliative or end-of-life care.</source>
   <translation>Le guide vise les patients ambulatoires dès 18 ans ; pas la douleur du cancer ou de la drépanocytose, ni les soins palliatifs ou de fin de vie.</translation>
  </message>
  <message>
   <source>The height is a number, such as 72.5.</source>
   <translation>La taille est un nombre, comme 72.5.</translation>
  </message>
  <message>
   <source>The height must be above 0.</source>
   <translation>La taille doit être supérieure à 0.</translation>
  </message>
  <message>
   <source>The highest level at steady state is {times} times that after the first dose.</source>
   <translation>La concentration maximale à l’équilibre est {times} fois celle qui suit la première dose.</translation>
  </message>
  <message>
   <source>The key of the publisher</source>
   <translation>La clé de l’éditeur</translation>
  </message>
  <message>
   <source>The level after a dose is within 5% of the usual again from dose {number} on.</source>
   <translation>La concentration après une dose est de nouveau à moins de 5% de l’habituelle à partir de la dose {number}.</translation>
  </message>
  <message>
   <source>The level after a dose is within 5% of the usual again not within the doses drawn.</source>
   <translation>La concentration après une dose n’est pas de nouveau à moins de 5% de l’habituelle dans les doses tracées.</translation>
  </message>
  <message>
   <source>The level after a dose is within 5% of the usual again {when}.</source>
   <translation>La concentration après une dose est de nouveau à moins de 5% de l’habituelle {when}.</translation>
  </message>
  <message>
   <source>The library could not be read: {reason}</source>
   <translation>La bibliothèque n’a pas pu être lue : {reason}</translation>
  </message>
  <message>
   <source>The library in use</source>
   <translation>La bibliothèque utilisée</translation>
  </message>
  <message numerus="yes">
   <source>The library in use has {n} monographs.</source>
   <translation>
    <numerusform>La bibliothèque utilisée a {n} monographie.</numerusform>
    <numerusform>La bibliothèque utilisée a {n} monographies.</numerusform>
   </translation>
  </message>
  <message>
   <source>The library is being read.</source>
   <translation>La bibliothèque est en cours de lecture.</translation>
  </message>
  <message>
   <source>The library is not read yet.</source>
   <translation>La bibliothèque n’est pas encore lue.</translation>
  </message>
  <message>
   <source>The list cannot be checked: {problem}</source>
   <translation>La liste ne peut pas être vérifiée : {problem}</translation>
  </message>
  <message>
   <source>The list of medicines and the search index are thrown away and made anew, which takes a moment. If the file of your favourites and notes is damaged, it is kept aside and its last good copy put in its place. Nothing of your own is deleted.</source>
   <translation>La liste de médicaments et l’index de recherche sont jetés et refaits, ce qui prend un moment. Si le fichier de vos favoris et notes est endommagé, il est mis de côté et sa dernière bonne copie est mise à sa place. Rien de ce qui est à vous n’est supprimé.</translation>
  </message>
  <message>
   <source>The list of medicines that was kept was damaged. It has been made anew.</source>
   <translation>La liste de médicaments conservée était endommagée. Elle a été refaite.</translation>
  </message>
  <message>
   <source>The list that is open</source>
   <translation>La liste ouverte</translation>
  </message>
  <message>
   <source>The log lies in this folder: {folder}</source>
   <translation>Le journal se trouve dans ce dossier : {folder}</translation>
  </message>
  <message>
   <source>The log stays on this computer. No note and no weight is ever written to it.</source>
   <translation>Le journal reste sur cet ordinateur. Aucune note ni aucun poids n’y est jamais écrit.</translation>
  </message>
  <message>
   <source>The monograph lists no strengths.</source>
   <translation>La monographie n’indique pas de dosages unitaires.</translation>
  </message>
  <message>
   <source>The monographs are being read for the first time. The list fills in a moment.</source>
   <translation>Les monographies sont lues pour la première fois. La liste se remplit dans un instant.</translation>
  </message>
  <message>
   <source>The monographs are in English.</source>
   <translation>Les monographies sont en anglais.</translation>
  </message>
  <message>
   <source>The monographs could not be looked through: {reason}</source>
   <translation>Les monographies n’ont pas pu être examinées : {reason}</translation>
  </message>
  <message>
   <source>The monographs of the list do not name it.</source>
   <translation>Les monographies de la liste ne le nomment pas.</translation>
  </message>
  <message>
   <source>The names could not be read: {reason}</source>
   <translation>Les noms n’ont pas pu être lus : {reason}</translation>
  </message>
  <message>
   <source>The note is gone. Ctrl+Z puts it back.</source>
   <translation>La note est retirée. Ctrl+Z la remet.</translation>
  </message>
  <message>
   <source>The printer does not answer.</source>
   <translation>L’imprimante ne répond pas.</translation>
  </message>
  <message>
   <source>The program &amp;opens:</source>
   <translation>Le programme s’ou&amp;vre :</translation>
  </message>
  <message>
   <source>The program ended unexpectedly</source>
   <translation>Le programme s’est terminé de façon inattendue</translation>
  </message>
  <message>
   <source>The program ended unexpectedly last time, on {day} at {time}. Favourites and notes are kept as they are written, so that they are there.</source>
   <translation>Le programme s’est terminé de façon inattendue la dernière fois, le {day} à {time}. Les favoris et les notes sont conservés au fur et à mesure, ils sont donc là.</translation>
  </message>
  <message>
   <source>The publication used the actual weight. Ideal and adjusted weight are later practice, and which fits is disputed.</source>
   <translation>La publication utilisait le poids réel. Poids idéal et poids ajusté sont une pratique ultérieure, et lequel convient est discuté.</translation>
  </message>
  <message>
   <source>The recent medicines are forgotten. Ctrl+Z puts them back.</source>
   <translation>Les médicaments récents sont oubliés. Ctrl+Z les rétablit.</translation>
  </message>
  <message>
   <source>The report names no medicine, note or search. It is sent nowhere:</source>
   <translation>Le rapport ne nomme ni médicament, ni note, ni recherche. Il n’est envoyé nulle part :</translation>
  </message>
  <message>
   <source>The same fault in the program again. What is shown may be incomplete.</source>
   <translation>La même erreur du programme encore une fois. Ce qui est affiché peut être incomplet.</translation>
  </message>
  <message>
   <source>The search in the texts failed: {reason}</source>
   <translation>La recherche dans les textes a échoué : {reason}</translation>
  </message>
  <message>
   <source>The search index cannot be kept and is there until the program ends: its folder cannot be written, or the disk is full. Check the free space and your rights.</source>
   <translation>L’index de recherche ne peut pas être conservé et reste disponible jusqu’à la fin du programme : impossible d’écrire dans son dossier, ou le disque est plein. Vérifiez l’espace libre et vos droits.</translation>
  </message>
  <message>
   <source>The search index is being built. Names work already; the texts follow by themselves.</source>
   <translation>L’index de recherche est en cours de création. Les noms fonctionnent déjà ; les textes suivront d’eux-mêmes.</translation>
  </message>
  <message>
   <source>The search index is damaged and is built anew. Names and browsing work meanwhile.</source>
   <translation>L’index de recherche est endommagé et se recrée. Les noms et les listes fonctionnent entre-temps.</translation>
  </message>
  <message>
   <source>The search index was damaged. It has been built anew.</source>
   <translation>L’index de recherche était endommagé. Il a été recréé.</translation>
  </message>
  <message>
   <source>The sentence says “{words}”: the figure may be an amount that does harm, not a dose.</source>
   <translation>La phrase dit « {words} » : le chiffre peut être une quantité qui nuit, pas une dose.</translation>
  </message>
  <message>
   <source>The similar name is {name}</source>
   <translation>Le nom semblable est {name}</translation>
  </message>
  <message>
   <source>The sources are being counted …</source>
   <translation>Les sources sont en cours de comptage …</translation>
  </message>
  <message>
   <source>The text also says {words}: read the sentence.</source>
   <translation>Le texte dit aussi {words} : lisez la phrase.</translation>
  </message>
  <message>
   <source>The text also says: “{words}”</source>
   <translation>Le texte dit aussi : « {words} »</translation>
  </message>
  <message>
   <source>The text gives no figure that stands for one side effect alone; its headings are drawn.</source>
   <translation>Le texte ne donne aucun chiffre valant pour un seul effet indésirable ; ses titres sont tracés.</translation>
  </message>
  <message>
   <source>The text has changed since this page was made: open the section again.</source>
   <translation>Le texte a changé depuis que cette page a été faite : rouvrez la section.</translation>
  </message>
  <message>
   <source>The text names no route beside the figure: read which of these forms it is for.</source>
   <translation>Le texte ne nomme aucune voie près du chiffre : lisez pour laquelle de ces formes il vaut.</translation>
  </message>
  <message>
   <source>The text names {medicine} beside the figure, which may be its dose: no strengths are worked out.</source>
   <translation>Le texte nomme {medicine} à côté du chiffre, qui peut être sa dose : aucun dosage unitaire n’est calculé.</translation>
  </message>
  <message>
   <source>The text says {words}, but not into how many doses: read the sentence.</source>
   <translation>Le texte dit {words}, mais pas en combien de doses : lisez la phrase.</translation>
  </message>
  <message>
   <source>The text says “{words}” here: {weight} kg is not among that.</source>
   <translation>Le texte dit ici « {words} » : {weight} kg n’en fait pas partie.</translation>
  </message>
  <message>
   <source>The text says “{words}”: the figure may be a step, not a dose.</source>
   <translation>Le texte dit « {words} » : le chiffre peut être un palier, pas une dose.</translation>
  </message>
  <message>
   <source>The text speaks of {words}: which weight is meant must be read there.</source>
   <translation>Le texte parle de {words} : quel poids est visé est à lire là.</translation>
  </message>
  <message>
   <source>The text states “{words}”: no minimum is applied.</source>
   <translation>Le texte indique « {words} » : aucun minimum n’est appliqué.</translation>
  </message>
  <message>
   <source>The text was revised {date}.</source>
   <translation>Le texte a été révisé le {date}.</translation>
  </message>
  <message>
   <source>The texts are compiled from the sources that they name and were not reviewed by a clinician.</source>
   <translation>Les textes sont compilés à partir des sources qu’ils nomment et n’ont pas été relus par un clinicien.</translation>
  </message>
  <message>
   <source>The texts cannot be searched: {reason}. Names and browsing work.</source>
   <translation>La recherche dans les textes est impossible : {reason}. Les noms et les listes fonctionnent.</translation>
  </message>
  <message>
   <source>The texts of these files are shown as far as they can be read.</source>
   <translation>Les textes de ces fichiers sont affichés autant qu’ils peuvent être lus.</translation>
  </message>
  <message>
   <source>The texts were revised between {first} and {last}.</source>
   <translation>Les textes ont été révisés entre le {first} et le {last}.</translation>
  </message>
  <message>
   <source>The text’s maximum of {amount} is not reached by one dose alone.</source>
   <translation>Le maximum du texte, {amount}, n’est pas atteint par une seule dose.</translation>
  </message>
  <message>
   <source>The text’s maximum of {amount} is not reached.</source>
   <translation>Le maximum du texte, {amount}, n’est pas atteint.</translation>
  </message>
  <message>
   <source>The text’s maximum of {amount} is reached: {changes}.</source>
   <translation>Le maximum du texte, {amount}, est atteint : {changes}.</translation>
  </message>
  <message>
   <source>The two forms differ: the published one corrects by 1 mg/dL for each g/dL, the common one by 0.8.</source>
   <translation>Les deux formes diffèrent : la publiée corrige de 1 mg/dL pour chaque g/dL, la courante de 0.8.</translation>
  </message>
  <message>
   <source>The two monographs disagree; both are shown.</source>
   <translation>Les deux monographies ne s’accordent pas ; les deux sont affichées.</translation>
  </message>
  <message>
   <source>The two monographs give different actions ({one}; {other}); both are shown.</source>
   <translation>Les deux monographies donnent des actions différentes ({one} ; {other}) ; les deux sont affichées.</translation>
  </message>
  <message>
   <source>The weight is a number, such as 72.5.</source>
   <translation>Le poids est un nombre, comme 72.5.</translation>
  </message>
  <message>
   <source>The weight must be above 0.</source>
   <translation>Le poids doit être supérieur à 0.</translation>
  </message>
  <message>
   <source>The whole library</source>
   <translation>Toute la bibliothèque</translation>
  </message>
  <message>
   <source>The whole medicine</source>
   <translation>Le médicament entier</translation>
  </message>
  <message>
   <source>The words are the same; only the writing or the place differs.</source>
   <translation>Les mots sont les mêmes ; seules l’écriture ou la place diffèrent.</translation>
  </message>
  <message>
   <source>The {doses} doses drawn reach {share} of steady state.</source>
   <translation>Les {doses} doses tracées atteignent {share} de l’équilibre.</translation>
  </message>
  <message>
   <source>There is a list “{name}” already: choose another name.</source>
   <translation>Il y a déjà une liste « {name} » : choisissez un autre nom.</translation>
  </message>
  <message>
   <source>There is no letter or number in {words}.</source>
   <translation>Il n’y a ni lettre ni chiffre dans {words}.</translation>
  </message>
  <message>
   <source>There is no list of medicines yet.</source>
   <translation>Il n’y a pas encore de liste de médicaments.</translation>
  </message>
  <message>
   <source>There is no list yet: lists are made in the regimen window (Ctrl+R).</source>
   <translation>Il n’y a pas encore de liste : elles se font dans la fenêtre de la liste de médicaments (Ctrl+R).</translation>
  </message>
  <message>
   <source>There is no medicine to look through.</source>
   <translation>Il n’y a aucun médicament à examiner.</translation>
  </message>
  <message>
   <source>There is nothing to print here yet.</source>
   <translation>Il n’y a encore rien à imprimer ici.</translation>
  </message>
  <message>
   <source>There is room for one more.</source>
   <translation>Il y a de la place pour un de plus.</translation>
  </message>
  <message>
   <source>There is room for two more.</source>
   <translation>Il y a de la place pour deux de plus.</translation>
  </message>
  <message>
   <source>These texts are the publishers’ own, imported without editing. Their files: {folder}</source>
   <translation>Ces textes sont ceux de leurs éditeurs, importés sans retouche. Leurs fichiers : {folder}</translation>
  </message>
  <message>
   <source>This address leads out of Dispensatory, which itself never goes online.</source>
   <translation>Cette adresse mène hors de Dispensatory, qui lui-même ne se connecte jamais.</translation>
  </message>
  <message>
   <source>This could not be done: {reason}</source>
   <translation>Ceci n’a pas pu être fait : {reason}</translation>
  </message>
  <message>
   <source>This file holds no text below its title.</source>
   <translation>Ce fichier ne contient pas de texte sous son titre.</translation>
  </message>
  <message>
   <source>This file {problem} (line {line}).</source>
   <translation>Ce fichier {problem} (ligne {line}).</translation>
  </message>
  <message>
   <source>This file {problem}.</source>
   <translation>Ce fichier {problem}.</translation>
  </message>
  <message>
   <source>This folder is in the list already.</source>
   <translation>Ce dossier est déjà dans la liste.</translation>
  </message>
  <message>
   <source>This installation</source>
   <translation>Cette installation</translation>
  </message>
  <message>
   <source>This is the edition that is installed, with other content.</source>
   <translation>C’est l’édition qui est installée, avec un autre contenu.</translation>
  </message>
  <message>
   <source>This is the only tab.</source>
   <translation>C’est le seul onglet.</translation>
  </message>
  <message>
   <source>This lasts until the program ends: {file} cannot be written. Check the free space and your rights.</source>
   <translation>Ceci dure jusqu’à la fin du programme : impossible d’écrire {file}. Vérifiez l’espace libre et vos droits.</translation>
  </message>
  <message>
   <source>This library cannot be reached: {folders}. What is open stays; the rest opens when it is there again.</source>
   <translation>Cette bibliothèque est inaccessible : {folders}. Ce qui est ouvert le reste ; le reste s’ouvrira dès qu’elle sera de nouveau là.</translation>
  </message>
  <message>
   <source>This library is not there now and is left out: {folders}</source>
   <translation>Cette bibliothèque n’est pas disponible et est laissée de côté : {folders}</translation>
  </message>
  <message>
   <source>This library is there again: {folders}</source>
   <translation>Cette bibliothèque est de nouveau là : {folders}</translation>
  </message>
  <message>
   <source>This list item cites no source.</source>
   <translation>Ce point de la liste ne cite aucune source.</translation>
  </message>
  <message>
   <source>This medicine</source>
   <translation>Ce médicament</translation>
  </message>
  <message>
   <source>This medicine is not in the libraries in use now. If it was in a library that was removed or changed, “Libraries” in the menu can undo that; if it was in a folder, check that the folder is there.</source>
   <translation>Ce médicament n’est pas maintenant dans les bibliothèques en service. S’il était dans une bibliothèque qui a été retirée ou changée, « Bibliothèques », dans le menu, peut l’annuler ; s’il était dans un dossier, vérifiez que le dossier existe.</translation>
  </message>
  <message>
   <source>This monograph could not be read: {problem}</source>
   <translation>Cette monographie n’a pas pu être lue : {problem}</translation>
  </message>
  <message>
   <source>This page is there in English only.</source>
   <translation>Cette page n’existe qu’en anglais.</translation>
  </message>
  <message>
   <source>This paragraph cites no source.</source>
   <translation>Ce paragraphe ne cite aucune source.</translation>
  </message>
  <message>
   <source>This program never opens a connection.</source>
   <translation>Ce programme n’ouvre jamais de connexion.</translation>
  </message>
  <message>
   <source>This section is empty in this monograph.</source>
   <translation>Cette section est vide dans cette monographie.</translation>
  </message>
  <message>
   <source>This section is too long to be set with headings, lists, tables and links. It stands here whole, as in its file.</source>
   <translation>Cette section est trop longue pour être présentée avec titres, listes, tableaux et liens. Elle est ici en entier, comme dans son fichier.</translation>
  </message>
  <message>
   <source>This table row cites no source.</source>
   <translation>Cette ligne du tableau ne cite aucune source.</translation>
  </message>
  <message>
   <source>Times a day</source>
   <translation>Fois par jour</translation>
  </message>
  <message>
   <source>Times a day of {opioid}, row {number}</source>
   <translation>Fois par jour de {opioid}, ligne {number}</translation>
  </message>
  <message>
   <source>Times a day, row {number}</source>
   <translation>Fois par jour, ligne {number}</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Ensemble</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Total without what is not counted</source>
   <translation>Total sans ce qui n’est pas compté</translation>
  </message>
  <message>
   <source>Tramadol</source>
   <translation>Tramadol</translation>
  </message>
  <message>
   <source>Type a word or condition first.</source>
   <translation>Tapez d’abord un mot ou une maladie.</translation>
  </message>
  <message>
   <source>Type what you want to do …</source>
   <translation>Tapez ce que vous voulez faire …</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo: adding of {name}</source>
   <translation>Annuler : ajout de {name}</translation>
  </message>
  <message>
   <source>Undo: note</source>
   <translation>Annuler : note</translation>
  </message>
  <message>
   <source>Undo: recent medicines</source>
   <translation>Annuler : médicaments récents</translation>
  </message>
  <message>
   <source>Undo: removal of {name}</source>
   <translation>Annuler : retrait de {name}</translation>
  </message>
  <message>
   <source>Undo: star of {name}</source>
   <translation>Annuler : étoile de {name}</translation>
  </message>
  <message>
   <source>Undo: update of {name}</source>
   <translation>Annuler : mise à jour de {name}</translation>
  </message>
  <message>
   <source>Undo: {step}</source>
   <translation>Annuler : {step}</translation>
  </message>
  <message>
   <source>Undo: {step} (Ctrl+Z)</source>
   <translation>Annuler : {step} (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Undone: {step}</source>
   <translation>Annulé : {step}</translation>
  </message>
  <message>
   <source>Undone: {step}.</source>
   <translation>Annulé : {step}.</translation>
  </message>
  <message>
   <source>Unit of the body surface</source>
   <translation>Unité de la surface corporelle</translation>
  </message>
  <message>
   <source>Unit of the height</source>
   <translation>Unité de la taille</translation>
  </message>
  <message>
   <source>Unit of the weight</source>
   <translation>Unité du poids</translation>
  </message>
  <message>
   <source>Unit of {field}</source>
   <translation>Unité de {field}</translation>
  </message>
  <message>
   <source>Unreliable with little or unusual muscle (wasting, amputation, paralysis, bodybuilding) and oedema.</source>
   <translation>Peu fiable avec une musculature faible ou inhabituelle (fonte, amputation, paralysie, culturisme) et avec des œdèmes.</translation>
  </message>
  <message>
   <source>Update {name} from edition {old} to {new}?</source>
   <translation>Mettre {name} à jour de l’édition {old} à l’édition {new} ?</translation>
  </message>
  <message>
   <source>Usage</source>
   <translation>Usage</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Usage</translation>
  </message>
  <message>
   <source>Very long, and shown without headings, lists and tables: {sections}</source>
   <translation>Très longues, affichées sans titres, listes ni tableaux : {sections}</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Affichage</translation>
  </message>
  <message>
   <source>WHO essential medicine</source>
   <translation>Médicament essentiel de l’OMS</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Poids</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What became of the labels</source>
   <translation>Ce que sont devenues les notices</translation>
  </message>
  <message>
   <source>What happened last</source>
   <translation>Ce qui s’est passé en dernier</translation>
  </message>
  <message>
   <source>What happens, what to do</source>
   <translation>Ce qui se passe, que faire</translation>
  </message>
  <message>
   <source>What is being done</source>
   <translation>Ce qui est en cours</translation>
  </message>
  <message>
   <source>What is known of it</source>
   <translation>Ce que l’on en sait</translation>
  </message>
  <message>
   <source>What is said of a name without a monograph: {each}</source>
   <translation>Ce qui est dit d’un nom sans monographie : {each}</translation>
  </message>
  <message>
   <source>What is wrong and what to do</source>
   <translation>Ce qui ne va pas et que faire</translation>
  </message>
  <message>
   <source>What is wrong with this file</source>
   <translation>Ce qui ne va pas dans ce fichier</translation>
  </message>
  <message>
   <source>What length of time the figure is for must be read in the sentence.</source>
   <translation>Pour quelle durée vaut le chiffre est à lire dans la phrase.</translation>
  </message>
  <message>
   <source>What monographs of the list say of it stands above, among the pairs.</source>
   <translation>Ce que les monographies de la liste en disent figure plus haut, parmi les paires.</translation>
  </message>
  <message>
   <source>What the monographs say of each other</source>
   <translation>Ce que les monographies disent les unes des autres</translation>
  </message>
  <message>
   <source>What the text says</source>
   <translation>Ce que dit le texte</translation>
  </message>
  <message>
   <source>What was saved under that name before comes back with Ctrl+Z.</source>
   <translation>Ce qui était enregistré avant sous ce nom revient avec Ctrl+Z.</translation>
  </message>
  <message>
   <source>What would be done</source>
   <translation>Ce qui serait fait</translation>
  </message>
  <message>
   <source>What you were writing could not be kept: copy it elsewhere before you quit.</source>
   <translation>Ce que vous écriviez n’a pas pu être conservé : copiez-le ailleurs avant de quitter.</translation>
  </message>
  <message>
   <source>What you were writing is kept.</source>
   <translation>Ce que vous écriviez est conservé.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <source>Where I was</source>
   <translation>Là où j’étais</translation>
  </message>
  <message>
   <source>Where the figure stands</source>
   <translation>Où se trouve le chiffre</translation>
  </message>
  <message>
   <source>Which formula and which weight a protocol means is said in the protocol, and only there.</source>
   <translation>Quelle formule et quel poids un protocole entend est dit dans le protocole, et là seulement.</translation>
  </message>
  <message>
   <source>Which medicines mention a word or condition, and what do they say? Type it above and choose among which medicines to look. Every sentence that mentions it is shown, and the medicines that do not are named.</source>
   <translation>Quels médicaments mentionnent un mot ou une maladie, et qu’en disent-ils ? Tapez-le ci-dessus et choisissez parmi quels médicaments chercher. Chaque phrase qui le mentionne est affichée, et les médicaments qui ne le font pas sont nommés.</translation>
  </message>
  <message>
   <source>Which medicines mention it</source>
   <translation>Quels médicaments le mentionnent</translation>
  </message>
  <message>
   <source>Which medicines mention …</source>
   <translation>Quels médicaments mentionnent …</translation>
  </message>
  <message>
   <source>Which pairs are shown</source>
   <translation>Quelles paires sont affichées</translation>
  </message>
  <message>
   <source>Which weight a dose is for is said by the text on the medicine, and only there.</source>
   <translation>Pour quel poids une dose est donnée, le texte du médicament le dit, et lui seul.</translation>
  </message>
  <message>
   <source>Whole words</source>
   <translation>Mots entiers</translation>
  </message>
  <message>
   <source>Whole, or rounded</source>
   <translation>Entier, ou arrondi</translation>
  </message>
  <message>
   <source>With</source>
   <translation>Avec</translation>
  </message>
  <message>
   <source>With a height, the results with ideal and with adjusted weight stand beside this one.</source>
   <translation>Avec une taille, les résultats avec le poids idéal et le poids ajusté figurent à côté de celui-ci.</translation>
  </message>
  <message>
   <source>With actual weight</source>
   <translation>Avec le poids réel</translation>
  </message>
  <message>
   <source>With adjusted weight</source>
   <translation>Avec le poids ajusté</translation>
  </message>
  <message>
   <source>With ideal weight</source>
   <translation>Avec le poids idéal</translation>
  </message>
  <message>
   <source>With nothing open</source>
   <translation>Sans rien d’ouvert</translation>
  </message>
  <message>
   <source>With nothing open, ready to search</source>
   <translation>Sans rien d’ouvert, prêt à chercher</translation>
  </message>
  <message>
   <source>With the factor for renal failure</source>
   <translation>Avec le facteur pour insuffisance rénale</translation>
  </message>
  <message>
   <source>With the program</source>
   <translation>Avec le programme</translation>
  </message>
  <message>
   <source>Without an actual weight there is no adjusted weight.</source>
   <translation>Sans poids réel, pas de poids ajusté.</translation>
  </message>
  <message>
   <source>Without renal failure</source>
   <translation>Sans insuffisance rénale</translation>
  </message>
  <message>
   <source>Without that maximum: {amounts}. The sentence must be read.</source>
   <translation>Sans ce maximum : {amounts}. La phrase est à lire.</translation>
  </message>
  <message>
   <source>Word or &amp;condition:</source>
   <translation>Mot ou &amp;maladie :</translation>
  </message>
  <message>
   <source>Word or condition to look for</source>
   <translation>Mot ou maladie à chercher</translation>
  </message>
  <message>
   <source>Words of a monograph that name it among others:</source>
   <translation>Mots d’une monographie qui le nomment parmi d’autres :</translation>
  </message>
  <message>
   <source>Words without a figure of their own are drawn as they usually mean: very common 10 or more in 100 people, common 1 to 10 in 100, uncommon 1 to 10 in 1,000, rare 1 to 10 in 10,000, very rare fewer (CIOMS Working Groups III and V, 1999; EU guideline on the summary of product characteristics, 2009).</source>
   <translation>Les mots sans chiffre propre sont tracés selon leur sens habituel : très fréquent, 10 personnes ou plus sur 100 ; fréquent, 1 à 10 sur 100 ; peu fréquent, 1 à 10 sur 1,000 ; rare, 1 à 10 sur 10,000 ; très rare, moins (CIOMS Working Groups III and V, 1999; EU guideline on the summary of product characteristics, 2009).</translation>
  </message>
  <message>
   <source>Work this figure out for a weight or body surface</source>
   <translation>Calculer ce chiffre pour un poids ou une surface corporelle</translation>
  </message>
  <message>
   <source>Write a folder as a pack</source>
   <translation>Écrire un dossier comme paquet</translation>
  </message>
  <message>
   <source>Write a note …</source>
   <translation>Écrivez une note …</translation>
  </message>
  <message>
   <source>Write a pack</source>
   <translation>Écrire un paquet</translation>
  </message>
  <message>
   <source>Written: {file}</source>
   <translation>Écrit : {file}</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>You can go on; what is shown may be incomplete until the program is started again.</source>
   <translation>Vous pouvez continuer ; ce qui est affiché peut être incomplet jusqu’à ce que le programme soit relancé.</translation>
  </message>
  <message>
   <source>You typed {typed}</source>
   <translation>Vous avez écrit {typed}</translation>
  </message>
  <message>
   <source>You typed “{typed}”</source>
   <translation>Vous avez écrit « {typed} »</translation>
  </message>
  <message>
   <source>Your favourites and notes</source>
   <translation>Vos favoris et notes</translation>
  </message>
  <message>
   <source>Your notes</source>
   <translation>Vos notes</translation>
  </message>
  <message>
   <source>[now: {text}]</source>
   <translation>[maintenant : {text}]</translation>
  </message>
  <message>
   <source>[was: {text}]</source>
   <translation>[avant : {text}]</translation>
  </message>
  <message>
   <source>[was: …] is taken out, [now: …] is put in. Text far from any change is left out here: …</source>
   <translation>[was: …] est retiré, [now: …] est mis. Le texte loin de tout changement est omis ici : …</translation>
  </message>
  <message>
   <source>a creatinine clearance below 10 mL/min, or dialysis</source>
   <translation>une clairance de la créatinine inférieure à 10 mL/min, ou une dialyse</translation>
  </message>
  <message>
   <source>a damaged database: delete it when you miss nothing</source>
   <translation>une base de données endommagée : supprimez-la quand rien ne vous manque</translation>
  </message>
  <message>
   <source>a day</source>
   <translation>par jour</translation>
  </message>
  <message>
   <source>a day, {words}</source>
   <translation>par jour, {words}</translation>
  </message>
  <message>
   <source>a dose</source>
   <translation>par dose</translation>
  </message>
  <message numerus="yes">
   <source>a dose, with {n} doses a day</source>
   <translation>
    <numerusform>par dose, avec {n} dose par jour</numerusform>
    <numerusform>par dose, avec {n} doses par jour</numerusform>
   </translation>
  </message>
  <message>
   <source>a list of medicines without a name</source>
   <translation>une liste de médicaments sans nom</translation>
  </message>
  <message>
   <source>a medicine that is not known yet</source>
   <translation>un médicament qui n’est pas encore connu</translation>
  </message>
  <message>
   <source>a minute</source>
   <translation>par minute</translation>
  </message>
  <message>
   <source>a month</source>
   <translation>par mois</translation>
  </message>
  <message numerus="yes">
   <source>a name of {n} medicines</source>
   <translation>
    <numerusform>un nom de {n} médicament</numerusform>
    <numerusform>un nom de {n} médicaments</numerusform>
   </translation>
  </message>
  <message>
   <source>a note that cannot be read</source>
   <translation>une note qui ne peut pas être lue</translation>
  </message>
  <message>
   <source>a note whose fields are not texts</source>
   <translation>une note dont les champs ne sont pas des textes</translation>
  </message>
  <message>
   <source>a week</source>
   <translation>par semaine</translation>
  </message>
  <message>
   <source>about {number}</source>
   <translation>environ {number}</translation>
  </message>
  <message>
   <source>add the packs again: their texts are still in the folder of data</source>
   <translation>ajoutez de nouveau les paquets : leurs textes sont encore dans le dossier de données</translation>
  </message>
  <message>
   <source>adjust</source>
   <translation>adapter</translation>
  </message>
  <message>
   <source>all are of one class: {title}</source>
   <translation>tous sont d’une même classe : {title}</translation>
  </message>
  <message>
   <source>all patches together</source>
   <translation>tous les patchs ensemble</translation>
  </message>
  <message>
   <source>also in other spellings, in the plural and with other endings</source>
   <translation>aussi sous d’autres orthographes, au pluriel et avec d’autres terminaisons</translation>
  </message>
  <message numerus="yes">
   <source>ampoules</source>
   <translation>
    <numerusform>ampoule</numerusform>
    <numerusform>ampoules</numerusform>
   </translation>
  </message>
  <message>
   <source>an hour</source>
   <translation>par heure</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>et {n} de plus</translation>
  </message>
  <message>
   <source>another route than the text names</source>
   <translation>une autre voie que celle que nomme le texte</translation>
  </message>
  <message>
   <source>another time</source>
   <translation>une autre durée</translation>
  </message>
  <message>
   <source>as published</source>
   <translation>comme publié</translation>
  </message>
  <message>
   <source>avoid</source>
   <translation>éviter</translation>
  </message>
  <message>
   <source>begins or ends with a full stop or a space</source>
   <translation>commence ou finit par un point ou une espace</translation>
  </message>
  <message>
   <source>below 15</source>
   <translation>moins de 15</translation>
  </message>
  <message>
   <source>both contain {substance}</source>
   <translation>tous deux contiennent {substance}</translation>
  </message>
  <message numerus="yes">
   <source>bottles</source>
   <translation>
    <numerusform>bouteille</numerusform>
    <numerusform>bouteilles</numerusform>
   </translation>
  </message>
  <message>
   <source>boxed warning</source>
   <translation>mise en garde encadrée</translation>
  </message>
  <message>
   <source>built</source>
   <translation>construit</translation>
  </message>
  <message>
   <source>built anew in {seconds} s, {size}: {folder}</source>
   <translation>refait en {seconds} s, {size} : {folder}</translation>
  </message>
  <message>
   <source>by the key {number}, checked</source>
   <translation>par la clé {number}, vérifiée</translation>
  </message>
  <message>
   <source>by the key {number}, not checked</source>
   <translation>par la clé {number}, non vérifiée</translation>
  </message>
  <message>
   <source>cannot be changed: it may only be read. Check your rights</source>
   <translation>ne peut pas être modifié : lecture seule. Vérifiez vos droits</translation>
  </message>
  <message>
   <source>cannot be checked: its monograph cannot be read</source>
   <translation>ne peut pas être vérifié : sa monographie ne peut pas être lue</translation>
  </message>
  <message>
   <source>cannot be checked: not known here</source>
   <translation>ne peut pas être vérifié : inconnu ici</translation>
  </message>
  <message>
   <source>cannot be compared with {file} ({reason}): check that file</source>
   <translation>ne peut pas être comparé à {file} ({reason}) : vérifiez ce fichier</translation>
  </message>
  <message>
   <source>cannot be found out: {reason}</source>
   <translation>impossible à savoir : {reason}</translation>
  </message>
  <message>
   <source>cannot be loaded: {reason}</source>
   <translation>impossible à charger : {reason}</translation>
  </message>
  <message>
   <source>cannot be looked at: {reason}</source>
   <translation>impossible à examiner : {reason}</translation>
  </message>
  <message>
   <source>cannot be read ({reason})</source>
   <translation>ne peut pas être lu ({reason})</translation>
  </message>
  <message>
   <source>cannot be read ({reason}): check that you may read it</source>
   <translation>ne peut pas être lu ({reason}) : vérifiez que vous avez le droit de le lire</translation>
  </message>
  <message>
   <source>cannot be read ({reason}): check the name, and that you may read it</source>
   <translation>ne peut pas être lu ({reason}) : vérifiez le nom, et que vous avez le droit de le lire</translation>
  </message>
  <message numerus="yes">
   <source>capsules</source>
   <translation>
    <numerusform>gélule</numerusform>
    <numerusform>gélules</numerusform>
   </translation>
  </message>
  <message>
   <source>check that the folder is there and holds Markdown files</source>
   <translation>vérifiez que le dossier existe et contient des fichiers Markdown</translation>
  </message>
  <message>
   <source>choose a language of the system that uses UTF-8</source>
   <translation>choisissez une langue du système qui utilise UTF-8</translation>
  </message>
  <message>
   <source>chosen medicines</source>
   <translation>médicaments choisis</translation>
  </message>
  <message numerus="yes">
   <source>class {title}, {n} medicines</source>
   <translation>
    <numerusform>classe {title}, {n} médicament</numerusform>
    <numerusform>classe {title}, {n} médicaments</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>class, {n} medicines</source>
   <translation>
    <numerusform>classe, {n} médicament</numerusform>
    <numerusform>classe, {n} médicaments</numerusform>
   </translation>
  </message>
  <message>
   <source>class: {title}</source>
   <translation>classe : {title}</translation>
  </message>
  <message numerus="yes">
   <source>classes {titles}, {n} medicines</source>
   <translation>
    <numerusform>classes {titles}, {n} médicament</numerusform>
    <numerusform>classes {titles}, {n} médicaments</numerusform>
   </translation>
  </message>
  <message>
   <source>close all windows of the program and try again</source>
   <translation>fermez toutes les fenêtres du programme et réessayez</translation>
  </message>
  <message>
   <source>close other programs that use it, and check that you may read it</source>
   <translation>fermez les autres programmes qui l’utilisent et vérifiez que vous avez le droit de la lire</translation>
  </message>
  <message>
   <source>common</source>
   <translation>fréquent</translation>
  </message>
  <message numerus="yes">
   <source>condition, {n} medicines</source>
   <translation>
    <numerusform>maladie, {n} médicament</numerusform>
    <numerusform>maladie, {n} médicaments</numerusform>
   </translation>
  </message>
  <message>
   <source>continued in {section}</source>
   <translation>suite dans {section}</translation>
  </message>
  <message>
   <source>contraindicated</source>
   <translation>contre-indiqué</translation>
  </message>
  <message>
   <source>copied on {date}</source>
   <translation>copié le {date}</translation>
  </message>
  <message>
   <source>could not be made: {reason}</source>
   <translation>n’a pas pu être faite : {reason}</translation>
  </message>
  <message>
   <source>could not be read</source>
   <translation>n’a pas pu être lue</translation>
  </message>
  <message>
   <source>days</source>
   <translation>jours</translation>
  </message>
  <message>
   <source>declares a document type or entities, which no label needs and which are not read: remove them</source>
   <translation>déclare un type de document ou des entités, dont aucune notice n’a besoin et qui ne sont pas lus : retirez-les</translation>
  </message>
  <message>
   <source>details</source>
   <translation>détails</translation>
  </message>
  <message>
   <source>dispensatory doctor --repair keeps it aside and puts the last good copy in its place; so does the next start</source>
   <translation>dispensatory doctor --repair la met de côté et remet à sa place la dernière bonne copie ; le prochain démarrage aussi</translation>
  </message>
  <message>
   <source>dispensatory doctor --repair makes it anew; so does the next start by itself</source>
   <translation>dispensatory doctor --repair le refait ; le prochain démarrage aussi, de lui-même</translation>
  </message>
  <message>
   <source>dose</source>
   <translation>dose</translation>
  </message>
  <message>
   <source>dose {number} missed</source>
   <translation>dose {number} oubliée</translation>
  </message>
  <message>
   <source>eGFR</source>
   <translation>DFG estimé</translation>
  </message>
  <message>
   <source>eGFR (CKD-EPI 2021)</source>
   <translation>DFG estimé (CKD-EPI 2021)</translation>
  </message>
  <message>
   <source>each blocks acetylcholine</source>
   <translation>chacun bloque l’acétylcholine</translation>
  </message>
  <message>
   <source>each can harm the hearing</source>
   <translation>chacun peut nuire à l’audition</translation>
  </message>
  <message>
   <source>each can harm the kidneys</source>
   <translation>chacun peut nuire aux reins</translation>
  </message>
  <message>
   <source>each can harm the liver</source>
   <translation>chacun peut nuire au foie</translation>
  </message>
  <message>
   <source>each can lower blood counts</source>
   <translation>chacun peut abaisser les cellules du sang</translation>
  </message>
  <message>
   <source>each can lower potassium</source>
   <translation>chacun peut abaisser le potassium</translation>
  </message>
  <message>
   <source>each can make drowsy and slow breathing</source>
   <translation>chacun peut rendre somnolent et ralentir la respiration</translation>
  </message>
  <message>
   <source>each can prolong the QT interval</source>
   <translation>chacun peut allonger l’intervalle QT</translation>
  </message>
  <message>
   <source>each can raise potassium</source>
   <translation>chacun peut élever le potassium</translation>
  </message>
  <message>
   <source>each lowers the threshold for seizures</source>
   <translation>chacun abaisse le seuil des convulsions</translation>
  </message>
  <message>
   <source>each makes bleeding likelier</source>
   <translation>chacun rend un saignement plus probable</translation>
  </message>
  <message>
   <source>each raises serotonin</source>
   <translation>chacun augmente la sérotonine</translation>
  </message>
  <message>
   <source>each time ({words})</source>
   <translation>chaque fois ({words})</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vide</translation>
  </message>
  <message>
   <source>end reached, continued at the top</source>
   <translation>fin atteinte, reprise au début</translation>
  </message>
  <message>
   <source>end reached, continued in {section}</source>
   <translation>fin atteinte, suite dans {section}</translation>
  </message>
  <message>
   <source>every 2 weeks</source>
   <translation>toutes les 2 semaines</translation>
  </message>
  <message>
   <source>every 4 weeks</source>
   <translation>toutes les 4 semaines</translation>
  </message>
  <message>
   <source>every hour</source>
   <translation>toutes les heures</translation>
  </message>
  <message>
   <source>every {time}</source>
   <translation>à {time} d’intervalle</translation>
  </message>
  <message>
   <source>fault</source>
   <translation>défaut</translation>
  </message>
  <message>
   <source>favourites and notes cannot be kept</source>
   <translation>les favoris et les notes ne peuvent pas être gardés</translation>
  </message>
  <message>
   <source>favourites: {n}</source>
   <translation>favoris : {n}</translation>
  </message>
  <message>
   <source>figure</source>
   <translation>chiffre</translation>
  </message>
  <message numerus="yes">
   <source>films</source>
   <translation>
    <numerusform>film</numerusform>
    <numerusform>films</numerusform>
   </translation>
  </message>
  <message>
   <source>free some room, and check that the cache can be written</source>
   <translation>libérez de la place et vérifiez que le cache peut être écrit</translation>
  </message>
  <message>
   <source>free some room: what is written can be lost when the disk is full</source>
   <translation>libérez de la place : ce qui est écrit peut se perdre quand le disque est plein</translation>
  </message>
  <message>
   <source>from dose {number} on for a half-life of {time}</source>
   <translation>à partir de la dose {number} pour une demi-vie de {time}</translation>
  </message>
  <message>
   <source>give yourself the right to write there, or name another folder in the variable DISPENSATORY_HOME</source>
   <translation>donnez-vous le droit d’y écrire, ou indiquez un autre dossier dans la variable DISPENSATORY_HOME</translation>
  </message>
  <message>
   <source>gives {name} another `replaces` than true or false</source>
   <translation>donne à {name} un `replaces` qui n’est ni true ni false</translation>
  </message>
  <message>
   <source>gives {name} no SHA-256 of 64 small hexadecimal letters</source>
   <translation>ne donne pas à {name} un SHA-256 de 64 lettres hexadécimales minuscules</translation>
  </message>
  <message>
   <source>gives {name} no size</source>
   <translation>ne donne pas la taille de {name}</translation>
  </message>
  <message>
   <source>half-life {time}</source>
   <translation>demi-vie {time}</translation>
  </message>
  <message>
   <source>half-lives</source>
   <translation>demi-vies</translation>
  </message>
  <message>
   <source>has a field {key} that is no text</source>
   <translation>a un champ {key} qui n’est pas un texte</translation>
  </message>
  <message>
   <source>has a field {key} that is not written in the composed form of Unicode (NFC)</source>
   <translation>a un champ {key} qui n’est pas écrit dans la forme composée d’Unicode (NFC)</translation>
  </message>
  <message>
   <source>has a name that is not in UTF-8</source>
   <translation>a un nom qui n’est pas en UTF-8</translation>
  </message>
  <message>
   <source>has a name that is not what it seems</source>
   <translation>a un nom qui n’est pas ce qu’il semble</translation>
  </message>
  <message>
   <source>has a name that leads out of the zip file: pack it anew with plain names</source>
   <translation>a un nom qui mène hors du fichier zip : refaites l’archive avec des noms simples</translation>
  </message>
  <message>
   <source>has a name that mixes letters of several scripts in {word}</source>
   <translation>a un nom qui mêle des lettres de plusieurs alphabets dans {word}</translation>
  </message>
  <message>
   <source>has a part longer than {most} bytes</source>
   <translation>a une partie de plus de {most} octets</translation>
  </message>
  <message>
   <source>has a signature that does not fit its content and the key {number}</source>
   <translation>a une signature qui ne correspond pas à son contenu et à la clé {number}</translation>
  </message>
  <message>
   <source>has a signature whose comment was changed</source>
   <translation>a une signature dont le commentaire a été changé</translation>
  </message>
  <message>
   <source>has an empty part</source>
   <translation>a une partie vide</translation>
  </message>
  <message>
   <source>has more than {most} elements: split it, one label a file</source>
   <translation>a plus de {most} éléments : partagez-le, une notice par fichier</translation>
  </message>
  <message>
   <source>has more than {most} sections: no label has, get the file anew</source>
   <translation>a plus de {most} sections : aucune notice n’en a autant, reprenez le fichier</translation>
  </message>
  <message>
   <source>has no list of files</source>
   <translation>n’a pas de liste de fichiers</translation>
  </message>
  <message>
   <source>has no section with text: get the whole label</source>
   <translation>n’a aucune section avec du texte : prenez la notice entière</translation>
  </message>
  <message>
   <source>has no {key} of 1 to {most} signs that can all be seen</source>
   <translation>n’a pas de {key} de 1 à {most} signes tous visibles</translation>
  </message>
  <message>
   <source>has signs that some systems do not allow in a name</source>
   <translation>a des signes que certains systèmes ne permettent pas dans un nom</translation>
  </message>
  <message>
   <source>has the field {key}, which version {version} does not know</source>
   <translation>a le champ {key}, que la version {version} ne connaît pas</translation>
  </message>
  <message>
   <source>has the name {name}, which is that of the bundled library</source>
   <translation>a le nom {name}, qui est celui de la bibliothèque incluse</translation>
  </message>
  <message>
   <source>heading</source>
   <translation>titre</translation>
  </message>
  <message>
   <source>holds files that lie over each other: {name}. Nothing of it was used</source>
   <translation>contient des fichiers qui se recouvrent : {name}. Rien n’en a été utilisé</translation>
  </message>
  <message>
   <source>holds more than {most} files: split it into several packs</source>
   <translation>contient plus de {most} fichiers : partagez-le en plusieurs paquets</translation>
  </message>
  <message>
   <source>holds more than {most} files: unpack it and import its folder in parts</source>
   <translation>contient plus de {most} fichiers : décompressez-le et importez son dossier par parties</translation>
  </message>
  <message>
   <source>holds more than {most} labels: split it</source>
   <translation>contient plus de {most} notices : partagez-le</translation>
  </message>
  <message>
   <source>holds more than {most} signs of text: split it, one label a file</source>
   <translation>contient plus de {most} signes de texte : partagez-le, une notice par fichier</translation>
  </message>
  <message>
   <source>holds no label: ask openFDA for something that it finds</source>
   <translation>ne contient aucune notice : demandez à openFDA quelque chose qu’il trouve</translation>
  </message>
  <message>
   <source>holds the folders {one} and {other}, the same name on some systems</source>
   <translation>contient les dossiers {one} et {other}, le même nom sur certains systèmes</translation>
  </message>
  <message>
   <source>holds two monographs of one name: {one} and {other}</source>
   <translation>contient deux monographies du même nom : {one} et {other}</translation>
  </message>
  <message>
   <source>holds {name} both as a file and as a folder</source>
   <translation>contient {name} à la fois comme fichier et comme dossier</translation>
  </message>
  <message>
   <source>holds {name} twice</source>
   <translation>contient {name} deux fois</translation>
  </message>
  <message>
   <source>holds {name}, which {fault}. Nothing of it was used</source>
   <translation>contient {name}, qui {fault}. Rien n’en a été utilisé</translation>
  </message>
  <message>
   <source>holds {one} and {other}, the same name on some systems</source>
   <translation>contient {one} et {other}, le même nom sur certains systèmes</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>heures</translation>
  </message>
  <message>
   <source>imported</source>
   <translation>importées</translation>
  </message>
  <message>
   <source>in all</source>
   <translation>en tout</translation>
  </message>
  <message>
   <source>in the words “{words}”</source>
   <translation>dans les mots « {words} »</translation>
  </message>
  <message>
   <source>info</source>
   <translation>à savoir</translation>
  </message>
  <message>
   <source>information, not medical advice</source>
   <translation>information, pas un avis médical</translation>
  </message>
  <message>
   <source>install the program again</source>
   <translation>installez de nouveau le programme</translation>
  </message>
  <message>
   <source>install the program again, or add the library that is named; the commands work without a window</source>
   <translation>installez de nouveau le programme, ou ajoutez la bibliothèque système nommée ; les commandes marchent sans fenêtre</translation>
  </message>
  <message>
   <source>is JSON but no drug labels of openFDA: give what api.fda.gov/drug/label.json answers</source>
   <translation>est du JSON, mais pas des notices d’openFDA : donnez ce que répond api.fda.gov/drug/label.json</translation>
  </message>
  <message>
   <source>is XML but no SPL label (it is a &lt;{tag}&gt;): give the XML file of a label from DailyMed</source>
   <translation>est du XML, mais pas une notice SPL (c’est un &lt;{tag}&gt;) : donnez le fichier XML d’une notice de DailyMed</translation>
  </message>
  <message>
   <source>is a damaged zip file ({reason}). {remedy}</source>
   <translation>est un fichier zip endommagé ({reason}). {remedy}</translation>
  </message>
  <message>
   <source>is a damaged zip file ({reason}): get it anew</source>
   <translation>est un fichier zip endommagé ({reason}) : reprenez-le</translation>
  </message>
  <message>
   <source>is a damaged zip file: its list of files does not end where it says. Copy it again</source>
   <translation>est un fichier zip endommagé : sa liste de fichiers ne finit pas où elle le dit. Copiez-le de nouveau</translation>
  </message>
  <message>
   <source>is a folder of its own: pack the files alone</source>
   <translation>est un dossier à part : n’empaquetez que les fichiers</translation>
  </message>
  <message>
   <source>is a label for animals ({kind}): only labels for people are imported</source>
   <translation>est une notice pour animaux ({kind}) : seules celles pour les personnes sont importées</translation>
  </message>
  <message>
   <source>is a link or a device in the zip file: pack the file itself</source>
   <translation>est un lien ou un périphérique dans le fichier zip : mettez-y le fichier lui-même</translation>
  </message>
  <message>
   <source>is a link or a device, and not a file</source>
   <translation>est un lien ou un périphérique, et non un fichier</translation>
  </message>
  <message>
   <source>is a zip file in a zip file in another one: unpack it and import its folder</source>
   <translation>est un fichier zip dans un zip dans un autre : décompressez-le et importez son dossier</translation>
  </message>
  <message>
   <source>is damaged in the zip file ({reason}): get it anew</source>
   <translation>est endommagé dans le fichier zip ({reason}) : reprenez-le</translation>
  </message>
  <message>
   <source>is damaged or was changed: {name} is not as its manifest says. {remedy}</source>
   <translation>est endommagé ou a été changé : {name} n’est pas comme le dit son manifeste. {remedy}</translation>
  </message>
  <message>
   <source>is encrypted</source>
   <translation>est chiffré</translation>
  </message>
  <message>
   <source>is encrypted: unpack it with its password first</source>
   <translation>est chiffré : décompressez-le d’abord avec son mot de passe</translation>
  </message>
  <message>
   <source>is in an encoding that cannot be read ({reason}): save it as UTF-8</source>
   <translation>est dans un codage qui ne peut pas être lu ({reason}) : enregistrez-le en UTF-8</translation>
  </message>
  <message>
   <source>is larger than {most} MB</source>
   <translation>dépasse {most} Mo</translation>
  </message>
  <message>
   <source>is larger than {most} MB: split it into several packs</source>
   <translation>dépasse {most} Mo : partagez-le en plusieurs paquets</translation>
  </message>
  <message>
   <source>is larger than {most} MB: split it, or ask for fewer labels at once</source>
   <translation>dépasse {most} Mo : partagez-le, ou demandez moins de notices à la fois</translation>
  </message>
  <message>
   <source>is larger than {most} MB: unpack it and import its folder</source>
   <translation>dépasse {most} Mo : décompressez-le et importez son dossier</translation>
  </message>
  <message>
   <source>is listed, though it lists the others</source>
   <translation>est dans la liste, alors que c’est lui qui énumère les autres</translation>
  </message>
  <message>
   <source>is longer than {signs} signs or deeper than {folders} folders</source>
   <translation>a plus de {signs} signes ou plus de {folders} dossiers de profondeur</translation>
  </message>
  <message>
   <source>is neither SPL (XML) nor openFDA (JSON): give such a file, a folder or a zip file of them</source>
   <translation>n’est ni du SPL (XML) ni de l’openFDA (JSON) : donnez un tel fichier, un dossier ou un zip de ceux-ci</translation>
  </message>
  <message>
   <source>is nested deeper than {most} levels: no label is, get the file anew</source>
   <translation>a plus de {most} niveaux imbriqués : aucune notice n’en a autant, reprenez le fichier</translation>
  </message>
  <message>
   <source>is nested too deeply: no label is, get the file anew</source>
   <translation>a trop de niveaux imbriqués : aucune notice n’en a autant, reprenez le fichier</translation>
  </message>
  <message>
   <source>is no JSON: {reason}</source>
   <translation>n’est pas du JSON : {reason}</translation>
  </message>
  <message>
   <source>is no file but a folder, a device or a pipe: choose the file of a pack</source>
   <translation>n’est pas un fichier mais un dossier, un périphérique ou un tube : choisissez le fichier d’un paquet</translation>
  </message>
  <message>
   <source>is no minisign signature: it needs a comment, a signature, a trusted comment and a signature</source>
   <translation>n’est pas une signature minisign : il faut un commentaire, une signature, un commentaire de confiance et une signature</translation>
  </message>
  <message>
   <source>is no minisign signature: its lines are damaged</source>
   <translation>n’est pas une signature minisign : ses lignes sont endommagées</translation>
  </message>
  <message>
   <source>is no monograph pack: it does not end as a plain zip file does. Copy it again</source>
   <translation>n’est pas un paquet de monographies : il ne finit pas comme un simple fichier zip. Copiez-le de nouveau</translation>
  </message>
  <message>
   <source>is no monograph pack: it has no {file}. Choose a file that the program wrote</source>
   <translation>n’est pas un paquet de monographies : il n’a pas de {file}. Choisissez un fichier écrit par le programme</translation>
  </message>
  <message>
   <source>is no monograph pack: it is too short for a zip file. Copy it again</source>
   <translation>n’est pas un paquet de monographies : il est trop court pour un fichier zip. Copiez-le de nouveau</translation>
  </message>
  <message>
   <source>is no plain zip file: it is in several parts, or something stands before or behind it. Copy it again</source>
   <translation>n’est pas un simple fichier zip : il est en plusieurs parties, ou quelque chose se trouve avant ou après. Copiez-le de nouveau</translation>
  </message>
  <message>
   <source>is not a drug label: leave it out</source>
   <translation>n’est pas une notice de médicament : laissez-la de côté</translation>
  </message>
  <message>
   <source>is not a file: give a file, a folder or a zip file</source>
   <translation>n’est pas un fichier : donnez un fichier, un dossier ou un fichier zip</translation>
  </message>
  <message>
   <source>is not in UTF-8: get the file anew</source>
   <translation>n’est pas en UTF-8 : reprenez le fichier</translation>
  </message>
  <message>
   <source>is not taken over {file}, which was changed by hand since it was imported: move that file away to import the label anew</source>
   <translation>ne remplace pas {file}, qui a été modifié à la main depuis son importation : écartez ce fichier pour importer de nouveau la notice</translation>
  </message>
  <message>
   <source>is not that of a monograph pack</source>
   <translation>n’est pas celui d’un paquet de monographies</translation>
  </message>
  <message>
   <source>is not there any more</source>
   <translation>n’est plus là</translation>
  </message>
  <message>
   <source>is not there: check the name</source>
   <translation>n’existe pas : vérifiez le nom</translation>
  </message>
  <message>
   <source>is not valid JSON ({reason}): get the file anew</source>
   <translation>n’est pas du JSON valide ({reason}) : reprenez le fichier</translation>
  </message>
  <message>
   <source>is not well-formed XML ({fault}, line {line}): get the file anew</source>
   <translation>n’est pas du XML bien formé ({fault}, ligne {line}) : reprenez le fichier</translation>
  </message>
  <message>
   <source>is not what a pack holds: monographs (.md) below {folder}, {licence} and {manifest}</source>
   <translation>n’est pas ce que contient un paquet : des monographies (.md) sous {folder}, {licence} et {manifest}</translation>
  </message>
  <message>
   <source>is not written in the composed form of Unicode (NFC)</source>
   <translation>n’est pas écrit dans la forme composée d’Unicode (NFC)</translation>
  </message>
  <message>
   <source>is of version {version}, and this program reads version {known}</source>
   <translation>est de la version {version}, et ce programme lit la version {known}</translation>
  </message>
  <message>
   <source>is older ({older}) than the one that is there ({newer}): nothing to do</source>
   <translation>est plus ancienne ({older}) que celle qui est là ({newer}) : rien à faire</translation>
  </message>
  <message>
   <source>is packed in a way that is not read (only stored and deflated are): pack it anew</source>
   <translation>est comprimé d’une façon qui n’est pas lue (seulement « stored » et « deflated ») : refaites l’archive</translation>
  </message>
  <message>
   <source>is packed in a way that packs do not use (only stored or deflated)</source>
   <translation>est comprimé d’une façon que les paquets n’utilisent pas (seulement « stored » ou « deflated »)</translation>
  </message>
  <message>
   <source>is refused: it is not signed, and a signature with the key {number} is asked for. Ask whoever made it</source>
   <translation>est refusé : il n’est pas signé, et une signature avec la clé {number} est demandée. Demandez à qui l’a fait</translation>
  </message>
  <message>
   <source>is refused: it {fault}. Ask whoever made it</source>
   <translation>est refusé : il {fault}. Demandez à qui l’a fait</translation>
  </message>
  <message>
   <source>is refused: its {file} {fault}. Ask whoever made it for a correct one</source>
   <translation>est refusé : son {file} {fault}. Demandez-en un correct à qui l’a fait</translation>
  </message>
  <message>
   <source>is refused: {name} has another size than its manifest says. {remedy}</source>
   <translation>est refusé : {name} a une autre taille que ne le dit son manifeste. {remedy}</translation>
  </message>
  <message>
   <source>is refused: {name} in it has no text. Ask whoever made it</source>
   <translation>est refusé : {name}, dedans, n’a pas de texte. Demandez à qui l’a fait</translation>
  </message>
  <message>
   <source>is refused: {name} in it {fault}</source>
   <translation>est refusé : {name}, dedans : {fault}</translation>
  </message>
  <message>
   <source>is refused: {name} is in it, but not in its manifest. {remedy}</source>
   <translation>est refusé : {name} s’y trouve, mais pas dans son manifeste. {remedy}</translation>
  </message>
  <message>
   <source>is refused: {name} is in its manifest, but not in it. {remedy}</source>
   <translation>est refusé : {name} est dans son manifeste, mais ne s’y trouve pas. {remedy}</translation>
  </message>
  <message>
   <source>is refused: {name} was installed with a checked signature, and this one was not checked. Check it with a key, or remove {name} first</source>
   <translation>est refusé : {name} a été installée avec une signature vérifiée, et celle-ci ne l’a pas été. Vérifiez-la avec une clé, ou retirez d’abord {name}</translation>
  </message>
  <message>
   <source>is signed with the key {number}, not with {wanted}</source>
   <translation>est signé avec la clé {number}, non avec {wanted}</translation>
  </message>
  <message>
   <source>is the name of a device on Windows</source>
   <translation>est le nom d’un périphérique sous Windows</translation>
  </message>
  <message>
   <source>is the same version as {file}, which was made from SPL and holds more: nothing to do</source>
   <translation>est la même version que {file}, qui a été fait à partir du SPL et contient davantage : rien à faire</translation>
  </message>
  <message>
   <source>it can be read in two ways</source>
   <translation>il peut se lire de deux façons</translation>
  </message>
  <message>
   <source>it does not say whether it is for one dose or for a day</source>
   <translation>il ne dit pas s’il vaut pour une dose ou pour un jour</translation>
  </message>
  <message>
   <source>it ended with status {status}</source>
   <translation>il s’est terminé avec le statut {status}</translation>
  </message>
  <message>
   <source>it gives no amount that can be compared</source>
   <translation>il ne donne aucune quantité comparable</translation>
  </message>
  <message>
   <source>it goes by another measure of the body</source>
   <translation>il suit une autre mesure du corps</translation>
  </message>
  <message>
   <source>it has other lines than a comment and a key</source>
   <translation>il a d’autres lignes qu’un commentaire et une clé</translation>
  </message>
  <message>
   <source>it holds no Ed25519 key</source>
   <translation>il ne contient pas de clé Ed25519</translation>
  </message>
  <message>
   <source>it is a range</source>
   <translation>c’est un intervalle</translation>
  </message>
  <message>
   <source>it is for another length of time</source>
   <translation>il vaut pour une autre durée</translation>
  </message>
  <message>
   <source>it is for another length of time than the figure</source>
   <translation>il vaut pour une autre durée que le chiffre</translation>
  </message>
  <message>
   <source>it is for another weight</source>
   <translation>il vaut pour un autre poids</translation>
  </message>
  <message>
   <source>it is for one dose, and how many doses the figure makes is not said</source>
   <translation>il vaut pour une dose, et en combien de doses le chiffre se répartit n’est pas dit</translation>
  </message>
  <message>
   <source>it is in another unit</source>
   <translation>il est dans une autre unité</translation>
  </message>
  <message>
   <source>it is no file</source>
   <translation>ce n’est pas un fichier</translation>
  </message>
  <message>
   <source>it is stated for another amount</source>
   <translation>il est indiqué pour une autre quantité</translation>
  </message>
  <message>
   <source>it limits a step, not the amount</source>
   <translation>il limite un palier, pas la quantité</translation>
  </message>
  <message>
   <source>it may be meant for another amount</source>
   <translation>il peut viser une autre quantité</translation>
  </message>
  <message>
   <source>it may hold for some only</source>
   <translation>il peut ne valoir que pour certains</translation>
  </message>
  <message>
   <source>it names one amount or another</source>
   <translation>il nomme une quantité ou une autre</translation>
  </message>
  <message>
   <source>it stands in another row of the table</source>
   <translation>il se trouve dans une autre ligne du tableau</translation>
  </message>
  <message>
   <source>it was built, but cannot be opened</source>
   <translation>il a été créé, mais ne peut pas être ouvert</translation>
  </message>
  <message>
   <source>its monograph cannot be read: {problem}</source>
   <translation>sa monographie ne peut pas être lue : {problem}</translation>
  </message>
  <message>
   <source>its sections</source>
   <translation>ses sections</translation>
  </message>
  <message>
   <source>lacks the field {key}</source>
   <translation>n’a pas le champ {key}</translation>
  </message>
  <message>
   <source>leads out of the pack</source>
   <translation>mène hors du paquet</translation>
  </message>
  <message>
   <source>less than half a {piece}</source>
   <translation>moins d’un demi {piece}</translation>
  </message>
  <message>
   <source>less than {number}</source>
   <translation>moins de {number}</translation>
  </message>
  <message>
   <source>level after</source>
   <translation>concentration après</translation>
  </message>
  <message>
   <source>level before</source>
   <translation>concentration avant</translation>
  </message>
  <message>
   <source>level left</source>
   <translation>concentration restante</translation>
  </message>
  <message>
   <source>library {edition}</source>
   <translation>bibliothèque {edition}</translation>
  </message>
  <message>
   <source>list “{name}”</source>
   <translation>liste « {name} »</translation>
  </message>
  <message>
   <source>listed in {unit}, the figure is in {other}</source>
   <translation>indiqué en {unit}, le chiffre est en {other}</translation>
  </message>
  <message>
   <source>lists a file that is no object</source>
   <translation>énumère un fichier qui n’est pas un objet</translation>
  </message>
  <message>
   <source>lists a file without a name</source>
   <translation>énumère un fichier sans nom</translation>
  </message>
  <message>
   <source>lists more than {most} MB</source>
   <translation>énumère plus de {most} Mo</translation>
  </message>
  <message>
   <source>lists more than {most} files</source>
   <translation>énumère plus de {most} fichiers</translation>
  </message>
  <message>
   <source>lists no monograph</source>
   <translation>n’énumère aucune monographie</translation>
  </message>
  <message>
   <source>lists {name} as one that replaces a monograph</source>
   <translation>énumère {name} comme s’il remplaçait une monographie</translation>
  </message>
  <message>
   <source>lists {name}, which is larger than {most} MB: split it</source>
   <translation>énumère {name}, qui dépasse {most} Mo : partagez-le</translation>
  </message>
  <message>
   <source>lists {name}, which {fault}</source>
   <translation>énumère {name}, qui {fault}</translation>
  </message>
  <message>
   <source>look at the disk of {folder}</source>
   <translation>examinez le disque de {folder}</translation>
  </message>
  <message numerus="yes">
   <source>lozenges</source>
   <translation>
    <numerusform>pastille à sucer</numerusform>
    <numerusform>pastilles à sucer</numerusform>
   </translation>
  </message>
  <message>
   <source>made anew: {n} monographs</source>
   <translation>refaite : {n} monographies</translation>
  </message>
  <message>
   <source>makes a monograph of {size} MB, and {most} MB can be opened: leave out what is not needed</source>
   <translation>donne une monographie de {size} Mo, et {most} Mo peuvent être ouverts : retirez ce qui n’est pas nécessaire</translation>
  </message>
  <message>
   <source>makes a monograph that cannot be opened ({reason}): leave out what is not needed</source>
   <translation>donne une monographie qui ne peut pas être ouverte ({reason}) : retirez ce qui n’est pas nécessaire</translation>
  </message>
  <message>
   <source>makes a monograph with a fault ({fault}): tell those who make this program</source>
   <translation>donne une monographie avec une erreur ({fault}) : prévenez les auteurs du programme</translation>
  </message>
  <message>
   <source>may be {names}. None is taken: choose it in the list.</source>
   <translation>peut être {names}. Aucun n’est retenu : choisissez-le dans la liste.</translation>
  </message>
  <message>
   <source>medicine of “{line}” chosen</source>
   <translation>médicament de « {line} » choisi</translation>
  </message>
  <message>
   <source>mg/L is the same as µg/mL</source>
   <translation>mg/L est la même chose que µg/mL</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minutes</translation>
  </message>
  <message>
   <source>monitor</source>
   <translation>surveiller</translation>
  </message>
  <message>
   <source>months</source>
   <translation>mois</translation>
  </message>
  <message>
   <source>new list</source>
   <translation>nouvelle liste</translation>
  </message>
  <message>
   <source>new section</source>
   <translation>nouvelle section</translation>
  </message>
  <message>
   <source>no amount of the medicine is given</source>
   <translation>aucune quantité du médicament n’est donnée</translation>
  </message>
  <message>
   <source>no figure</source>
   <translation>pas de chiffre</translation>
  </message>
  <message>
   <source>no sentence of its monograph says so of the medicine alone; from the table of classes</source>
   <translation>aucune phrase de sa monographie ne le dit du médicament seul ; d’après la table des classes</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>none yet: it is made ten seconds after a start, and at the end</source>
   <translation>aucune encore : elle est faite dix secondes après un démarrage, et à la fin</translation>
  </message>
  <message>
   <source>not built yet: it is built when texts are first searched</source>
   <translation>pas encore fait : il est fait à la première recherche dans les textes</translation>
  </message>
  <message>
   <source>not counted</source>
   <translation>non compté</translation>
  </message>
  <message>
   <source>not dated</source>
   <translation>sans date</translation>
  </message>
  <message>
   <source>not given in this monograph</source>
   <translation>non indiqué dans cette monographie</translation>
  </message>
  <message>
   <source>not in the library</source>
   <translation>absent de la bibliothèque</translation>
  </message>
  <message>
   <source>not in this library: {names}</source>
   <translation>pas dans cette bibliothèque : {names}</translation>
  </message>
  <message>
   <source>not in this monograph</source>
   <translation>pas dans cette monographie</translation>
  </message>
  <message>
   <source>not kept yet: the first start makes it</source>
   <translation>pas encore gardée : le premier démarrage la fait</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>not measured out by weight of the medicine</source>
   <translation>ne se mesure pas au poids du médicament</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>sans nom</translation>
  </message>
  <message>
   <source>not of the library: {file}</source>
   <translation>hors de la bibliothèque : {file}</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>non définie</translation>
  </message>
  <message>
   <source>not signed</source>
   <translation>non signé</translation>
  </message>
  <message>
   <source>not the name of one medicine of this library, so no pair with it is checked.</source>
   <translation>n’est pas le nom d’un seul médicament de cette bibliothèque ; aucune paire avec lui n’est donc vérifiée.</translation>
  </message>
  <message>
   <source>not within the doses drawn for a half-life of {time}</source>
   <translation>pas dans les doses tracées pour une demi-vie de {time}</translation>
  </message>
  <message>
   <source>notes: {n}</source>
   <translation>notes : {n}</translation>
  </message>
  <message>
   <source>nothing can be written on the disk now, and nothing was changed: make room on it and try again</source>
   <translation>rien ne peut être écrit sur le disque pour l’instant, et rien n’a été modifié : libérez de l’espace et réessayez</translation>
  </message>
  <message>
   <source>nothing in the list has a factor</source>
   <translation>rien dans la liste n’a de facteur</translation>
  </message>
  <message>
   <source>nothing is logged</source>
   <translation>rien n’est consigné</translation>
  </message>
  <message>
   <source>nothing kept yet</source>
   <translation>rien n’est encore gardé</translation>
  </message>
  <message>
   <source>nothing was changed: see what the message names</source>
   <translation>rien n’a été changé : voyez ce que nomme le message</translation>
  </message>
  <message>
   <source>nothing: the index is made here</source>
   <translation>rien : l’index est fait ici</translation>
  </message>
  <message>
   <source>of it together with: {partners}</source>
   <translation>de lui avec : {partners}</translation>
  </message>
  <message>
   <source>of the opioid alone</source>
   <translation>de l’opioïde seul</translation>
  </message>
  <message>
   <source>of whom or what</source>
   <translation>de qui ou de quoi</translation>
  </message>
  <message>
   <source>of {group}</source>
   <translation>de {group}</translation>
  </message>
  <message>
   <source>of {moment}, {size}: {file}</source>
   <translation>du {moment}, {size} : {file}</translation>
  </message>
  <message>
   <source>of “{words}”</source>
   <translation>de « {words} »</translation>
  </message>
  <message>
   <source>ok</source>
   <translation>en ordre</translation>
  </message>
  <message>
   <source>once a day</source>
   <translation>une fois par jour</translation>
  </message>
  <message>
   <source>once a week</source>
   <translation>une fois par semaine</translation>
  </message>
  <message>
   <source>open the window from a desktop; the commands work here</source>
   <translation>ouvrez la fenêtre depuis un bureau ; les commandes marchent ici</translation>
  </message>
  <message>
   <source>optional, for adjusted weight</source>
   <translation>facultatif, pour le poids ajusté</translation>
  </message>
  <message>
   <source>optional, for ideal and adjusted weight</source>
   <translation>facultatif, pour le poids idéal et le poids ajusté</translation>
  </message>
  <message>
   <source>or, instead of both:</source>
   <translation>ou, à la place des deux :</translation>
  </message>
  <message>
   <source>own library</source>
   <translation>bibliothèque personnelle</translation>
  </message>
  <message numerus="yes">
   <source>packets</source>
   <translation>
    <numerusform>paquet</numerusform>
    <numerusform>paquets</numerusform>
   </translation>
  </message>
  <message>
   <source>page {number} of {total}</source>
   <translation>page {number} sur {total}</translation>
  </message>
  <message numerus="yes">
   <source>pessaries</source>
   <translation>
    <numerusform>ovule</numerusform>
    <numerusform>ovules</numerusform>
   </translation>
  </message>
  <message>
   <source>press Enter to choose which</source>
   <translation>appuyez sur Entrée pour choisir lequel</translation>
  </message>
  <message>
   <source>printed on {date}</source>
   <translation>imprimé le {date}</translation>
  </message>
  <message>
   <source>rare</source>
   <translation>rare</translation>
  </message>
  <message>
   <source>read in part only, the file has errors: {medicines}</source>
   <translation>lu en partie seulement, le fichier a des erreurs : {medicines}</translation>
  </message>
  <message>
   <source>recent medicines: {n}</source>
   <translation>médicaments récents : {n}</translation>
  </message>
  <message>
   <source>refers to an entity outside the file, which is not read: get the file anew</source>
   <translation>renvoie à une entité hors du fichier, qui n’est pas lue : reprenez le fichier</translation>
  </message>
  <message>
   <source>renamed to “{name}”</source>
   <translation>renommée « {name} »</translation>
  </message>
  <message>
   <source>revised {date}</source>
   <translation>révisée le {date}</translation>
  </message>
  <message>
   <source>rounded to a whole number: {figure}</source>
   <translation>arrondi à un nombre entier : {figure}</translation>
  </message>
  <message numerus="yes">
   <source>rounded to {n} decimal places: {figure}</source>
   <translation>
    <numerusform>arrondi à {n} décimale : {figure}</numerusform>
    <numerusform>arrondi à {n} décimales : {figure}</numerusform>
   </translation>
  </message>
  <message>
   <source>run from its source</source>
   <translation>lancé depuis son code source</translation>
  </message>
  <message numerus="yes">
   <source>sachets</source>
   <translation>
    <numerusform>sachet</numerusform>
    <numerusform>sachets</numerusform>
   </translation>
  </message>
  <message>
   <source>saved as “{name}”</source>
   <translation>enregistrée sous « {name} »</translation>
  </message>
  <message>
   <source>saved lists: {n}</source>
   <translation>listes enregistrées : {n}</translation>
  </message>
  <message>
   <source>section removed</source>
   <translation>section retirée</translation>
  </message>
  <message>
   <source>see what the message names</source>
   <translation>voyez ce que nomme le message</translation>
  </message>
  <message>
   <source>several amounts or another unit</source>
   <translation>plusieurs quantités ou une autre unité</translation>
  </message>
  <message>
   <source>several are stated</source>
   <translation>plusieurs sont indiqués</translation>
  </message>
  <message>
   <source>side effect</source>
   <translation>effet indésirable</translation>
  </message>
  <message>
   <source>starred medicines</source>
   <translation>médicaments étoilés</translation>
  </message>
  <message>
   <source>start</source>
   <translation>début</translation>
  </message>
  <message numerus="yes">
   <source>suppositories</source>
   <translation>
    <numerusform>suppositoire</numerusform>
    <numerusform>suppositoires</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>tablets</source>
   <translation>
    <numerusform>comprimé</numerusform>
    <numerusform>comprimés</numerusform>
   </translation>
  </message>
  <message>
   <source>tell the makers of the program, with the log ({file}): {fault}</source>
   <translation>prévenez les auteurs du programme, avec le journal ({file}) : {fault}</translation>
  </message>
  <message>
   <source>that of the system</source>
   <translation>celui du système</translation>
  </message>
  <message>
   <source>that which came with the program is whole: {folder}</source>
   <translation>celui qui est venu avec le programme est intact : {folder}</translation>
  </message>
  <message>
   <source>the CDC leaves it out: a partial agonist, whose effect has a ceiling</source>
   <translation>les CDC la laissent de côté : un agoniste partiel, dont l’effet plafonne</translation>
  </message>
  <message>
   <source>the CDC table has no factor for it</source>
   <translation>la table des CDC n’a pas de facteur pour lui</translation>
  </message>
  <message>
   <source>the amount in brackets may be its maximum</source>
   <translation>la quantité entre parenthèses peut être son maximum</translation>
  </message>
  <message>
   <source>the amount right behind the figure may be its maximum</source>
   <translation>la quantité qui suit le chiffre peut être son maximum</translation>
  </message>
  <message>
   <source>the factors are for opioids by mouth and for the fentanyl patch</source>
   <translation>les facteurs valent pour les opioïdes par la bouche et pour le patch de fentanyl</translation>
  </message>
  <message>
   <source>the figure has a maximum of its own</source>
   <translation>le chiffre a son propre maximum</translation>
  </message>
  <message>
   <source>the file cannot be read: {medicines}</source>
   <translation>le fichier ne peut pas être lu : {medicines}</translation>
  </message>
  <message>
   <source>the index cannot be kept, and every start reads all files</source>
   <translation>l’index ne peut pas être gardé, et chaque démarrage lit tous les fichiers</translation>
  </message>
  <message>
   <source>the list adds something that must be read</source>
   <translation>la liste ajoute quelque chose qui est à lire</translation>
  </message>
  <message>
   <source>the list {name}, which cannot be read</source>
   <translation>la liste {name}, qui ne peut pas être lue</translation>
  </message>
  <message numerus="yes">
   <source>the medicine {title} and the class of that name, {n} medicines</source>
   <translation>
    <numerusform>le médicament {title} et la classe de ce nom, {n} médicament</numerusform>
    <numerusform>le médicament {title} et la classe de ce nom, {n} médicaments</numerusform>
   </translation>
  </message>
  <message>
   <source>the medicine {title}; not the class “{group}”</source>
   <translation>le médicament {title} ; pas la classe « {group} »</translation>
  </message>
  <message>
   <source>the program cannot be started: {reason}</source>
   <translation>le programme ne peut pas être lancé : {reason}</translation>
  </message>
  <message>
   <source>the whole library</source>
   <translation>toute la bibliothèque</translation>
  </message>
  <message>
   <source>the window cannot open: {reason}</source>
   <translation>la fenêtre ne peut pas s’ouvrir : {reason}</translation>
  </message>
  <message>
   <source>there is no change of the libraries to undo</source>
   <translation>il n’y a aucun changement des bibliothèques à annuler</translation>
  </message>
  <message>
   <source>there is none here</source>
   <translation>il n’y en a pas ici</translation>
  </message>
  <message>
   <source>there is none yet</source>
   <translation>il n’y en a pas encore</translation>
  </message>
  <message>
   <source>there is nothing yet</source>
   <translation>il n’y a rien encore</translation>
  </message>
  <message>
   <source>this file has none of its own.</source>
   <translation>ce fichier n’en a pas.</translation>
  </message>
  <message>
   <source>this passage is no longer in the text</source>
   <translation>ce passage n’est plus dans le texte</translation>
  </message>
  <message>
   <source>this, creatinine or both</source>
   <translation>celle-ci, la créatinine ou les deux</translation>
  </message>
  <message>
   <source>this, cystatin C or both</source>
   <translation>celle-ci, la cystatine C ou les deux</translation>
  </message>
  <message>
   <source>time</source>
   <translation>temps</translation>
  </message>
  <message>
   <source>times a day</source>
   <translation>fois par jour</translation>
  </message>
  <message>
   <source>too long for a figure</source>
   <translation>trop long pour un chiffre</translation>
  </message>
  <message>
   <source>top reached, continued at the end</source>
   <translation>début atteint, reprise à la fin</translation>
  </message>
  <message>
   <source>top reached, continued in {section}</source>
   <translation>début atteint, suite dans {section}</translation>
  </message>
  <message>
   <source>typed as {figure}</source>
   <translation>saisi comme {figure}</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>inchangées</translation>
  </message>
  <message>
   <source>uncommon</source>
   <translation>peu fréquent</translation>
  </message>
  <message>
   <source>under 0.1</source>
   <translation>moins de 0.1</translation>
  </message>
  <message>
   <source>under {number}</source>
   <translation>moins de {number}</translation>
  </message>
  <message>
   <source>under {share}%</source>
   <translation>moins de {share}%</translation>
  </message>
  <message>
   <source>update the program</source>
   <translation>mettez le programme à jour</translation>
  </message>
  <message>
   <source>updated</source>
   <translation>mises à jour</translation>
  </message>
  <message>
   <source>use Python 3.11, 3.12 or 3.13</source>
   <translation>utilisez Python 3.11, 3.12 ou 3.13</translation>
  </message>
  <message>
   <source>usual {time}</source>
   <translation>habituelle {time}</translation>
  </message>
  <message>
   <source>usually {share} of people</source>
   <translation>habituellement {share} des personnes</translation>
  </message>
  <message>
   <source>version unknown</source>
   <translation>version inconnue</translation>
  </message>
  <message>
   <source>version {version}</source>
   <translation>version {version}</translation>
  </message>
  <message>
   <source>very common</source>
   <translation>très fréquent</translation>
  </message>
  <message>
   <source>very rare</source>
   <translation>très rare</translation>
  </message>
  <message numerus="yes">
   <source>vials</source>
   <translation>
    <numerusform>flacon</numerusform>
    <numerusform>flacons</numerusform>
   </translation>
  </message>
  <message>
   <source>warning</source>
   <translation>attention</translation>
  </message>
  <message>
   <source>was changed after it was looked at. Look at it again</source>
   <translation>a été changé après avoir été examiné. Examinez-le de nouveau</translation>
  </message>
  <message>
   <source>what holds this amount is not said</source>
   <translation>ce qui contient cette quantité n’est pas dit</translation>
  </message>
  <message>
   <source>what you choose is forgotten at the end</source>
   <translation>ce que vous choisissez est oublié à la fermeture</translation>
  </message>
  <message>
   <source>whole, form {form}, {counts}, {size}: {file}</source>
   <translation>intacte, forme {form}, {counts}, {size} : {file}</translation>
  </message>
  <message>
   <source>whole, format {format}, {size}: {file}</source>
   <translation>intacte, format {format}, {size} : {file}</translation>
  </message>
  <message>
   <source>whole, of this library, format {format}, {size}: {file}</source>
   <translation>intact, de cette bibliothèque, format {format}, {size} : {file}</translation>
  </message>
  <message>
   <source>whole: nothing to be done</source>
   <translation>intacte : rien à faire</translation>
  </message>
  <message>
   <source>with all doses</source>
   <translation>avec toutes les doses</translation>
  </message>
  <message>
   <source>with nothing recorded</source>
   <translation>sans rien d’enregistré</translation>
  </message>
  <message>
   <source>without version and date</source>
   <translation>sans version ni date</translation>
  </message>
  <message>
   <source>would be {file}, and another file has that name: move that one away</source>
   <translation>serait {file}, et un autre fichier porte ce nom : écartez-le</translation>
  </message>
  <message>
   <source>would become more than {most} times as large</source>
   <translation>deviendrait plus de {most} fois plus grand</translation>
  </message>
  <message>
   <source>would become more than {most} times as large, as no label does: get it anew</source>
   <translation>deviendrait plus de {most} fois plus grand, comme aucune notice : reprenez-le</translation>
  </message>
  <message>
   <source>would unpack to more than {most}. Nothing of it was used</source>
   <translation>dépasserait {most} une fois décompressé. Rien n’en a été utilisé</translation>
  </message>
  <message>
   <source>would unpack to more than {most}: take out what is needed</source>
   <translation>dépasserait {most} une fois décompressé : sortez-en ce qu’il faut</translation>
  </message>
  <message>
   <source>years</source>
   <translation>ans</translation>
  </message>
  <message>
   <source>{action}, says {speaker}</source>
   <translation>{action}, dit {speaker}</translation>
  </message>
  <message>
   <source>{action}, says {speaker}{via}:</source>
   <translation>{action}, dit {speaker}{via} :</translation>
  </message>
  <message>
   <source>{allowed}, not {amount}</source>
   <translation>{allowed}, et non {amount}</translation>
  </message>
  <message>
   <source>{amount} ({percent}% less)</source>
   <translation>{amount} ({percent}% de moins)</translation>
  </message>
  <message>
   <source>{amount} ({percent}% more)</source>
   <translation>{amount} ({percent}% de plus)</translation>
  </message>
  <message>
   <source>{amount} is less than any known body surface. Nothing is worked out from it.</source>
   <translation>{amount} est moins que toute surface corporelle connue. Rien n’en est calculé.</translation>
  </message>
  <message>
   <source>{amount} is less than any known height. Nothing is worked out from it.</source>
   <translation>{amount} est moins que toute taille connue. Rien n’en est calculé.</translation>
  </message>
  <message>
   <source>{amount} is less than any known weight. Nothing is worked out from it.</source>
   <translation>{amount} est moins que tout poids connu. Rien n’en est calculé.</translation>
  </message>
  <message>
   <source>{amount} is more than any known body surface. Nothing is worked out from it.</source>
   <translation>{amount} est plus que toute surface corporelle connue. Rien n’en est calculé.</translation>
  </message>
  <message>
   <source>{amount} is more than any known height. Nothing is worked out from it.</source>
   <translation>{amount} est plus que toute taille connue. Rien n’en est calculé.</translation>
  </message>
  <message>
   <source>{amount} is more than any known weight. Nothing is worked out from it.</source>
   <translation>{amount} est plus que tout poids connu. Rien n’en est calculé.</translation>
  </message>
  <message>
   <source>{amount} is very little: is it right?</source>
   <translation>{amount}, c’est très peu : est-ce exact ?</translation>
  </message>
  <message>
   <source>{amount} is very much: is it right?</source>
   <translation>{amount}, c’est énorme : est-ce exact ?</translation>
  </message>
  <message>
   <source>{amount} is {other} here, as {figure} is {same}.</source>
   <translation>{amount} font ici {other}, car {figure} font {same}.</translation>
  </message>
  <message>
   <source>{amount} would be above the maximum</source>
   <translation>{amount} dépasserait le maximum</translation>
  </message>
  <message>
   <source>{day}, library {edition}</source>
   <translation>{day}, bibliothèque {edition}</translation>
  </message>
  <message>
   <source>{done} of {total} files</source>
   <translation>{done} sur {total} fichiers</translation>
  </message>
  <message>
   <source>{dose} mg × {times} a day {daily} mg/day</source>
   <translation>{dose} mg × {times} par jour {daily} mg/jour</translation>
  </message>
  <message>
   <source>{dose}, {times} times a day</source>
   <translation>{dose}, {times} fois par jour</translation>
  </message>
  <message>
   <source>{factor} (female)</source>
   <translation>{factor} (femme)</translation>
  </message>
  <message>
   <source>{fault}. Nothing of it was used</source>
   <translation>{fault}. Rien n’en a été utilisé</translation>
  </message>
  <message>
   <source>{field}: {figure} is out of range. Accepted: {range}.</source>
   <translation>{field} : {figure} est hors limites. Accepté : {range}.</translation>
  </message>
  <message>
   <source>{field}: {problem}. Accepted: {range}.</source>
   <translation>{field} : {problem}. Accepté : {range}.</translation>
  </message>
  <message>
   <source>{figure} (typed as {typed})</source>
   <translation>{figure} (saisi comme {typed})</translation>
  </message>
  <message>
   <source>{file} cannot be read: {reason}</source>
   <translation>{file} ne peut pas être lu : {reason}</translation>
  </message>
  <message>
   <source>{file} is damaged</source>
   <translation>{file} est endommagé</translation>
  </message>
  <message>
   <source>{file} is damaged: {damage}</source>
   <translation>{file} est endommagé : {damage}</translation>
  </message>
  <message>
   <source>{file} is empty</source>
   <translation>{file} est vide</translation>
  </message>
  <message>
   <source>{file} is missing, though there was one</source>
   <translation>{file} manque, alors qu’il existait</translation>
  </message>
  <message>
   <source>{file} is of a newer version of the program</source>
   <translation>{file} est d’une version plus récente du programme</translation>
  </message>
  <message>
   <source>{file} is of another version: the next start makes it anew</source>
   <translation>{file} est d’une autre version : le prochain démarrage la refait</translation>
  </message>
  <message>
   <source>{file}: cannot be read ({reason}): check the name, and that you may read it</source>
   <translation>{file} : ne peut pas être lu ({reason}) : vérifiez le nom, et que vous avez le droit de le lire</translation>
  </message>
  <message>
   <source>{file}: cannot be read: {reason}</source>
   <translation>{file} : lecture impossible : {reason}</translation>
  </message>
  <message>
   <source>{file}: cannot be written ({reason}): check the free space and your rights, or choose another place</source>
   <translation>{file} : écriture impossible ({reason}) : vérifiez l’espace libre et vos droits, ou choisissez un autre emplacement</translation>
  </message>
  <message>
   <source>{file}: holds {what}: nothing of it was taken over. Export it again</source>
   <translation>{file} : contient {what} : rien n’en a été repris. Exportez-le de nouveau</translation>
  </message>
  <message>
   <source>{file}: is not a file of favourites and notes: choose one that this program has written with Export</source>
   <translation>{file} : n’est pas un fichier de favoris et de notes : choisissez-en un que ce programme a écrit avec Exporter</translation>
  </message>
  <message>
   <source>{file}: is of a newer version of the program: update the program to read it</source>
   <translation>{file} : provient d’une version plus récente du programme : mettez le programme à jour pour le lire</translation>
  </message>
  <message>
   <source>{file}: is of another version of the program: update both, and export it again</source>
   <translation>{file} : est d’une autre version du programme : mettez les deux à jour, et exportez-le de nouveau</translation>
  </message>
  <message>
   <source>{file}: no copy of it could be made: {reason}. Check the free space and your rights</source>
   <translation>{file} : aucune copie n’a pu être faite : {reason}. Vérifiez l’espace libre et vos droits</translation>
  </message>
  <message>
   <source>{file}: your favourites and notes cannot be read: {reason}: check that you may write there, that the disk is not full and that no other program holds it</source>
   <translation>{file} : vos favoris et notes ne peuvent pas être lus : {reason} : vérifiez que vous pouvez y écrire, que le disque n’est pas plein et qu’aucun autre programme ne l’utilise</translation>
  </message>
  <message>
   <source>{file}: {fault}: installed libraries are left out. Add their packs again</source>
   <translation>{file} : {fault} : les bibliothèques installées sont laissées de côté. Ajoutez de nouveau leurs paquets</translation>
  </message>
  <message>
   <source>{file}: {fault}: its copy was read. Check the list of libraries</source>
   <translation>{file} : {fault} : sa copie a été lue. Vérifiez la liste des bibliothèques</translation>
  </message>
  <message>
   <source>{folder} cannot be made in {there}: {harm}</source>
   <translation>{folder} ne peut pas être créé dans {there} : {harm}</translation>
  </message>
  <message>
   <source>{folder} cannot be written ({reason}): {harm}</source>
   <translation>impossible d’écrire dans {folder} ({reason}) : {harm}</translation>
  </message>
  <message>
   <source>{folder} is made when it is needed</source>
   <translation>{folder} est créé quand il le faut</translation>
  </message>
  <message>
   <source>{folder} is missing or empty</source>
   <translation>{folder} manque ou est vide</translation>
  </message>
  <message>
   <source>{folder}, can be written</source>
   <translation>{folder}, peut être écrit</translation>
  </message>
  <message>
   <source>{folder}: another program is changing the libraries now: try again when it is done</source>
   <translation>{folder} : un autre programme change les bibliothèques en ce moment : réessayez quand il aura fini</translation>
  </message>
  <message>
   <source>{folder}: cannot be written ({reason}): nothing was changed. Check the free space and your rights</source>
   <translation>{folder} : impossible d’y écrire ({reason}) : rien n’a été changé. Vérifiez la place libre et vos droits</translation>
  </message>
  <message>
   <source>{folder}: cannot be written to ({reason}): check the free space and your rights, or choose another folder with --to</source>
   <translation>{folder} : impossible d’y écrire ({reason}) : vérifiez la place libre et vos droits, ou choisissez un autre dossier avec --to</translation>
  </message>
  <message>
   <source>{folder}: {name} is damaged: add its pack again</source>
   <translation>{folder} : {name} est endommagée : ajoutez de nouveau son paquet</translation>
  </message>
  <message>
   <source>{group} includes {medicine}</source>
   <translation>{group} comprend {medicine}</translation>
  </message>
  <message>
   <source>{key}: is no minisign key ({reason}): give the file minisign.pub, or the line in it that begins with RW</source>
   <translation>{key} : n’est pas une clé minisign ({reason}) : donnez le fichier minisign.pub, ou sa ligne qui commence par RW</translation>
  </message>
  <message>
   <source>{language}; names of files in {coding}</source>
   <translation>{language} ; noms de fichiers en {coding}</translation>
  </message>
  <message>
   <source>{library} (replaces the bundled text)</source>
   <translation>{library} (remplace le texte fourni)</translation>
  </message>
  <message>
   <source>{lines} lines, {faults} of them faults, {size}: {file}</source>
   <translation>{lines} lignes, dont {faults} erreurs, {size} : {file}</translation>
  </message>
  <message>
   <source>{low} or {high}</source>
   <translation>{low} ou {high}</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} à {high}</translation>
  </message>
  <message>
   <source>{low}% to under {high}%</source>
   <translation>{low}% à moins de {high}%</translation>
  </message>
  <message>
   <source>{medicine} at a glance</source>
   <translation>{medicine} en bref</translation>
  </message>
  <message>
   <source>{medicine} is being compared already.</source>
   <translation>{medicine} est déjà comparé.</translation>
  </message>
  <message>
   <source>{medicine} was moved to the left.</source>
   <translation>{medicine} a été déplacé vers la gauche.</translation>
  </message>
  <message>
   <source>{medicine} was not added: four medicines are compared at the most. Remove one first.</source>
   <translation>{medicine} n’a pas été ajouté : on compare quatre médicaments au plus. Retirez-en un d’abord.</translation>
  </message>
  <message>
   <source>{medicine} was removed.</source>
   <translation>{medicine} a été retiré.</translation>
  </message>
  <message>
   <source>{medicine}: plasma level over time</source>
   <translation>{medicine} : concentration plasmatique au cours du temps</translation>
  </message>
  <message>
   <source>{medicine}: side effects by frequency</source>
   <translation>{medicine} : effets indésirables par fréquence</translation>
  </message>
  <message numerus="yes">
   <source>{mentioning} of {total} mention it, in {n} sentences.</source>
   <translation>
    <numerusform>{mentioning} sur {total} le mentionnent, dans {n} phrase.</numerusform>
    <numerusform>{mentioning} sur {total} le mentionnent, dans {n} phrases.</numerusform>
   </translation>
  </message>
  <message>
   <source>{mentioning} of {total} mention it.</source>
   <translation>{mentioning} sur {total} le mentionnent.</translation>
  </message>
  <message>
   <source>{monograph}: no source given</source>
   <translation>{monograph} : aucune source donnée</translation>
  </message>
  <message>
   <source>{names} are one medicine: {title}</source>
   <translation>{names} sont un seul médicament : {title}</translation>
  </message>
  <message>
   <source>{name} (changed)</source>
   <translation>{name} (modifiée)</translation>
  </message>
  <message numerus="yes">
   <source>{name} ({n} lines)</source>
   <translation>
    <numerusform>{name} ({n} ligne)</numerusform>
    <numerusform>{name} ({n} lignes)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name} and {n} more</source>
   <translation>
    <numerusform>{name} et {n} de plus</numerusform>
    <numerusform>{name} et {n} de plus</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} has no section “{section}”.</source>
   <translation>{name} n’a pas de section « {section} ».</translation>
  </message>
  <message>
   <source>{name} has no star any more. Ctrl+Z puts it back.</source>
   <translation>{name} n’a plus d’étoile. Ctrl+Z la remet.</translation>
  </message>
  <message>
   <source>{name} is a name of it</source>
   <translation>{name} est l’un de ses noms</translation>
  </message>
  <message>
   <source>{name} is installed again.</source>
   <translation>{name} est de nouveau installée.</translation>
  </message>
  <message>
   <source>{name} is installed in the edition before.</source>
   <translation>{name} est installée dans l’édition précédente.</translation>
  </message>
  <message>
   <source>{name} is not installed any more.</source>
   <translation>{name} n’est plus installée.</translation>
  </message>
  <message>
   <source>{name} is often confused with (FDA list)</source>
   <translation>{name} est souvent confondu avec (liste de la FDA)</translation>
  </message>
  <message>
   <source>{name} was removed.</source>
   <translation>{name} a été retirée.</translation>
  </message>
  <message>
   <source>{name} was updated to edition {edition}.</source>
   <translation>{name} a été mise à jour à l’édition {edition}.</translation>
  </message>
  <message>
   <source>{name}, edition {edition}, is installed already: nothing was changed.</source>
   <translation>{name}, édition {edition}, est déjà installée : rien n’a été changé.</translation>
  </message>
  <message>
   <source>{name}, edition {edition}, was added.</source>
   <translation>{name}, édition {edition}, a été ajoutée.</translation>
  </message>
  <message>
   <source>{name}, given twice, is one medicine: {title}</source>
   <translation>{name}, indiqué deux fois, est un seul médicament : {title}</translation>
  </message>
  <message>
   <source>{name}, given {times} times, is one medicine: {title}</source>
   <translation>{name}, indiqué {times} fois, est un seul médicament : {title}</translation>
  </message>
  <message>
   <source>{name}: abbreviation of {medicine}</source>
   <translation>{name} : abréviation de {medicine}</translation>
  </message>
  <message>
   <source>{name}: brand of {medicine}</source>
   <translation>{name} : marque de {medicine}</translation>
  </message>
  <message>
   <source>{name}: class of {medicine}</source>
   <translation>{name} : classe de {medicine}</translation>
  </message>
  <message>
   <source>{name}: condition for which {medicine} is listed</source>
   <translation>{name} : maladie pour laquelle {medicine} figure</translation>
  </message>
  <message>
   <source>{name}: everyday word for {medicine}</source>
   <translation>{name} : mot courant pour {medicine}</translation>
  </message>
  <message>
   <source>{name}: name of {medicine}</source>
   <translation>{name} : nom de {medicine}</translation>
  </message>
  <message>
   <source>{name}: no library of this name is installed. Installed: {names}</source>
   <translation>{name} : aucune bibliothèque de ce nom n’est installée. Installées : {names}</translation>
  </message>
  <message>
   <source>{name}: other name of {medicine}</source>
   <translation>{name} : autre nom de {medicine}</translation>
  </message>
  <message>
   <source>{number} (missed)</source>
   <translation>{number} (oubliée)</translation>
  </message>
  <message>
   <source>{number} medicines have the name “{typed}”: choose one and press Enter again.</source>
   <translation>{number} médicaments portent le nom « {typed} » : choisissez-en un et appuyez encore sur Entrée.</translation>
  </message>
  <message>
   <source>{number} of {total}</source>
   <translation>{number} sur {total}</translation>
  </message>
  <message>
   <source>{number} of {total} in this section</source>
   <translation>{number} sur {total} dans cette section</translation>
  </message>
  <message>
   <source>{number} of {total} on this page</source>
   <translation>{number} sur {total} sur cette page</translation>
  </message>
  <message>
   <source>{number} tabs are open, which is the most: close one first.</source>
   <translation>{number} onglets sont ouverts, c’est le maximum : fermez-en un d’abord.</translation>
  </message>
  <message>
   <source>{number} windows are open, which is the most: close one first.</source>
   <translation>{number} fenêtres sont ouvertes, c’est le maximum : fermez-en une d’abord.</translation>
  </message>
  <message numerus="yes">
   <source>{n} bundled texts are shown again.</source>
   <translation>
    <numerusform>{n} texte fourni est de nouveau affiché.</numerusform>
    <numerusform>{n} textes fournis sont de nouveau affichés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} different kinds.</source>
   <translation>
    <numerusform>{n} sorte différente.</numerusform>
    <numerusform>{n} sortes différentes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} faults</source>
   <translation>
    <numerusform>{n} erreur</numerusform>
    <numerusform>{n} erreurs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} faults so far.</source>
   <translation>
    <numerusform>{n} erreur jusqu’ici.</numerusform>
    <numerusform>{n} erreurs jusqu’ici.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files with problems</source>
   <translation>
    <numerusform>{n} fichier avec des problèmes</numerusform>
    <numerusform>{n} fichiers avec des problèmes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines added</source>
   <translation>
    <numerusform>{n} ligne ajoutée</numerusform>
    <numerusform>{n} lignes ajoutées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines cannot be checked. Enter on one of them in the list shows what it may be.</source>
   <translation>
    <numerusform>{n} ligne ne peut pas être vérifiée. Entrée sur elle dans la liste montre ce qu’elle peut être.</numerusform>
    <numerusform>{n} lignes ne peuvent pas être vérifiées. Entrée sur l’une d’elles dans la liste montre ce qu’elle peut être.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines removed</source>
   <translation>
    <numerusform>{n} ligne retirée</numerusform>
    <numerusform>{n} lignes retirées</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} lists and indexes removed, {size}: {folder}</source>
   <translation>{n} listes et index retirés, {size} : {folder}</translation>
  </message>
  <message numerus="yes">
   <source>{n} medicines</source>
   <translation>
    <numerusform>{n} médicament</numerusform>
    <numerusform>{n} médicaments</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} medicines were added.</source>
   <translation>
    <numerusform>{n} médicament a été ajouté.</numerusform>
    <numerusform>{n} médicaments ont été ajoutés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} medicines were removed.</source>
   <translation>
    <numerusform>{n} médicament a été retiré.</numerusform>
    <numerusform>{n} médicaments ont été retirés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} monographs</source>
   <translation>
    <numerusform>{n} monographie</numerusform>
    <numerusform>{n} monographies</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} monographs in {folder}</source>
   <translation>{n} monographies dans {folder}</translation>
  </message>
  <message>
   <source>{n} monographs, edition {edition}</source>
   <translation>{n} monographies, édition {edition}</translation>
  </message>
  <message>
   <source>{n} monographs, without the bundled library</source>
   <translation>{n} monographies, sans la bibliothèque incluse</translation>
  </message>
  <message numerus="yes">
   <source>{n} more mention it</source>
   <translation>
    <numerusform>{n} de plus le mentionne</numerusform>
    <numerusform>{n} de plus le mentionnent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} names cannot be checked</source>
   <translation>
    <numerusform>{n} nom ne peut pas être vérifié</numerusform>
    <numerusform>{n} noms ne peuvent pas être vérifiés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pairs are hidden by the choice of actions: {each}.</source>
   <translation>
    <numerusform>{n} paire est masquée par le choix des actions : {each}.</numerusform>
    <numerusform>{n} paires sont masquées par le choix des actions : {each}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pairs hidden</source>
   <translation>
    <numerusform>{n} paire masquée</numerusform>
    <numerusform>{n} paires masquées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pairs: {each}</source>
   <translation>
    <numerusform>{n} paire : {each}</numerusform>
    <numerusform>{n} paires : {each}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} places in the classes</source>
   <translation>
    <numerusform>{n} place dans les classes</numerusform>
    <numerusform>{n} places dans les classes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} questions</source>
   <translation>
    <numerusform>{n} question</numerusform>
    <numerusform>{n} questions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} refused</source>
   <translation>
    <numerusform>{n} refusée</numerusform>
    <numerusform>{n} refusées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} replace bundled texts.</source>
   <translation>
    <numerusform>{n} remplace le texte fourni.</numerusform>
    <numerusform>{n} remplacent des textes fournis.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sentences or cells of tables with figures are left in words: there figures are compared, shared, or those of some people only.</source>
   <translation>
    <numerusform>{n} phrase ou cellule de tableau avec des chiffres reste en mots : les chiffres y sont comparés, partagés, ou ne valent que pour certaines personnes.</numerusform>
    <numerusform>{n} phrases ou cellules de tableaux avec des chiffres restent en mots : les chiffres y sont comparés, partagés, ou ne valent que pour certaines personnes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} side effects with a figure of their own are drawn.</source>
   <translation>
    <numerusform>{n} effet indésirable avec un chiffre propre est tracé.</numerusform>
    <numerusform>{n} effets indésirables avec un chiffre propre sont tracés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} things looked at: all in order.</source>
   <translation>
    <numerusform>{n} chose examinée : tout est en ordre.</numerusform>
    <numerusform>{n} choses examinées : tout est en ordre.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} things looked at: {counts}.</source>
   <translation>
    <numerusform>{n} chose examinée : {counts}.</numerusform>
    <numerusform>{n} choses examinées : {counts}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} warnings</source>
   <translation>
    <numerusform>{n} avertissement</numerusform>
    <numerusform>{n} avertissements</numerusform>
   </translation>
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation>{one} et {other}</translation>
  </message>
  <message>
   <source>{one} and: {others}</source>
   <translation>{one} et : {others}</translation>
  </message>
  <message>
   <source>{one} or {other}</source>
   <translation>{one} ou {other}</translation>
  </message>
  <message>
   <source>{opioid} (not counted)</source>
   <translation>{opioid} (non compté)</translation>
  </message>
  <message>
   <source>{part} is a part of {whole}</source>
   <translation>{part} fait partie de {whole}</translation>
  </message>
  <message>
   <source>{path} could not be removed: {reason}</source>
   <translation>{path} n’a pas pu être supprimé : {reason}</translation>
  </message>
  <message>
   <source>{problem} (line {number})</source>
   <translation>{problem} (ligne {number})</translation>
  </message>
  <message>
   <source>{root} = {area} m² (Mosteller, to two places)</source>
   <translation>{root} = {area} m² (Mosteller, à deux décimales)</translation>
  </message>
  <message>
   <source>{row}, beside the text of {library}</source>
   <translation>{row}, à côté du texte de {library}</translation>
  </message>
  <message numerus="yes">
   <source>{section}, {n} hits</source>
   <translation>
    <numerusform>{section}, {n} occurrence</numerusform>
    <numerusform>{section}, {n} occurrences</numerusform>
   </translation>
  </message>
  <message>
   <source>{share} of people</source>
   <translation>{share} des personnes</translation>
  </message>
  <message>
   <source>{share}% or more</source>
   <translation>{share}% ou plus</translation>
  </message>
  <message>
   <source>{size} free at {folder}</source>
   <translation>{size} libres sur {folder}</translation>
  </message>
  <message>
   <source>{size}, {more} not merged yet</source>
   <translation>{size}, {more} pas encore intégrés</translation>
  </message>
  <message>
   <source>{speaker} also speaks of {medicine} by name</source>
   <translation>{speaker} parle aussi de {medicine} par son nom</translation>
  </message>
  <message>
   <source>{step} Undo: Ctrl+Z.</source>
   <translation>{step} Annuler : Ctrl+Z.</translation>
  </message>
  <message>
   <source>{step}. Undo: Ctrl+Z.</source>
   <translation>{step}. Annuler : Ctrl+Z.</translation>
  </message>
  <message>
   <source>{substance} is also a part of the other</source>
   <translation>{substance} fait aussi partie de l’autre</translation>
  </message>
  <message>
   <source>{time} after the first dose</source>
   <translation>{time} après la première dose</translation>
  </message>
  <message>
   <source>{time} after the last dose</source>
   <translation>{time} après la dernière dose</translation>
  </message>
  <message numerus="yes">
   <source>{time} days</source>
   <translation>
    <numerusform>{time} jour</numerusform>
    <numerusform>{time} jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{time} hours</source>
   <translation>
    <numerusform>{time} heure</numerusform>
    <numerusform>{time} heures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{time} minutes</source>
   <translation>
    <numerusform>{time} minute</numerusform>
    <numerusform>{time} minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{time} months</source>
   <translation>
    <numerusform>{time} mois</numerusform>
    <numerusform>{time} mois</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{time}, in {n} doses</source>
   <translation>
    <numerusform>{time}, en {n} dose</numerusform>
    <numerusform>{time}, en {n} doses</numerusform>
   </translation>
  </message>
  <message>
   <source>{title}, not dated</source>
   <translation>{title}, sans date</translation>
  </message>
  <message>
   <source>{title}, revised {day}</source>
   <translation>{title}, révisée le {day}</translation>
  </message>
  <message>
   <source>{title}: {kind}, beside the bundled text</source>
   <translation>{title} : {kind}, à côté du texte fourni</translation>
  </message>
  <message>
   <source>{title}: {kind}, replaces the bundled text</source>
   <translation>{title} : {kind}, remplace le texte fourni</translation>
  </message>
  <message>
   <source>{title}: {kind}, the bundled text is shown again</source>
   <translation>{title} : {kind}, le texte fourni est de nouveau affiché</translation>
  </message>
  <message>
   <source>{total} in this monograph</source>
   <translation>{total} dans cette monographie</translation>
  </message>
  <message>
   <source>{total} in this section</source>
   <translation>{total} dans cette section</translation>
  </message>
  <message>
   <source>{total} on this page</source>
   <translation>{total} sur cette page</translation>
  </message>
  <message>
   <source>{unit} since the first dose; level in % of the highest at steady state</source>
   <translation>{unit} depuis la première dose ; concentration en % du maximum à l’équilibre</translation>
  </message>
  <message>
   <source>{unit} since the last dose; level in % of that right after it</source>
   <translation>{unit} depuis la dernière dose ; concentration en % de celle qui la suit</translation>
  </message>
  <message>
   <source>{version} is not one that was tried</source>
   <translation>{version} n’est pas de celles qui ont été essayées</translation>
  </message>
  <message>
   <source>{when}, right after dose {number}: {share}</source>
   <translation>{when}, juste après la dose {number} : {share}</translation>
  </message>
  <message>
   <source>{when}, when dose {number} is missed: {share}</source>
   <translation>{when}, quand la dose {number} est oubliée : {share}</translation>
  </message>
  <message>
   <source>{when}: {share} left</source>
   <translation>{when} : reste {share}</translation>
  </message>
  <message>
   <source>{words} among {medicines}</source>
   <translation>{words} parmi {medicines}</translation>
  </message>
  <message>
   <source>{words}: {done} of {total}</source>
   <translation>{words} : {done} sur {total}</translation>
  </message>
  <message>
   <source>“Problems in the library” names each file, its line and the remedy; so does `dispensatory check`</source>
   <translation>« Problèmes dans la bibliothèque » nomme chaque fichier, sa ligne et le remède ; `dispensatory check` aussi</translation>
  </message>
  <message>
   <source>“{line}” added</source>
   <translation>« {line} » ajouté</translation>
  </message>
  <message>
   <source>“{line}” may be:</source>
   <translation>« {line} » peut être :</translation>
  </message>
  <message>
   <source>“{line}” removed</source>
   <translation>« {line} » retiré</translation>
  </message>
  <message>
   <source>“{name}” cannot be checked: only what {speaker} says of it is shown.</source>
   <translation>« {name} » ne peut pas être vérifié : seul ce que {speaker} en dit est affiché.</translation>
  </message>
  <message>
   <source>“{name}” deleted</source>
   <translation>« {name} » supprimée</translation>
  </message>
  <message>
   <source>“{name}” is deleted; its medicines stay here. Ctrl+Z puts it back.</source>
   <translation>« {name} » est supprimée ; ses médicaments restent ici. Ctrl+Z la remet.</translation>
  </message>
  <message>
   <source>“{name}” is not in this library: it cannot be looked through.</source>
   <translation>« {name} » n’est pas dans cette bibliothèque : il ne peut pas être examiné.</translation>
  </message>
  <message>
   <source>“{name}” opened</source>
   <translation>« {name} » ouverte</translation>
  </message>
  <message>
   <source>“{name}” was not added: no medicine of this library is called so.</source>
   <translation>« {name} » n’a pas été ajouté : aucun médicament de cette bibliothèque ne s’appelle ainsi.</translation>
  </message>
  <message>
   <source>“{typed}” could be {one} or {other}; write one of these</source>
   <translation>« {typed} » peut être {one} ou {other} ; écrivez l’un des deux</translation>
  </message>
  <message>
   <source>“{typed}” is not a figure; write digits only, the unit stands beside them</source>
   <translation>« {typed} » n’est pas un chiffre ; n’écrivez que des chiffres, l’unité se trouve à côté</translation>
  </message>
  <message>
   <source>“{typed}” is not clear; write it without separators between thousands</source>
   <translation>« {typed} » n’est pas clair ; écrivez-le sans séparateurs de milliers</translation>
  </message>
  <message>
   <source>“{typed}” is not the full name of a medicine: check the chosen row and press Enter again to open it.</source>
   <translation>« {typed} » n’est pas le nom complet d’un médicament : vérifiez la ligne choisie et appuyez encore sur Entrée pour l’ouvrir.</translation>
  </message>
  <message>
   <source>“{typed}” is not the whole name of one medicine: choose one of those listed.</source>
   <translation>« {typed} » n’est pas le nom complet d’un seul médicament : choisissez-en un dans la liste.</translation>
  </message>
  <message>
   <source>“{typed}”: write feet and inches, like 5 ft 7 in</source>
   <translation>« {typed} » : écrivez pieds et pouces, comme 5 ft 7 in</translation>
  </message>
  <message>
   <source>“{typed}”: write fewer than 12 inches after the feet</source>
   <translation>« {typed} » : écrivez moins de 12 pouces après les pieds</translation>
  </message>
  <message>
   <source>“{written}” can be read in two ways: write {one} or {other}.</source>
   <translation>« {written} » peut se lire de deux façons : écrivez {one} ou {other}.</translation>
  </message>
  <message numerus="yes">
   <source>… and {n} more lines under it</source>
   <translation>
    <numerusform>… et {n} ligne de plus en dessous</numerusform>
    <numerusform>… et {n} lignes de plus en dessous</numerusform>
   </translation>
  </message>
  <message>
   <source>… and {n} more signs: copy it to see all of it</source>
   <translation>… et {n} signes de plus : copiez-la pour la voir en entier</translation>
  </message>
 </context>
</TS>
