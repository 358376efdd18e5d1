<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>Dispensatory</name>
  <message>
   <source> ({n} of other editions or versions lie there)</source>
   <translation> (ahí hay {n} de otras ediciones o versiones)</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Añadir</translation>
  </message>
  <message>
   <source>&amp;Add a folder …</source>
   <translation>&amp;Añadir una carpeta …</translation>
  </message>
  <message>
   <source>&amp;Add a pack …</source>
   <translation>&amp;Añadir un paquete …</translation>
  </message>
  <message>
   <source>&amp;Add an opioid</source>
   <translation>&amp;Añadir un opioide</translation>
  </message>
  <message>
   <source>&amp;Among:</source>
   <translation>&amp;Entre:</translation>
  </message>
  <message>
   <source>&amp;Back to the libraries</source>
   <translation>&amp;Volver a las bibliotecas</translation>
  </message>
  <message>
   <source>&amp;Body surface</source>
   <translation>&amp;Superficie corporal</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>&amp;Cancelar</translation>
  </message>
  <message>
   <source>&amp;Close and lose it</source>
   <translation>&amp;Cerrar y perderla</translation>
  </message>
  <message>
   <source>&amp;Colours:</source>
   <translation>&amp;Colores:</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <source>&amp;Copy the report</source>
   <translation>&amp;Copiar el informe</translation>
  </message>
  <message>
   <source>&amp;Edition:</source>
   <translation>&amp;Edición:</translation>
  </message>
  <message>
   <source>&amp;Export …</source>
   <translation>&amp;Exportar …</translation>
  </message>
  <message>
   <source>&amp;Find</source>
   <translation>&amp;Buscar</translation>
  </message>
  <message>
   <source>&amp;From a file …</source>
   <translation>De un &amp;archivo …</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>C&amp;ontinuar</translation>
  </message>
  <message>
   <source>&amp;Height</source>
   <translation>&amp;Talla</translation>
  </message>
  <message>
   <source>&amp;Import labels …</source>
   <translation>&amp;Importar fichas técnicas …</translation>
  </message>
  <message>
   <source>&amp;Key of the publisher:</source>
   <translation>C&amp;lave del editor:</translation>
  </message>
  <message>
   <source>&amp;Language of the window:</source>
   <translation>&amp;Idioma de la ventana:</translation>
  </message>
  <message>
   <source>&amp;Licence:</source>
   <translation>&amp;Licencia:</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>&amp;Examinar de nuevo</translation>
  </message>
  <message>
   <source>&amp;Name:</source>
   <translation>&amp;Nombre:</translation>
  </message>
  <message>
   <source>&amp;Order of the sections:</source>
   <translation>&amp;Orden de las secciones:</translation>
  </message>
  <message>
   <source>&amp;Print …</source>
   <translation>&amp;Imprimir …</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Quitar</translation>
  </message>
  <message>
   <source>&amp;Remove …</source>
   <translation>&amp;Quitar …</translation>
  </message>
  <message>
   <source>&amp;Repair</source>
   <translation>&amp;Reparar</translation>
  </message>
  <message>
   <source>&amp;Repair …</source>
   <translation>&amp;Reparar …</translation>
  </message>
  <message>
   <source>&amp;Show</source>
   <translation>&amp;Mostrar</translation>
  </message>
  <message>
   <source>&amp;Stay</source>
   <translation>&amp;Quedarse</translation>
  </message>
  <message>
   <source>&amp;Text:</source>
   <translation>&amp;Texto:</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <source>&amp;Update</source>
   <translation>Act&amp;ualizar</translation>
  </message>
  <message>
   <source>&amp;Weight</source>
   <translation>&amp;Peso</translation>
  </message>
  <message>
   <source>&amp;Write what I look for and open to the log file</source>
   <translation>&amp;Escribir en el registro lo que busco y abro</translation>
  </message>
  <message>
   <source>&amp;Write …</source>
   <translation>&amp;Escribir …</translation>
  </message>
  <message>
   <source>0.02 mmol/L for each g/L</source>
   <translation>0.02 mmol/L por cada g/L</translation>
  </message>
  <message>
   <source>0.8 mg/dL for each g/dL</source>
   <translation>0.8 mg/dL por cada g/dL</translation>
  </message>
  <message>
   <source>1 if the dose is the whole day’s</source>
   <translation>1 si la dosis es la de todo el día</translation>
  </message>
  <message>
   <source>1 in 1,000</source>
   <translation>1 de cada 1,000</translation>
  </message>
  <message>
   <source>1 in 10</source>
   <translation>1 de cada 10</translation>
  </message>
  <message>
   <source>1 in 10,000</source>
   <translation>1 de cada 10,000</translation>
  </message>
  <message>
   <source>1 in 100</source>
   <translation>1 de cada 100</translation>
  </message>
  <message>
   <source>15 to 29</source>
   <translation>15 a 29</translation>
  </message>
  <message>
   <source>30 to 44</source>
   <translation>30 a 44</translation>
  </message>
  <message>
   <source>4 to 5 half-lives: 94 to 97% of steady state</source>
   <translation>4 a 5 semividas: 94 a 97% del estado estacionario</translation>
  </message>
  <message>
   <source>45 to 59</source>
   <translation>45 a 59</translation>
  </message>
  <message>
   <source>5 half-lives: 97% gone</source>
   <translation>5 semividas: 97% eliminado</translation>
  </message>
  <message>
   <source>60 to 89</source>
   <translation>60 a 89</translation>
  </message>
  <message>
   <source>90 or more</source>
   <translation>90 o más</translation>
  </message>
  <message>
   <source>94% of steady state after 4 half-lives: {time}.</source>
   <translation>94% del estado estacionario tras 4 semividas: {time}.</translation>
  </message>
  <message>
   <source>97% is gone after 5 half-lives: {time} after the last dose.</source>
   <translation>El 97% ha desaparecido tras 5 semividas: {time} después de la última dosis.</translation>
  </message>
  <message>
   <source>97% of steady state after 5 half-lives: {time}.</source>
   <translation>97% del estado estacionario tras 5 semividas: {time}.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Cannot be checked:&lt;/b&gt; {what}.</source>
   <translation>&lt;b&gt;No se puede revisar:&lt;/b&gt; {what}.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Ctrl+K&lt;/b&gt; goes to the search field from anywhere.</source>
   <translation>&lt;b&gt;Ctrl+K&lt;/b&gt; lleva al campo de búsqueda desde cualquier lugar.</translation>
  </message>
  <message>
   <source>A class: ACE inhibitors, blood thinner, J01F …</source>
   <translation>Una clase: ACE inhibitors, blood thinner, J01F …</translation>
  </message>
  <message>
   <source>A dose</source>
   <translation>Una dosis</translation>
  </message>
  <message>
   <source>A fault in the program</source>
   <translation>Un fallo del programa</translation>
  </message>
  <message>
   <source>A folder with monographs</source>
   <translation>Una carpeta con monografías</translation>
  </message>
  <message>
   <source>A font of its own:</source>
   <translation>Letra propia:</translation>
  </message>
  <message>
   <source>A level is not an effect: what binds for good, active metabolites and slow processes in the body act longer than the level tells. Kidney, liver, age and other medicines change the half-life.</source>
   <translation>Un nivel no es un efecto: lo que se une para siempre, los metabolitos activos y los procesos lentos del cuerpo actúan más tiempo de lo que dice el nivel. Riñón, hígado, edad y otros medicamentos cambian la semivida.</translation>
  </message>
  <message>
   <source>A list of medicines</source>
   <translation>Una lista de medicamentos</translation>
  </message>
  <message>
   <source>A new list. Ctrl+Z brings the one before it back.</source>
   <translation>Una lista nueva. Ctrl+Z devuelve la anterior.</translation>
  </message>
  <message>
   <source>A note is not kept</source>
   <translation>Una nota no está guardada</translation>
  </message>
  <message>
   <source>A note that you are writing cannot be kept: {reason}

It stays in the window, and is tried again whenever notes are read or written. It is lost if the program ends before that.</source>
   <translation>Una nota que está escribiendo no se puede guardar: {reason}

Sigue en la ventana y se intenta de nuevo siempre que se leen o escriben notas. Se pierde si el programa termina antes.</translation>
  </message>
  <message>
   <source>A note that you have written cannot be kept: {reason}

If the window is closed now, what you wrote is lost. Stay, and copy it elsewhere, or make it possible to keep it and close the window again.</source>
   <translation>No se puede guardar una nota que ha escrito: {reason}

Si se cierra la ventana ahora, se pierde lo que escribió. Quédese y cópielo en otro sitio, o haga posible guardarlo y vuelva a cerrar la ventana.</translation>
  </message>
  <message>
   <source>A pair of the FDA Name Differentiation Project, which follows reports of names that were confused</source>
   <translation>Un par del FDA Name Differentiation Project, que sigue los informes de nombres confundidos</translation>
  </message>
  <message>
   <source>A part of a combination could not be read, and what it says is missing above: {problem}</source>
   <translation>Una parte de una combinación no se pudo leer, y lo que dice falta arriba: {problem}</translation>
  </message>
  <message>
   <source>A rate is not turned into tablets or mL: what is in the bag or syringe is not listed.</source>
   <translation>Una velocidad no se convierte en comprimidos ni mL: no se indica qué contiene la bolsa o la jeringa.</translation>
  </message>
  <message>
   <source>A saved list of medicines is damaged and cannot be read: {reason}</source>
   <translation>Una lista de medicamentos guardada está dañada y no se puede leer: {reason}</translation>
  </message>
  <message>
   <source>A word or phrase: oedema, QT prolongation, “dry cough” …</source>
   <translation>Una palabra o expresión: oedema, QT prolongation, «dry cough» …</translation>
  </message>
  <message numerus="yes">
   <source>ATC {code}, {n} medicines</source>
   <translation>
    <numerusform>ATC {code}, {n} medicamento</numerusform>
    <numerusform>ATC {code}, {n} medicamentos</numerusform>
   </translation>
  </message>
  <message>
   <source>Abbreviations</source>
   <translation>Abreviaturas</translation>
  </message>
  <message>
   <source>About Dispensatory</source>
   <translation>Acerca de Dispensatory</translation>
  </message>
  <message>
   <source>About the library</source>
   <translation>Sobre la biblioteca</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Acción</translation>
  </message>
  <message>
   <source>Actual weight</source>
   <translation>Peso real</translation>
  </message>
  <message>
   <source>Add a medicine by any name</source>
   <translation>Añadir un medicamento por cualquier nombre</translation>
  </message>
  <message>
   <source>Add a medicine by any name …</source>
   <translation>Añada un medicamento por cualquier nombre …</translation>
  </message>
  <message>
   <source>Add a medicine to compare by any name</source>
   <translation>Añadir un medicamento a la comparación por cualquier nombre</translation>
  </message>
  <message>
   <source>Add a medicine to the list</source>
   <translation>Añadir un medicamento a la lista</translation>
  </message>
  <message>
   <source>Add a note</source>
   <translation>Añadir una nota</translation>
  </message>
  <message>
   <source>Add a pack</source>
   <translation>Añadir un paquete</translation>
  </message>
  <message>
   <source>Add a second medicine to compare it with.</source>
   <translation>Añada un segundo medicamento para compararlo.</translation>
  </message>
  <message>
   <source>Add a second medicine: pairs are shown here.</source>
   <translation>Añada un segundo medicamento: los pares se muestran aquí.</translation>
  </message>
  <message>
   <source>Add the medicines that someone takes: what their monographs say of each other is shown here, pair by pair.</source>
   <translation>Añada los medicamentos que alguien toma: aquí se muestra, par por par, lo que sus monografías dicen unas de otras.</translation>
  </message>
  <message>
   <source>Add this medicine to the regimen</source>
   <translation>Añadir este medicamento a la lista</translation>
  </message>
  <message>
   <source>Add to the regimen</source>
   <translation>Añadir a la lista de medicamentos</translation>
  </message>
  <message>
   <source>Add two to four medicines by any of their names.</source>
   <translation>Añada de dos a cuatro medicamentos por cualquiera de sus nombres.</translation>
  </message>
  <message>
   <source>Add {name}, edition {edition}?</source>
   <translation>¿Añadir {name}, edición {edition}?</translation>
  </message>
  <message>
   <source>Added libraries</source>
   <translation>Bibliotecas añadidas</translation>
  </message>
  <message>
   <source>Adjust dose</source>
   <translation>Ajustar la dosis</translation>
  </message>
  <message>
   <source>Adjust the dose</source>
   <translation>Ajustar la dosis</translation>
  </message>
  <message>
   <source>Adjust the dose with</source>
   <translation>Ajustar la dosis con</translation>
  </message>
  <message>
   <source>Adjusted body weight</source>
   <translation>Peso corporal ajustado</translation>
  </message>
  <message>
   <source>Adjusted body weight (names the factor 0.4 of earlier work; finds 0.43)</source>
   <translation>Peso corporal ajustado (nombra el factor 0.4 de trabajos anteriores; halla 0.43)</translation>
  </message>
  <message>
   <source>Adjusted calcium, Payne 1973</source>
   <translation>Calcio ajustado, Payne 1973</translation>
  </message>
  <message>
   <source>Adjusted weight (kg) = ideal weight + 0.4 × (actual weight − ideal weight)</source>
   <translation>Peso ajustado (kg) = peso ideal + 0.4 × (peso real − peso ideal)</translation>
  </message>
  <message>
   <source>Adults of 152.4 cm (5 ft) or more; not for children.</source>
   <translation>Adultos de 152.4 cm (5 ft) o más; no para niños.</translation>
  </message>
  <message>
   <source>Adults with stable kidney function only.</source>
   <translation>Solo adultos con función renal estable.</translation>
  </message>
  <message>
   <source>After the last dose</source>
   <translation>Tras la última dosis</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Edad</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>All commands …</source>
   <translation>Todas las órdenes …</translation>
  </message>
  <message>
   <source>All medicines of a class</source>
   <translation>Todos los medicamentos de una clase</translation>
  </message>
  <message>
   <source>All medicines, those with a star, those opened last, or classes</source>
   <translation>Todos los medicamentos, los que tienen estrella, los abiertos últimamente, o clases</translation>
  </message>
  <message>
   <source>All of {name}</source>
   <translation>Todo {name}</translation>
  </message>
  <message>
   <source>All pairs</source>
   <translation>Todos los pares</translation>
  </message>
  <message>
   <source>Also called</source>
   <translation>También llamado</translation>
  </message>
  <message>
   <source>Among which medicines to look</source>
   <translation>Entre qué medicamentos buscar</translation>
  </message>
  <message>
   <source>Among: {medicines}.</source>
   <translation>Entre: {medicines}.</translation>
  </message>
  <message>
   <source>An estimate from height and weight, for adults and children.</source>
   <translation>Una estimación a partir de la talla y el peso, para adultos y niños.</translation>
  </message>
  <message>
   <source>An estimate. Other formulas (Du Bois, Haycock, Gehan and George) give other figures, in adults by up to 0.5 m² (Redlarski and others 2016).</source>
   <translation>Una estimación. Otras fórmulas (Du Bois, Haycock, Gehan y George) dan otras cifras, en adultos hasta 0.5 m² distintas (Redlarski y otros 2016).</translation>
  </message>
  <message>
   <source>An estimate: a measured free (unbound) phenytoin is more certain.</source>
   <translation>Una estimación: una fenitoína libre (no unida) medida es más segura.</translation>
  </message>
  <message>
   <source>An estimate; ionised calcium, where it is measured, needs no correction.</source>
   <translation>Una estimación; el calcio iónico, donde se mide, no necesita corrección.</translation>
  </message>
  <message>
   <source>An offline drug reference. It never opens a connection.</source>
   <translation>Una referencia de medicamentos sin conexión. Nunca abre una conexión.</translation>
  </message>
  <message numerus="yes">
   <source>And {n} more: see Problems in the library.</source>
   <translation>
    <numerusform>Y {n} más: véase Problemas de la biblioteca.</numerusform>
    <numerusform>Y {n} más: véase Problemas de la biblioteca.</numerusform>
   </translation>
  </message>
  <message>
   <source>Another opioid</source>
   <translation>Otro opioide</translation>
  </message>
  <message>
   <source>Any opioid injected, infused or as a suppository</source>
   <translation>Cualquier opioide inyectado, en infusión o como supositorio</translation>
  </message>
  <message>
   <source>Arithmetic on the figures entered; information, not medical advice.</source>
   <translation>Aritmética con las cifras introducidas; información, no consejo médico.</translation>
  </message>
  <message>
   <source>Arithmetic on what the text says, and no advice. What you type is kept nowhere.</source>
   <translation>Aritmética sobre lo que dice el texto, y ningún consejo. Lo que escriba no se guarda en ningún sitio.</translation>
  </message>
  <message>
   <source>As Payne published it</source>
   <translation>Como la publicó Payne</translation>
  </message>
  <message>
   <source>As Payne published it: adjusted calcium (mg/100 mL) = calcium − albumin in g/100 mL + 4.0</source>
   <translation>Como la publicó Payne: calcio ajustado (mg/100 mL) = calcio − albúmina en g/100 mL + 4.0</translation>
  </message>
  <message>
   <source>As in the monograph</source>
   <translation>Como en la monografía</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Assumed: equal doses at equal intervals, each at once and wholly in the blood; one compartment; elimination in proportion to the level (first order), so that doses add up. Interval and number of doses are chosen here, not taken from the text.</source>
   <translation>Se supone: dosis iguales a intervalos iguales, cada una de inmediato y entera en la sangre; un compartimento; eliminación proporcional al nivel (primer orden), de modo que las dosis se suman. El intervalo y el número de dosis se eligen aquí, no se toman del texto.</translation>
  </message>
  <message>
   <source>At a glance</source>
   <translation>De un vistazo</translation>
  </message>
  <message>
   <source>At a glance, in this order: {medicines}</source>
   <translation>De un vistazo, en este orden: {medicines}</translation>
  </message>
  <message>
   <source>At most {amount}</source>
   <translation>Como máximo {amount}</translation>
  </message>
  <message>
   <source>At steady state the level falls to {share} of the highest before the next dose.</source>
   <translation>En estado estacionario el nivel cae a {share} del máximo antes de la dosis siguiente.</translation>
  </message>
  <message>
   <source>At the first dose</source>
   <translation>Con la primera dosis</translation>
  </message>
  <message>
   <source>At the last dose</source>
   <translation>Con la última dosis</translation>
  </message>
  <message>
   <source>Avoid</source>
   <translation>Evitar</translation>
  </message>
  <message>
   <source>Avoid with</source>
   <translation>Evitar con</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back (Alt+Left)</source>
   <translation>Atrás (Alt+Izquierda)</translation>
  </message>
  <message>
   <source>Back to the results</source>
   <translation>Volver a los resultados</translation>
  </message>
  <message>
   <source>Body surface area</source>
   <translation>Superficie corporal</translation>
  </message>
  <message>
   <source>Body surface area (Mosteller)</source>
   <translation>Superficie corporal (Mosteller)</translation>
  </message>
  <message>
   <source>Body surface area (m²) = √(height in cm × weight in kg ÷ 3600)</source>
   <translation>Superficie corporal (m²) = √(talla en cm × peso en kg ÷ 3600)</translation>
  </message>
  <message>
   <source>Boxed warning</source>
   <translation>Advertencia de recuadro</translation>
  </message>
  <message>
   <source>Boxed warning.</source>
   <translation>Advertencia de recuadro.</translation>
  </message>
  <message>
   <source>Boxed warning: {words}</source>
   <translation>Advertencia de recuadro: {words}</translation>
  </message>
  <message>
   <source>Brand names</source>
   <translation>Marcas</translation>
  </message>
  <message>
   <source>Breast-feeding</source>
   <translation>Lactancia</translation>
  </message>
  <message>
   <source>Breast-feeding: {words}</source>
   <translation>Lactancia: {words}</translation>
  </message>
  <message>
   <source>Build-up to steady state</source>
   <translation>Acumulación hasta el estado estacionario</translation>
  </message>
  <message>
   <source>Building the search index: names work already</source>
   <translation>Creando el índice de búsqueda: los nombres ya funcionan</translation>
  </message>
  <message>
   <source>Bundled monographs</source>
   <translation>Monografías incluidas</translation>
  </message>
  <message>
   <source>Bundled resources</source>
   <translation>Recursos incluidos</translation>
  </message>
  <message>
   <source>Buprenorphine is not in the table. The factors are not for decisions on treating opioid use disorder.</source>
   <translation>La buprenorfina no está en la tabla. Los factores no son para decidir sobre el tratamiento del trastorno por consumo de opioides.</translation>
  </message>
  <message>
   <source>Buprenorphine, in any form</source>
   <translation>Buprenorfina, en cualquier forma</translation>
  </message>
  <message>
   <source>By its number this edition is older than the one that is installed.</source>
   <translation>Según su número, esta edición es anterior a la instalada.</translation>
  </message>
  <message>
   <source>C&amp;heck the signature</source>
   <translation>Comprobar la &amp;firma</translation>
  </message>
  <message>
   <source>C&amp;lear</source>
   <translation>&amp;Borrar</translation>
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation>C&amp;errar</translation>
  </message>
  <message>
   <source>Cache</source>
   <translation>Caché</translation>
  </message>
  <message>
   <source>Calcium corrected for albumin (Payne)</source>
   <translation>Calcio corregido por la albúmina (Payne)</translation>
  </message>
  <message>
   <source>Calcium, corrected</source>
   <translation>Calcio corregido</translation>
  </message>
  <message>
   <source>Calculation</source>
   <translation>Cálculo</translation>
  </message>
  <message>
   <source>Calculation: {title}</source>
   <translation>Cálculo: {title}</translation>
  </message>
  <message>
   <source>Calculator</source>
   <translation>Calculadora</translation>
  </message>
  <message>
   <source>Calculators</source>
   <translation>Calculadoras</translation>
  </message>
  <message>
   <source>Calculators …</source>
   <translation>Calculadoras …</translation>
  </message>
  <message>
   <source>Came from</source>
   <translation>Procedencia</translation>
  </message>
  <message>
   <source>Cannot be checked</source>
   <translation>No se puede revisar</translation>
  </message>
  <message>
   <source>Categories, rounding</source>
   <translation>Categorías, redondeo</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Cambiado</translation>
  </message>
  <message>
   <source>Chart of the level over time</source>
   <translation>Gráfico del nivel a lo largo del tiempo</translation>
  </message>
  <message>
   <source>Check a regimen …</source>
   <translation>Revisar una lista de medicamentos …</translation>
  </message>
  <message>
   <source>Check this installation …</source>
   <translation>Comprobar esta instalación …</translation>
  </message>
  <message>
   <source>Choose a class first.</source>
   <translation>Elija primero una clase.</translation>
  </message>
  <message>
   <source>Choose a medicine first.</source>
   <translation>Elija primero un medicamento.</translation>
  </message>
  <message>
   <source>Choose a medicine from the list, or type a name, a brand, a condition or a side effect into the search field.</source>
   <translation>Elija un medicamento de la lista, o escriba un nombre, una marca, una enfermedad o un efecto adverso en el campo de búsqueda.</translation>
  </message>
  <message>
   <source>Choose an opioid …</source>
   <translation>Elija un opioide …</translation>
  </message>
  <message>
   <source>Chosen medicines</source>
   <translation>Medicamentos elegidos</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Class, ATC code or everyday word</source>
   <translation>Clase, código ATC o palabra corriente</translation>
  </message>
  <message>
   <source>Class, forms, legal status and ATC codes</source>
   <translation>Clase, formas, situación legal y códigos ATC</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Clases</translation>
  </message>
  <message>
   <source>Classes with such a name</source>
   <translation>Clases con ese nombre</translation>
  </message>
  <message>
   <source>Clear all figures</source>
   <translation>Borrar todas las cifras</translation>
  </message>
  <message>
   <source>Clear the filter</source>
   <translation>Quitar el filtro</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>Borrar la búsqueda</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Cerrar (Esc)</translation>
  </message>
  <message>
   <source>Close all</source>
   <translation>Cerrar todas</translation>
  </message>
  <message>
   <source>Close the chart</source>
   <translation>Cerrar el gráfico</translation>
  </message>
  <message>
   <source>Close the tab</source>
   <translation>Cerrar la pestaña</translation>
  </message>
  <message>
   <source>Codeine</source>
   <translation>Codeína</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Orden</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Órdenes</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Compare medicines</source>
   <translation>Comparar medicamentos</translation>
  </message>
  <message>
   <source>Compare medicines …</source>
   <translation>Comparar medicamentos …</translation>
  </message>
  <message>
   <source>Compare this medicine</source>
   <translation>Comparar este medicamento</translation>
  </message>
  <message>
   <source>Compare this medicine with others (Ctrl+Shift+C)</source>
   <translation>Comparar este medicamento con otros (Ctrl+Mayús+C)</translation>
  </message>
  <message>
   <source>Compare …</source>
   <translation>Comparar …</translation>
  </message>
  <message>
   <source>Comparing …</source>
   <translation>Comparando …</translation>
  </message>
  <message>
   <source>Comparison of {medicines}</source>
   <translation>Comparación de {medicines}</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>Conexión</translation>
  </message>
  <message>
   <source>Contraindicated</source>
   <translation>Contraindicado</translation>
  </message>
  <message>
   <source>Contraindicated and avoid</source>
   <translation>Contraindicados y evitar</translation>
  </message>
  <message>
   <source>Contraindicated only</source>
   <translation>Solo contraindicados</translation>
  </message>
  <message>
   <source>Contraindicated with</source>
   <translation>Contraindicado con</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copied all of {section} with its citation.</source>
   <translation>Copiado todo {section} con su cita.</translation>
  </message>
  <message>
   <source>Copied the passage with its citation.</source>
   <translation>Copiado el pasaje con su cita.</translation>
  </message>
  <message>
   <source>Copied the result with its figures, formula, limits, reference and date.</source>
   <translation>Copiado el resultado con sus cifras, fórmula, límites, referencia y fecha.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy address</source>
   <translation>Copiar la dirección</translation>
  </message>
  <message>
   <source>Copy or download it again</source>
   <translation>Cópielo o descárguelo de nuevo</translation>
  </message>
  <message>
   <source>Copy the result with figures, formula, limits, reference and date</source>
   <translation>Copiar el resultado con cifras, fórmula, límites, referencia y fecha</translation>
  </message>
  <message>
   <source>Copy the result with its calculation</source>
   <translation>Copiar el resultado con su cálculo</translation>
  </message>
  <message>
   <source>Copy with its citation</source>
   <translation>Copiar con su cita</translation>
  </message>
  <message>
   <source>Corrected calcium</source>
   <translation>Calcio corregido</translation>
  </message>
  <message>
   <source>Corrected phenytoin = measured total phenytoin ÷ (0.2 × albumin in g/dL + 0.1)</source>
   <translation>Fenitoína corregida = fenitoína total medida ÷ (0.2 × albúmina en g/dL + 0.1)</translation>
  </message>
  <message>
   <source>Corrected total phenytoin</source>
   <translation>Fenitoína total corregida</translation>
  </message>
  <message>
   <source>Could not be read: {problem}</source>
   <translation>No se pudo leer: {problem}</translation>
  </message>
  <message>
   <source>Count mg of the opioid alone, not of a combination. A patch counts by µg/h of all patches worn.</source>
   <translation>Cuente los mg del opioide solo, no de una combinación. Un parche cuenta por los µg/h de todos los parches puestos.</translation>
  </message>
  <message>
   <source>Creatinine clearance</source>
   <translation>Aclaramiento de creatinina</translation>
  </message>
  <message>
   <source>Creatinine clearance (Cockcroft–Gault)</source>
   <translation>Aclaramiento de creatinina (Cockcroft–Gault)</translation>
  </message>
  <message>
   <source>Creatinine clearance (mL/min) = (140 − age in years) × weight in kg ÷ (72 × serum creatinine in mg/dL); for women × 0.85</source>
   <translation>Aclaramiento de creatinina (mL/min) = (140 − edad en años) × peso en kg ÷ (72 × creatinina sérica en mg/dL); en mujeres × 0.85</translation>
  </message>
  <message>
   <source>Creatinine misleads with little or unusual muscle; cystatin C with thyroid disease, steroids and inflammation.</source>
   <translation>La creatinina engaña con poca musculatura o musculatura inusual; la cistatina C con enfermedad tiroidea, corticoides e inflamación.</translation>
  </message>
  <message>
   <source>Creatinine, and both</source>
   <translation>Creatinina, y ambas</translation>
  </message>
  <message>
   <source>Cystatin C</source>
   <translation>Cistatina C</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>Base de datos</translation>
  </message>
  <message>
   <source>Delete the saved list</source>
   <translation>Eliminar la lista guardada</translation>
  </message>
  <message>
   <source>Derived in 249 hospital patients aged 18 to 92, 96% of them men; the factor for women is an estimate.</source>
   <translation>Derivada en 249 pacientes hospitalizados de 18 a 92 años, el 96% hombres; el factor para mujeres es una estimación.</translation>
  </message>
  <message>
   <source>Devine gave it for doses of gentamicin in adults, without showing data. It is not a weight to aim for.</source>
   <translation>Devine la dio para dosis de gentamicina en adultos, sin mostrar datos. No es un peso que haya que alcanzar.</translation>
  </message>
  <message>
   <source>Devine’s formula begins at a height of 152.4 cm (60 in); it gives nothing for shorter people.</source>
   <translation>La fórmula de Devine empieza en una talla de 152.4 cm (60 in); no da nada para personas más bajas.</translation>
  </message>
  <message>
   <source>Dihydrocodeine</source>
   <translation>Dihidrocodeína</translation>
  </message>
  <message>
   <source>Disclaimer</source>
   <translation>Aviso</translation>
  </message>
  <message>
   <source>Disclaimer:</source>
   <translation>Aviso:</translation>
  </message>
  <message>
   <source>Display</source>
   <translation>Pantalla</translation>
  </message>
  <message>
   <source>Do not mention it, which is not proof of absence</source>
   <translation>No lo mencionan, lo que no es prueba de ausencia</translation>
  </message>
  <message>
   <source>Dosage</source>
   <translation>Dosis</translation>
  </message>
  <message>
   <source>Dose</source>
   <translation>Dosis</translation>
  </message>
  <message>
   <source>Dose of {opioid}, row {number}</source>
   <translation>Dosis de {opioid}, fila {number}</translation>
  </message>
  <message>
   <source>Dose {number}, due {time} after the first, is not taken.</source>
   <translation>La dosis {number}, prevista {time} después de la primera, no se toma.</translation>
  </message>
  <message>
   <source>Dose, row {number}</source>
   <translation>Dosis, fila {number}</translation>
  </message>
  <message>
   <source>Dose, row {number}, {unit}</source>
   <translation>Dosis, fila {number}, {unit}</translation>
  </message>
  <message>
   <source>Doses</source>
   <translation>Dosis</translation>
  </message>
  <message>
   <source>Down to adjust the dose</source>
   <translation>Hasta ajustar la dosis</translation>
  </message>
  <message>
   <source>Down to monitor</source>
   <translation>Hasta vigilar</translation>
  </message>
  <message>
   <source>Draw the figures and frequencies that this section gives</source>
   <translation>Dibujar las cifras y frecuencias que da esta sección</translation>
  </message>
  <message>
   <source>Draw the level by the half-life that the text gives</source>
   <translation>Dibujar el nivel según la semivida que da el texto</translation>
  </message>
  <message>
   <source>Edition</source>
   <translation>Edición</translation>
  </message>
  <message>
   <source>Edition of the bundled one: {edition}.</source>
   <translation>Edición de la incluida: {edition}.</translation>
  </message>
  <message>
   <source>Empty the fields of every calculator</source>
   <translation>Vaciar los campos de todas las calculadoras</translation>
  </message>
  <message>
   <source>Enter a weight.</source>
   <translation>Introduzca un peso.</translation>
  </message>
  <message>
   <source>Enter weight and height, or the body surface.</source>
   <translation>Introduzca peso y talla, o la superficie corporal.</translation>
  </message>
  <message>
   <source>Entered</source>
   <translation>Introducido</translation>
  </message>
  <message>
   <source>Exactly</source>
   <translation>Exacto</translation>
  </message>
  <message>
   <source>Export favourites and notes</source>
   <translation>Exportar favoritos y notas</translation>
  </message>
  <message>
   <source>Export favourites and notes …</source>
   <translation>Exportar favoritos y notas …</translation>
  </message>
  <message>
   <source>Exported favourites, notes and lists of medicines: {file}</source>
   <translation>Exportados los favoritos, las notas y las listas de medicamentos: {file}</translation>
  </message>
  <message>
   <source>FAQs</source>
   <translation>Preguntas</translation>
  </message>
  <message>
   <source>Factors are estimates and cannot allow for a person’s genes, kidneys, liver or tolerance.</source>
   <translation>Los factores son estimaciones y no pueden tener en cuenta los genes, los riñones, el hígado ni la tolerancia de una persona.</translation>
  </message>
  <message>
   <source>Factors: {factors}</source>
   <translation>Factores: {factors}</translation>
  </message>
  <message>
   <source>Favourites and notes</source>
   <translation>Favoritos y notas</translation>
  </message>
  <message>
   <source>Female</source>
   <translation>Mujer</translation>
  </message>
  <message>
   <source>Fentanyl other than a patch</source>
   <translation>Fentanilo que no sea en parche</translation>
  </message>
  <message>
   <source>Fentanyl patch</source>
   <translation>Parche de fentanilo</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Filter list …</source>
   <translation>Filtrar la lista …</translation>
  </message>
  <message>
   <source>Filter the keys</source>
   <translation>Filtrar las teclas</translation>
  </message>
  <message>
   <source>Filter the list</source>
   <translation>Filtrar la lista</translation>
  </message>
  <message>
   <source>Filter …</source>
   <translation>Filtrar …</translation>
  </message>
  <message>
   <source>Find in this medicine</source>
   <translation>Buscar en este medicamento</translation>
  </message>
  <message>
   <source>Find what mentions it</source>
   <translation>Buscar qué lo menciona</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Carpetas</translation>
  </message>
  <message>
   <source>Folders are taken out in the preferences.</source>
   <translation>Las carpetas se quitan en las preferencias.</translation>
  </message>
  <message>
   <source>Folders with monographs of your own, beside the bundled ones:</source>
   <translation>Carpetas con monografías propias, junto a las incluidas:</translation>
  </message>
  <message>
   <source>Font of the text</source>
   <translation>Letra del texto</translation>
  </message>
  <message>
   <source>For clinicians: dosage first</source>
   <translation>Para clínicos: la dosis primero</translation>
  </message>
  <message>
   <source>For example:</source>
   <translation>Por ejemplo:</translation>
  </message>
  <message>
   <source>For opioids by mouth and the fentanyl patch; not for injections, infusions or suppositories.</source>
   <translation>Para opioides por boca y el parche de fentanilo; no para inyecciones, infusiones ni supositorios.</translation>
  </message>
  <message>
   <source>For total phenytoin and low albumin; a measured free phenytoin needs no correction.</source>
   <translation>Para la fenitoína total y la albúmina baja; una fenitoína libre medida no necesita corrección.</translation>
  </message>
  <message>
   <source>For {amount}:</source>
   <translation>Para {amount}:</translation>
  </message>
  <message>
   <source>Forget the recent medicines</source>
   <translation>Olvidar los medicamentos recientes</translation>
  </message>
  <message>
   <source>Form in common use</source>
   <translation>Forma de uso común</translation>
  </message>
  <message>
   <source>Forms</source>
   <translation>Formas</translation>
  </message>
  <message>
   <source>Forms and strengths</source>
   <translation>Formas y concentraciones</translation>
  </message>
  <message>
   <source>Formula</source>
   <translation>Fórmula</translation>
  </message>
  <message>
   <source>Formula and calculation</source>
   <translation>Fórmula y cálculo</translation>
  </message>
  <message>
   <source>Formulas: M. Rowland and T. N. Tozer, Clinical Pharmacokinetics and Pharmacodynamics, 4th edition, 2011, chapters 3 and 11.</source>
   <translation>Fórmulas: M. Rowland and T. N. Tozer, Clinical Pharmacokinetics and Pharmacodynamics, 4th edition, 2011, chapters 3 and 11.</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Adelante</translation>
  </message>
  <message>
   <source>Forward (Alt+Right)</source>
   <translation>Adelante (Alt+Derecha)</translation>
  </message>
  <message>
   <source>Found biased and imprecise in critical care, head injury and general neurology (Kiang and Ensom 2016).</source>
   <translation>Hallada sesgada e imprecisa en cuidados críticos, traumatismo craneal y neurología general (Kiang y Ensom 2016).</translation>
  </message>
  <message>
   <source>Found by comparing the spelling of the names in the library, not from reports</source>
   <translation>Hallado al comparar la escritura de los nombres de la biblioteca, no a partir de informes</translation>
  </message>
  <message>
   <source>Found words: {number} of {total}</source>
   <translation>Palabras encontradas: {number} de {total}</translation>
  </message>
  <message>
   <source>Four are compared at the most.</source>
   <translation>Se comparan cuatro como máximo.</translation>
  </message>
  <message>
   <source>From 18 years; not in pregnancy.</source>
   <translation>Desde los 18 años; no en el embarazo.</translation>
  </message>
  <message>
   <source>From both (2021)</source>
   <translation>Con ambas (2021)</translation>
  </message>
  <message>
   <source>From both: eGFR = 135 × min(Scr ÷ κ, 1)^(α) × max(Scr ÷ κ, 1)^(−0.544) × min(Scys ÷ 0.8, 1)^(−0.323) × max(Scys ÷ 0.8, 1)^(−0.778) × 0.9961^(age) × 0.963 for women; α is −0.219 for women, −0.144 for men</source>
   <translation>Con ambas: eGFR = 135 × min(Scr ÷ κ, 1)^(α) × max(Scr ÷ κ, 1)^(−0.544) × min(Scys ÷ 0.8, 1)^(−0.323) × max(Scys ÷ 0.8, 1)^(−0.778) × 0.9961^(edad) × 0.963 en mujeres; α es −0.219 en mujeres, −0.144 en hombres</translation>
  </message>
  <message>
   <source>From creatinine (2021)</source>
   <translation>Con creatinina (2021)</translation>
  </message>
  <message>
   <source>From creatinine: eGFR = 142 × min(Scr ÷ κ, 1)^(α) × max(Scr ÷ κ, 1)^(−1.2) × 0.9938^(age) × 1.012 for women; α is −0.241 for women, −0.302 for men</source>
   <translation>Con creatinina: eGFR = 142 × min(Scr ÷ κ, 1)^(α) × max(Scr ÷ κ, 1)^(−1.2) × 0.9938^(edad) × 1.012 en mujeres; α es −0.241 en mujeres, −0.302 en hombres</translation>
  </message>
  <message>
   <source>From cystatin C (2012)</source>
   <translation>Con cistatina C (2012)</translation>
  </message>
  <message>
   <source>From cystatin C: eGFR = 133 × min(Scys ÷ 0.8, 1)^(−0.499) × max(Scys ÷ 0.8, 1)^(−1.328) × 0.996^(age) × 0.932 for women</source>
   <translation>Con cistatina C: eGFR = 133 × min(Scys ÷ 0.8, 1)^(−0.499) × max(Scys ÷ 0.8, 1)^(−1.328) × 0.996^(edad) × 0.932 en mujeres</translation>
  </message>
  <message>
   <source>From one link of the text to the next</source>
   <translation>De un enlace del texto al siguiente</translation>
  </message>
  <message>
   <source>From one part of the window to the next</source>
   <translation>De una parte de la ventana a la siguiente</translation>
  </message>
  <message>
   <source>From the monograph “{title}”, revised {day}.</source>
   <translation>De la monografía «{title}», revisada el {day}.</translation>
  </message>
  <message>
   <source>From the monograph “{title}”.</source>
   <translation>De la monografía «{title}».</translation>
  </message>
  <message>
   <source>From the search field into the results</source>
   <translation>Del campo de búsqueda a los resultados</translation>
  </message>
  <message>
   <source>Generic Name</source>
   <translation>Nombre genérico</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Ir</translation>
  </message>
  <message>
   <source>Good copy</source>
   <translation>Copia buena</translation>
  </message>
  <message>
   <source>Half of the level is gone {time} after the last dose.</source>
   <translation>La mitad del nivel ha desaparecido {time} después de la última dosis.</translation>
  </message>
  <message>
   <source>Half-life</source>
   <translation>Semivida</translation>
  </message>
  <message>
   <source>Half-life in the text: “{words}”.</source>
   <translation>Semivida en el texto: «{words}».</translation>
  </message>
  <message>
   <source>Half-life {time}, usually {usual}.</source>
   <translation>Semivida {time}, habitualmente {usual}.</translation>
  </message>
  <message>
   <source>Half-life {time}.</source>
   <translation>Semivida {time}.</translation>
  </message>
  <message>
   <source>Half-life: {words}</source>
   <translation>Semivida: {words}</translation>
  </message>
  <message>
   <source>Handbook</source>
   <translation>Manual</translation>
  </message>
  <message>
   <source>Hardly anything is left before the next dose: doses do not add up.</source>
   <translation>Apenas queda nada antes de la dosis siguiente: las dosis no se suman.</translation>
  </message>
  <message>
   <source>Height</source>
   <translation>Talla</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Here it would be {amount}.</source>
   <translation>Aquí sería {amount}.</translation>
  </message>
  <message>
   <source>Hidden pairs</source>
   <translation>Pares ocultos</translation>
  </message>
  <message>
   <source>High contrast, dark</source>
   <translation>Alto contraste, oscuro</translation>
  </message>
  <message>
   <source>High contrast, light</source>
   <translation>Alto contraste, claro</translation>
  </message>
  <message>
   <source>How it Works</source>
   <translation>Cómo actúa</translation>
  </message>
  <message>
   <source>How many can be added</source>
   <translation>Cuántos se pueden añadir</translation>
  </message>
  <message>
   <source>How many medicines</source>
   <translation>Cuántos medicamentos</translation>
  </message>
  <message>
   <source>How often it is given is not said right after the figure: read the sentence.</source>
   <translation>Con qué frecuencia se administra no se dice justo tras la cifra: lea la frase.</translation>
  </message>
  <message>
   <source>How often it is given must be read in the sentence: the text says {words}. Only the product is worked out.</source>
   <translation>Con qué frecuencia se administra hay que leerlo en la frase: el texto dice {words}. Solo se calcula el producto.</translation>
  </message>
  <message>
   <source>How the texts differ</source>
   <translation>En qué difieren los textos</translation>
  </message>
  <message>
   <source>Hydrocodone</source>
   <translation>Hidrocodona</translation>
  </message>
  <message>
   <source>Hydromorphone</source>
   <translation>Hidromorfona</translation>
  </message>
  <message>
   <source>Ideal and adjusted body weight (Devine)</source>
   <translation>Peso corporal ideal y ajustado (Devine)</translation>
  </message>
  <message>
   <source>Ideal and adjusted weight</source>
   <translation>Peso ideal y ajustado</translation>
  </message>
  <message>
   <source>Ideal body weight</source>
   <translation>Peso corporal ideal</translation>
  </message>
  <message>
   <source>Ideal weight (kg) = 50 for men, 45.5 for women, + 2.3 × (height in inches − 60)</source>
   <translation>Peso ideal (kg) = 50 en hombres, 45.5 en mujeres, + 2.3 × (talla en pulgadas − 60)</translation>
  </message>
  <message>
   <source>If {maxima} are for all doses together</source>
   <translation>Si {maxima} son para todas las dosis juntas</translation>
  </message>
  <message>
   <source>If {maxima} are for one dose</source>
   <translation>Si {maxima} son para una dosis</translation>
  </message>
  <message>
   <source>If {maxima} hold here</source>
   <translation>Si {maxima} valen aquí</translation>
  </message>
  <message>
   <source>If {maxima} holds here</source>
   <translation>Si {maxima} vale aquí</translation>
  </message>
  <message>
   <source>If {maxima} is for all doses together</source>
   <translation>Si {maxima} es para todas las dosis juntas</translation>
  </message>
  <message>
   <source>If {maxima} is for one dose</source>
   <translation>Si {maxima} es para una dosis</translation>
  </message>
  <message>
   <source>Import favourites and notes</source>
   <translation>Importar favoritos y notas</translation>
  </message>
  <message>
   <source>Import favourites and notes …</source>
   <translation>Importar favoritos y notas …</translation>
  </message>
  <message>
   <source>Import labels</source>
   <translation>Importar fichas técnicas</translation>
  </message>
  <message>
   <source>Imported label, not edited</source>
   <translation>Ficha técnica importada, sin editar</translation>
  </message>
  <message>
   <source>Imported labels</source>
   <translation>Fichas técnicas importadas</translation>
  </message>
  <message>
   <source>Imported {favourites} favourites and {notes} notes and {lists} lists of medicines; what was there already is left as it was.</source>
   <translation>Importados {favourites} favoritos, {notes} notas y {lists} listas de medicamentos; lo que ya estaba queda como estaba.</translation>
  </message>
  <message>
   <source>Imported {favourites} favourites and {notes} notes; what was there already is left as it was.</source>
   <translation>Importados {favourites} favoritos y {notes} notas; lo que ya estaba queda como estaba.</translation>
  </message>
  <message>
   <source>Importing …</source>
   <translation>Importando …</translation>
  </message>
  <message>
   <source>In a section of their own, under their own title</source>
   <translation>En una sección propia, con su propio título</translation>
  </message>
  <message>
   <source>In common use: corrected calcium (mmol/L) = calcium + 0.02 × (40 − albumin in g/L); in mg/dL: calcium + 0.8 × (4 − albumin in g/dL)</source>
   <translation>De uso común: calcio corregido (mmol/L) = calcio + 0.02 × (40 − albúmina en g/L); en mg/dL: calcio + 0.8 × (4 − albúmina en g/dL)</translation>
  </message>
  <message>
   <source>In general:</source>
   <translation>En general:</translation>
  </message>
  <message>
   <source>In mL/min, not per 1.73 m²: it is not an eGFR and cannot stand in for one.</source>
   <translation>En mL/min, no por 1.73 m²: no es un eGFR y no puede sustituirlo.</translation>
  </message>
  <message>
   <source>In people with an eGFR below 60, uncorrected calcium agreed better with free calcium (Lian and Åsberg 2018).</source>
   <translation>En personas con un eGFR inferior a 60, el calcio sin corregir coincidía mejor con el calcio libre (Lian y Åsberg 2018).</translation>
  </message>
  <message>
   <source>In plain words: questions first</source>
   <translation>En palabras sencillas: las preguntas primero</translation>
  </message>
  <message>
   <source>In renal failure: measured total phenytoin ÷ (0.1 × albumin in g/dL + 0.1)</source>
   <translation>En insuficiencia renal: fenitoína total medida ÷ (0.1 × albúmina en g/dL + 0.1)</translation>
  </message>
  <message>
   <source>In the list of medicines</source>
   <translation>En la lista de medicamentos</translation>
  </message>
  <message>
   <source>In the place of bundled texts</source>
   <translation>En lugar de textos incluidos</translation>
  </message>
  <message>
   <source>In the strengths listed for {name}</source>
   <translation>En las concentraciones indicadas para {name}</translation>
  </message>
  <message>
   <source>In the text</source>
   <translation>En el texto</translation>
  </message>
  <message>
   <source>In the text: {section}</source>
   <translation>En el texto: {section}</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>En uso</translation>
  </message>
  <message>
   <source>Index ready</source>
   <translation>Índice listo</translation>
  </message>
  <message>
   <source>Index: not ready</source>
   <translation>Índice: no está listo</translation>
  </message>
  <message>
   <source>Information, not medical advice.</source>
   <translation>Información, no consejo médico.</translation>
  </message>
  <message>
   <source>Information, not medical advice. Check before acting on a dose.</source>
   <translation>Información, no consejo médico. Compruebe antes de actuar según una dosis.</translation>
  </message>
  <message>
   <source>Installed on</source>
   <translation>Instalada el</translation>
  </message>
  <message>
   <source>Interactions</source>
   <translation>Interacciones</translation>
  </message>
  <message>
   <source>Interactions stated in this monograph</source>
   <translation>Interacciones indicadas en esta monografía</translation>
  </message>
  <message>
   <source>International name</source>
   <translation>Nombre internacional</translation>
  </message>
  <message>
   <source>Into the units of the formula</source>
   <translation>A las unidades de la fórmula</translation>
  </message>
  <message>
   <source>It cannot go on safely: quit, and start it again.</source>
   <translation>No puede continuar con seguridad: salga e inícielo de nuevo.</translation>
  </message>
  <message>
   <source>It does not hold where elimination saturates (phenytoin, alcohol, aspirin in high doses), for depots, patches and modified-release forms, or in the first hours, while a dose is absorbed and spreads in the body.</source>
   <translation>No vale donde la eliminación se satura (fenitoína, alcohol, aspirina en dosis altas), para formas de depósito, parches y liberación modificada, ni en las primeras horas, mientras una dosis se absorbe y se reparte por el cuerpo.</translation>
  </message>
  <message>
   <source>It was: {licence}.</source>
   <translation>Era: {licence}.</translation>
  </message>
  <message>
   <source>Its texts take the &amp;place of the bundled ones</source>
   <translation>Sus textos &amp;sustituyen a los incluidos</translation>
  </message>
  <message>
   <source>Just before the dose after it the level is {share} of the highest at steady state, instead of {usual}.</source>
   <translation>Justo antes de la dosis siguiente el nivel es {share} del máximo en estado estacionario, en lugar de {usual}.</translation>
  </message>
  <message>
   <source>KDIGO category {name}: {range}</source>
   <translation>Categoría KDIGO {name}: {range}</translation>
  </message>
  <message>
   <source>Keep “{typed}” as it is: it cannot be checked</source>
   <translation>Dejar «{typed}» como está: no se puede revisar</translation>
  </message>
  <message>
   <source>Kept aside</source>
   <translation>Guardado aparte</translation>
  </message>
  <message>
   <source>Key of the publisher</source>
   <translation>Clave del editor</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Teclado</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Keys (*.pub);;All files (*)</source>
   <translation>Claves (*.pub);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Know</source>
   <translation>Saber</translation>
  </message>
  <message>
   <source>Know, with</source>
   <translation>Saber, con</translation>
  </message>
  <message>
   <source>Labels of DailyMed and openFDA ({kinds})</source>
   <translation>Fichas técnicas de DailyMed y openFDA ({kinds})</translation>
  </message>
  <message>
   <source>Labels: {counts}.</source>
   <translation>Fichas técnicas: {counts}.</translation>
  </message>
  <message>
   <source>Laboratories derive factors of their own; a calcium that the laboratory has adjusted is not to be corrected again.</source>
   <translation>Los laboratorios obtienen factores propios; un calcio que el laboratorio ha ajustado no se vuelve a corregir.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texto más grande</translation>
  </message>
  <message>
   <source>Leave the search</source>
   <translation>Salir de la búsqueda</translation>
  </message>
  <message>
   <source>Legal status</source>
   <translation>Situación legal</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>Bibliotecas</translation>
  </message>
  <message>
   <source>Libraries in use</source>
   <translation>Bibliotecas en uso</translation>
  </message>
  <message>
   <source>Libraries …</source>
   <translation>Bibliotecas …</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <source>Library folders</source>
   <translation>Carpetas de la biblioteca</translation>
  </message>
  <message>
   <source>Library {edition}</source>
   <translation>Biblioteca {edition}</translation>
  </message>
  <message>
   <source>Library: {name}</source>
   <translation>Biblioteca: {name}</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Licence of the texts</source>
   <translation>Licencia de los textos</translation>
  </message>
  <message>
   <source>Licence: {licence}.</source>
   <translation>Licencia: {licence}.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Limit of use</source>
   <translation>Límite de uso</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Límites</translation>
  </message>
  <message>
   <source>Limits of use</source>
   <translation>Límites de uso</translation>
  </message>
  <message>
   <source>Limits of use and reference</source>
   <translation>Límites de uso y referencia</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Línea</translation>
  </message>
  <message>
   <source>Link out of the library</source>
   <translation>Enlace fuera de la biblioteca</translation>
  </message>
  <message>
   <source>List and index</source>
   <translation>Lista e índice</translation>
  </message>
  <message>
   <source>List of medicines</source>
   <translation>Lista de medicamentos</translation>
  </message>
  <message>
   <source>List without a name</source>
   <translation>Lista sin nombre</translation>
  </message>
  <message>
   <source>Lists and fields</source>
   <translation>Listas y campos</translation>
  </message>
  <message>
   <source>Lists ▾</source>
   <translation>Listas ▾</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Log file</source>
   <translation>Archivo de registro</translation>
  </message>
  <message>
   <source>Look for the word (Enter)</source>
   <translation>Buscar la palabra (Intro)</translation>
  </message>
  <message>
   <source>Looked for exactly: {words}.</source>
   <translation>Se buscó exactamente: {words}.</translation>
  </message>
  <message>
   <source>Looked for: {words}; {spellings}.</source>
   <translation>Se buscó: {words}; {spellings}.</translation>
  </message>
  <message>
   <source>Looking at the library</source>
   <translation>Examinando la biblioteca</translation>
  </message>
  <message>
   <source>Looking through the monographs …</source>
   <translation>Examinando las monografías …</translation>
  </message>
  <message>
   <source>Looking through the monographs … {done} of {total}</source>
   <translation>Examinando las monografías … {done} de {total}</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Examinando …</translation>
  </message>
  <message>
   <source>MME/day = the sum of dose per day in mg × conversion factor; for a fentanyl patch, µg/h × 2.4</source>
   <translation>MME/día = la suma de dosis diaria en mg × factor de conversión; para un parche de fentanilo, µg/h × 2.4</translation>
  </message>
  <message>
   <source>Make the list and the index anew?</source>
   <translation>¿Hacer de nuevo la lista y el índice?</translation>
  </message>
  <message>
   <source>Male</source>
   <translation>Hombre</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>Mayúsculas</translation>
  </message>
  <message>
   <source>Maxima elsewhere under this heading, not applied</source>
   <translation>Máximos en otro lugar bajo este encabezado, no aplicados</translation>
  </message>
  <message>
   <source>May be wrong with very low or very high albumin, a paraprotein, or acidosis; there ionised calcium is certain.</source>
   <translation>Puede fallar con albúmina muy baja o muy alta, paraproteína o acidosis; ahí lo seguro es el calcio iónico.</translation>
  </message>
  <message>
   <source>Measured total calcium</source>
   <translation>Calcio total medido</translation>
  </message>
  <message>
   <source>Measured total phenytoin</source>
   <translation>Fenitoína total medida</translation>
  </message>
  <message>
   <source>Medicines</source>
   <translation>Medicamentos</translation>
  </message>
  <message>
   <source>Medicines of the list</source>
   <translation>Medicamentos de la lista</translation>
  </message>
  <message>
   <source>Medicines that would change</source>
   <translation>Medicamentos que cambiarían</translation>
  </message>
  <message>
   <source>Medicines with such a name</source>
   <translation>Medicamentos con ese nombre</translation>
  </message>
  <message>
   <source>Medicines: {counts}.</source>
   <translation>Medicamentos: {counts}.</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menú</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>Methadone</source>
   <translation>Metadona</translation>
  </message>
  <message>
   <source>Missed dose</source>
   <translation>Dosis olvidada</translation>
  </message>
  <message>
   <source>Monitor</source>
   <translation>Vigilar</translation>
  </message>
  <message>
   <source>Monitor with</source>
   <translation>Vigilar con</translation>
  </message>
  <message>
   <source>Monograph packs (*{suffix})</source>
   <translation>Paquetes de monografías (*{suffix})</translation>
  </message>
  <message>
   <source>Monographs</source>
   <translation>Monografías</translation>
  </message>
  <message>
   <source>Monographs that cite it</source>
   <translation>Monografías que lo citan</translation>
  </message>
  <message>
   <source>More that can be done with the chosen medicine</source>
   <translation>Más acciones con el medicamento elegido</translation>
  </message>
  <message>
   <source>Morphine</source>
   <translation>Morfina</translation>
  </message>
  <message>
   <source>Move {name} to the left</source>
   <translation>Mover {name} a la izquierda</translation>
  </message>
  <message>
   <source>Name of the library</source>
   <translation>Nombre de la biblioteca</translation>
  </message>
  <message>
   <source>Name of the list</source>
   <translation>Nombre de la lista</translation>
  </message>
  <message>
   <source>Name of the list:</source>
   <translation>Nombre de la lista:</translation>
  </message>
  <message>
   <source>Name of the medicine</source>
   <translation>Nombre del medicamento</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Nombres</translation>
  </message>
  <message>
   <source>Names that look alike cannot be told: {reason}</source>
   <translation>No se pueden señalar los nombres parecidos: {reason}</translation>
  </message>
  <message>
   <source>Needs creatinine by a method traceable to IDMS, and cystatin C calibrated to the reference material ERM-DA471.</source>
   <translation>Requiere creatinina por un método trazable a IDMS, y cistatina C calibrada con el material de referencia ERM-DA471.</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nuevo</translation>
  </message>
  <message>
   <source>New list</source>
   <translation>Lista nueva</translation>
  </message>
  <message>
   <source>New tab</source>
   <translation>Pestaña nueva</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>Más reciente</translation>
  </message>
  <message>
   <source>Next hit (F3)</source>
   <translation>Resultado siguiente (F3)</translation>
  </message>
  <message>
   <source>Next marked word</source>
   <translation>Palabra marcada siguiente</translation>
  </message>
  <message>
   <source>Next part of the window</source>
   <translation>Parte siguiente de la ventana</translation>
  </message>
  <message>
   <source>Next part of the window, where medicines are compared and in a regimen</source>
   <translation>Parte siguiente de la ventana, al comparar medicamentos y en una lista de medicamentos</translation>
  </message>
  <message>
   <source>Next section</source>
   <translation>Sección siguiente</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>Pestaña siguiente</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>No ATC code</source>
   <translation>Sin código ATC</translation>
  </message>
  <message>
   <source>No adjusted weight: the actual weight is not above the ideal weight.</source>
   <translation>Sin peso ajustado: el peso real no supera el peso ideal.</translation>
  </message>
  <message>
   <source>No class, condition, ATC code or medicine of this library is called “{name}”.</source>
   <translation>Ninguna clase, enfermedad, código ATC o medicamento de esta biblioteca se llama «{name}».</translation>
  </message>
  <message>
   <source>No closed tab is left to reopen.</source>
   <translation>No queda ninguna pestaña cerrada que reabrir.</translation>
  </message>
  <message>
   <source>No command is called so.</source>
   <translation>Ninguna orden se llama así.</translation>
  </message>
  <message>
   <source>No hits in this monograph</source>
   <translation>Sin resultados en esta monografía</translation>
  </message>
  <message>
   <source>No hits in this section</source>
   <translation>Sin resultados en esta sección</translation>
  </message>
  <message>
   <source>No hits on this page</source>
   <translation>Sin resultados en esta página</translation>
  </message>
  <message>
   <source>No ideal or adjusted weight: Devine’s formula begins at 152.4 cm (5 ft).</source>
   <translation>Sin peso ideal ni ajustado: la fórmula de Devine empieza en 152.4 cm (5 ft).</translation>
  </message>
  <message>
   <source>No index</source>
   <translation>Sin índice</translation>
  </message>
  <message>
   <source>No label was found: choose XML, JSON or zip files of DailyMed or openFDA.</source>
   <translation>No se encontró ninguna ficha técnica: elija archivos XML, JSON o zip de DailyMed u openFDA.</translation>
  </message>
  <message>
   <source>No maximum is stated in this list item.</source>
   <translation>En este punto de la lista no se indica ningún máximo.</translation>
  </message>
  <message>
   <source>No maximum is stated in this paragraph.</source>
   <translation>En este párrafo no se indica ningún máximo.</translation>
  </message>
  <message>
   <source>No maximum is stated in this table row.</source>
   <translation>En esta fila de la tabla no se indica ningún máximo.</translation>
  </message>
  <message>
   <source>No medicine changes.</source>
   <translation>No cambia ningún medicamento.</translation>
  </message>
  <message>
   <source>No medicine has a star yet.</source>
   <translation>Ningún medicamento tiene estrella todavía.</translation>
  </message>
  <message>
   <source>No medicine has a star: press Ctrl+D on one</source>
   <translation>Ningún medicamento tiene estrella: pulse Ctrl+D en uno</translation>
  </message>
  <message>
   <source>No medicine of the library has such a name</source>
   <translation>Ningún medicamento de la biblioteca tiene ese nombre</translation>
  </message>
  <message>
   <source>No medicine was opened yet</source>
   <translation>Aún no se ha abierto ningún medicamento</translation>
  </message>
  <message>
   <source>No medicine was opened yet.</source>
   <translation>Aún no se ha abierto ningún medicamento.</translation>
  </message>
  <message>
   <source>No page of the handbook holds these words.</source>
   <translation>Ninguna página del manual contiene estas palabras.</translation>
  </message>
  <message>
   <source>No printer is set up on this computer.</source>
   <translation>No hay ninguna impresora configurada en este ordenador.</translation>
  </message>
  <message>
   <source>No problem is known in the library.</source>
   <translation>No se conoce ningún problema en la biblioteca.</translation>
  </message>
  <message>
   <source>No result</source>
   <translation>Sin resultado</translation>
  </message>
  <message>
   <source>No result. {problems}</source>
   <translation>Sin resultado. {problems}</translation>
  </message>
  <message>
   <source>No text holds all the words. Missing in some or all: {words}</source>
   <translation>Ningún texto contiene todas las palabras. Faltan en algunos o en todos: {words}</translation>
  </message>
  <message>
   <source>None of the listed strengths could be worked out.</source>
   <translation>No se pudo calcular ninguna de las concentraciones indicadas.</translation>
  </message>
  <message>
   <source>Normal text size</source>
   <translation>Tamaño normal del texto</translation>
  </message>
  <message>
   <source>Not above the maximum of {most}: {amount}</source>
   <translation>No más que el máximo de {most}: {amount}</translation>
  </message>
  <message>
   <source>Not added, as not the whole name of one medicine: {names}.</source>
   <translation>No se añaden, por no ser el nombre completo de un solo medicamento: {names}.</translation>
  </message>
  <message numerus="yes">
   <source>Not added, since they are not names of one medicine here: {names}.</source>
   <translation>
    <numerusform>No se añade, porque no es el nombre de un solo medicamento de aquí: {names}.</numerusform>
    <numerusform>No se añaden, porque no son nombres de un solo medicamento de aquí: {names}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Not applied: {reason}.</source>
   <translation>No aplicado: {reason}.</translation>
  </message>
  <message>
   <source>Not counted</source>
   <translation>No se cuenta</translation>
  </message>
  <message>
   <source>Not counted: {why}.</source>
   <translation>No se cuenta: {why}.</translation>
  </message>
  <message>
   <source>Not for children, nor in pregnancy.</source>
   <translation>No para niños ni en el embarazo.</translation>
  </message>
  <message>
   <source>Not in order</source>
   <translation>No está en orden</translation>
  </message>
  <message>
   <source>Not in the library: {words}.</source>
   <translation>No están en la biblioteca: {words}.</translation>
  </message>
  <message>
   <source>Not in this chart: what stands under “{heading}”.</source>
   <translation>No está en este gráfico: lo que figura bajo «{heading}».</translation>
  </message>
  <message>
   <source>Not made for people after an amputation.</source>
   <translation>No está hecha para personas amputadas.</translation>
  </message>
  <message>
   <source>Not read, neither XML nor JSON nor zip: {kinds}</source>
   <translation>No leídos, ni XML ni JSON ni zip: {kinds}</translation>
  </message>
  <message>
   <source>Not sure: {reason}.</source>
   <translation>No es seguro: {reason}.</translation>
  </message>
  <message>
   <source>Not while creatinine is changing (acute kidney injury), nor on dialysis.</source>
   <translation>No mientras la creatinina está cambiando (lesión renal aguda) ni en diálisis.</translation>
  </message>
  <message>
   <source>Not with valproate or other medicines that displace phenytoin from albumin, nor with raised bilirubin.</source>
   <translation>No con valproato u otros medicamentos que desplazan la fenitoína de la albúmina, ni con bilirrubina elevada.</translation>
  </message>
  <message>
   <source>Not worked out</source>
   <translation>No calculado</translation>
  </message>
  <message>
   <source>Note on {place}</source>
   <translation>Nota sobre {place}</translation>
  </message>
  <message>
   <source>Nothing in names and texts holds “{words}”.</source>
   <translation>Nada en los nombres ni en los textos contiene «{words}».</translation>
  </message>
  <message>
   <source>Nothing in the section {section} holds “{words}”.</source>
   <translation>Nada en la sección {section} contiene «{words}».</translation>
  </message>
  <message>
   <source>Nothing is found for “{typed}” yet.</source>
   <translation>Aún no se ha encontrado nada para «{typed}».</translation>
  </message>
  <message>
   <source>Nothing is hidden</source>
   <translation>No se oculta nada</translation>
  </message>
  <message>
   <source>Nothing recorded here: not proof of safety</source>
   <translation>Nada registrado aquí: no es prueba de seguridad</translation>
  </message>
  <message>
   <source>Nothing to undo</source>
   <translation>Nada que deshacer</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>No se cambió nada.</translation>
  </message>
  <message>
   <source>Number of medicines</source>
   <translation>Número de medicamentos</translation>
  </message>
  <message>
   <source>Of {medicines}:</source>
   <translation>De {medicines}:</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Sin conexión</translation>
  </message>
  <message>
   <source>Often confused with (FDA list)</source>
   <translation>A menudo confundido con (lista de la FDA)</translation>
  </message>
  <message>
   <source>Older than the standard for creatinine methods (IDMS): with standardised methods it tends to run high.</source>
   <translation>Anterior al patrón de los métodos de creatinina (IDMS): con métodos estandarizados tiende a dar cifras altas.</translation>
  </message>
  <message>
   <source>One missed dose</source>
   <translation>Una dosis olvidada</translation>
  </message>
  <message>
   <source>Only {section}</source>
   <translation>Solo {section}</translation>
  </message>
  <message numerus="yes">
   <source>Only {section}: {n} medicines</source>
   <translation>
    <numerusform>Solo {section}: {n} medicamento</numerusform>
    <numerusform>Solo {section}: {n} medicamentos</numerusform>
   </translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open a medicine first.</source>
   <translation>Abra primero un medicamento.</translation>
  </message>
  <message>
   <source>Open a medicine first: a note belongs to one.</source>
   <translation>Abra primero un medicamento: una nota pertenece a uno.</translation>
  </message>
  <message>
   <source>Open a medicine first: there is nothing to copy.</source>
   <translation>Abra primero un medicamento: no hay nada que copiar.</translation>
  </message>
  <message>
   <source>Open a medicine first: there is nothing to print.</source>
   <translation>Abra primero un medicamento: no hay nada que imprimir.</translation>
  </message>
  <message>
   <source>Open all</source>
   <translation>Abrir todas</translation>
  </message>
  <message>
   <source>Open in a new tab</source>
   <translation>Abrir en una pestaña nueva</translation>
  </message>
  <message>
   <source>Open in a new window</source>
   <translation>Abrir en una ventana nueva</translation>
  </message>
  <message>
   <source>Open in browser</source>
   <translation>Abrir en el navegador</translation>
  </message>
  <message>
   <source>Open medicines</source>
   <translation>Medicamentos abiertos</translation>
  </message>
  <message>
   <source>Open the chosen medicine</source>
   <translation>Abrir el medicamento elegido</translation>
  </message>
  <message>
   <source>Open the chosen medicine in a new tab</source>
   <translation>Abrir el medicamento elegido en una pestaña nueva</translation>
  </message>
  <message>
   <source>Open this medicine</source>
   <translation>Abrir este medicamento</translation>
  </message>
  <message>
   <source>Open {medicine}, {section}, with the words marked</source>
   <translation>Abrir {medicine}, {section}, con las palabras marcadas</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>Abrir {name}</translation>
  </message>
  <message>
   <source>Open {name} in the main window</source>
   <translation>Abrir {name} en la ventana principal</translation>
  </message>
  <message>
   <source>Opened “{name}”. Ctrl+Z brings the list before it back.</source>
   <translation>Abierta «{name}». Ctrl+Z devuelve la lista anterior.</translation>
  </message>
  <message>
   <source>Opioid</source>
   <translation>Opioide</translation>
  </message>
  <message>
   <source>Opioid in row {number}: choose one</source>
   <translation>Opioide de la fila {number}: elija uno</translation>
  </message>
  <message>
   <source>Opioid, row {number}</source>
   <translation>Opioide, fila {number}</translation>
  </message>
  <message>
   <source>Opioids in morphine milligram equivalents (CDC 2022)</source>
   <translation>Opioides en equivalentes de miligramos de morfina (CDC 2022)</translation>
  </message>
  <message>
   <source>Opioids, morphine equivalents</source>
   <translation>Opioides, equivalentes de morfina</translation>
  </message>
  <message>
   <source>Other names</source>
   <translation>Otros nombres</translation>
  </message>
  <message>
   <source>Other words for the same thing are looked for too, and named. A phrase is looked for as a phrase; words in “quotation marks” exactly as they are written.</source>
   <translation>Se buscan también otras palabras para lo mismo, y se nombran. Una expresión se busca como expresión; las palabras entre «comillas», exactamente como están escritas.</translation>
  </message>
  <message>
   <source>Own library</source>
   <translation>Biblioteca propia</translation>
  </message>
  <message>
   <source>Oxycodone</source>
   <translation>Oxicodona</translation>
  </message>
  <message>
   <source>Oxymorphone</source>
   <translation>Oximorfona</translation>
  </message>
  <message>
   <source>Pack, not signed</source>
   <translation>Paquete, sin firma</translation>
  </message>
  <message>
   <source>Pack, signature checked</source>
   <translation>Paquete, firma comprobada</translation>
  </message>
  <message>
   <source>Pack, signature not checked</source>
   <translation>Paquete, firma no comprobada</translation>
  </message>
  <message>
   <source>Page of the handbook</source>
   <translation>Página del manual</translation>
  </message>
  <message>
   <source>Pages of the handbook</source>
   <translation>Páginas del manual</translation>
  </message>
  <message>
   <source>Parts of the program</source>
   <translation>Partes del programa</translation>
  </message>
  <message>
   <source>Paste a list into the field: one medicine a line or between commas, with or without doses.</source>
   <translation>Pegue una lista en el campo: un medicamento por línea o separados por comas, con o sin dosis.</translation>
  </message>
  <message>
   <source>Pethidine (meperidine)</source>
   <translation>Petidina (meperidina)</translation>
  </message>
  <message>
   <source>Phenytoin corrected for albumin (Sheiner–Tozer)</source>
   <translation>Fenitoína corregida por la albúmina (Sheiner–Tozer)</translation>
  </message>
  <message>
   <source>Phenytoin, corrected</source>
   <translation>Fenitoína corregida</translation>
  </message>
  <message>
   <source>Point at the chart, or move along it with the arrow keys, to read the level.</source>
   <translation>Señale el gráfico o recórralo con las flechas para leer el nivel.</translation>
  </message>
  <message>
   <source>Precautions</source>
   <translation>Precauciones</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Preferencias</translation>
  </message>
  <message>
   <source>Preferences …</source>
   <translation>Preferencias …</translation>
  </message>
  <message>
   <source>Pregnancy</source>
   <translation>Embarazo</translation>
  </message>
  <message>
   <source>Pregnancy, breast-feeding and half-life</source>
   <translation>Embarazo, lactancia y semivida</translation>
  </message>
  <message>
   <source>Pregnancy: {words}</source>
   <translation>Embarazo: {words}</translation>
  </message>
  <message>
   <source>Previous hit (Shift+F3)</source>
   <translation>Resultado anterior (Mayús+F3)</translation>
  </message>
  <message>
   <source>Previous marked word</source>
   <translation>Palabra marcada anterior</translation>
  </message>
  <message>
   <source>Previous part of the window</source>
   <translation>Parte anterior de la ventana</translation>
  </message>
  <message>
   <source>Previous section</source>
   <translation>Sección anterior</translation>
  </message>
  <message>
   <source>Previous tab</source>
   <translation>Pestaña anterior</translation>
  </message>
  <message>
   <source>Print or save as PDF …</source>
   <translation>Imprimir o guardar como PDF …</translation>
  </message>
  <message>
   <source>Print the result with its calculation</source>
   <translation>Imprimir el resultado con su cálculo</translation>
  </message>
  <message>
   <source>Print {name}</source>
   <translation>Imprimir {name}</translation>
  </message>
  <message>
   <source>Print …</source>
   <translation>Imprimir …</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problemas</translation>
  </message>
  <message>
   <source>Problems in the library</source>
   <translation>Problemas de la biblioteca</translation>
  </message>
  <message>
   <source>Problems of the file</source>
   <translation>Problemas del archivo</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programa</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Published formula</source>
   <translation>Fórmula publicada</translation>
  </message>
  <message>
   <source>Publisher</source>
   <translation>Editor</translation>
  </message>
  <message>
   <source>Qt and PySide6 are used under the GNU LGPL, version 3; they lie beside the program as shared libraries and can be replaced. Licences of everything that the program brings:</source>
   <translation>Qt y PySide6 se usan bajo la GNU LGPL, versión 3; están junto al programa como bibliotecas compartidas y se pueden sustituir. Licencias de todo lo que trae el programa:</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>RW …, or the name of a file</source>
   <translation>RW …, o el nombre de un archivo</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Leer</translation>
  </message>
  <message>
   <source>Read either way, it is not reached.</source>
   <translation>Leído de cualquiera de las dos maneras, no se alcanza.</translation>
  </message>
  <message>
   <source>Read the boxed warning in Precautions</source>
   <translation>Leer la advertencia de recuadro en Precauciones</translation>
  </message>
  <message>
   <source>Reading monographs</source>
   <translation>Leyendo monografías</translation>
  </message>
  <message>
   <source>Ready made</source>
   <translation>Ya preparado</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Recientes</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Rechazadas</translation>
  </message>
  <message>
   <source>Regimen</source>
   <translation>Lista de medicamentos</translation>
  </message>
  <message>
   <source>Relative levels only: 100% is the highest level at steady state, for each half-life its own. No concentration and no dose is meant.</source>
   <translation>Solo niveles relativos: 100% es el nivel más alto en estado estacionario, para cada semivida el suyo. No se refiere a ninguna concentración ni dosis.</translation>
  </message>
  <message>
   <source>Relative to 1.73 m² of body surface, so not in mL/min; it is not a creatinine clearance.</source>
   <translation>Relativo a 1.73 m² de superficie corporal, por tanto no en mL/min; no es un aclaramiento de creatinina.</translation>
  </message>
  <message>
   <source>Remedy: {words}</source>
   <translation>Remedio: {words}</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove all</source>
   <translation>Quitar todo</translation>
  </message>
  <message>
   <source>Remove everything from the list</source>
   <translation>Quitar todo de la lista</translation>
  </message>
  <message>
   <source>Remove from the list</source>
   <translation>Quitar de la lista</translation>
  </message>
  <message>
   <source>Remove the note</source>
   <translation>Quitar la nota</translation>
  </message>
  <message>
   <source>Remove what is selected in the list (Delete)</source>
   <translation>Quitar lo seleccionado en la lista (Supr)</translation>
  </message>
  <message>
   <source>Remove {medicine}</source>
   <translation>Quitar {medicine}</translation>
  </message>
  <message>
   <source>Remove {name} from the comparison</source>
   <translation>Quitar {name} de la comparación</translation>
  </message>
  <message>
   <source>Remove {name}, edition {edition}?</source>
   <translation>¿Quitar {name}, edición {edition}?</translation>
  </message>
  <message>
   <source>Remove, row {number}</source>
   <translation>Quitar, fila {number}</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Quitado</translation>
  </message>
  <message>
   <source>Renal failure</source>
   <translation>Insuficiencia renal</translation>
  </message>
  <message>
   <source>Rename the list</source>
   <translation>Cambiar el nombre de la lista</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>Cambiar el nombre …</translation>
  </message>
  <message>
   <source>Reopen the closed tab</source>
   <translation>Reabrir la pestaña cerrada</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Reparar</translation>
  </message>
  <message>
   <source>Repaired</source>
   <translation>Reparado</translation>
  </message>
  <message>
   <source>Repairing …</source>
   <translation>Reparando …</translation>
  </message>
  <message>
   <source>Report of the fault</source>
   <translation>Informe del fallo</translation>
  </message>
  <message>
   <source>Report on the installation</source>
   <translation>Informe sobre la instalación</translation>
  </message>
  <message>
   <source>Restore &amp;defaults</source>
   <translation>Restaurar los valores &amp;iniciales</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Result. {answer}</source>
   <translation>Resultado. {answer}</translation>
  </message>
  <message>
   <source>Results of the search</source>
   <translation>Resultados de la búsqueda</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <source>Revised</source>
   <translation>Revisada</translation>
  </message>
  <message>
   <source>Revised {date}</source>
   <translation>Revisada el {date}</translation>
  </message>
  <message>
   <source>Room for data</source>
   <translation>Espacio para los datos</translation>
  </message>
  <message>
   <source>Room for the cache</source>
   <translation>Espacio para la caché</translation>
  </message>
  <message>
   <source>Routes</source>
   <translation>Vías</translation>
  </message>
  <message>
   <source>Said of each other</source>
   <translation>Lo que dicen unos de otros</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Guardar como PDF</translation>
  </message>
  <message>
   <source>Save as PDF …</source>
   <translation>Guardar como PDF …</translation>
  </message>
  <message>
   <source>Save the list</source>
   <translation>Guardar la lista</translation>
  </message>
  <message>
   <source>Save under another name …</source>
   <translation>Guardar con otro nombre …</translation>
  </message>
  <message>
   <source>Save, open, rename and delete lists</source>
   <translation>Guardar, abrir, cambiar de nombre y eliminar listas</translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation>Guardada como «{name}».</translation>
  </message>
  <message numerus="yes">
   <source>Saved {n} pages: {file}</source>
   <translation>
    <numerusform>Guardada {n} página: {file}</numerusform>
    <numerusform>Guardadas {n} páginas: {file}</numerusform>
   </translation>
  </message>
  <message>
   <source>Scale of the bars: share of people</source>
   <translation>Escala de las barras: proporción de personas</translation>
  </message>
  <message>
   <source>Scr is serum creatinine in mg/dL, Scys serum cystatin C in mg/L; κ is 0.7 for women, 0.9 for men; min and max are the smaller and the larger of the two</source>
   <translation>Scr es la creatinina sérica en mg/dL, Scys la cistatina C sérica en mg/L; κ es 0.7 en mujeres, 0.9 en hombres; min y max son el menor y el mayor de los dos</translation>
  </message>
  <message>
   <source>Scroll together</source>
   <translation>Desplazar juntos</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Search everything for “{typed}”</source>
   <translation>Buscar «{typed}» en todo</translation>
  </message>
  <message>
   <source>Search for “{words}”</source>
   <translation>Buscar «{words}»</translation>
  </message>
  <message>
   <source>Search index</source>
   <translation>Índice de búsqueda</translation>
  </message>
  <message>
   <source>Search medicines, brands, conditions, side effects …     Ctrl+K</source>
   <translation>Buscar medicamentos, marcas, enfermedades, efectos adversos …     Ctrl+K</translation>
  </message>
  <message>
   <source>Search the handbook</source>
   <translation>Buscar en el manual</translation>
  </message>
  <message>
   <source>Search the handbook …</source>
   <translation>Buscar en el manual …</translation>
  </message>
  <message>
   <source>Searching the texts …</source>
   <translation>Buscando en los textos …</translation>
  </message>
  <message>
   <source>Section {number}</source>
   <translation>Sección {number}</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Secciones</translation>
  </message>
  <message>
   <source>Sections with hits</source>
   <translation>Secciones con resultados</translation>
  </message>
  <message>
   <source>See the end.</source>
   <translation>Véase el final.</translation>
  </message>
  <message numerus="yes">
   <source>Sent {n} pages to {printer}.</source>
   <translation>
    <numerusform>Enviada {n} página a {printer}.</numerusform>
    <numerusform>Enviadas {n} páginas a {printer}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Serum albumin</source>
   <translation>Albúmina sérica</translation>
  </message>
  <message>
   <source>Serum creatinine</source>
   <translation>Creatinina sérica</translation>
  </message>
  <message>
   <source>Serum cystatin C</source>
   <translation>Cistatina C sérica</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Sexo</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show all medicines</source>
   <translation>Mostrar todos los medicamentos</translation>
  </message>
  <message>
   <source>Show as a chart</source>
   <translation>Mostrar como gráfico</translation>
  </message>
  <message>
   <source>Show as a table</source>
   <translation>Mostrar como tabla</translation>
  </message>
  <message>
   <source>Show classes</source>
   <translation>Mostrar las clases</translation>
  </message>
  <message>
   <source>Show more: {number} of {total} medicines are listed</source>
   <translation>Mostrar más: se muestran {number} de {total} medicamentos</translation>
  </message>
  <message>
   <source>Show recent medicines</source>
   <translation>Mostrar los medicamentos recientes</translation>
  </message>
  <message>
   <source>Show side effects by frequency as bars</source>
   <translation>Mostrar los efectos adversos por frecuencia en barras</translation>
  </message>
  <message>
   <source>Show starred medicines</source>
   <translation>Mostrar los medicamentos con estrella</translation>
  </message>
  <message>
   <source>Show the plasma level over time</source>
   <translation>Mostrar el nivel plasmático a lo largo del tiempo</translation>
  </message>
  <message numerus="yes">
   <source>Show the sentences of the next {n}</source>
   <translation>
    <numerusform>Mostrar las frases del siguiente</numerusform>
    <numerusform>Mostrar las frases de los {n} siguientes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Show {n} earlier notes of {total}</source>
   <translation>
    <numerusform>Mostrar {n} nota anterior de {total}</numerusform>
    <numerusform>Mostrar {n} notas anteriores de {total}</numerusform>
   </translation>
  </message>
  <message>
   <source>Show {section}</source>
   <translation>Mostrar {section}</translation>
  </message>
  <message>
   <source>Side Effects</source>
   <translation>Efectos adversos</translation>
  </message>
  <message>
   <source>Side effects by frequency</source>
   <translation>Efectos adversos por frecuencia</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>Firma</translation>
  </message>
  <message>
   <source>Signature: {words}.</source>
   <translation>Firma: {words}.</translation>
  </message>
  <message>
   <source>Similar name: check before opening</source>
   <translation>Nombre parecido: compruebe antes de abrir</translation>
  </message>
  <message>
   <source>Similar name: check before opening {name}</source>
   <translation>Nombre parecido: compruebe antes de abrir {name}</translation>
  </message>
  <message numerus="yes">
   <source>Similar names</source>
   <translation>
    <numerusform>Nombre parecido</numerusform>
    <numerusform>Nombres parecidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Similar names to {name}</source>
   <translation>
    <numerusform>Nombre parecido a {name}</numerusform>
    <numerusform>Nombres parecidos a {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Similar names: check before choosing</source>
   <translation>Nombres parecidos: compruebe antes de elegir</translation>
  </message>
  <message>
   <source>Similar names: check before opening</source>
   <translation>Nombres parecidos: compruebe antes de abrir</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texto más pequeño</translation>
  </message>
  <message>
   <source>Something went wrong in the program that it did not expect.</source>
   <translation>Algo fue mal en el programa, que este no esperaba.</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Fuentes</translation>
  </message>
  <message>
   <source>Sources cited on this page</source>
   <translation>Fuentes citadas en esta página</translation>
  </message>
  <message>
   <source>Sources draw the line of renal failure at 10 or at 20 mL/min; near it neither form is certain.</source>
   <translation>Las fuentes ponen el límite de la insuficiencia renal en 10 o en 20 mL/min; cerca de él ninguna forma es segura.</translation>
  </message>
  <message>
   <source>Star this medicine</source>
   <translation>Marcar este medicamento con una estrella</translation>
  </message>
  <message>
   <source>Starred</source>
   <translation>Estrella</translation>
  </message>
  <message>
   <source>Starred medicines</source>
   <translation>Medicamentos con estrella</translation>
  </message>
  <message>
   <source>State of the search index</source>
   <translation>Estado del índice de búsqueda</translation>
  </message>
  <message>
   <source>Step by step</source>
   <translation>Paso a paso</translation>
  </message>
  <message>
   <source>Still needed</source>
   <translation>Falta</translation>
  </message>
  <message>
   <source>Still needed: {fields}.</source>
   <translation>Falta: {fields}.</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Concentración</translation>
  </message>
  <message>
   <source>Strengths are worked out in the section Dosage only: elsewhere a figure may be of another medicine.</source>
   <translation>Las concentraciones se calculan solo en la sección Dosis: en otro lugar una cifra puede ser de otro medicamento.</translation>
  </message>
  <message>
   <source>Sum</source>
   <translation>Suma</translation>
  </message>
  <message>
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <source>Table of side effects by frequency</source>
   <translation>Tabla de efectos adversos por frecuencia</translation>
  </message>
  <message>
   <source>Table of the level over time</source>
   <translation>Tabla del nivel a lo largo del tiempo</translation>
  </message>
  <message>
   <source>Tabs and windows</source>
   <translation>Pestañas y ventanas</translation>
  </message>
  <message>
   <source>Take the star away</source>
   <translation>Quitar la estrella</translation>
  </message>
  <message>
   <source>Tapentadol</source>
   <translation>Tapentadol</translation>
  </message>
  <message>
   <source>Text &amp;size:</source>
   <translation>Ta&amp;maño del texto:</translation>
  </message>
  <message>
   <source>Text of the section</source>
   <translation>Texto de la sección</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <source>The CDC asks for particular caution. It is dosed in µg/h, not mg/day, and heat and other things change how much is absorbed.</source>
   <translation>Los CDC piden especial precaución. Se dosifica en µg/h, no en mg/día, y el calor y otras cosas cambian cuánto se absorbe.</translation>
  </message>
  <message>
   <source>The CDC asks for particular caution. Its half-life is long and variable, and breathing is depressed most later, and longer, than pain is relieved most.</source>
   <translation>Los CDC piden especial precaución. Su semivida es larga y variable, y la respiración se deprime al máximo más tarde, y durante más tiempo, que el máximo alivio del dolor.</translation>
  </message>
  <message>
   <source>The CDC says not to take the result as a dose when one opioid replaces another. Tolerance does not fully carry over and people differ, so the new dose is usually much lower.</source>
   <translation>Los CDC dicen que el resultado no se tome como dosis cuando un opioide sustituye a otro. La tolerancia no se traslada del todo y las personas difieren, así que la dosis nueva suele ser mucho menor.</translation>
  </message>
  <message>
   <source>The CDC’s factors are not for converting one opioid into another.</source>
   <translation>Los factores de los CDC no sirven para convertir un opioide en otro.</translation>
  </message>
  <message>
   <source>The actual weight is not above the ideal weight: there is no excess to adjust for.</source>
   <translation>El peso real no supera el peso ideal: no hay exceso que ajustar.</translation>
  </message>
  <message>
   <source>The body surface is a number, such as 72.5.</source>
   <translation>La superficie corporal es un número, como 72.5.</translation>
  </message>
  <message>
   <source>The body surface is taken as it was typed.</source>
   <translation>La superficie corporal se toma como se escribió.</translation>
  </message>
  <message>
   <source>The body surface must be above 0.</source>
   <translation>La superficie corporal debe ser mayor que 0.</translation>
  </message>
  <message>
   <source>The category goes by the rounded figure. Alone it is no kidney disease: KDIGO asks for three months, and in G1 and G2 for a marker of kidney damage as well.</source>
   <translation>La categoría se toma de la cifra redondeada. Por sí sola no es enfermedad renal: KDIGO pide tres meses, y en G1 y G2 además un marcador de daño renal.</translation>
  </message>
  <message>
   <source>The factor 0.4 comes from aminoglycosides in obesity. Other factors are in use for other medicines.</source>
   <translation>El factor 0.4 procede de los aminoglucósidos en la obesidad. Para otros medicamentos se usan otros factores.</translation>
  </message>
  <message>
   <source>The factor goes by its action on opioid receptors; it also acts on noradrenaline and serotonin. Whether its dose is tied to overdose in the same way is unknown.</source>
   <translation>El factor se basa en su acción sobre los receptores opioides; actúa también sobre la noradrenalina y la serotonina. Se desconoce si su dosis se relaciona del mismo modo con la sobredosis.</translation>
  </message>
  <message>
   <source>The factor goes by its action on opioid receptors; it also acts on noradrenaline. Whether its dose is tied to overdose in the same way is unknown.</source>
   <translation>El factor se basa en su acción sobre los receptores opioides; actúa también sobre la noradrenalina. Se desconoce si su dosis se relaciona del mismo modo con la sobredosis.</translation>
  </message>
  <message>
   <source>The figure counts “{words}”, the strengths may count something else: none is worked out.</source>
   <translation>La cifra cuenta «{words}», las concentraciones pueden contar otra cosa: no se calcula ninguna.</translation>
  </message>
  <message>
   <source>The figure counts “{words}”.</source>
   <translation>La cifra cuenta «{words}».</translation>
  </message>
  <message>
   <source>The figure gives {amount}: more than this.</source>
   <translation>La cifra da {amount}: más que esto.</translation>
  </message>
  <message>
   <source>The figure is a part of {whole}: a maximum may be for the whole.</source>
   <translation>La cifra es una parte de {whole}: un máximo puede ser para el conjunto.</translation>
  </message>
  <message>
   <source>The figure is a volume already.</source>
   <translation>La cifra es ya un volumen.</translation>
  </message>
  <message>
   <source>The figure is no single dose.</source>
   <translation>La cifra no es una sola dosis.</translation>
  </message>
  <message>
   <source>The form in common use</source>
   <translation>La forma de uso común</translation>
  </message>
  <message>
   <source>The formula takes 4.4 g/dL (44 g/L) as normal albumin; above about 4.5 g/dL it lowers the figure.</source>
   <translation>La fórmula toma 4.4 g/dL (44 g/L) como albúmina normal; por encima de unos 4.5 g/dL baja la cifra.</translation>
  </message>
  <message>
   <source>The guideline is for outpatients from 18 years; not for pain from cancer or sickle cell disease, nor for palliative or end-of-life care.</source>
   <translation>La guía es para pacientes ambulatorios desde los 18 años; no para el dolor del cáncer o de la drepanocitosis, ni para cuidados paliativos o del final de la vida.</translation>
  </message>
  <message>
   <source>The height is a number, such as 72.5.</source>
   <translation>La talla es un número, como 72.5.</translation>
  </message>
  <message>
   <source>The height must be above 0.</source>
   <translation>La talla debe ser mayor que 0.</translation>
  </message>
  <message>
   <source>The highest level at steady state is {times} times that after the first dose.</source>
   <translation>El nivel más alto en estado estacionario es {times} veces el que sigue a la primera dosis.</translation>
  </message>
  <message>
   <source>The key of the publisher</source>
   <translation>La clave del editor</translation>
  </message>
  <message>
   <source>The level after a dose is within 5% of the usual again from dose {number} on.</source>
   <translation>El nivel tras una dosis vuelve a estar a menos del 5% del habitual desde la dosis {number}.</translation>
  </message>
  <message>
   <source>The level after a dose is within 5% of the usual again not within the doses drawn.</source>
   <translation>El nivel tras una dosis no vuelve a estar a menos del 5% del habitual dentro de las dosis dibujadas.</translation>
  </message>
  <message>
   <source>The level after a dose is within 5% of the usual again {when}.</source>
   <translation>El nivel tras una dosis vuelve a estar a menos del 5% del habitual {when}.</translation>
  </message>
  <message>
   <source>The library could not be read: {reason}</source>
   <translation>La biblioteca no se pudo leer: {reason}</translation>
  </message>
  <message>
   <source>The library in use</source>
   <translation>La biblioteca en uso</translation>
  </message>
  <message numerus="yes">
   <source>The library in use has {n} monographs.</source>
   <translation>
    <numerusform>La biblioteca en uso tiene {n} monografía.</numerusform>
    <numerusform>La biblioteca en uso tiene {n} monografías.</numerusform>
   </translation>
  </message>
  <message>
   <source>The library is being read.</source>
   <translation>La biblioteca se está leyendo.</translation>
  </message>
  <message>
   <source>The library is not read yet.</source>
   <translation>La biblioteca aún no se ha leído.</translation>
  </message>
  <message>
   <source>The list cannot be checked: {problem}</source>
   <translation>La lista no se puede revisar: {problem}</translation>
  </message>
  <message>
   <source>The list of medicines and the search index are thrown away and made anew, which takes a moment. If the file of your favourites and notes is damaged, it is kept aside and its last good copy put in its place. Nothing of your own is deleted.</source>
   <translation>La lista de medicamentos y el índice de búsqueda se tiran y se hacen de nuevo, lo que tarda un momento. Si el archivo de sus favoritos y notas está dañado, se aparta y se pone en su lugar su última copia buena. No se borra nada suyo.</translation>
  </message>
  <message>
   <source>The list of medicines that was kept was damaged. It has been made anew.</source>
   <translation>La lista de medicamentos guardada estaba dañada. Se ha hecho de nuevo.</translation>
  </message>
  <message>
   <source>The list that is open</source>
   <translation>La lista abierta</translation>
  </message>
  <message>
   <source>The log lies in this folder: {folder}</source>
   <translation>El registro está en esta carpeta: {folder}</translation>
  </message>
  <message>
   <source>The log stays on this computer. No note and no weight is ever written to it.</source>
   <translation>El registro se queda en este ordenador. Nunca se escriben en él notas ni pesos.</translation>
  </message>
  <message>
   <source>The monograph lists no strengths.</source>
   <translation>La monografía no indica concentraciones.</translation>
  </message>
  <message>
   <source>The monographs are being read for the first time. The list fills in a moment.</source>
   <translation>Las monografías se están leyendo por primera vez. La lista se llena en un momento.</translation>
  </message>
  <message>
   <source>The monographs are in English.</source>
   <translation>Las monografías están en inglés.</translation>
  </message>
  <message>
   <source>The monographs could not be looked through: {reason}</source>
   <translation>Las monografías no se pudieron examinar: {reason}</translation>
  </message>
  <message>
   <source>The monographs of the list do not name it.</source>
   <translation>Las monografías de la lista no lo nombran.</translation>
  </message>
  <message>
   <source>The names could not be read: {reason}</source>
   <translation>Los nombres no se pudieron leer: {reason}</translation>
  </message>
  <message>
   <source>The note is gone. Ctrl+Z puts it back.</source>
   <translation>La nota se ha quitado. Ctrl+Z la devuelve.</translation>
  </message>
  <message>
   <source>The printer does not answer.</source>
   <translation>La impresora no responde.</translation>
  </message>
  <message>
   <source>The program &amp;opens:</source>
   <translation>El programa se a&amp;bre:</translation>
  </message>
  <message>
   <source>The program ended unexpectedly</source>
   <translation>El programa terminó de forma inesperada</translation>
  </message>
  <message>
   <source>The program ended unexpectedly last time, on {day} at {time}. Favourites and notes are kept as they are written, so that they are there.</source>
   <translation>El programa terminó de forma inesperada la última vez, el {day} a las {time}. Los favoritos y las notas se guardan según se escriben, así que están ahí.</translation>
  </message>
  <message>
   <source>The publication used the actual weight. Ideal and adjusted weight are later practice, and which fits is disputed.</source>
   <translation>La publicación usó el peso real. El peso ideal y el ajustado son práctica posterior, y se discute cuál conviene.</translation>
  </message>
  <message>
   <source>The recent medicines are forgotten. Ctrl+Z puts them back.</source>
   <translation>Se han olvidado los medicamentos recientes. Ctrl+Z los recupera.</translation>
  </message>
  <message>
   <source>The report names no medicine, note or search. It is sent nowhere:</source>
   <translation>El informe no nombra ningún medicamento, nota ni búsqueda. No se envía a ninguna parte:</translation>
  </message>
  <message>
   <source>The same fault in the program again. What is shown may be incomplete.</source>
   <translation>El mismo fallo del programa otra vez. Lo que se muestra puede estar incompleto.</translation>
  </message>
  <message>
   <source>The search in the texts failed: {reason}</source>
   <translation>La búsqueda en los textos falló: {reason}</translation>
  </message>
  <message>
   <source>The search index cannot be kept and is there until the program ends: its folder cannot be written, or the disk is full. Check the free space and your rights.</source>
   <translation>El índice de búsqueda no se puede guardar y está disponible hasta que termine el programa: no se puede escribir en su carpeta o el disco está lleno. Compruebe el espacio libre y sus permisos.</translation>
  </message>
  <message>
   <source>The search index is being built. Names work already; the texts follow by themselves.</source>
   <translation>Se está creando el índice de búsqueda. Los nombres ya funcionan; los textos seguirán solos.</translation>
  </message>
  <message>
   <source>The search index is damaged and is built anew. Names and browsing work meanwhile.</source>
   <translation>El índice de búsqueda está dañado y se crea de nuevo. Mientras tanto funcionan los nombres y las listas.</translation>
  </message>
  <message>
   <source>The search index was damaged. It has been built anew.</source>
   <translation>El índice de búsqueda estaba dañado. Se ha creado de nuevo.</translation>
  </message>
  <message>
   <source>The sentence says “{words}”: the figure may be an amount that does harm, not a dose.</source>
   <translation>La frase dice «{words}»: la cifra puede ser una cantidad que daña, no una dosis.</translation>
  </message>
  <message>
   <source>The similar name is {name}</source>
   <translation>El nombre parecido es {name}</translation>
  </message>
  <message>
   <source>The sources are being counted …</source>
   <translation>Se están contando las fuentes …</translation>
  </message>
  <message>
   <source>The text also says {words}: read the sentence.</source>
   <translation>El texto dice también {words}: lea la frase.</translation>
  </message>
  <message>
   <source>The text also says: “{words}”</source>
   <translation>El texto dice también: «{words}»</translation>
  </message>
  <message>
   <source>The text gives no figure that stands for one side effect alone; its headings are drawn.</source>
   <translation>El texto no da ninguna cifra que valga para un solo efecto adverso; se dibujan sus encabezados.</translation>
  </message>
  <message>
   <source>The text has changed since this page was made: open the section again.</source>
   <translation>El texto ha cambiado desde que se hizo esta página: abra la sección de nuevo.</translation>
  </message>
  <message>
   <source>The text names no route beside the figure: read which of these forms it is for.</source>
   <translation>El texto no nombra ninguna vía junto a la cifra: lea para cuál de estas formas es.</translation>
  </message>
  <message>
   <source>The text names {medicine} beside the figure, which may be its dose: no strengths are worked out.</source>
   <translation>El texto nombra {medicine} junto a la cifra, que puede ser su dosis: no se calculan concentraciones.</translation>
  </message>
  <message>
   <source>The text says {words}, but not into how many doses: read the sentence.</source>
   <translation>El texto dice {words}, pero no en cuántas dosis: lea la frase.</translation>
  </message>
  <message>
   <source>The text says “{words}” here: {weight} kg is not among that.</source>
   <translation>El texto dice aquí «{words}»: {weight} kg no está entre ellos.</translation>
  </message>
  <message>
   <source>The text says “{words}”: the figure may be a step, not a dose.</source>
   <translation>El texto dice «{words}»: la cifra puede ser un paso, no una dosis.</translation>
  </message>
  <message>
   <source>The text speaks of {words}: which weight is meant must be read there.</source>
   <translation>El texto habla de {words}: a qué peso se refiere hay que leerlo allí.</translation>
  </message>
  <message>
   <source>The text states “{words}”: no minimum is applied.</source>
   <translation>El texto indica «{words}»: no se aplica ningún mínimo.</translation>
  </message>
  <message>
   <source>The text was revised {date}.</source>
   <translation>El texto se revisó el {date}.</translation>
  </message>
  <message>
   <source>The texts are compiled from the sources that they name and were not reviewed by a clinician.</source>
   <translation>Los textos se compilaron a partir de las fuentes que nombran y no fueron revisados por un clínico.</translation>
  </message>
  <message>
   <source>The texts cannot be searched: {reason}. Names and browsing work.</source>
   <translation>No se puede buscar en los textos: {reason}. Los nombres y las listas funcionan.</translation>
  </message>
  <message>
   <source>The texts of these files are shown as far as they can be read.</source>
   <translation>Los textos de estos archivos se muestran hasta donde se pueden leer.</translation>
  </message>
  <message>
   <source>The texts were revised between {first} and {last}.</source>
   <translation>Los textos se revisaron entre el {first} y el {last}.</translation>
  </message>
  <message>
   <source>The text’s maximum of {amount} is not reached by one dose alone.</source>
   <translation>El máximo del texto, {amount}, no se alcanza con una sola dosis.</translation>
  </message>
  <message>
   <source>The text’s maximum of {amount} is not reached.</source>
   <translation>El máximo del texto, {amount}, no se alcanza.</translation>
  </message>
  <message>
   <source>The text’s maximum of {amount} is reached: {changes}.</source>
   <translation>Se alcanza el máximo del texto, {amount}: {changes}.</translation>
  </message>
  <message>
   <source>The two forms differ: the published one corrects by 1 mg/dL for each g/dL, the common one by 0.8.</source>
   <translation>Las dos formas difieren: la publicada corrige 1 mg/dL por cada g/dL, la común 0.8.</translation>
  </message>
  <message>
   <source>The two monographs disagree; both are shown.</source>
   <translation>Las dos monografías no concuerdan; se muestran ambas.</translation>
  </message>
  <message>
   <source>The two monographs give different actions ({one}; {other}); both are shown.</source>
   <translation>Las dos monografías dan acciones distintas ({one}; {other}); se muestran ambas.</translation>
  </message>
  <message>
   <source>The weight is a number, such as 72.5.</source>
   <translation>El peso es un número, como 72.5.</translation>
  </message>
  <message>
   <source>The weight must be above 0.</source>
   <translation>El peso debe ser mayor que 0.</translation>
  </message>
  <message>
   <source>The whole library</source>
   <translation>Toda la biblioteca</translation>
  </message>
  <message>
   <source>The whole medicine</source>
   <translation>Todo el medicamento</translation>
  </message>
  <message>
   <source>The words are the same; only the writing or the place differs.</source>
   <translation>Las palabras son las mismas; solo difieren la escritura o el lugar.</translation>
  </message>
  <message>
   <source>The {doses} doses drawn reach {share} of steady state.</source>
   <translation>Las {doses} dosis dibujadas alcanzan {share} del estado estacionario.</translation>
  </message>
  <message>
   <source>There is a list “{name}” already: choose another name.</source>
   <translation>Ya hay una lista «{name}»: elija otro nombre.</translation>
  </message>
  <message>
   <source>There is no letter or number in {words}.</source>
   <translation>No hay ninguna letra ni cifra en {words}.</translation>
  </message>
  <message>
   <source>There is no list of medicines yet.</source>
   <translation>Aún no hay ninguna lista de medicamentos.</translation>
  </message>
  <message>
   <source>There is no list yet: lists are made in the regimen window (Ctrl+R).</source>
   <translation>Aún no hay ninguna lista: se hacen en la ventana de la lista de medicamentos (Ctrl+R).</translation>
  </message>
  <message>
   <source>There is no medicine to look through.</source>
   <translation>No hay ningún medicamento que examinar.</translation>
  </message>
  <message>
   <source>There is nothing to print here yet.</source>
   <translation>Aquí aún no hay nada que imprimir.</translation>
  </message>
  <message>
   <source>There is room for one more.</source>
   <translation>Hay sitio para uno más.</translation>
  </message>
  <message>
   <source>There is room for two more.</source>
   <translation>Hay sitio para dos más.</translation>
  </message>
  <message>
   <source>These texts are the publishers’ own, imported without editing. Their files: {folder}</source>
   <translation>Estos textos son los de sus titulares, importados sin editar. Sus archivos: {folder}</translation>
  </message>
  <message>
   <source>This address leads out of Dispensatory, which itself never goes online.</source>
   <translation>Esta dirección lleva fuera de Dispensatory, que por sí mismo nunca se conecta.</translation>
  </message>
  <message>
   <source>This could not be done: {reason}</source>
   <translation>Esto no se pudo hacer: {reason}</translation>
  </message>
  <message>
   <source>This file holds no text below its title.</source>
   <translation>Este archivo no contiene texto bajo su título.</translation>
  </message>
  <message>
   <source>This file {problem} (line {line}).</source>
   <translation>Este archivo {problem} (línea {line}).</translation>
  </message>
  <message>
   <source>This file {problem}.</source>
   <translation>Este archivo {problem}.</translation>
  </message>
  <message>
   <source>This folder is in the list already.</source>
   <translation>Esta carpeta ya está en la lista.</translation>
  </message>
  <message>
   <source>This installation</source>
   <translation>Esta instalación</translation>
  </message>
  <message>
   <source>This is the edition that is installed, with other content.</source>
   <translation>Es la edición que está instalada, con otro contenido.</translation>
  </message>
  <message>
   <source>This is the only tab.</source>
   <translation>Es la única pestaña.</translation>
  </message>
  <message>
   <source>This lasts until the program ends: {file} cannot be written. Check the free space and your rights.</source>
   <translation>Esto dura hasta que termine el programa: no se puede escribir {file}. Compruebe el espacio libre y sus permisos.</translation>
  </message>
  <message>
   <source>This library cannot be reached: {folders}. What is open stays; the rest opens when it is there again.</source>
   <translation>No se puede acceder a esta biblioteca: {folders}. Lo que está abierto permanece; lo demás se abrirá cuando vuelva a estar disponible.</translation>
  </message>
  <message>
   <source>This library is not there now and is left out: {folders}</source>
   <translation>Esta biblioteca no está disponible ahora y se omite: {folders}</translation>
  </message>
  <message>
   <source>This library is there again: {folders}</source>
   <translation>Esta biblioteca vuelve a estar disponible: {folders}</translation>
  </message>
  <message>
   <source>This list item cites no source.</source>
   <translation>Este punto de la lista no cita ninguna fuente.</translation>
  </message>
  <message>
   <source>This medicine</source>
   <translation>Este medicamento</translation>
  </message>
  <message>
   <source>This medicine is not in the libraries in use now. If it was in a library that was removed or changed, “Libraries” in the menu can undo that; if it was in a folder, check that the folder is there.</source>
   <translation>Este medicamento no está ahora en las bibliotecas en uso. Si estaba en una biblioteca que se quitó o cambió, «Bibliotecas», en el menú, puede deshacerlo; si estaba en una carpeta, compruebe que la carpeta existe.</translation>
  </message>
  <message>
   <source>This monograph could not be read: {problem}</source>
   <translation>Esta monografía no se pudo leer: {problem}</translation>
  </message>
  <message>
   <source>This page is there in English only.</source>
   <translation>Esta página existe solo en inglés.</translation>
  </message>
  <message>
   <source>This paragraph cites no source.</source>
   <translation>Este párrafo no cita ninguna fuente.</translation>
  </message>
  <message>
   <source>This program never opens a connection.</source>
   <translation>Este programa nunca abre una conexión.</translation>
  </message>
  <message>
   <source>This section is empty in this monograph.</source>
   <translation>Esta sección está vacía en esta monografía.</translation>
  </message>
  <message>
   <source>This section is too long to be set with headings, lists, tables and links. It stands here whole, as in its file.</source>
   <translation>Esta sección es demasiado larga para mostrarse con encabezados, listas, tablas y enlaces. Figura aquí entera, como en su archivo.</translation>
  </message>
  <message>
   <source>This table row cites no source.</source>
   <translation>Esta fila de la tabla no cita ninguna fuente.</translation>
  </message>
  <message>
   <source>Times a day</source>
   <translation>Veces al día</translation>
  </message>
  <message>
   <source>Times a day of {opioid}, row {number}</source>
   <translation>Veces al día de {opioid}, fila {number}</translation>
  </message>
  <message>
   <source>Times a day, row {number}</source>
   <translation>Veces al día, fila {number}</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Juntos</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Herramientas</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Total without what is not counted</source>
   <translation>Total sin lo que no se cuenta</translation>
  </message>
  <message>
   <source>Tramadol</source>
   <translation>Tramadol</translation>
  </message>
  <message>
   <source>Type a word or condition first.</source>
   <translation>Escriba primero una palabra o una enfermedad.</translation>
  </message>
  <message>
   <source>Type what you want to do …</source>
   <translation>Escriba lo que quiere hacer …</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo: adding of {name}</source>
   <translation>Deshacer: añadir {name}</translation>
  </message>
  <message>
   <source>Undo: note</source>
   <translation>Deshacer: nota</translation>
  </message>
  <message>
   <source>Undo: recent medicines</source>
   <translation>Deshacer: medicamentos recientes</translation>
  </message>
  <message>
   <source>Undo: removal of {name}</source>
   <translation>Deshacer: quitar {name}</translation>
  </message>
  <message>
   <source>Undo: star of {name}</source>
   <translation>Deshacer: estrella de {name}</translation>
  </message>
  <message>
   <source>Undo: update of {name}</source>
   <translation>Deshacer: actualizar {name}</translation>
  </message>
  <message>
   <source>Undo: {step}</source>
   <translation>Deshacer: {step}</translation>
  </message>
  <message>
   <source>Undo: {step} (Ctrl+Z)</source>
   <translation>Deshacer: {step} (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Undone: {step}</source>
   <translation>Deshecho: {step}</translation>
  </message>
  <message>
   <source>Undone: {step}.</source>
   <translation>Deshecho: {step}.</translation>
  </message>
  <message>
   <source>Unit of the body surface</source>
   <translation>Unidad de la superficie corporal</translation>
  </message>
  <message>
   <source>Unit of the height</source>
   <translation>Unidad de la talla</translation>
  </message>
  <message>
   <source>Unit of the weight</source>
   <translation>Unidad del peso</translation>
  </message>
  <message>
   <source>Unit of {field}</source>
   <translation>Unidad de {field}</translation>
  </message>
  <message>
   <source>Unreliable with little or unusual muscle (wasting, amputation, paralysis, bodybuilding) and oedema.</source>
   <translation>Poco fiable con poca musculatura o musculatura inusual (desgaste, amputación, parálisis, culturismo) y con edema.</translation>
  </message>
  <message>
   <source>Update {name} from edition {old} to {new}?</source>
   <translation>¿Actualizar {name} de la edición {old} a la {new}?</translation>
  </message>
  <message>
   <source>Usage</source>
   <translation>Uso</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Uso</translation>
  </message>
  <message>
   <source>Very long, and shown without headings, lists and tables: {sections}</source>
   <translation>Muy largas, se muestran sin títulos, listas ni tablas: {sections}</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Vista</translation>
  </message>
  <message>
   <source>WHO essential medicine</source>
   <translation>Medicamento esencial de la OMS</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Peso</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What became of the labels</source>
   <translation>Qué fue de las fichas técnicas</translation>
  </message>
  <message>
   <source>What happened last</source>
   <translation>Lo último que ocurrió</translation>
  </message>
  <message>
   <source>What happens, what to do</source>
   <translation>Qué ocurre, qué hacer</translation>
  </message>
  <message>
   <source>What is being done</source>
   <translation>Lo que se está haciendo</translation>
  </message>
  <message>
   <source>What is known of it</source>
   <translation>Lo que se sabe de ella</translation>
  </message>
  <message>
   <source>What is said of a name without a monograph: {each}</source>
   <translation>Lo que se dice de un nombre sin monografía: {each}</translation>
  </message>
  <message>
   <source>What is wrong and what to do</source>
   <translation>Qué está mal y qué hacer</translation>
  </message>
  <message>
   <source>What is wrong with this file</source>
   <translation>Qué está mal en este archivo</translation>
  </message>
  <message>
   <source>What length of time the figure is for must be read in the sentence.</source>
   <translation>Para qué periodo de tiempo es la cifra hay que leerlo en la frase.</translation>
  </message>
  <message>
   <source>What monographs of the list say of it stands above, among the pairs.</source>
   <translation>Lo que las monografías de la lista dicen de él está arriba, entre los pares.</translation>
  </message>
  <message>
   <source>What the monographs say of each other</source>
   <translation>Lo que las monografías dicen unas de otras</translation>
  </message>
  <message>
   <source>What the text says</source>
   <translation>Lo que dice el texto</translation>
  </message>
  <message>
   <source>What was saved under that name before comes back with Ctrl+Z.</source>
   <translation>Lo que estaba guardado antes con ese nombre vuelve con Ctrl+Z.</translation>
  </message>
  <message>
   <source>What would be done</source>
   <translation>Lo que se haría</translation>
  </message>
  <message>
   <source>What you were writing could not be kept: copy it elsewhere before you quit.</source>
   <translation>Lo que estaba escribiendo no se pudo guardar: cópielo en otro sitio antes de salir.</translation>
  </message>
  <message>
   <source>What you were writing is kept.</source>
   <translation>Lo que estaba escribiendo está guardado.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <source>Where I was</source>
   <translation>Donde estaba</translation>
  </message>
  <message>
   <source>Where the figure stands</source>
   <translation>Dónde está la cifra</translation>
  </message>
  <message>
   <source>Which formula and which weight a protocol means is said in the protocol, and only there.</source>
   <translation>Qué fórmula y qué peso quiere decir un protocolo se dice en el protocolo, y solo allí.</translation>
  </message>
  <message>
   <source>Which medicines mention a word or condition, and what do they say? Type it above and choose among which medicines to look. Every sentence that mentions it is shown, and the medicines that do not are named.</source>
   <translation>¿Qué medicamentos mencionan una palabra o una enfermedad, y qué dicen? Escríbala arriba y elija entre qué medicamentos buscar. Se muestra cada frase que la menciona y se nombran los medicamentos que no lo hacen.</translation>
  </message>
  <message>
   <source>Which medicines mention it</source>
   <translation>Qué medicamentos lo mencionan</translation>
  </message>
  <message>
   <source>Which medicines mention …</source>
   <translation>Qué medicamentos mencionan …</translation>
  </message>
  <message>
   <source>Which pairs are shown</source>
   <translation>Qué pares se muestran</translation>
  </message>
  <message>
   <source>Which weight a dose is for is said by the text on the medicine, and only there.</source>
   <translation>Para qué peso es una dosis lo dice el texto del medicamento, y solo él.</translation>
  </message>
  <message>
   <source>Whole words</source>
   <translation>Palabras enteras</translation>
  </message>
  <message>
   <source>Whole, or rounded</source>
   <translation>Entero, o redondeado</translation>
  </message>
  <message>
   <source>With</source>
   <translation>Con</translation>
  </message>
  <message>
   <source>With a height, the results with ideal and with adjusted weight stand beside this one.</source>
   <translation>Con una talla, los resultados con el peso ideal y con el ajustado figuran junto a este.</translation>
  </message>
  <message>
   <source>With actual weight</source>
   <translation>Con el peso real</translation>
  </message>
  <message>
   <source>With adjusted weight</source>
   <translation>Con el peso ajustado</translation>
  </message>
  <message>
   <source>With ideal weight</source>
   <translation>Con el peso ideal</translation>
  </message>
  <message>
   <source>With nothing open</source>
   <translation>Sin nada abierto</translation>
  </message>
  <message>
   <source>With nothing open, ready to search</source>
   <translation>Sin nada abierto, listo para buscar</translation>
  </message>
  <message>
   <source>With the factor for renal failure</source>
   <translation>Con el factor para insuficiencia renal</translation>
  </message>
  <message>
   <source>With the program</source>
   <translation>Con el programa</translation>
  </message>
  <message>
   <source>Without an actual weight there is no adjusted weight.</source>
   <translation>Sin peso real no hay peso ajustado.</translation>
  </message>
  <message>
   <source>Without renal failure</source>
   <translation>Sin insuficiencia renal</translation>
  </message>
  <message>
   <source>Without that maximum: {amounts}. The sentence must be read.</source>
   <translation>Sin ese máximo: {amounts}. Hay que leer la frase.</translation>
  </message>
  <message>
   <source>Word or &amp;condition:</source>
   <translation>Palabra o &amp;enfermedad:</translation>
  </message>
  <message>
   <source>Word or condition to look for</source>
   <translation>Palabra o enfermedad que buscar</translation>
  </message>
  <message>
   <source>Words of a monograph that name it among others:</source>
   <translation>Palabras de una monografía que lo nombran entre otros:</translation>
  </message>
  <message>
   <source>Words without a figure of their own are drawn as they usually mean: very common 10 or more in 100 people, common 1 to 10 in 100, uncommon 1 to 10 in 1,000, rare 1 to 10 in 10,000, very rare fewer (CIOMS Working Groups III and V, 1999; EU guideline on the summary of product characteristics, 2009).</source>
   <translation>Las palabras sin cifra propia se dibujan como suelen entenderse: muy frecuente, 10 o más de cada 100 personas; frecuente, de 1 a 10 de cada 100; poco frecuente, de 1 a 10 de cada 1,000; raro, de 1 a 10 de cada 10,000; muy raro, menos (CIOMS Working Groups III and V, 1999; EU guideline on the summary of product characteristics, 2009).</translation>
  </message>
  <message>
   <source>Work this figure out for a weight or body surface</source>
   <translation>Calcular esta cifra para un peso o una superficie corporal</translation>
  </message>
  <message>
   <source>Write a folder as a pack</source>
   <translation>Escribir una carpeta como paquete</translation>
  </message>
  <message>
   <source>Write a note …</source>
   <translation>Escriba una nota …</translation>
  </message>
  <message>
   <source>Write a pack</source>
   <translation>Escribir un paquete</translation>
  </message>
  <message>
   <source>Written: {file}</source>
   <translation>Escrito: {file}</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>You can go on; what is shown may be incomplete until the program is started again.</source>
   <translation>Puede continuar; lo que se muestra puede estar incompleto hasta que el programa se inicie de nuevo.</translation>
  </message>
  <message>
   <source>You typed {typed}</source>
   <translation>Usted escribió {typed}</translation>
  </message>
  <message>
   <source>You typed “{typed}”</source>
   <translation>Usted escribió «{typed}»</translation>
  </message>
  <message>
   <source>Your favourites and notes</source>
   <translation>Sus favoritos y notas</translation>
  </message>
  <message>
   <source>Your notes</source>
   <translation>Sus notas</translation>
  </message>
  <message>
   <source>[now: {text}]</source>
   <translation>[ahora: {text}]</translation>
  </message>
  <message>
   <source>[was: {text}]</source>
   <translation>[antes: {text}]</translation>
  </message>
  <message>
   <source>[was: …] is taken out, [now: …] is put in. Text far from any change is left out here: …</source>
   <translation>[was: …] se quita, [now: …] se pone. El texto lejos de todo cambio se omite aquí: …</translation>
  </message>
  <message>
   <source>a creatinine clearance below 10 mL/min, or dialysis</source>
   <translation>un aclaramiento de creatinina inferior a 10 mL/min, o diálisis</translation>
  </message>
  <message>
   <source>a damaged database: delete it when you miss nothing</source>
   <translation>una base de datos dañada: bórrela cuando no eche nada en falta</translation>
  </message>
  <message>
   <source>a day</source>
   <translation>al día</translation>
  </message>
  <message>
   <source>a day, {words}</source>
   <translation>al día, {words}</translation>
  </message>
  <message>
   <source>a dose</source>
   <translation>por dosis</translation>
  </message>
  <message numerus="yes">
   <source>a dose, with {n} doses a day</source>
   <translation>
    <numerusform>por dosis, con {n} dosis al día</numerusform>
    <numerusform>por dosis, con {n} dosis al día</numerusform>
   </translation>
  </message>
  <message>
   <source>a list of medicines without a name</source>
   <translation>una lista de medicamentos sin nombre</translation>
  </message>
  <message>
   <source>a medicine that is not known yet</source>
   <translation>un medicamento que aún no se conoce</translation>
  </message>
  <message>
   <source>a minute</source>
   <translation>por minuto</translation>
  </message>
  <message>
   <source>a month</source>
   <translation>al mes</translation>
  </message>
  <message numerus="yes">
   <source>a name of {n} medicines</source>
   <translation>
    <numerusform>un nombre de {n} medicamento</numerusform>
    <numerusform>un nombre de {n} medicamentos</numerusform>
   </translation>
  </message>
  <message>
   <source>a note that cannot be read</source>
   <translation>una nota que no se puede leer</translation>
  </message>
  <message>
   <source>a note whose fields are not texts</source>
   <translation>una nota cuyos campos no son textos</translation>
  </message>
  <message>
   <source>a week</source>
   <translation>a la semana</translation>
  </message>
  <message>
   <source>about {number}</source>
   <translation>unos {number}</translation>
  </message>
  <message>
   <source>add the packs again: their texts are still in the folder of data</source>
   <translation>añada de nuevo los paquetes: sus textos siguen en la carpeta de datos</translation>
  </message>
  <message>
   <source>adjust</source>
   <translation>ajustar</translation>
  </message>
  <message>
   <source>all are of one class: {title}</source>
   <translation>todos son de una misma clase: {title}</translation>
  </message>
  <message>
   <source>all patches together</source>
   <translation>todos los parches juntos</translation>
  </message>
  <message>
   <source>also in other spellings, in the plural and with other endings</source>
   <translation>también con otra ortografía, en plural y con otras terminaciones</translation>
  </message>
  <message numerus="yes">
   <source>ampoules</source>
   <translation>
    <numerusform>ampolla</numerusform>
    <numerusform>ampollas</numerusform>
   </translation>
  </message>
  <message>
   <source>an hour</source>
   <translation>por hora</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>y {n} más</translation>
  </message>
  <message>
   <source>another route than the text names</source>
   <translation>otra vía que la que nombra el texto</translation>
  </message>
  <message>
   <source>another time</source>
   <translation>otro tiempo</translation>
  </message>
  <message>
   <source>as published</source>
   <translation>como se publicó</translation>
  </message>
  <message>
   <source>avoid</source>
   <translation>evitar</translation>
  </message>
  <message>
   <source>begins or ends with a full stop or a space</source>
   <translation>empieza o termina con un punto o un espacio</translation>
  </message>
  <message>
   <source>below 15</source>
   <translation>menos de 15</translation>
  </message>
  <message>
   <source>both contain {substance}</source>
   <translation>ambos contienen {substance}</translation>
  </message>
  <message numerus="yes">
   <source>bottles</source>
   <translation>
    <numerusform>frasco</numerusform>
    <numerusform>frascos</numerusform>
   </translation>
  </message>
  <message>
   <source>boxed warning</source>
   <translation>advertencia de recuadro</translation>
  </message>
  <message>
   <source>built</source>
   <translation>compilado</translation>
  </message>
  <message>
   <source>built anew in {seconds} s, {size}: {folder}</source>
   <translation>creado de nuevo en {seconds} s, {size}: {folder}</translation>
  </message>
  <message>
   <source>by the key {number}, checked</source>
   <translation>con la clave {number}, comprobada</translation>
  </message>
  <message>
   <source>by the key {number}, not checked</source>
   <translation>con la clave {number}, no comprobada</translation>
  </message>
  <message>
   <source>cannot be changed: it may only be read. Check your rights</source>
   <translation>no se puede cambiar: solo se puede leer. Compruebe sus permisos</translation>
  </message>
  <message>
   <source>cannot be checked: its monograph cannot be read</source>
   <translation>no se puede revisar: su monografía no se puede leer</translation>
  </message>
  <message>
   <source>cannot be checked: not known here</source>
   <translation>no se puede revisar: no se conoce aquí</translation>
  </message>
  <message>
   <source>cannot be compared with {file} ({reason}): check that file</source>
   <translation>no se puede comparar con {file} ({reason}): compruebe ese archivo</translation>
  </message>
  <message>
   <source>cannot be found out: {reason}</source>
   <translation>no se puede averiguar: {reason}</translation>
  </message>
  <message>
   <source>cannot be loaded: {reason}</source>
   <translation>no se puede cargar: {reason}</translation>
  </message>
  <message>
   <source>cannot be looked at: {reason}</source>
   <translation>no se puede examinar: {reason}</translation>
  </message>
  <message>
   <source>cannot be read ({reason})</source>
   <translation>no se puede leer ({reason})</translation>
  </message>
  <message>
   <source>cannot be read ({reason}): check that you may read it</source>
   <translation>no se puede leer ({reason}): compruebe que tiene permiso de lectura</translation>
  </message>
  <message>
   <source>cannot be read ({reason}): check the name, and that you may read it</source>
   <translation>no se puede leer ({reason}): compruebe el nombre y que tiene permiso de lectura</translation>
  </message>
  <message numerus="yes">
   <source>capsules</source>
   <translation>
    <numerusform>cápsula</numerusform>
    <numerusform>cápsulas</numerusform>
   </translation>
  </message>
  <message>
   <source>check that the folder is there and holds Markdown files</source>
   <translation>compruebe que la carpeta existe y contiene archivos Markdown</translation>
  </message>
  <message>
   <source>choose a language of the system that uses UTF-8</source>
   <translation>elija un idioma del sistema que use UTF-8</translation>
  </message>
  <message>
   <source>chosen medicines</source>
   <translation>medicamentos elegidos</translation>
  </message>
  <message numerus="yes">
   <source>class {title}, {n} medicines</source>
   <translation>
    <numerusform>clase {title}, {n} medicamento</numerusform>
    <numerusform>clase {title}, {n} medicamentos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>class, {n} medicines</source>
   <translation>
    <numerusform>clase, {n} medicamento</numerusform>
    <numerusform>clase, {n} medicamentos</numerusform>
   </translation>
  </message>
  <message>
   <source>class: {title}</source>
   <translation>clase: {title}</translation>
  </message>
  <message numerus="yes">
   <source>classes {titles}, {n} medicines</source>
   <translation>
    <numerusform>clases {titles}, {n} medicamento</numerusform>
    <numerusform>clases {titles}, {n} medicamentos</numerusform>
   </translation>
  </message>
  <message>
   <source>close all windows of the program and try again</source>
   <translation>cierre todas las ventanas del programa e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>close other programs that use it, and check that you may read it</source>
   <translation>cierre los demás programas que la usan y compruebe que tiene permiso para leerla</translation>
  </message>
  <message>
   <source>common</source>
   <translation>frecuente</translation>
  </message>
  <message numerus="yes">
   <source>condition, {n} medicines</source>
   <translation>
    <numerusform>enfermedad, {n} medicamento</numerusform>
    <numerusform>enfermedad, {n} medicamentos</numerusform>
   </translation>
  </message>
  <message>
   <source>continued in {section}</source>
   <translation>sigue en {section}</translation>
  </message>
  <message>
   <source>contraindicated</source>
   <translation>contraindicado</translation>
  </message>
  <message>
   <source>copied on {date}</source>
   <translation>copiado el {date}</translation>
  </message>
  <message>
   <source>could not be made: {reason}</source>
   <translation>no se pudo crear: {reason}</translation>
  </message>
  <message>
   <source>could not be read</source>
   <translation>no se pudo leer</translation>
  </message>
  <message>
   <source>days</source>
   <translation>días</translation>
  </message>
  <message>
   <source>declares a document type or entities, which no label needs and which are not read: remove them</source>
   <translation>declara un tipo de documento o entidades, que ninguna ficha técnica necesita y que no se leen: quítelos</translation>
  </message>
  <message>
   <source>details</source>
   <translation>detalles</translation>
  </message>
  <message>
   <source>dispensatory doctor --repair keeps it aside and puts the last good copy in its place; so does the next start</source>
   <translation>dispensatory doctor --repair la guarda aparte y pone en su lugar la última copia buena; el próximo inicio también</translation>
  </message>
  <message>
   <source>dispensatory doctor --repair makes it anew; so does the next start by itself</source>
   <translation>dispensatory doctor --repair lo crea de nuevo; el próximo inicio también, por sí solo</translation>
  </message>
  <message>
   <source>dose</source>
   <translation>dosis</translation>
  </message>
  <message>
   <source>dose {number} missed</source>
   <translation>dosis {number} olvidada</translation>
  </message>
  <message>
   <source>eGFR</source>
   <translation>eGFR</translation>
  </message>
  <message>
   <source>eGFR (CKD-EPI 2021)</source>
   <translation>eGFR (CKD-EPI 2021)</translation>
  </message>
  <message>
   <source>each blocks acetylcholine</source>
   <translation>cada uno bloquea la acetilcolina</translation>
  </message>
  <message>
   <source>each can harm the hearing</source>
   <translation>cada uno puede dañar el oído</translation>
  </message>
  <message>
   <source>each can harm the kidneys</source>
   <translation>cada uno puede dañar los riñones</translation>
  </message>
  <message>
   <source>each can harm the liver</source>
   <translation>cada uno puede dañar el hígado</translation>
  </message>
  <message>
   <source>each can lower blood counts</source>
   <translation>cada uno puede bajar los recuentos sanguíneos</translation>
  </message>
  <message>
   <source>each can lower potassium</source>
   <translation>cada uno puede bajar el potasio</translation>
  </message>
  <message>
   <source>each can make drowsy and slow breathing</source>
   <translation>cada uno puede adormecer y frenar la respiración</translation>
  </message>
  <message>
   <source>each can prolong the QT interval</source>
   <translation>cada uno puede prolongar el intervalo QT</translation>
  </message>
  <message>
   <source>each can raise potassium</source>
   <translation>cada uno puede elevar el potasio</translation>
  </message>
  <message>
   <source>each lowers the threshold for seizures</source>
   <translation>cada uno baja el umbral de las convulsiones</translation>
  </message>
  <message>
   <source>each makes bleeding likelier</source>
   <translation>cada uno hace más probable la hemorragia</translation>
  </message>
  <message>
   <source>each raises serotonin</source>
   <translation>cada uno aumenta la serotonina</translation>
  </message>
  <message>
   <source>each time ({words})</source>
   <translation>cada vez ({words})</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vacía</translation>
  </message>
  <message>
   <source>end reached, continued at the top</source>
   <translation>final alcanzado, sigue por el principio</translation>
  </message>
  <message>
   <source>end reached, continued in {section}</source>
   <translation>final alcanzado, sigue en {section}</translation>
  </message>
  <message>
   <source>every 2 weeks</source>
   <translation>cada 2 semanas</translation>
  </message>
  <message>
   <source>every 4 weeks</source>
   <translation>cada 4 semanas</translation>
  </message>
  <message>
   <source>every hour</source>
   <translation>cada hora</translation>
  </message>
  <message>
   <source>every {time}</source>
   <translation>cada {time}</translation>
  </message>
  <message>
   <source>fault</source>
   <translation>fallo</translation>
  </message>
  <message>
   <source>favourites and notes cannot be kept</source>
   <translation>no se pueden guardar los favoritos ni las notas</translation>
  </message>
  <message>
   <source>favourites: {n}</source>
   <translation>favoritos: {n}</translation>
  </message>
  <message>
   <source>figure</source>
   <translation>cifra</translation>
  </message>
  <message numerus="yes">
   <source>films</source>
   <translation>
    <numerusform>película</numerusform>
    <numerusform>películas</numerusform>
   </translation>
  </message>
  <message>
   <source>free some room, and check that the cache can be written</source>
   <translation>libere espacio y compruebe que se puede escribir en la caché</translation>
  </message>
  <message>
   <source>free some room: what is written can be lost when the disk is full</source>
   <translation>libere espacio: con el disco lleno puede perderse lo que se escribe</translation>
  </message>
  <message>
   <source>from dose {number} on for a half-life of {time}</source>
   <translation>desde la dosis {number} para una semivida de {time}</translation>
  </message>
  <message>
   <source>give yourself the right to write there, or name another folder in the variable DISPENSATORY_HOME</source>
   <translation>dese permiso para escribir ahí o indique otra carpeta en la variable DISPENSATORY_HOME</translation>
  </message>
  <message>
   <source>gives {name} another `replaces` than true or false</source>
   <translation>da a {name} un `replaces` que no es true ni false</translation>
  </message>
  <message>
   <source>gives {name} no SHA-256 of 64 small hexadecimal letters</source>
   <translation>no da a {name} un SHA-256 de 64 letras hexadecimales minúsculas</translation>
  </message>
  <message>
   <source>gives {name} no size</source>
   <translation>no da el tamaño de {name}</translation>
  </message>
  <message>
   <source>half-life {time}</source>
   <translation>semivida {time}</translation>
  </message>
  <message>
   <source>half-lives</source>
   <translation>semividas</translation>
  </message>
  <message>
   <source>has a field {key} that is no text</source>
   <translation>tiene un campo {key} que no es un texto</translation>
  </message>
  <message>
   <source>has a field {key} that is not written in the composed form of Unicode (NFC)</source>
   <translation>tiene un campo {key} que no está escrito en la forma compuesta de Unicode (NFC)</translation>
  </message>
  <message>
   <source>has a name that is not in UTF-8</source>
   <translation>tiene un nombre que no está en UTF-8</translation>
  </message>
  <message>
   <source>has a name that is not what it seems</source>
   <translation>tiene un nombre que no es lo que parece</translation>
  </message>
  <message>
   <source>has a name that leads out of the zip file: pack it anew with plain names</source>
   <translation>tiene un nombre que lleva fuera del archivo zip: empaquételo de nuevo con nombres sencillos</translation>
  </message>
  <message>
   <source>has a name that mixes letters of several scripts in {word}</source>
   <translation>tiene un nombre que mezcla letras de varios alfabetos en {word}</translation>
  </message>
  <message>
   <source>has a part longer than {most} bytes</source>
   <translation>tiene una parte de más de {most} bytes</translation>
  </message>
  <message>
   <source>has a signature that does not fit its content and the key {number}</source>
   <translation>tiene una firma que no corresponde a su contenido y a la clave {number}</translation>
  </message>
  <message>
   <source>has a signature whose comment was changed</source>
   <translation>tiene una firma cuyo comentario se cambió</translation>
  </message>
  <message>
   <source>has an empty part</source>
   <translation>tiene una parte vacía</translation>
  </message>
  <message>
   <source>has more than {most} elements: split it, one label a file</source>
   <translation>tiene más de {most} elementos: divídalo, una ficha técnica por archivo</translation>
  </message>
  <message>
   <source>has more than {most} sections: no label has, get the file anew</source>
   <translation>tiene más de {most} secciones: ninguna ficha técnica las tiene, obtenga el archivo de nuevo</translation>
  </message>
  <message>
   <source>has no list of files</source>
   <translation>no tiene lista de archivos</translation>
  </message>
  <message>
   <source>has no section with text: get the whole label</source>
   <translation>no tiene ninguna sección con texto: obtenga la ficha técnica completa</translation>
  </message>
  <message>
   <source>has no {key} of 1 to {most} signs that can all be seen</source>
   <translation>no tiene {key} de 1 a {most} signos que se vean todos</translation>
  </message>
  <message>
   <source>has signs that some systems do not allow in a name</source>
   <translation>tiene signos que algunos sistemas no permiten en un nombre</translation>
  </message>
  <message>
   <source>has the field {key}, which version {version} does not know</source>
   <translation>tiene el campo {key}, que la versión {version} no conoce</translation>
  </message>
  <message>
   <source>has the name {name}, which is that of the bundled library</source>
   <translation>tiene el nombre {name}, que es el de la biblioteca incluida</translation>
  </message>
  <message>
   <source>heading</source>
   <translation>encabezado</translation>
  </message>
  <message>
   <source>holds files that lie over each other: {name}. Nothing of it was used</source>
   <translation>contiene archivos que se solapan: {name}. No se usó nada de él</translation>
  </message>
  <message>
   <source>holds more than {most} files: split it into several packs</source>
   <translation>contiene más de {most} archivos: divídalo en varios paquetes</translation>
  </message>
  <message>
   <source>holds more than {most} files: unpack it and import its folder in parts</source>
   <translation>contiene más de {most} archivos: descomprímalo e importe su carpeta por partes</translation>
  </message>
  <message>
   <source>holds more than {most} labels: split it</source>
   <translation>contiene más de {most} fichas técnicas: divídalo</translation>
  </message>
  <message>
   <source>holds more than {most} signs of text: split it, one label a file</source>
   <translation>contiene más de {most} signos de texto: divídalo, una ficha técnica por archivo</translation>
  </message>
  <message>
   <source>holds no label: ask openFDA for something that it finds</source>
   <translation>no contiene ninguna ficha técnica: pida a openFDA algo que encuentre</translation>
  </message>
  <message>
   <source>holds the folders {one} and {other}, the same name on some systems</source>
   <translation>contiene las carpetas {one} y {other}, el mismo nombre en algunos sistemas</translation>
  </message>
  <message>
   <source>holds two monographs of one name: {one} and {other}</source>
   <translation>contiene dos monografías con un mismo nombre: {one} y {other}</translation>
  </message>
  <message>
   <source>holds {name} both as a file and as a folder</source>
   <translation>contiene {name} como archivo y como carpeta</translation>
  </message>
  <message>
   <source>holds {name} twice</source>
   <translation>contiene {name} dos veces</translation>
  </message>
  <message>
   <source>holds {name}, which {fault}. Nothing of it was used</source>
   <translation>contiene {name}, que {fault}. No se usó nada de él</translation>
  </message>
  <message>
   <source>holds {one} and {other}, the same name on some systems</source>
   <translation>contiene {one} y {other}, el mismo nombre en algunos sistemas</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>horas</translation>
  </message>
  <message>
   <source>imported</source>
   <translation>importadas</translation>
  </message>
  <message>
   <source>in all</source>
   <translation>en total</translation>
  </message>
  <message>
   <source>in the words “{words}”</source>
   <translation>en las palabras «{words}»</translation>
  </message>
  <message>
   <source>info</source>
   <translation>saber</translation>
  </message>
  <message>
   <source>information, not medical advice</source>
   <translation>información, no consejo médico</translation>
  </message>
  <message>
   <source>install the program again</source>
   <translation>instale de nuevo el programa</translation>
  </message>
  <message>
   <source>install the program again, or add the library that is named; the commands work without a window</source>
   <translation>instale de nuevo el programa o añada la biblioteca del sistema que se nombra; las órdenes funcionan sin ventana</translation>
  </message>
  <message>
   <source>is JSON but no drug labels of openFDA: give what api.fda.gov/drug/label.json answers</source>
   <translation>es JSON, pero no fichas técnicas de openFDA: dé lo que responde api.fda.gov/drug/label.json</translation>
  </message>
  <message>
   <source>is XML but no SPL label (it is a &lt;{tag}&gt;): give the XML file of a label from DailyMed</source>
   <translation>es XML, pero no una ficha técnica SPL (es un &lt;{tag}&gt;): dé el archivo XML de una ficha técnica de DailyMed</translation>
  </message>
  <message>
   <source>is a damaged zip file ({reason}). {remedy}</source>
   <translation>es un archivo zip dañado ({reason}). {remedy}</translation>
  </message>
  <message>
   <source>is a damaged zip file ({reason}): get it anew</source>
   <translation>es un archivo zip dañado ({reason}): obténgalo de nuevo</translation>
  </message>
  <message>
   <source>is a damaged zip file: its list of files does not end where it says. Copy it again</source>
   <translation>es un archivo zip dañado: su lista de archivos no termina donde dice. Cópielo de nuevo</translation>
  </message>
  <message>
   <source>is a folder of its own: pack the files alone</source>
   <translation>es una carpeta por sí sola: empaquete solo los archivos</translation>
  </message>
  <message>
   <source>is a label for animals ({kind}): only labels for people are imported</source>
   <translation>es una ficha técnica para animales ({kind}): solo se importan las de personas</translation>
  </message>
  <message>
   <source>is a link or a device in the zip file: pack the file itself</source>
   <translation>es un enlace o un dispositivo en el archivo zip: empaquete el propio archivo</translation>
  </message>
  <message>
   <source>is a link or a device, and not a file</source>
   <translation>es un enlace o un dispositivo, no un archivo</translation>
  </message>
  <message>
   <source>is a zip file in a zip file in another one: unpack it and import its folder</source>
   <translation>es un archivo zip dentro de un zip dentro de otro: descomprímalo e importe su carpeta</translation>
  </message>
  <message>
   <source>is damaged in the zip file ({reason}): get it anew</source>
   <translation>está dañado en el archivo zip ({reason}): obténgalo de nuevo</translation>
  </message>
  <message>
   <source>is damaged or was changed: {name} is not as its manifest says. {remedy}</source>
   <translation>está dañado o fue cambiado: {name} no es como dice su manifiesto. {remedy}</translation>
  </message>
  <message>
   <source>is encrypted</source>
   <translation>está cifrado</translation>
  </message>
  <message>
   <source>is encrypted: unpack it with its password first</source>
   <translation>está cifrado: descomprímalo antes con su contraseña</translation>
  </message>
  <message>
   <source>is in an encoding that cannot be read ({reason}): save it as UTF-8</source>
   <translation>está en una codificación que no se puede leer ({reason}): guárdelo como UTF-8</translation>
  </message>
  <message>
   <source>is larger than {most} MB</source>
   <translation>ocupa más de {most} MB</translation>
  </message>
  <message>
   <source>is larger than {most} MB: split it into several packs</source>
   <translation>ocupa más de {most} MB: divídalo en varios paquetes</translation>
  </message>
  <message>
   <source>is larger than {most} MB: split it, or ask for fewer labels at once</source>
   <translation>ocupa más de {most} MB: divídalo o pida menos fichas técnicas a la vez</translation>
  </message>
  <message>
   <source>is larger than {most} MB: unpack it and import its folder</source>
   <translation>ocupa más de {most} MB: descomprímalo e importe su carpeta</translation>
  </message>
  <message>
   <source>is listed, though it lists the others</source>
   <translation>está en la lista, aunque es quien enumera los demás</translation>
  </message>
  <message>
   <source>is longer than {signs} signs or deeper than {folders} folders</source>
   <translation>tiene más de {signs} signos o más de {folders} carpetas de profundidad</translation>
  </message>
  <message>
   <source>is neither SPL (XML) nor openFDA (JSON): give such a file, a folder or a zip file of them</source>
   <translation>no es ni SPL (XML) ni openFDA (JSON): dé un archivo de estos, una carpeta o un zip de ellos</translation>
  </message>
  <message>
   <source>is nested deeper than {most} levels: no label is, get the file anew</source>
   <translation>tiene más de {most} niveles anidados: ninguna ficha técnica los tiene, obtenga el archivo de nuevo</translation>
  </message>
  <message>
   <source>is nested too deeply: no label is, get the file anew</source>
   <translation>tiene demasiados niveles anidados: ninguna ficha técnica los tiene, obtenga el archivo de nuevo</translation>
  </message>
  <message>
   <source>is no JSON: {reason}</source>
   <translation>no es JSON: {reason}</translation>
  </message>
  <message>
   <source>is no file but a folder, a device or a pipe: choose the file of a pack</source>
   <translation>no es un archivo, sino una carpeta, un dispositivo o una tubería: elija el archivo de un paquete</translation>
  </message>
  <message>
   <source>is no minisign signature: it needs a comment, a signature, a trusted comment and a signature</source>
   <translation>no es una firma de minisign: necesita un comentario, una firma, un comentario de confianza y una firma</translation>
  </message>
  <message>
   <source>is no minisign signature: its lines are damaged</source>
   <translation>no es una firma de minisign: sus líneas están dañadas</translation>
  </message>
  <message>
   <source>is no monograph pack: it does not end as a plain zip file does. Copy it again</source>
   <translation>no es un paquete de monografías: no termina como un archivo zip normal. Cópielo de nuevo</translation>
  </message>
  <message>
   <source>is no monograph pack: it has no {file}. Choose a file that the program wrote</source>
   <translation>no es un paquete de monografías: no tiene {file}. Elija un archivo escrito por el programa</translation>
  </message>
  <message>
   <source>is no monograph pack: it is too short for a zip file. Copy it again</source>
   <translation>no es un paquete de monografías: es demasiado corto para un archivo zip. Cópielo de nuevo</translation>
  </message>
  <message>
   <source>is no plain zip file: it is in several parts, or something stands before or behind it. Copy it again</source>
   <translation>no es un archivo zip normal: está en varias partes, o tiene algo delante o detrás. Cópielo de nuevo</translation>
  </message>
  <message>
   <source>is not a drug label: leave it out</source>
   <translation>no es una ficha técnica de un medicamento: déjelo fuera</translation>
  </message>
  <message>
   <source>is not a file: give a file, a folder or a zip file</source>
   <translation>no es un archivo: dé un archivo, una carpeta o un archivo zip</translation>
  </message>
  <message>
   <source>is not in UTF-8: get the file anew</source>
   <translation>no está en UTF-8: obtenga el archivo de nuevo</translation>
  </message>
  <message>
   <source>is not taken over {file}, which was changed by hand since it was imported: move that file away to import the label anew</source>
   <translation>no sustituye a {file}, que se modificó a mano después de importarlo: aparte ese archivo para importar de nuevo la ficha técnica</translation>
  </message>
  <message>
   <source>is not that of a monograph pack</source>
   <translation>no es el de un paquete de monografías</translation>
  </message>
  <message>
   <source>is not there any more</source>
   <translation>ya no está</translation>
  </message>
  <message>
   <source>is not there: check the name</source>
   <translation>no existe: compruebe el nombre</translation>
  </message>
  <message>
   <source>is not valid JSON ({reason}): get the file anew</source>
   <translation>no es JSON válido ({reason}): obtenga el archivo de nuevo</translation>
  </message>
  <message>
   <source>is not well-formed XML ({fault}, line {line}): get the file anew</source>
   <translation>no es XML bien formado ({fault}, línea {line}): obtenga el archivo de nuevo</translation>
  </message>
  <message>
   <source>is not what a pack holds: monographs (.md) below {folder}, {licence} and {manifest}</source>
   <translation>no es lo que contiene un paquete: monografías (.md) en {folder}, {licence} y {manifest}</translation>
  </message>
  <message>
   <source>is not written in the composed form of Unicode (NFC)</source>
   <translation>no está escrito en la forma compuesta de Unicode (NFC)</translation>
  </message>
  <message>
   <source>is of version {version}, and this program reads version {known}</source>
   <translation>es de la versión {version}, y este programa lee la versión {known}</translation>
  </message>
  <message>
   <source>is older ({older}) than the one that is there ({newer}): nothing to do</source>
   <translation>es anterior ({older}) a la que ya está ({newer}): no hay nada que hacer</translation>
  </message>
  <message>
   <source>is packed in a way that is not read (only stored and deflated are): pack it anew</source>
   <translation>está comprimido de un modo que no se lee (solo «stored» y «deflated»): empaquételo de nuevo</translation>
  </message>
  <message>
   <source>is packed in a way that packs do not use (only stored or deflated)</source>
   <translation>está comprimido de un modo que los paquetes no usan (solo «stored» o «deflated»)</translation>
  </message>
  <message>
   <source>is refused: it is not signed, and a signature with the key {number} is asked for. Ask whoever made it</source>
   <translation>se rechaza: no está firmado, y se pide una firma con la clave {number}. Pregunte a quien lo hizo</translation>
  </message>
  <message>
   <source>is refused: it {fault}. Ask whoever made it</source>
   <translation>se rechaza: {fault}. Pregunte a quien lo hizo</translation>
  </message>
  <message>
   <source>is refused: its {file} {fault}. Ask whoever made it for a correct one</source>
   <translation>se rechaza: su {file} {fault}. Pida uno correcto a quien lo hizo</translation>
  </message>
  <message>
   <source>is refused: {name} has another size than its manifest says. {remedy}</source>
   <translation>se rechaza: {name} tiene otro tamaño del que dice su manifiesto. {remedy}</translation>
  </message>
  <message>
   <source>is refused: {name} in it has no text. Ask whoever made it</source>
   <translation>se rechaza: {name}, en él, no tiene texto. Pregunte a quien lo hizo</translation>
  </message>
  <message>
   <source>is refused: {name} in it {fault}</source>
   <translation>se rechaza: {name}, en él: {fault}</translation>
  </message>
  <message>
   <source>is refused: {name} is in it, but not in its manifest. {remedy}</source>
   <translation>se rechaza: contiene {name}, que no está en su manifiesto. {remedy}</translation>
  </message>
  <message>
   <source>is refused: {name} is in its manifest, but not in it. {remedy}</source>
   <translation>se rechaza: {name} está en su manifiesto, pero no en él. {remedy}</translation>
  </message>
  <message>
   <source>is refused: {name} was installed with a checked signature, and this one was not checked. Check it with a key, or remove {name} first</source>
   <translation>se rechaza: {name} se instaló con una firma comprobada, y esta no se comprobó. Compruébela con una clave o quite antes {name}</translation>
  </message>
  <message>
   <source>is signed with the key {number}, not with {wanted}</source>
   <translation>está firmado con la clave {number}, no con {wanted}</translation>
  </message>
  <message>
   <source>is the name of a device on Windows</source>
   <translation>es el nombre de un dispositivo en Windows</translation>
  </message>
  <message>
   <source>is the same version as {file}, which was made from SPL and holds more: nothing to do</source>
   <translation>es la misma versión que {file}, que se hizo a partir de SPL y contiene más: no hay nada que hacer</translation>
  </message>
  <message>
   <source>it can be read in two ways</source>
   <translation>se puede leer de dos maneras</translation>
  </message>
  <message>
   <source>it does not say whether it is for one dose or for a day</source>
   <translation>no dice si es para una dosis o para un día</translation>
  </message>
  <message>
   <source>it ended with status {status}</source>
   <translation>terminó con el estado {status}</translation>
  </message>
  <message>
   <source>it gives no amount that can be compared</source>
   <translation>no da ninguna cantidad que se pueda comparar</translation>
  </message>
  <message>
   <source>it goes by another measure of the body</source>
   <translation>va por otra medida del cuerpo</translation>
  </message>
  <message>
   <source>it has other lines than a comment and a key</source>
   <translation>tiene otras líneas además de un comentario y una clave</translation>
  </message>
  <message>
   <source>it holds no Ed25519 key</source>
   <translation>no contiene ninguna clave Ed25519</translation>
  </message>
  <message>
   <source>it is a range</source>
   <translation>es un intervalo</translation>
  </message>
  <message>
   <source>it is for another length of time</source>
   <translation>es para otro periodo de tiempo</translation>
  </message>
  <message>
   <source>it is for another length of time than the figure</source>
   <translation>es para otro periodo de tiempo que la cifra</translation>
  </message>
  <message>
   <source>it is for another weight</source>
   <translation>es para otro peso</translation>
  </message>
  <message>
   <source>it is for one dose, and how many doses the figure makes is not said</source>
   <translation>es para una dosis, y no se dice en cuántas dosis se reparte la cifra</translation>
  </message>
  <message>
   <source>it is in another unit</source>
   <translation>está en otra unidad</translation>
  </message>
  <message>
   <source>it is no file</source>
   <translation>no es un archivo</translation>
  </message>
  <message>
   <source>it is stated for another amount</source>
   <translation>se indica para otra cantidad</translation>
  </message>
  <message>
   <source>it limits a step, not the amount</source>
   <translation>limita un paso, no la cantidad</translation>
  </message>
  <message>
   <source>it may be meant for another amount</source>
   <translation>puede referirse a otra cantidad</translation>
  </message>
  <message>
   <source>it may hold for some only</source>
   <translation>puede valer solo para algunos</translation>
  </message>
  <message>
   <source>it names one amount or another</source>
   <translation>nombra una cantidad u otra</translation>
  </message>
  <message>
   <source>it stands in another row of the table</source>
   <translation>está en otra fila de la tabla</translation>
  </message>
  <message>
   <source>it was built, but cannot be opened</source>
   <translation>se creó, pero no se puede abrir</translation>
  </message>
  <message>
   <source>its monograph cannot be read: {problem}</source>
   <translation>su monografía no se puede leer: {problem}</translation>
  </message>
  <message>
   <source>its sections</source>
   <translation>sus secciones</translation>
  </message>
  <message>
   <source>lacks the field {key}</source>
   <translation>no tiene el campo {key}</translation>
  </message>
  <message>
   <source>leads out of the pack</source>
   <translation>lleva fuera del paquete</translation>
  </message>
  <message>
   <source>less than half a {piece}</source>
   <translation>menos de medio {piece}</translation>
  </message>
  <message>
   <source>less than {number}</source>
   <translation>menos de {number}</translation>
  </message>
  <message>
   <source>level after</source>
   <translation>nivel después</translation>
  </message>
  <message>
   <source>level before</source>
   <translation>nivel antes</translation>
  </message>
  <message>
   <source>level left</source>
   <translation>nivel restante</translation>
  </message>
  <message>
   <source>library {edition}</source>
   <translation>biblioteca {edition}</translation>
  </message>
  <message>
   <source>list “{name}”</source>
   <translation>lista «{name}»</translation>
  </message>
  <message>
   <source>listed in {unit}, the figure is in {other}</source>
   <translation>indicada en {unit}, la cifra está en {other}</translation>
  </message>
  <message>
   <source>lists a file that is no object</source>
   <translation>enumera un archivo que no es un objeto</translation>
  </message>
  <message>
   <source>lists a file without a name</source>
   <translation>enumera un archivo sin nombre</translation>
  </message>
  <message>
   <source>lists more than {most} MB</source>
   <translation>enumera más de {most} MB</translation>
  </message>
  <message>
   <source>lists more than {most} files</source>
   <translation>enumera más de {most} archivos</translation>
  </message>
  <message>
   <source>lists no monograph</source>
   <translation>no enumera ninguna monografía</translation>
  </message>
  <message>
   <source>lists {name} as one that replaces a monograph</source>
   <translation>enumera {name} como si sustituyera a una monografía</translation>
  </message>
  <message>
   <source>lists {name}, which is larger than {most} MB: split it</source>
   <translation>enumera {name}, que ocupa más de {most} MB: divídalo</translation>
  </message>
  <message>
   <source>lists {name}, which {fault}</source>
   <translation>enumera {name}, que {fault}</translation>
  </message>
  <message>
   <source>look at the disk of {folder}</source>
   <translation>examine el disco de {folder}</translation>
  </message>
  <message numerus="yes">
   <source>lozenges</source>
   <translation>
    <numerusform>pastilla para chupar</numerusform>
    <numerusform>pastillas para chupar</numerusform>
   </translation>
  </message>
  <message>
   <source>made anew: {n} monographs</source>
   <translation>creada de nuevo: {n} monografías</translation>
  </message>
  <message>
   <source>makes a monograph of {size} MB, and {most} MB can be opened: leave out what is not needed</source>
   <translation>da una monografía de {size} MB, y pueden abrirse {most} MB: quite lo que no haga falta</translation>
  </message>
  <message>
   <source>makes a monograph that cannot be opened ({reason}): leave out what is not needed</source>
   <translation>da una monografía que no puede abrirse ({reason}): quite lo que no haga falta</translation>
  </message>
  <message>
   <source>makes a monograph with a fault ({fault}): tell those who make this program</source>
   <translation>da una monografía con un fallo ({fault}): avise a los autores del programa</translation>
  </message>
  <message>
   <source>may be {names}. None is taken: choose it in the list.</source>
   <translation>puede ser {names}. No se toma ninguno: elíjalo en la lista.</translation>
  </message>
  <message>
   <source>medicine of “{line}” chosen</source>
   <translation>elegido el medicamento de «{line}»</translation>
  </message>
  <message>
   <source>mg/L is the same as µg/mL</source>
   <translation>mg/L es lo mismo que µg/mL</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minutos</translation>
  </message>
  <message>
   <source>monitor</source>
   <translation>vigilar</translation>
  </message>
  <message>
   <source>months</source>
   <translation>meses</translation>
  </message>
  <message>
   <source>new list</source>
   <translation>lista nueva</translation>
  </message>
  <message>
   <source>new section</source>
   <translation>sección nueva</translation>
  </message>
  <message>
   <source>no amount of the medicine is given</source>
   <translation>no se da ninguna cantidad del medicamento</translation>
  </message>
  <message>
   <source>no figure</source>
   <translation>sin cifra</translation>
  </message>
  <message>
   <source>no sentence of its monograph says so of the medicine alone; from the table of classes</source>
   <translation>ninguna frase de su monografía lo dice del medicamento solo; de la tabla de clases</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>none yet: it is made ten seconds after a start, and at the end</source>
   <translation>todavía ninguna: se hace diez segundos después de un inicio y al final</translation>
  </message>
  <message>
   <source>not built yet: it is built when texts are first searched</source>
   <translation>aún no creado: se crea cuando se busca por primera vez en los textos</translation>
  </message>
  <message>
   <source>not counted</source>
   <translation>no se cuenta</translation>
  </message>
  <message>
   <source>not dated</source>
   <translation>sin fecha</translation>
  </message>
  <message>
   <source>not given in this monograph</source>
   <translation>no consta en esta monografía</translation>
  </message>
  <message>
   <source>not in the library</source>
   <translation>no está en la biblioteca</translation>
  </message>
  <message>
   <source>not in this library: {names}</source>
   <translation>no están en esta biblioteca: {names}</translation>
  </message>
  <message>
   <source>not in this monograph</source>
   <translation>no está en esta monografía</translation>
  </message>
  <message>
   <source>not kept yet: the first start makes it</source>
   <translation>aún no guardada: la crea el primer inicio</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>no se conoce</translation>
  </message>
  <message>
   <source>not measured out by weight of the medicine</source>
   <translation>no se mide por el peso del medicamento</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>sin nombre</translation>
  </message>
  <message>
   <source>not of the library: {file}</source>
   <translation>fuera de la biblioteca: {file}</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>sin definir</translation>
  </message>
  <message>
   <source>not signed</source>
   <translation>sin firmar</translation>
  </message>
  <message>
   <source>not the name of one medicine of this library, so no pair with it is checked.</source>
   <translation>no es el nombre de un solo medicamento de esta biblioteca, así que no se revisa ningún par con él.</translation>
  </message>
  <message>
   <source>not within the doses drawn for a half-life of {time}</source>
   <translation>no dentro de las dosis dibujadas para una semivida de {time}</translation>
  </message>
  <message>
   <source>notes: {n}</source>
   <translation>notas: {n}</translation>
  </message>
  <message>
   <source>nothing can be written on the disk now, and nothing was changed: make room on it and try again</source>
   <translation>ahora no se puede escribir nada en el disco, y nada ha cambiado: libere espacio e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>nothing in the list has a factor</source>
   <translation>nada en la lista tiene un factor</translation>
  </message>
  <message>
   <source>nothing is logged</source>
   <translation>no se registra nada</translation>
  </message>
  <message>
   <source>nothing kept yet</source>
   <translation>todavía no hay nada guardado</translation>
  </message>
  <message>
   <source>nothing was changed: see what the message names</source>
   <translation>no se cambió nada: vea lo que nombra el mensaje</translation>
  </message>
  <message>
   <source>nothing: the index is made here</source>
   <translation>nada: el índice se crea aquí</translation>
  </message>
  <message>
   <source>of it together with: {partners}</source>
   <translation>de él junto con: {partners}</translation>
  </message>
  <message>
   <source>of the opioid alone</source>
   <translation>solo del opioide</translation>
  </message>
  <message>
   <source>of whom or what</source>
   <translation>de quién o de qué</translation>
  </message>
  <message>
   <source>of {group}</source>
   <translation>de {group}</translation>
  </message>
  <message>
   <source>of {moment}, {size}: {file}</source>
   <translation>de {moment}, {size}: {file}</translation>
  </message>
  <message>
   <source>of “{words}”</source>
   <translation>de «{words}»</translation>
  </message>
  <message>
   <source>ok</source>
   <translation>bien</translation>
  </message>
  <message>
   <source>once a day</source>
   <translation>una vez al día</translation>
  </message>
  <message>
   <source>once a week</source>
   <translation>una vez a la semana</translation>
  </message>
  <message>
   <source>open the window from a desktop; the commands work here</source>
   <translation>abra la ventana desde un escritorio; las órdenes funcionan aquí</translation>
  </message>
  <message>
   <source>optional, for adjusted weight</source>
   <translation>opcional, para el peso ajustado</translation>
  </message>
  <message>
   <source>optional, for ideal and adjusted weight</source>
   <translation>opcional, para el peso ideal y el ajustado</translation>
  </message>
  <message>
   <source>or, instead of both:</source>
   <translation>o, en lugar de ambos:</translation>
  </message>
  <message>
   <source>own library</source>
   <translation>biblioteca propia</translation>
  </message>
  <message numerus="yes">
   <source>packets</source>
   <translation>
    <numerusform>paquete</numerusform>
    <numerusform>paquetes</numerusform>
   </translation>
  </message>
  <message>
   <source>page {number} of {total}</source>
   <translation>página {number} de {total}</translation>
  </message>
  <message numerus="yes">
   <source>pessaries</source>
   <translation>
    <numerusform>óvulo</numerusform>
    <numerusform>óvulos</numerusform>
   </translation>
  </message>
  <message>
   <source>press Enter to choose which</source>
   <translation>pulse Intro para elegir cuál</translation>
  </message>
  <message>
   <source>printed on {date}</source>
   <translation>impreso el {date}</translation>
  </message>
  <message>
   <source>rare</source>
   <translation>raro</translation>
  </message>
  <message>
   <source>read in part only, the file has errors: {medicines}</source>
   <translation>leído solo en parte, el archivo tiene errores: {medicines}</translation>
  </message>
  <message>
   <source>recent medicines: {n}</source>
   <translation>medicamentos recientes: {n}</translation>
  </message>
  <message>
   <source>refers to an entity outside the file, which is not read: get the file anew</source>
   <translation>remite a una entidad fuera del archivo, que no se lee: obtenga el archivo de nuevo</translation>
  </message>
  <message>
   <source>renamed to “{name}”</source>
   <translation>nombre cambiado a «{name}»</translation>
  </message>
  <message>
   <source>revised {date}</source>
   <translation>revisada el {date}</translation>
  </message>
  <message>
   <source>rounded to a whole number: {figure}</source>
   <translation>redondeado a un entero: {figure}</translation>
  </message>
  <message numerus="yes">
   <source>rounded to {n} decimal places: {figure}</source>
   <translation>
    <numerusform>redondeado a {n} decimal: {figure}</numerusform>
    <numerusform>redondeado a {n} decimales: {figure}</numerusform>
   </translation>
  </message>
  <message>
   <source>run from its source</source>
   <translation>ejecutado desde su código fuente</translation>
  </message>
  <message numerus="yes">
   <source>sachets</source>
   <translation>
    <numerusform>sobre</numerusform>
    <numerusform>sobres</numerusform>
   </translation>
  </message>
  <message>
   <source>saved as “{name}”</source>
   <translation>guardada como «{name}»</translation>
  </message>
  <message>
   <source>saved lists: {n}</source>
   <translation>listas guardadas: {n}</translation>
  </message>
  <message>
   <source>section removed</source>
   <translation>sección quitada</translation>
  </message>
  <message>
   <source>see what the message names</source>
   <translation>vea lo que nombra el mensaje</translation>
  </message>
  <message>
   <source>several amounts or another unit</source>
   <translation>varias cantidades u otra unidad</translation>
  </message>
  <message>
   <source>several are stated</source>
   <translation>se indican varios</translation>
  </message>
  <message>
   <source>side effect</source>
   <translation>efecto adverso</translation>
  </message>
  <message>
   <source>starred medicines</source>
   <translation>medicamentos con estrella</translation>
  </message>
  <message>
   <source>start</source>
   <translation>inicio</translation>
  </message>
  <message numerus="yes">
   <source>suppositories</source>
   <translation>
    <numerusform>supositorio</numerusform>
    <numerusform>supositorios</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>tablets</source>
   <translation>
    <numerusform>comprimido</numerusform>
    <numerusform>comprimidos</numerusform>
   </translation>
  </message>
  <message>
   <source>tell the makers of the program, with the log ({file}): {fault}</source>
   <translation>avise a los autores del programa, con el registro ({file}): {fault}</translation>
  </message>
  <message>
   <source>that of the system</source>
   <translation>la del sistema</translation>
  </message>
  <message>
   <source>that which came with the program is whole: {folder}</source>
   <translation>el que vino con el programa está íntegro: {folder}</translation>
  </message>
  <message>
   <source>the CDC leaves it out: a partial agonist, whose effect has a ceiling</source>
   <translation>los CDC la dejan fuera: un agonista parcial, cuyo efecto tiene techo</translation>
  </message>
  <message>
   <source>the CDC table has no factor for it</source>
   <translation>la tabla de los CDC no tiene factor para él</translation>
  </message>
  <message>
   <source>the amount in brackets may be its maximum</source>
   <translation>la cantidad entre paréntesis puede ser su máximo</translation>
  </message>
  <message>
   <source>the amount right behind the figure may be its maximum</source>
   <translation>la cantidad que sigue a la cifra puede ser su máximo</translation>
  </message>
  <message>
   <source>the factors are for opioids by mouth and for the fentanyl patch</source>
   <translation>los factores son para opioides por boca y para el parche de fentanilo</translation>
  </message>
  <message>
   <source>the figure has a maximum of its own</source>
   <translation>la cifra tiene un máximo propio</translation>
  </message>
  <message>
   <source>the file cannot be read: {medicines}</source>
   <translation>el archivo no se puede leer: {medicines}</translation>
  </message>
  <message>
   <source>the index cannot be kept, and every start reads all files</source>
   <translation>no se puede guardar el índice, y cada inicio lee todos los archivos</translation>
  </message>
  <message>
   <source>the list adds something that must be read</source>
   <translation>la lista añade algo que hay que leer</translation>
  </message>
  <message>
   <source>the list {name}, which cannot be read</source>
   <translation>la lista {name}, que no se puede leer</translation>
  </message>
  <message numerus="yes">
   <source>the medicine {title} and the class of that name, {n} medicines</source>
   <translation>
    <numerusform>el medicamento {title} y la clase de ese nombre, {n} medicamento</numerusform>
    <numerusform>el medicamento {title} y la clase de ese nombre, {n} medicamentos</numerusform>
   </translation>
  </message>
  <message>
   <source>the medicine {title}; not the class “{group}”</source>
   <translation>el medicamento {title}; no la clase «{group}»</translation>
  </message>
  <message>
   <source>the program cannot be started: {reason}</source>
   <translation>el programa no se puede iniciar: {reason}</translation>
  </message>
  <message>
   <source>the whole library</source>
   <translation>toda la biblioteca</translation>
  </message>
  <message>
   <source>the window cannot open: {reason}</source>
   <translation>la ventana no puede abrirse: {reason}</translation>
  </message>
  <message>
   <source>there is no change of the libraries to undo</source>
   <translation>no hay ningún cambio de las bibliotecas que deshacer</translation>
  </message>
  <message>
   <source>there is none here</source>
   <translation>aquí no hay ninguna</translation>
  </message>
  <message>
   <source>there is none yet</source>
   <translation>todavía no hay ninguno</translation>
  </message>
  <message>
   <source>there is nothing yet</source>
   <translation>todavía no hay nada</translation>
  </message>
  <message>
   <source>this file has none of its own.</source>
   <translation>este archivo no tiene uno propio.</translation>
  </message>
  <message>
   <source>this passage is no longer in the text</source>
   <translation>este pasaje ya no está en el texto</translation>
  </message>
  <message>
   <source>this, creatinine or both</source>
   <translation>esta, creatinina o ambas</translation>
  </message>
  <message>
   <source>this, cystatin C or both</source>
   <translation>esta, cistatina C o ambas</translation>
  </message>
  <message>
   <source>time</source>
   <translation>tiempo</translation>
  </message>
  <message>
   <source>times a day</source>
   <translation>veces al día</translation>
  </message>
  <message>
   <source>too long for a figure</source>
   <translation>demasiado largo para una cifra</translation>
  </message>
  <message>
   <source>top reached, continued at the end</source>
   <translation>principio alcanzado, sigue por el final</translation>
  </message>
  <message>
   <source>top reached, continued in {section}</source>
   <translation>principio alcanzado, sigue en {section}</translation>
  </message>
  <message>
   <source>typed as {figure}</source>
   <translation>escrito como {figure}</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>sin cambios</translation>
  </message>
  <message>
   <source>uncommon</source>
   <translation>poco frecuente</translation>
  </message>
  <message>
   <source>under 0.1</source>
   <translation>menos de 0.1</translation>
  </message>
  <message>
   <source>under {number}</source>
   <translation>menos de {number}</translation>
  </message>
  <message>
   <source>under {share}%</source>
   <translation>menos de {share}%</translation>
  </message>
  <message>
   <source>update the program</source>
   <translation>actualice el programa</translation>
  </message>
  <message>
   <source>updated</source>
   <translation>actualizadas</translation>
  </message>
  <message>
   <source>use Python 3.11, 3.12 or 3.13</source>
   <translation>use Python 3.11, 3.12 o 3.13</translation>
  </message>
  <message>
   <source>usual {time}</source>
   <translation>habitual {time}</translation>
  </message>
  <message>
   <source>usually {share} of people</source>
   <translation>habitualmente {share} de las personas</translation>
  </message>
  <message>
   <source>version unknown</source>
   <translation>versión desconocida</translation>
  </message>
  <message>
   <source>version {version}</source>
   <translation>versión {version}</translation>
  </message>
  <message>
   <source>very common</source>
   <translation>muy frecuente</translation>
  </message>
  <message>
   <source>very rare</source>
   <translation>muy raro</translation>
  </message>
  <message numerus="yes">
   <source>vials</source>
   <translation>
    <numerusform>vial</numerusform>
    <numerusform>viales</numerusform>
   </translation>
  </message>
  <message>
   <source>warning</source>
   <translation>aviso</translation>
  </message>
  <message>
   <source>was changed after it was looked at. Look at it again</source>
   <translation>cambió después de examinarlo. Examínelo de nuevo</translation>
  </message>
  <message>
   <source>what holds this amount is not said</source>
   <translation>no se dice qué contiene esta cantidad</translation>
  </message>
  <message>
   <source>what you choose is forgotten at the end</source>
   <translation>lo que elija se olvida al cerrar</translation>
  </message>
  <message>
   <source>whole, form {form}, {counts}, {size}: {file}</source>
   <translation>íntegra, forma {form}, {counts}, {size}: {file}</translation>
  </message>
  <message>
   <source>whole, format {format}, {size}: {file}</source>
   <translation>íntegra, formato {format}, {size}: {file}</translation>
  </message>
  <message>
   <source>whole, of this library, format {format}, {size}: {file}</source>
   <translation>íntegro, de esta biblioteca, formato {format}, {size}: {file}</translation>
  </message>
  <message>
   <source>whole: nothing to be done</source>
   <translation>íntegra: nada que hacer</translation>
  </message>
  <message>
   <source>with all doses</source>
   <translation>con todas las dosis</translation>
  </message>
  <message>
   <source>with nothing recorded</source>
   <translation>sin nada registrado</translation>
  </message>
  <message>
   <source>without version and date</source>
   <translation>sin versión ni fecha</translation>
  </message>
  <message>
   <source>would be {file}, and another file has that name: move that one away</source>
   <translation>sería {file}, y otro archivo tiene ese nombre: apártelo</translation>
  </message>
  <message>
   <source>would become more than {most} times as large</source>
   <translation>ocuparía más de {most} veces su tamaño</translation>
  </message>
  <message>
   <source>would become more than {most} times as large, as no label does: get it anew</source>
   <translation>ocuparía más de {most} veces su tamaño, como ninguna ficha técnica: obténgalo de nuevo</translation>
  </message>
  <message>
   <source>would unpack to more than {most}. Nothing of it was used</source>
   <translation>ocuparía al descomprimirse más de {most}. No se usó nada de él</translation>
  </message>
  <message>
   <source>would unpack to more than {most}: take out what is needed</source>
   <translation>ocuparía al descomprimirse más de {most}: saque lo que haga falta</translation>
  </message>
  <message>
   <source>years</source>
   <translation>años</translation>
  </message>
  <message>
   <source>{action}, says {speaker}</source>
   <translation>{action}, dice {speaker}</translation>
  </message>
  <message>
   <source>{action}, says {speaker}{via}:</source>
   <translation>{action}, dice {speaker}{via}:</translation>
  </message>
  <message>
   <source>{allowed}, not {amount}</source>
   <translation>{allowed}, no {amount}</translation>
  </message>
  <message>
   <source>{amount} ({percent}% less)</source>
   <translation>{amount} ({percent}% menos)</translation>
  </message>
  <message>
   <source>{amount} ({percent}% more)</source>
   <translation>{amount} ({percent}% más)</translation>
  </message>
  <message>
   <source>{amount} is less than any known body surface. Nothing is worked out from it.</source>
   <translation>{amount} es menos que cualquier superficie corporal conocida. No se calcula nada con ello.</translation>
  </message>
  <message>
   <source>{amount} is less than any known height. Nothing is worked out from it.</source>
   <translation>{amount} es menos que cualquier talla conocida. No se calcula nada con ello.</translation>
  </message>
  <message>
   <source>{amount} is less than any known weight. Nothing is worked out from it.</source>
   <translation>{amount} es menos que cualquier peso conocido. No se calcula nada con ello.</translation>
  </message>
  <message>
   <source>{amount} is more than any known body surface. Nothing is worked out from it.</source>
   <translation>{amount} es más que cualquier superficie corporal conocida. No se calcula nada con ello.</translation>
  </message>
  <message>
   <source>{amount} is more than any known height. Nothing is worked out from it.</source>
   <translation>{amount} es más que cualquier talla conocida. No se calcula nada con ello.</translation>
  </message>
  <message>
   <source>{amount} is more than any known weight. Nothing is worked out from it.</source>
   <translation>{amount} es más que cualquier peso conocido. No se calcula nada con ello.</translation>
  </message>
  <message>
   <source>{amount} is very little: is it right?</source>
   <translation>{amount} es poquísimo: ¿es correcto?</translation>
  </message>
  <message>
   <source>{amount} is very much: is it right?</source>
   <translation>{amount} es muchísimo: ¿es correcto?</translation>
  </message>
  <message>
   <source>{amount} is {other} here, as {figure} is {same}.</source>
   <translation>{amount} son aquí {other}, pues {figure} son {same}.</translation>
  </message>
  <message>
   <source>{amount} would be above the maximum</source>
   <translation>{amount} superaría el máximo</translation>
  </message>
  <message>
   <source>{day}, library {edition}</source>
   <translation>{day}, biblioteca {edition}</translation>
  </message>
  <message>
   <source>{done} of {total} files</source>
   <translation>{done} de {total} archivos</translation>
  </message>
  <message>
   <source>{dose} mg × {times} a day {daily} mg/day</source>
   <translation>{dose} mg × {times} al día {daily} mg/día</translation>
  </message>
  <message>
   <source>{dose}, {times} times a day</source>
   <translation>{dose}, {times} veces al día</translation>
  </message>
  <message>
   <source>{factor} (female)</source>
   <translation>{factor} (mujer)</translation>
  </message>
  <message>
   <source>{fault}. Nothing of it was used</source>
   <translation>{fault}. No se usó nada de él</translation>
  </message>
  <message>
   <source>{field}: {figure} is out of range. Accepted: {range}.</source>
   <translation>{field}: {figure} está fuera del intervalo. Se acepta: {range}.</translation>
  </message>
  <message>
   <source>{field}: {problem}. Accepted: {range}.</source>
   <translation>{field}: {problem}. Se acepta: {range}.</translation>
  </message>
  <message>
   <source>{figure} (typed as {typed})</source>
   <translation>{figure} (escrito como {typed})</translation>
  </message>
  <message>
   <source>{file} cannot be read: {reason}</source>
   <translation>{file} no se puede leer: {reason}</translation>
  </message>
  <message>
   <source>{file} is damaged</source>
   <translation>{file} está dañado</translation>
  </message>
  <message>
   <source>{file} is damaged: {damage}</source>
   <translation>{file} está dañado: {damage}</translation>
  </message>
  <message>
   <source>{file} is empty</source>
   <translation>{file} está vacío</translation>
  </message>
  <message>
   <source>{file} is missing, though there was one</source>
   <translation>falta {file}, aunque existía</translation>
  </message>
  <message>
   <source>{file} is of a newer version of the program</source>
   <translation>{file} es de una versión más reciente del programa</translation>
  </message>
  <message>
   <source>{file} is of another version: the next start makes it anew</source>
   <translation>{file} es de otra versión: el próximo inicio la crea de nuevo</translation>
  </message>
  <message>
   <source>{file}: cannot be read ({reason}): check the name, and that you may read it</source>
   <translation>{file}: no se puede leer ({reason}): compruebe el nombre y que tiene permiso de lectura</translation>
  </message>
  <message>
   <source>{file}: cannot be read: {reason}</source>
   <translation>{file}: no se puede leer: {reason}</translation>
  </message>
  <message>
   <source>{file}: cannot be written ({reason}): check the free space and your rights, or choose another place</source>
   <translation>{file}: no se puede escribir ({reason}): compruebe el espacio libre y sus permisos, o elija otro lugar</translation>
  </message>
  <message>
   <source>{file}: holds {what}: nothing of it was taken over. Export it again</source>
   <translation>{file}: contiene {what}: no se tomó nada de él. Expórtelo de nuevo</translation>
  </message>
  <message>
   <source>{file}: is not a file of favourites and notes: choose one that this program has written with Export</source>
   <translation>{file}: no es un archivo de favoritos y notas: elija uno que este programa haya escrito con Exportar</translation>
  </message>
  <message>
   <source>{file}: is of a newer version of the program: update the program to read it</source>
   <translation>{file}: es de una versión más reciente del programa: actualice el programa para leerlo</translation>
  </message>
  <message>
   <source>{file}: is of another version of the program: update both, and export it again</source>
   <translation>{file}: es de otra versión del programa: actualice ambos y expórtelo de nuevo</translation>
  </message>
  <message>
   <source>{file}: no copy of it could be made: {reason}. Check the free space and your rights</source>
   <translation>{file}: no se pudo hacer una copia: {reason}. Compruebe el espacio libre y sus permisos</translation>
  </message>
  <message>
   <source>{file}: your favourites and notes cannot be read: {reason}: check that you may write there, that the disk is not full and that no other program holds it</source>
   <translation>{file}: no se pueden leer sus favoritos y notas: {reason}: compruebe que puede escribir ahí, que el disco no está lleno y que ningún otro programa lo usa</translation>
  </message>
  <message>
   <source>{file}: {fault}: installed libraries are left out. Add their packs again</source>
   <translation>{file}: {fault}: las bibliotecas instaladas se dejan fuera. Añada de nuevo sus paquetes</translation>
  </message>
  <message>
   <source>{file}: {fault}: its copy was read. Check the list of libraries</source>
   <translation>{file}: {fault}: se leyó su copia. Compruebe la lista de bibliotecas</translation>
  </message>
  <message>
   <source>{folder} cannot be made in {there}: {harm}</source>
   <translation>{folder} no se puede crear en {there}: {harm}</translation>
  </message>
  <message>
   <source>{folder} cannot be written ({reason}): {harm}</source>
   <translation>no se puede escribir en {folder} ({reason}): {harm}</translation>
  </message>
  <message>
   <source>{folder} is made when it is needed</source>
   <translation>{folder} se crea cuando hace falta</translation>
  </message>
  <message>
   <source>{folder} is missing or empty</source>
   <translation>{folder} falta o está vacía</translation>
  </message>
  <message>
   <source>{folder}, can be written</source>
   <translation>{folder}, se puede escribir</translation>
  </message>
  <message>
   <source>{folder}: another program is changing the libraries now: try again when it is done</source>
   <translation>{folder}: otro programa está cambiando las bibliotecas ahora: inténtelo de nuevo cuando termine</translation>
  </message>
  <message>
   <source>{folder}: cannot be written ({reason}): nothing was changed. Check the free space and your rights</source>
   <translation>{folder}: no se puede escribir ({reason}): no se cambió nada. Compruebe el espacio libre y sus permisos</translation>
  </message>
  <message>
   <source>{folder}: cannot be written to ({reason}): check the free space and your rights, or choose another folder with --to</source>
   <translation>{folder}: no se puede escribir ({reason}): compruebe el espacio libre y sus permisos, o elija otra carpeta con --to</translation>
  </message>
  <message>
   <source>{folder}: {name} is damaged: add its pack again</source>
   <translation>{folder}: {name} está dañada: añada de nuevo su paquete</translation>
  </message>
  <message>
   <source>{group} includes {medicine}</source>
   <translation>{group} incluye {medicine}</translation>
  </message>
  <message>
   <source>{key}: is no minisign key ({reason}): give the file minisign.pub, or the line in it that begins with RW</source>
   <translation>{key}: no es una clave de minisign ({reason}): dé el archivo minisign.pub o su línea que empieza por RW</translation>
  </message>
  <message>
   <source>{language}; names of files in {coding}</source>
   <translation>{language}; nombres de archivos en {coding}</translation>
  </message>
  <message>
   <source>{library} (replaces the bundled text)</source>
   <translation>{library} (sustituye al texto incluido)</translation>
  </message>
  <message>
   <source>{lines} lines, {faults} of them faults, {size}: {file}</source>
   <translation>{lines} líneas, {faults} de ellas fallos, {size}: {file}</translation>
  </message>
  <message>
   <source>{low} or {high}</source>
   <translation>{low} o {high}</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} a {high}</translation>
  </message>
  <message>
   <source>{low}% to under {high}%</source>
   <translation>{low}% hasta menos de {high}%</translation>
  </message>
  <message>
   <source>{medicine} at a glance</source>
   <translation>{medicine} de un vistazo</translation>
  </message>
  <message>
   <source>{medicine} is being compared already.</source>
   <translation>{medicine} ya se está comparando.</translation>
  </message>
  <message>
   <source>{medicine} was moved to the left.</source>
   <translation>{medicine} se ha movido a la izquierda.</translation>
  </message>
  <message>
   <source>{medicine} was not added: four medicines are compared at the most. Remove one first.</source>
   <translation>{medicine} no se añadió: se comparan cuatro medicamentos como máximo. Quite antes uno.</translation>
  </message>
  <message>
   <source>{medicine} was removed.</source>
   <translation>{medicine} se ha quitado.</translation>
  </message>
  <message>
   <source>{medicine}: plasma level over time</source>
   <translation>{medicine}: nivel plasmático a lo largo del tiempo</translation>
  </message>
  <message>
   <source>{medicine}: side effects by frequency</source>
   <translation>{medicine}: efectos adversos por frecuencia</translation>
  </message>
  <message numerus="yes">
   <source>{mentioning} of {total} mention it, in {n} sentences.</source>
   <translation>
    <numerusform>{mentioning} de {total} lo mencionan, en {n} frase.</numerusform>
    <numerusform>{mentioning} de {total} lo mencionan, en {n} frases.</numerusform>
   </translation>
  </message>
  <message>
   <source>{mentioning} of {total} mention it.</source>
   <translation>{mentioning} de {total} lo mencionan.</translation>
  </message>
  <message>
   <source>{monograph}: no source given</source>
   <translation>{monograph}: no se da ninguna fuente</translation>
  </message>
  <message>
   <source>{names} are one medicine: {title}</source>
   <translation>{names} son un solo medicamento: {title}</translation>
  </message>
  <message>
   <source>{name} (changed)</source>
   <translation>{name} (modificada)</translation>
  </message>
  <message numerus="yes">
   <source>{name} ({n} lines)</source>
   <translation>
    <numerusform>{name} ({n} línea)</numerusform>
    <numerusform>{name} ({n} líneas)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name} and {n} more</source>
   <translation>
    <numerusform>{name} y {n} más</numerusform>
    <numerusform>{name} y {n} más</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} has no section “{section}”.</source>
   <translation>{name} no tiene la sección «{section}».</translation>
  </message>
  <message>
   <source>{name} has no star any more. Ctrl+Z puts it back.</source>
   <translation>{name} ya no tiene estrella. Ctrl+Z la devuelve.</translation>
  </message>
  <message>
   <source>{name} is a name of it</source>
   <translation>{name} es uno de sus nombres</translation>
  </message>
  <message>
   <source>{name} is installed again.</source>
   <translation>{name} está instalada de nuevo.</translation>
  </message>
  <message>
   <source>{name} is installed in the edition before.</source>
   <translation>{name} está instalada en la edición anterior.</translation>
  </message>
  <message>
   <source>{name} is not installed any more.</source>
   <translation>{name} ya no está instalada.</translation>
  </message>
  <message>
   <source>{name} is often confused with (FDA list)</source>
   <translation>{name} se confunde a menudo con (lista de la FDA)</translation>
  </message>
  <message>
   <source>{name} was removed.</source>
   <translation>{name} se ha quitado.</translation>
  </message>
  <message>
   <source>{name} was updated to edition {edition}.</source>
   <translation>{name} se ha actualizado a la edición {edition}.</translation>
  </message>
  <message>
   <source>{name}, edition {edition}, is installed already: nothing was changed.</source>
   <translation>{name}, edición {edition}, ya está instalada: no se cambió nada.</translation>
  </message>
  <message>
   <source>{name}, edition {edition}, was added.</source>
   <translation>{name}, edición {edition}, se ha añadido.</translation>
  </message>
  <message>
   <source>{name}, given twice, is one medicine: {title}</source>
   <translation>{name}, indicado dos veces, es un solo medicamento: {title}</translation>
  </message>
  <message>
   <source>{name}, given {times} times, is one medicine: {title}</source>
   <translation>{name}, indicado {times} veces, es un solo medicamento: {title}</translation>
  </message>
  <message>
   <source>{name}: abbreviation of {medicine}</source>
   <translation>{name}: abreviatura de {medicine}</translation>
  </message>
  <message>
   <source>{name}: brand of {medicine}</source>
   <translation>{name}: marca de {medicine}</translation>
  </message>
  <message>
   <source>{name}: class of {medicine}</source>
   <translation>{name}: clase de {medicine}</translation>
  </message>
  <message>
   <source>{name}: condition for which {medicine} is listed</source>
   <translation>{name}: enfermedad para la que figura {medicine}</translation>
  </message>
  <message>
   <source>{name}: everyday word for {medicine}</source>
   <translation>{name}: palabra corriente para {medicine}</translation>
  </message>
  <message>
   <source>{name}: name of {medicine}</source>
   <translation>{name}: nombre de {medicine}</translation>
  </message>
  <message>
   <source>{name}: no library of this name is installed. Installed: {names}</source>
   <translation>{name}: no hay ninguna biblioteca instalada con este nombre. Instaladas: {names}</translation>
  </message>
  <message>
   <source>{name}: other name of {medicine}</source>
   <translation>{name}: otro nombre de {medicine}</translation>
  </message>
  <message>
   <source>{number} (missed)</source>
   <translation>{number} (olvidada)</translation>
  </message>
  <message>
   <source>{number} medicines have the name “{typed}”: choose one and press Enter again.</source>
   <translation>{number} medicamentos se llaman «{typed}»: elija uno y pulse Intro otra vez.</translation>
  </message>
  <message>
   <source>{number} of {total}</source>
   <translation>{number} de {total}</translation>
  </message>
  <message>
   <source>{number} of {total} in this section</source>
   <translation>{number} de {total} en esta sección</translation>
  </message>
  <message>
   <source>{number} of {total} on this page</source>
   <translation>{number} de {total} en esta página</translation>
  </message>
  <message>
   <source>{number} tabs are open, which is the most: close one first.</source>
   <translation>Hay {number} pestañas abiertas, que es el máximo: cierre una antes.</translation>
  </message>
  <message>
   <source>{number} windows are open, which is the most: close one first.</source>
   <translation>Hay {number} ventanas abiertas, que es el máximo: cierre una antes.</translation>
  </message>
  <message numerus="yes">
   <source>{n} bundled texts are shown again.</source>
   <translation>
    <numerusform>{n} texto incluido se muestra de nuevo.</numerusform>
    <numerusform>{n} textos incluidos se muestran de nuevo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} different kinds.</source>
   <translation>
    <numerusform>{n} clase distinta.</numerusform>
    <numerusform>{n} clases distintas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} faults</source>
   <translation>
    <numerusform>{n} fallo</numerusform>
    <numerusform>{n} fallos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} faults so far.</source>
   <translation>
    <numerusform>{n} fallo hasta ahora.</numerusform>
    <numerusform>{n} fallos hasta ahora.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files with problems</source>
   <translation>
    <numerusform>{n} archivo con problemas</numerusform>
    <numerusform>{n} archivos con problemas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines added</source>
   <translation>
    <numerusform>{n} línea añadida</numerusform>
    <numerusform>{n} líneas añadidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines cannot be checked. Enter on one of them in the list shows what it may be.</source>
   <translation>
    <numerusform>{n} línea no se puede revisar. Intro sobre ella en la lista muestra qué puede ser.</numerusform>
    <numerusform>{n} líneas no se pueden revisar. Intro sobre una de ellas en la lista muestra qué puede ser.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines removed</source>
   <translation>
    <numerusform>{n} línea quitada</numerusform>
    <numerusform>{n} líneas quitadas</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} lists and indexes removed, {size}: {folder}</source>
   <translation>{n} listas e índices eliminados, {size}: {folder}</translation>
  </message>
  <message numerus="yes">
   <source>{n} medicines</source>
   <translation>
    <numerusform>{n} medicamento</numerusform>
    <numerusform>{n} medicamentos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} medicines were added.</source>
   <translation>
    <numerusform>Se ha añadido {n} medicamento.</numerusform>
    <numerusform>Se han añadido {n} medicamentos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} medicines were removed.</source>
   <translation>
    <numerusform>Se ha quitado {n} medicamento.</numerusform>
    <numerusform>Se han quitado {n} medicamentos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} monographs</source>
   <translation>
    <numerusform>{n} monografía</numerusform>
    <numerusform>{n} monografías</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} monographs in {folder}</source>
   <translation>{n} monografías en {folder}</translation>
  </message>
  <message>
   <source>{n} monographs, edition {edition}</source>
   <translation>{n} monografías, edición {edition}</translation>
  </message>
  <message>
   <source>{n} monographs, without the bundled library</source>
   <translation>{n} monografías, sin la biblioteca incluida</translation>
  </message>
  <message numerus="yes">
   <source>{n} more mention it</source>
   <translation>
    <numerusform>{n} más lo menciona</numerusform>
    <numerusform>{n} más lo mencionan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} names cannot be checked</source>
   <translation>
    <numerusform>{n} nombre no se puede revisar</numerusform>
    <numerusform>{n} nombres no se pueden revisar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pairs are hidden by the choice of actions: {each}.</source>
   <translation>
    <numerusform>La elección de acciones oculta {n} par: {each}.</numerusform>
    <numerusform>La elección de acciones oculta {n} pares: {each}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pairs hidden</source>
   <translation>
    <numerusform>{n} par oculto</numerusform>
    <numerusform>{n} pares ocultos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pairs: {each}</source>
   <translation>
    <numerusform>{n} par: {each}</numerusform>
    <numerusform>{n} pares: {each}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} places in the classes</source>
   <translation>
    <numerusform>{n} lugar en las clases</numerusform>
    <numerusform>{n} lugares en las clases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} questions</source>
   <translation>
    <numerusform>{n} pregunta</numerusform>
    <numerusform>{n} preguntas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} refused</source>
   <translation>
    <numerusform>{n} rechazada</numerusform>
    <numerusform>{n} rechazadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} replace bundled texts.</source>
   <translation>
    <numerusform>{n} sustituye al texto incluido.</numerusform>
    <numerusform>{n} sustituyen a textos incluidos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sentences or cells of tables with figures are left in words: there figures are compared, shared, or those of some people only.</source>
   <translation>
    <numerusform>{n} frase o celda de tabla con cifras queda en palabras: allí las cifras se comparan, se comparten o son solo de algunas personas.</numerusform>
    <numerusform>{n} frases o celdas de tablas con cifras quedan en palabras: allí las cifras se comparan, se comparten o son solo de algunas personas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} side effects with a figure of their own are drawn.</source>
   <translation>
    <numerusform>Se dibuja {n} efecto adverso con cifra propia.</numerusform>
    <numerusform>Se dibujan {n} efectos adversos con cifra propia.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} things looked at: all in order.</source>
   <translation>
    <numerusform>{n} cosa examinada: todo en orden.</numerusform>
    <numerusform>{n} cosas examinadas: todo en orden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} things looked at: {counts}.</source>
   <translation>
    <numerusform>{n} cosa examinada: {counts}.</numerusform>
    <numerusform>{n} cosas examinadas: {counts}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} warnings</source>
   <translation>
    <numerusform>{n} aviso</numerusform>
    <numerusform>{n} avisos</numerusform>
   </translation>
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation>{one} y {other}</translation>
  </message>
  <message>
   <source>{one} and: {others}</source>
   <translation>{one} y: {others}</translation>
  </message>
  <message>
   <source>{one} or {other}</source>
   <translation>{one} o {other}</translation>
  </message>
  <message>
   <source>{opioid} (not counted)</source>
   <translation>{opioid} (no se cuenta)</translation>
  </message>
  <message>
   <source>{part} is a part of {whole}</source>
   <translation>{part} es parte de {whole}</translation>
  </message>
  <message>
   <source>{path} could not be removed: {reason}</source>
   <translation>no se pudo eliminar {path}: {reason}</translation>
  </message>
  <message>
   <source>{problem} (line {number})</source>
   <translation>{problem} (línea {number})</translation>
  </message>
  <message>
   <source>{root} = {area} m² (Mosteller, to two places)</source>
   <translation>{root} = {area} m² (Mosteller, con dos decimales)</translation>
  </message>
  <message>
   <source>{row}, beside the text of {library}</source>
   <translation>{row}, junto al texto de {library}</translation>
  </message>
  <message numerus="yes">
   <source>{section}, {n} hits</source>
   <translation>
    <numerusform>{section}, {n} resultado</numerusform>
    <numerusform>{section}, {n} resultados</numerusform>
   </translation>
  </message>
  <message>
   <source>{share} of people</source>
   <translation>{share} de las personas</translation>
  </message>
  <message>
   <source>{share}% or more</source>
   <translation>{share}% o más</translation>
  </message>
  <message>
   <source>{size} free at {folder}</source>
   <translation>{size} libres en {folder}</translation>
  </message>
  <message>
   <source>{size}, {more} not merged yet</source>
   <translation>{size}, {more} aún sin incorporar</translation>
  </message>
  <message>
   <source>{speaker} also speaks of {medicine} by name</source>
   <translation>{speaker} habla también de {medicine} por su nombre</translation>
  </message>
  <message>
   <source>{step} Undo: Ctrl+Z.</source>
   <translation>{step} Deshacer: Ctrl+Z.</translation>
  </message>
  <message>
   <source>{step}. Undo: Ctrl+Z.</source>
   <translation>{step}. Deshacer: Ctrl+Z.</translation>
  </message>
  <message>
   <source>{substance} is also a part of the other</source>
   <translation>{substance} es también parte del otro</translation>
  </message>
  <message>
   <source>{time} after the first dose</source>
   <translation>{time} después de la primera dosis</translation>
  </message>
  <message>
   <source>{time} after the last dose</source>
   <translation>{time} después de la última dosis</translation>
  </message>
  <message numerus="yes">
   <source>{time} days</source>
   <translation>
    <numerusform>{time} día</numerusform>
    <numerusform>{time} días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{time} hours</source>
   <translation>
    <numerusform>{time} hora</numerusform>
    <numerusform>{time} horas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{time} minutes</source>
   <translation>
    <numerusform>{time} minuto</numerusform>
    <numerusform>{time} minutos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{time} months</source>
   <translation>
    <numerusform>{time} mes</numerusform>
    <numerusform>{time} meses</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{time}, in {n} doses</source>
   <translation>
    <numerusform>{time}, en {n} dosis</numerusform>
    <numerusform>{time}, en {n} dosis</numerusform>
   </translation>
  </message>
  <message>
   <source>{title}, not dated</source>
   <translation>{title}, sin fecha</translation>
  </message>
  <message>
   <source>{title}, revised {day}</source>
   <translation>{title}, revisada el {day}</translation>
  </message>
  <message>
   <source>{title}: {kind}, beside the bundled text</source>
   <translation>{title}: {kind}, junto al texto incluido</translation>
  </message>
  <message>
   <source>{title}: {kind}, replaces the bundled text</source>
   <translation>{title}: {kind}, sustituye al texto incluido</translation>
  </message>
  <message>
   <source>{title}: {kind}, the bundled text is shown again</source>
   <translation>{title}: {kind}, el texto incluido se muestra de nuevo</translation>
  </message>
  <message>
   <source>{total} in this monograph</source>
   <translation>{total} en esta monografía</translation>
  </message>
  <message>
   <source>{total} in this section</source>
   <translation>{total} en esta sección</translation>
  </message>
  <message>
   <source>{total} on this page</source>
   <translation>{total} en esta página</translation>
  </message>
  <message>
   <source>{unit} since the first dose; level in % of the highest at steady state</source>
   <translation>{unit} desde la primera dosis; nivel en % del máximo en estado estacionario</translation>
  </message>
  <message>
   <source>{unit} since the last dose; level in % of that right after it</source>
   <translation>{unit} desde la última dosis; nivel en % del que sigue a ella</translation>
  </message>
  <message>
   <source>{version} is not one that was tried</source>
   <translation>{version} no es de las probadas</translation>
  </message>
  <message>
   <source>{when}, right after dose {number}: {share}</source>
   <translation>{when}, justo después de la dosis {number}: {share}</translation>
  </message>
  <message>
   <source>{when}, when dose {number} is missed: {share}</source>
   <translation>{when}, cuando se olvida la dosis {number}: {share}</translation>
  </message>
  <message>
   <source>{when}: {share} left</source>
   <translation>{when}: queda {share}</translation>
  </message>
  <message>
   <source>{words} among {medicines}</source>
   <translation>{words} entre {medicines}</translation>
  </message>
  <message>
   <source>{words}: {done} of {total}</source>
   <translation>{words}: {done} de {total}</translation>
  </message>
  <message>
   <source>“Problems in the library” names each file, its line and the remedy; so does `dispensatory check`</source>
   <translation>«Problemas en la biblioteca» nombra cada archivo, su línea y el remedio; `dispensatory check` también</translation>
  </message>
  <message>
   <source>“{line}” added</source>
   <translation>«{line}» añadido</translation>
  </message>
  <message>
   <source>“{line}” may be:</source>
   <translation>«{line}» puede ser:</translation>
  </message>
  <message>
   <source>“{line}” removed</source>
   <translation>«{line}» quitado</translation>
  </message>
  <message>
   <source>“{name}” cannot be checked: only what {speaker} says of it is shown.</source>
   <translation>«{name}» no se puede revisar: solo se muestra lo que {speaker} dice de él.</translation>
  </message>
  <message>
   <source>“{name}” deleted</source>
   <translation>«{name}» eliminada</translation>
  </message>
  <message>
   <source>“{name}” is deleted; its medicines stay here. Ctrl+Z puts it back.</source>
   <translation>«{name}» se ha eliminado; sus medicamentos siguen aquí. Ctrl+Z la devuelve.</translation>
  </message>
  <message>
   <source>“{name}” is not in this library: it cannot be looked through.</source>
   <translation>«{name}» no está en esta biblioteca: no se puede examinar.</translation>
  </message>
  <message>
   <source>“{name}” opened</source>
   <translation>«{name}» abierta</translation>
  </message>
  <message>
   <source>“{name}” was not added: no medicine of this library is called so.</source>
   <translation>No se añadió «{name}»: ningún medicamento de esta biblioteca se llama así.</translation>
  </message>
  <message>
   <source>“{typed}” could be {one} or {other}; write one of these</source>
   <translation>«{typed}» puede ser {one} o {other}; escriba uno de ellos</translation>
  </message>
  <message>
   <source>“{typed}” is not a figure; write digits only, the unit stands beside them</source>
   <translation>«{typed}» no es una cifra; escriba solo dígitos, la unidad está al lado</translation>
  </message>
  <message>
   <source>“{typed}” is not clear; write it without separators between thousands</source>
   <translation>«{typed}» no está claro; escríbalo sin separadores de millares</translation>
  </message>
  <message>
   <source>“{typed}” is not the full name of a medicine: check the chosen row and press Enter again to open it.</source>
   <translation>«{typed}» no es el nombre completo de un medicamento: compruebe la fila elegida y pulse Intro otra vez para abrirla.</translation>
  </message>
  <message>
   <source>“{typed}” is not the whole name of one medicine: choose one of those listed.</source>
   <translation>«{typed}» no es el nombre completo de un solo medicamento: elija uno de la lista.</translation>
  </message>
  <message>
   <source>“{typed}”: write feet and inches, like 5 ft 7 in</source>
   <translation>«{typed}»: escriba pies y pulgadas, como 5 ft 7 in</translation>
  </message>
  <message>
   <source>“{typed}”: write fewer than 12 inches after the feet</source>
   <translation>«{typed}»: escriba menos de 12 pulgadas tras los pies</translation>
  </message>
  <message>
   <source>“{written}” can be read in two ways: write {one} or {other}.</source>
   <translation>«{written}» se puede leer de dos maneras: escriba {one} o {other}.</translation>
  </message>
  <message numerus="yes">
   <source>… and {n} more lines under it</source>
   <translation>
    <numerusform>… y {n} línea más debajo</numerusform>
    <numerusform>… y {n} líneas más debajo</numerusform>
   </translation>
  </message>
  <message>
   <source>… and {n} more signs: copy it to see all of it</source>
   <translation>… y {n} signos más: cópiela para verla entera</translation>
  </message>
 </context>
</TS>
