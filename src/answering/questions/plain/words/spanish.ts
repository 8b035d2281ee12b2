import type { Lexicon } from '../lexicon.js';

const FREED =
  'liberados|liberadas|liberado|liberada|excarcelados|excarceladas|excarcelado|excarcelada|soltados|soltadas|sueltos|libres|liberaron|excarcelaron|soltaron|salido|salidos|salieron';
const TO_FREE =
  'liberar|excarcelar|soltar|salir|ser liberados|ser excarcelados|recuperar su libertad|recuperar la libertad';
const NUMBER = 'cifra|numero|dato|conteo|cuenta|total|balance|registro';
const PRISON = '(la|las|) (carcel|carceles|prision|prisiones|penal|penales|calabozo|calabozos)';

export const spanish: Lexicon = {
  language: 'es',
  roles: {
    filler: `dame, deme, dime, diganme, digame, decirme, quiero, quisiera, necesito, necesitamos, busco, saber, sabes, ver, tienes, tienen, tiene, teneis, tenemos, muestrame, muestra, pasame, sacame, ponme, el, la, los, las, lo, un, una, unos, unas, de, del, al, a, en, y, e, que, q, se, su, sus, le, les, me, te, nos, os, mi, mis, tu, tus, es, son, era, eran, fue, fueron, ser, sido, siendo, esta, estan, estaba, estaban, estar, ha, han, he, hemos, has, haber, habia, habian, hay, hubo, habido, habra,
      esto, eso, este, ese, esa, esta, estos, esos, estas, esas, ello, ya, aun, hasta ahora, hasta la fecha, hasta hoy, hasta el momento, por ahora, de momento, al momento, ahora, ahorita, ahora mismo, hoy por hoy, actualmente, en este momento, a estas alturas, a dia de hoy, a la fecha, hasta el dia de hoy,
      persona, personas, gente, ciudadanos, ciudadanas, individuos, casos, quienes, solo, solamente, unicamente, nada mas, exactamente, exacto, exacta, concretamente, en concreto, en total, todos, todas, todo, toda, mismo, misma, tambien, realmente, alguna, alguno, algun, algunos, algunas, alguien,
      por, para, con, como, sobre, acerca, respecto, en cuanto a, a nivel de, sea, mas, otra, otro, ultimo, ultima, ultimos, ultimas, actual, reciente, mas reciente, nuevo, nueva, nuevos, nuevas, si, o sea, tanto, tantos, tantas, muchos, muchas, propio, propia, propios, pues, bueno, ahi, alla, aqui, durante, cada, hacia, madrugada, de madrugada, de noche, en la noche, por la noche, por la tarde, por la manana, en la madrugada, de dia, cerca de, alrededor de, unos cuantos, primero, van, va, cual, cuales, que tal, qe, de los que, de las que, de entre, puede, pueden, podria`,
    soft: `asciende, ascienden, ascendia, ascendian, quedado, quedaron, pasas, dame, deme, denme, dime, diganme, digame, decirme, das, dar, ver, quiero, quisiera, necesito, necesitamos, busco, saber, sabes, sabe, saben, saberse, tienes, tienen, tiene, teneis, tenemos, tenes, tener, muestra, muestrame, mostrar, pasame, pasa, pasar, paseme, sacame, saca, ponme, poner, pon, haceme, hazme, hacer, hace falta, llevan, lleva, llevaba, llevaban, llevamos, fueran, lado, parte, ong, ongs, organizacion, organizaciones, organismo, oficial, oficiales, oficialmente, dia, dias, fecha, semana, mes, periodo, entonces, momento, carcel, prision, manejaba, manejaban, maneja, manejan, manejo, tenia, tenian, quedo, quedaba, existen, existe, conoce, conocen, se conoce, se sabe, da, van por, resultado, resultaron, hicieron, hizo, hechas, producido, produjeron, realizado, realizaron, dado, concedido, otorgado, se dieron, dieron, consta, constan, numericamente, entero, entera, completo, completa`,
    who: 'quien, quienes, a quien, de quien, que medio, que medios, que periodico, que agencia, que diario, cual medio, donde, de donde',
    'how-many':
      'cuantos, cuantas, cuanto, cuanta, a cuantos, a cuantas, de cuantos, de cuantas, en cuantos, en cuantas, cuantas personas, cuanta gente, q tantos, que tantos, qué tantos, cuantos son, en cuanto, por cuantos',
    chat: `hola, buenas, buenos dias, buen dia, buenas tardes, buenas noches, oye, oiga, mira, mire, ey, epa, che, por favor, porfa, porfavor, porfis, pls, gracias, muchas gracias, perdon, perdona, perdone, disculpa, disculpe, disculpen, perdona que insista, insista, insisto, molestar, moleste, la molestia, una pregunta, pregunta, preguntita, una consulta, consulta, una duda, duda, recount, bot, amigo, amiga, colega, compa, chamo, pana, equipo, a ver, vale, ok, listo, urgente, urge, rapido, rapidito, mi jefa, mi jefe, jefa, jefe, mi editor, mi editora, editor, editora, lo que me pide, me pide, me piden, piden, pide, para mi nota, para la nota, para una nota, nota, para el cierre, cierre, me da igual, da igual, me preguntan, pregunto, preguntan, me interesa, interesa, me hace falta, recuerdame, me recuerdas, recuerda, una cosa, otra vez, de nuevo, una mas, otra cosa, por si acaso, si puedes, si es posible, si tienes, estoy, escribiendo, trabajando, cerrando, digo, quiero decir, osea, por curiosidad, curiosidad, oye y, eh, mmm, uy, ah, ayuda con esto, no importa, me confirmas, porfa, saludos, estimados, estimado, les, usted, ustedes, vosotros, lo diga, diga, que organizacion lo diga, puedes, podes, podrias, podrian, me puedes, me podrias, decirme`,
    ask: `cifra, cifras, numero, numeros, dato, datos, conteo, conteos, cuenta, cuentas, total, totales, balance, balances, cantidad, recuento, recuentos, computo, contabilidad, registro, registros, estadistica, estadisticas, saldo, monto, tally, que cifra, que numero, que cantidad, estimacion, suma de, reporte, lista numerica`,
    freed: `liberado, liberada, liberados, liberadas, liberan, libera, libero, liberaron, liberando, liberar, liberen, liberaba, liberaban, liberacion, liberaciones, excarcelado, excarcelada, excarcelados, excarceladas, excarcelan, excarcela, excarcelo, excarcelaron, excarcelando, excarcelar, excarcelen, excarcelacion, excarcelaciones, soltado, soltada, soltados, soltadas, solto, soltaron, soltando, soltar, suelto, suelta, sueltos, sueltas, suelten, suelta de, salido, salidos, salida, salidas, salieron, salio, salen, sale, saliendo, salieran, salir, salian, salido en libertad, salieron en libertad, salieron de ${PRISON}, salido de ${PRISON}, salen de ${PRISON}, libre, libres, van libres, quedaron libres, quedaron en libertad, quedo libre, dejaron libres, dejado libres, dejaron salir, dejo libres, dejo salir, dejaron en libertad, puesto en libertad, puestos en libertad, puestas en libertad, pusieron en libertad, puso en libertad, en libertad, en la calle, a la calle, libertad, libertades, recuperaron la libertad, recuperaron su libertad, recuperado la libertad, recuperado su libertad, recobraron la libertad, recobraron su libertad, recobrado la libertad, recobrado su libertad, recuperan la libertad, recuperan su libertad, obtuvieron la libertad, obtuvieron su libertad, obtenido la libertad, obtenido su libertad, regresaron a sus casas, volvieron a casa, volvieron a sus casas, estan en su casa, estan fuera, ya fuera, fuera de ${PRISON}, boletas de excarcelacion, boletas de libertad, libertos, dados por liberados, da por liberados, dan por liberados, da por liberadas, dan por liberadas, da por libres, daba por liberados, por liberados, abandonaron ${PRISON}, abandonado ${PRISON}, dejaron ${PRISON}`,
    held: `sigue, siguen, seguia, seguian, permanece, permanecen, permanecia, permanecian, continua, continuan, continuaba, continuaban, queda, quedan, quedaba, quedaban, todavia, adentro, dentro, tras las rejas, tras rejas, detras de las rejas, entre rejas, en ${PRISON}, en (las|los) (carceles|prisiones|penales|calabozos), presos aun, aun presos, bajo custodia, en custodia, en cautiverio, privado de libertad, privados de libertad, privadas de libertad, privados de su libertad, sin salir, sin libertad, encerrados, encerradas, encerrado, encanados, guardados, tiene presos, tienen presos, mantienen presos, mantiene presos, mantiene detenidos, mantiene, mantienen, mantenian, mantenia, aun hay, aun quedan, tras barrotes, en las mazmorras`,
    jailed: `detenido, detenida, detenidos, detenidas, encarcelado, encarcelada, encarcelados, encarceladas, recluido, recluida, recluidos, recluidas, retenidos, retenidas, apresados, apresadas, aprisionados, en detencion, detencion, prision, carcel`,
    prisoners: `preso, presa, presos, presas, prisionero, prisionera, prisioneros, prisioneras, recluso, reclusa, reclusos, reclusas, reo, reos, interno, internos, internas, presos y presas, poblacion penal, poblacion carcelaria, poblacion reclusa, cautivos`,
    'not-freed': `(falta|faltan|faltaba|faltaban|faltarian) (por|de|para|a|que) (${TO_FREE}), faltan, faltan por salir, por ser liberados, faltan por liberar, falta gente por salir, (queda|quedan|quedaban) por (${TO_FREE}), por (salir|liberar|excarcelar|soltar), pendientes (de|por) (${TO_FREE}|liberacion|excarcelacion), pendientes, en espera de (${TO_FREE}|liberacion|excarcelacion), esperan (${TO_FREE}|su liberacion|su excarcelacion), no (han|ha|habian) (sido|) (${FREED}), no (han|ha|habian) salido, aun no (han|ha) (sido|) (${FREED}), todavia no (han|ha) (sido|) (${FREED}), no (salen|sale|sueltan|liberan|excarcelan), aun no (salen|sueltan|liberan|excarcelan), todavia no (salen|sueltan|liberan|excarcelan), sin (liberar|excarcelar|soltar), no (liberados|liberadas|excarcelados|excarceladas), no han podido salir, no han soltado, no han liberado, no los han soltado, no los sueltan, no salieron, no fueron liberados, siguen sin (${TO_FREE}|ser liberados), faltan soltar, falta soltar`,
    promised: `promete, prometen, prometio, prometieron, prometido, prometida, prometidos, prometidas, prometia, prometer, promesa, promesas, prometio soltar, prometio liberar, prometio excarcelar, prometieron soltar, prometieron liberar, se comprometio, se comprometieron, comprometio, comprometido, comprometidos, compromiso, compromisos, compromiso de liberar, ofrecio, ofrecieron, ofrecidas, ofrecido, ofrecidos, ofrecio liberar, ofrecio soltar, iba a (liberar|soltar|excarcelar), iban a (liberar|soltar|excarcelar), dijo que (liberaria|soltaria|excarcelaria), dijo que iba a (liberar|soltar|excarcelar), liberarian, liberaria, soltarian, soltaria, excarcelarian, excarcelaria, serian liberados, serian liberadas, serian excarcelados, iban a ser liberados, iban a ser excarcelados, iban a salir, saldrian, liberaciones prometidas, excarcelaciones prometidas, garantizo, garantizo la liberacion, juro`,
    announced:
      'anuncia, anuncian, anuncio, anunciaron, anunciado, anunciada, anunciados, anunciadas, anunciar, anunciaba, anuncios, se anunciaron, se anuncio, fueron anunciadas, declaro, notifico, adelanto',
    will: 'va a, van a, liberara, liberaran, soltara, soltaran, saldra, saldran, excarcelara, excarcelaran, seran liberados, seran excarcelados, seran, sera, piensa, planea, preve, preven',
    lifted: `medidas cautelares, medida cautelar, medidas sustitutivas, medidas levantadas, medidas, cautelares, levantamiento de medidas, levantaron las medidas, levantado las medidas, levantadas, levantado, levantados, levantaron, levanto, levantar, levantamiento, levantan, restricciones, restriccion, restricciones levantadas, regimen de presentacion, regimenes de presentacion, presentacion periodica, presentaciones periodicas, presentaciones, presentarse en tribunales, presentarse ante tribunales, prohibicion de salida del pais, prohibiciones de salida del pais, prohibicion de salida, prohibicion de salir del pais, libertad plena, libertades plenas, plena libertad, sin restricciones, sin medidas, con libertad plena, quitaron las medidas, quitado las medidas, quitaron, quitado, retiraron las medidas, retirado las medidas, eliminaron las medidas, eliminadas las medidas, suspendieron las medidas, suspendidas las medidas, cesaron las medidas, cese de medidas, revocaron las medidas, revocadas las medidas`,
    political: `preso politico, presa politica, presos politicos, presas politicas, politicos, politicas, presos y presas politicas, presas y presos politicos, detenidos politicos, detenidas politicas, prisionero politico, prisioneros politicos, prisioneras politicas, detenidos por razones politicas, por razones politicas, por motivos politicos, por causas politicas, por razones de conciencia, presos de conciencia, personas presas por motivos politicos, secuestrados politicos, rehenes politicos, reclusos politicos, por politica`,
    by: `segun, segun los (datos|numeros|registros) de, segun datos de, segun cifras de, segun la cuenta de, de acuerdo con, de acuerdo a, conforme a, en palabras de, a decir de, al decir de, por parte de, a juicio de, en opinion de, version de, en la version de, de la mano de, a partir de los datos de, con datos de, con cifras de, con numeros de, contados por, contadas por, contabilizados por, reportados por, reportadas por, registrados por, registradas por, documentados por, documentadas por, verificados por el conteo de, atribuida a, atribuido a, via, fuente, segun cuenta, tomando los datos de, siguiendo a, para, por, por el, por la`,
    says: `confirma, confirman, dice, dicen, dijo, dijeron, decia, decian, dicho, cuenta, cuentan, contaba, contaban, conto, contado, contados, contabiliza, contabilizan, contabilizo, contabilizaba, contabilizado, reporta, reportan, reporto, reportado, reportaba, informa, informan, informo, informado, registra, registran, registro, registrado, registraba, da, dan, daba, daban, dio, dieron, habla de, hablan de, hablaba de, habla, hablan, asegura, aseguran, aseguro, afirma, afirman, afirmo, sostiene, sostienen, maneja, manejan, manejaba, calcula, calculan, estima, estiman, cifra en, cifran en, cifro en, pone, ponen, situa, situan, situo, documenta, documentan, documentado, publica, publican, publico, lleva contados, lleva contadas, llevaba contadas, llevaba contados, tiene contados, tiene contadas, tiene registrados, tiene registradas, ha contado, ha contabilizado, ha registrado, ha reportado, menciona, mencionan, señala, senala, senalan, indica, indican, indico, reconoce, reconocen, admite, admiten, alega, anota, suma, sumaba, tuitea, tuiteo, lleva, llevaba, reivindica, declara`,
    government:
      'gobierno, gob, gbno, gobierno encargado, gobierno interino, oficialismo, ejecutivo, regimen, autoridades, chavismo, lado oficial, parte oficial, poder ejecutivo, el oficialismo, las autoridades, administracion, miraflores, estado venezolano',
    in: 'en, de, fuera de, dentro de, cerca de, en la, en el, en los, en las',
    jail: 'carcel, prision, penal, centro penitenciario, carceles de, penal de, carcel de, prision de',
    and: 'entre, y, e, o, u, con, junto a, junto con, ni, ademas de',
    not: 'no, nunca, ninguno, ninguna, nadie, ningun, tampoco, jamas',
    hedge: 'al menos, por lo menos, mas de, unos, unas, cerca de, casi, hasta, menos de, alrededor de, como minimo',
    compare: `compara, comparar, comparado, comparada, comparados, comparacion, comparame, comparen, comparativa, comparativo, contrasta, contrastar, contraste, contrastame, lado a lado, al lado de, pon junto, frente a frente, cara a cara, coincide, coinciden, coincidencia, coincidian, concuerdan, concuerda, cuadran, cuadra, difieren, difiere, diferencia, diferencias, que tanto difieren, cuanto difieren, discrepan, discrepa, discrepancia, discrepancias, brecha, distancia, distan, se parecen, parecen, se contradicen, contradicen, de acuerdo, estan de acuerdo, ponen de acuerdo, se ponen de acuerdo, distintos, distinta, distintas, diferentes, misma cifra, mismas cifras, mismo numero, los mismos numeros, enfrenta, enfrentar, cotejo, coteja, cotejar, cotejame, paralelo, en paralelo, junto a, al lado`,
    versus:
      'contra, vs, vs ., versus, frente a, frente al, en comparacion con, comparado con, comparados con, respecto a, respecto al, x, v',
    timeline: `cronologia, linea de tiempo, linea del tiempo, evolucion, evoluciono, evoluciona, evolucionado, ha evolucionado, han evolucionado, como ha evolucionado, como evoluciono, como ha ido, como ha cambiado, como cambio, como fue cambiando, como han cambiado, como ha variado, como vario, como se ha movido, como crecio, como ha crecido, dia a dia, dia por dia, dia tras dia, dia con dia, diario, diaria, diariamente, cada dia, por dia, por dias, semana a semana, semana por semana, a lo largo del tiempo, con el tiempo, en el tiempo, tendencia, tendencias, grafico, grafica, graficar, curva, serie, serie temporal, historial, historia de la cifra, trayectoria, progresion, progreso, avance, marcha, secuencia, paso a paso, historico, movimiento, fue subiendo, ha subido, ha ido subiendo, ha bajado, subio, bajo`,
    cite: `fuente, fuente de, la fuente, cita, cita textual, citas, citar, cito, citame, como cito, como citar, textual, textualmente, textuales, frase, frase exacta, palabras exactas, palabras textuales, cita exacta, link, enlace, url, vinculo, referencia, referencias, de donde sale, de donde salen, de donde salio, de donde viene, de donde vienen, de donde proviene, de donde sacan, de donde sacas, de donde sacaron, de donde es, donde dice, donde sale, donde aparece, donde esta, donde lo dice, donde se dice, donde da, donde dio, en que articulo, en que nota, que articulo, parrafo, parrafo exacto, quien dijo, quien dice, quien da, quien dio, quien habla de, de quien es, de quien son, de quien, a quien atribuyo, a quien se atribuye, atribucion, pasaje exacto, el articulo donde, articulo donde, nota donde, proviene, provienen, procedencia`,
    genealogy: `quien copio a quien, quien le copio a quien, copio, copiaron, copiado, copiada, copian, copiando, copia de, copias de, se lo copiaron, lo copiaron, le copio, le copiaron, origen, de donde partio, quien lo dijo primero, quien la dijo primero, quien lo dio primero, quien la dio primero, quien lo publico primero, quien lo saco primero, quien lo solto primero, se origino, origino, originado, originalmente, primera vez, por primera vez, rastro, rastrea, rastrear, rastreo, genealogia, arbol, arbol genealogico, repitiendo, repiten, repitieron, replican, replicaron, replicando, replica, reproducen, reprodujeron, reproduciendo, rebota, rebotan, rebotaron, rebotando, recorrido, difundieron, difundio, se difundio, propago, retomaron, retoman, retomo, sin decirlo, sin citar, sin atribuir, sin citarlo, sin citarla, se hicieron eco, hacen eco, haciendo eco, se baso en, calco, calcaron, refrito, refritos`,
    'genealogy-who':
      'primero, primera, primeros, copia, copias, medios, medio, periodicos, diarios, agencias, agencia, portales, tomo, tomaron, saco, sacaron, lanzo, lanzaron, empezo, salio, salio de, partio, despues, siguio, siguieron, traen, trae, publico, publicaron, publican, cadena, camino, repite, difunden, usan, usaron, solto, da, dan, dio, dieron',
    verification: `verifica, verifico, verificaron, verificado, verificada, verificados, verificadas, verificar, verifican, verificacion, verificable, verificables, confirma, confirmo, confirmaron, confirmado, confirmada, confirmados, confirmadas, confirmar, confirman, confirmacion, corroboro, corroboraron, corroborado, corroborada, corroborados, corrobora, corroborar, comprobado, comprobada, comprobados, comprobo, comprobaron, comprobar, chequeo, chequeado, chequeada, chequeados, contrastado, contrastada, contrastados, avala, avalo, avalaron, avalado, avalada, validado, validada, valido, auditado, respalda, respaldo, respaldado, respaldada, disputa, disputan, disputado, disputada, cuestiona, cuestionan, cuestiono, cuestionaron, cuestionado, cuestionada, cuestionados, desmiente, desmienten, desmintio, desmintieron, desmentido, desmentida, niega, niegan, nego, negaron, rechaza, rechazan, rechazo, rechazaron, contradice, refuta, refuto, refutan, duda de, dudan de, pone en duda, ponen en duda, puso en duda, provisional, preliminar, provisionales, preliminares, lista de nombres, listas de nombres, listado de nombres, listado con nombres, listado con los nombres, lista con nombres, lista con los nombres, lista de liberados, lista de excarcelados, listado de liberados, listado de excarcelados, listado oficial, lista oficial, publicar el listado, publicar la lista, publicar los nombres, publico el listado, publico la lista, fiable segun, independiente, independientemente, de forma independiente, impugna, impugno, objeta, objetan`,
    'verification-who':
      'lista, listas, listado, listados, nombres, pidio, pidieron, pide, piden, pedido, pedir, pidiendo, ha pedido, han pedido, exige, exigen, exigio, exigieron, exigiendo, exigido, exigencia, reclama, reclaman, reclamo, solicita, solicitan, solicito, solicitado, solicitaron, publicar, publicado, iba a publicar, prometio, lo prometio, prometido, prometieron, discute, discuten, entregar, entrego, entregaron, dijo',
    sources: `lista de articulos, lista de los articulos, que fuentes, cuales fuentes, tus fuentes, sus fuentes, fuentes, lista de fuentes, que articulos, cuales articulos, con que articulos, de que articulos, tus articulos, articulos, que notas, que medios lees, que medios usas, con que medios, que lees, que has leido, que leiste, que estas leyendo, con que trabajas, con que articulos trabajas, de donde sacas los datos, de donde sacas tus datos, de donde sacas la informacion, de donde sacas la info, de donde sacas las cifras, de donde sacas los numeros, de donde salen tus datos, de donde salen tus cifras, de donde salen tus numeros, en que te basas, en que se basan, en que se basa, en que os basais, trabajas, trabajan, te basas, usas, utilizas, consultas, lees, has leido, manejas, bibliografia, material, notas usas, que prensa lees, corpus, en tu base, base de datos`,
    search: `busca, buscame, buscar, buscas, busquen, encuentra, encuentrame, encontrar, algo sobre, algo acerca de, algo de, hay algo sobre, hay algo de, que dicen los articulos sobre, que dicen los articulos de, que dicen las notas sobre, que dicen sobre, que se dice sobre, que se dice de, que se ha dicho sobre, que se ha publicado sobre, que se publico sobre, que se ha escrito sobre, que hay sobre, que hay de, pasajes, pasajes sobre, pasajes que hablen de, pasajes que mencionen, parrafos sobre, parrafos que mencionen, parrafos que hablen de, fragmentos sobre, menciones de, menciones a, mencion de, menciones, articulos sobre, articulos que hablen de, articulos que mencionen, articulos que hablan de, notas sobre, notas que hablen de, notas que mencionen, textos sobre, informacion sobre, info sobre, info de, donde se habla de, donde hablan de, donde mencionan, donde se menciona, referencias a, cobertura de, cobertura sobre, quien escribio sobre, que cuentan los articulos sobre, que sale sobre, que aparece sobre, que dice la prensa sobre, citas sobre, reportes sobre, reportajes sobre, detalles de, detalles sobre`,
    diff: `diff, que se ha movido, que se movio, que cambio, que ha cambiado, que cambios, que hay de nuevo, que hay nuevo, que novedades, novedades, alguna novedad, hay novedades, que se agrego, que se ha agregado, que se anadio, que se ha anadido, que se sumo, que entro, que entro nuevo, que se corrigio, que se ha corregido, que es nuevo, que de nuevo, algo nuevo, algo nuevo, cambio algo, ha cambiado algo, hubo cambios, hay cambios, cambios, cambiaron, cambio, cambiado, actualizacion, actualizaciones, que me perdi, me perdi algo, que me he perdido, ponme al dia, poneme al dia, al dia, cifras nuevas, nuevas cifras, datos nuevos, nuevos datos, que cifras cambiaron, que cifras son nuevas, que vario, lo nuevo, lo ultimo, correcciones, que movimientos, que se movio, que paso en el registro, que ha entrado`,
    help: `ayuda, ayudame, como funciona, como funciona esto, como funcionas, como se usa, como se usa esto, como te uso, como uso esto, como lo uso, que puedes hacer, que sabes hacer, que puedo preguntar, que puedo preguntarte, que te puedo preguntar, que haces, que eres, quien eres, para que sirves, para que sirve, para que sirve esto, comandos, instrucciones, manual, que comandos, lista de comandos, opciones, que preguntas, como pregunto, como te pregunto, que se te puede preguntar, como va esto, explicame como funciona, que cosas`,
    known: `a fecha de, al corte de, al corte del, con corte al, con corte a, con corte del, con lo sabido, con lo sabido al, lo sabido, con lo que se sabia, lo que se sabia, se sabia, sabido, con lo conocido, lo conocido, sabiendo solo lo publicado, sabiendo solo, solo lo publicado, solo con lo publicado, con lo publicado, lo publicado, publicado, con los datos de entonces, los datos de entonces, con datos de entonces, de entonces, de aquel dia, con la informacion de, con la informacion disponible, con la informacion que habia, informacion disponible, disponible, con los datos que habia, con los datos disponibles, con los datos al, con datos al, a esa fecha, a esa altura, tal como estaba, tal y como estaba, como estaba el, como estaban las cosas, si hoy fuera, como si fuera, como si hoy fuera, visto desde, foto del, la foto del, estado al, en ese momento, hasta donde se sabia, con lo que habia, con lo que teniamos, lo que teniamos, al cierre de, al cierre del`,
    'go-on':
      'y, y el, y la, y los, y las, y que tal, que tal, y ahora, pero, ahora, entonces, lo mismo para, lo mismo, igual pero, mismo pero',
    'this-figure':
      'esa cifra, esta cifra, ese numero, este numero, ese dato, este dato, esa cuenta, ese, esa, eso, lo, la',
  },
  outOfReach: {
    sum: 'suma, sumar, sume, sumas, sumale, sumados, sumadas, sumando, sumatoria, suman, resta, restale, restar, restando, restas, menos los, menos las, total combinado, combinado, combinados, junta, juntar, juntos, juntas, en conjunto, gran total, agrega los, calcula, calculame, calculo, acumulado de todos, total de todos, total de todas, entre todos, entre todas, agrupa, totaliza, sumado, multiplica, divide',
    average:
      'promedio, promedios, promedia, promediar, promediame, media, medio entre, en promedio, punto medio, mediana, de media, un intermedio, termino medio, cifra intermedia',
    ratio:
      'porcentaje, porcentajes, por ciento, %, proporcion, proporciones, ratio, tasa, fraccion, que parte, la mitad, mitad, doble, triple, de cada, por cada, ritmo, velocidad, por hora, tercio, mayoria',
    best: `cifra real, numero real, dato real, cifra verdadera, numero verdadero, cifra correcta, numero correcto, dato correcto, cifra exacta de verdad, la verdad, verdad, verdadera, verdadero, cual es la buena, la buena, el bueno, la mejor, mejor, mejor (${NUMBER}), tu (${NUMBER}), tu mejor, tu estimacion, tu calculo, cifra definitiva, definitiva, definitivo, cual es la correcta, cual es el correcto, la correcta, el correcto, correcta, correcto, cual uso, cual publico, mas fiable, mas confiable, fiable, confiable, mas creible, creible, precisa, mas precisa, consenso, cual pongo, con cual me quedo, con cual, una sola cifra, un solo numero, un numero unico, adivina`,
    opinion:
      'crees, le crees, a quien le crees, tu a quien, opinas, opinion, que opinas, que piensas, piensas, te parece, que te parece, confias, confiarias, confiar, creer, creerle, creo, miente, mienten, mentira, mentiras, quien miente, quien tiene razon, tiene razon, tienen razon, razon, exagera, exageran, infla, inflan, inflado, inflada, maquilla, maquillan, justo, injusto, prefieres, recomiendas, fiar, fias, te fias, valoras, honesto, propaganda',
    forecast:
      'manana, pasado manana, proxima semana, proximo mes, la semana que viene, el mes que viene, que viene, proximos dias, proximas semanas, proximo, proxima, predice, prediccion, pronostico, pronostica, preves, prevision, previsiones, proyeccion, se espera, se esperan, esperados, esperan que, probable, probabilidad, cuando saldran, cuando liberaran, cuanto falta, cuanto faltara, a este ritmo, en el futuro, habra, habran, para fin de mes',
    writing:
      'escribe, escribeme, escribir, redacta, redactame, redactar, resume, resumen, resumeme, resumir, titular, titulares, tuit, tweet, hilo, reescribe, traduce, traduceme, traducir, traduccion, al ingles, al portugues, al espanol, carta, correo, poema, chiste, guion, comunicado, infografia, entradilla, explicame por, cronica de, correccion de estilo, corrigeme',
    names:
      'nombres de, quien salio, quienes salieron, quienes fueron, quien fue liberado, quienes fueron liberados, quienes siguen, quien sigue preso, quienes son, quien es, como se llama, como se llaman, identidad, identidades, que presos, salio libre, ya salio, lo soltaron, la soltaron, fue liberado, fue liberada, fue excarcelado, fue excarcelada',
    arrests:
      '(fueron|fue|han sido|ha sido|habian sido|resultaron) (detenidos|detenidas|detenido|detenida|encarcelados|encarceladas|encarcelado|arrestados|arrestadas|apresados), arrestado, arrestados, arrestadas, arrestaron, arrestos, arresto, nuevas detenciones, detenciones, detuvieron, detuvo, capturados, capturaron, capturado, secuestrados, secuestraron, desaparecidos, desapariciones, recapturados, reencarcelados, vuelto a detener, condenados, condenado, condenadas, sentenciados, procesados, imputados, juicio, enjuiciados, apresaron, encarcelaron, metieron presos, llevaron presos',
    deaths:
      'murieron, muerto, muertos, muertes, muerte, muertas, fallecidos, fallecieron, fallecido, fallecio, fallecimientos, murio, torturados, tortura, torturas, heridos, enfermos, enferma, enfermo, huelga de hambre, asesinados, hospitalizados',
    transfers:
      'deportado, deportados, deportadas, deportacion, deportaciones, repatriado, repatriados, repatriadas, repatriaciones, repatriacion, migrantes, migrante, vuelos, vuelo, trasladado, trasladados, trasladadas, traslados, traslado, exiliados, exilio, desterrados, destierro, expulsados, casa por carcel, arresto domiciliario, prision domiciliaria, domiciliario, canjeados, canje, intercambio, intercambiados, asilo, refugiados, llegaron, llegado, indultados, indulto, indultos, amnistiados',
    why: 'por que, porque, a que se debe, motivo, motivos de, razones de, que causo, debido a que',
    when: 'cuando, en que fecha, que dia, en que momento, a que hora, que fecha, cada cuanto, cuanto tiempo',
    pick: 'mas alta, mas alto, mas baja, mas bajo, mayor, menor, maximo, maxima, minimo, minima, mas grande, mas pequena, quien cuenta mas, quien da mas, quien da menos, el que mas, la que mas, record, superior, inferior, mas optimista, mas pesimista',
    except:
      'excepto, salvo, menos, sin contar, sin incluir, excluyendo, exceptuando, aparte de, fuera de los, quitando, descontando, a excepcion de, en vez de, en lugar de, sin, que no sean, que no sea, ademas de los',
  },
  groups: {
    Palestinians: 'palestino, palestinos, palestinas',
    hostages: 'rehen, rehenes',
    'young people': 'joven, jovenes, muchachos, muchachas',
    women: 'mujer, mujeres, femenina, femeninas, femenino, presas mujeres, detenidas mujeres, chicas, damas, senoras',
    men: 'hombre, hombres, varones, varon, masculinos',
    foreigners:
      'extranjero, extranjeros, extranjera, extranjeras, foraneos, no venezolanos, ciudadanos extranjeros, presos extranjeros, de nacionalidad extranjera, de otras nacionalidades, de otros paises, con pasaporte extranjero',
    'dual nationals':
      'binacionales, binacional, con doble nacionalidad, doble nacionalidad, de doble nacionalidad, con dos nacionalidades, dobles nacionales, ciudadanos con doble nacionalidad',
    military:
      'militar, militares, uniformado, uniformados, uniformadas, soldado, soldados, efectivos militares, efectivos, miembros de las fuerzas armadas, miembros de la fuerza armada, oficiales militares, presos militares, tropas, castrenses, de uniforme, fuerzas armadas',
    civilians: 'civil, civiles, presos civiles',
    journalists:
      'periodista, periodistas, reporteros, reportero, comunicadores, trabajadores de la prensa, prensa, corresponsales, reporteras, comunicador, comunicadores sociales, trabajadores de prensa',
    minors:
      'menor de edad, menores, menores de edad, menores de 18, adolescente, adolescentes, ninos, ninas, nino, ninos y adolescentes, chamos, muchachos menores, niños, chavales, chicos menores',
    students: 'estudiante, estudiantes, estudiantes universitarios, universitarios, alumnos, liceistas',
    lawyers: 'abogado, abogados, abogadas, abogada, defensores legales',
    'elderly people':
      'ancianos, adultos mayores, tercera edad, personas mayores, mayores de 60, mayores de 65, mayores de 70, abuelos, de la tercera edad',
    activists: 'activista, activistas, defensores de derechos humanos, defensores de ddhh, defensores',
    politicians:
      'dirigentes, dirigente, dirigentes politicos, dirigentes opositores, lideres opositores, diputados, alcaldes',
    'union members': 'sindicalista, sindicalistas, dirigentes sindicales, gremialistas',
    'police officers': 'policia, policias, funcionarios policiales',
    teachers: 'profesores, maestros, docentes, profesor, docente, maestro',
    doctors: 'medico, medicos, medica, medicas, doctores',
    relatives: 'familiares, parientes, familias',
    protesters: 'manifestantes, protestantes detenidos',
  },
  cues: {
    since:
      'desde, desde el, desde el dia, desde la, a partir de, a partir del, a contar de, a contar del, a contar desde, contando desde, contados desde, contadas desde, arrancando el, comenzando el, empezando el, de, del',
    after:
      'despues de, despues del, luego de, luego del, pasado el, posterior a, posterior al, posteriores a, posteriores al, tras, tras el',
    until: 'hasta, hasta el, hasta el dia, hasta la, al, al dia, a mas tardar, no mas alla de, hasta finales de, pa',
    before:
      'antes de, antes del, previo a, previo al, previos a, previos al, anterior a, anteriores a, anteriores al, con anterioridad a, con anterioridad al',
    on: 'el, el dia, la, los, las, en, en el, durante, durante el, durante la, este, esta, de, del, a, al, del dia, para, para el, por, el pasado, este pasado, en todo, todo, en la, dia, de la, de este, de esta, y',
    between: 'entre, entre el, de, del, desde, desde el, desde la, entre los dias, entre la',
    to: 'y, y el, al, a, hasta, hasta el, -, –, —, y la, hasta la, a la',
    'end-of': 'finales de, fines de, final de, fin de, el fin de, el final de, finales del, fines del, cierre de',
    'start-of':
      'principios de, comienzos de, inicio de, inicios de, el inicio de, principio de, comienzo de, el comienzo de, el principio de',
    onward:
      'en adelante, para aca, pa aca, pa ca, paca, hacia aca, en lo sucesivo, a esta parte, hasta ahora, hasta hoy, hasta la fecha, a hoy, para adelante, hasta el dia de hoy',
  },
  days: {
    today:
      'hoy, hoy dia, esta manana, esta tarde, esta noche, el dia de hoy, dia de hoy, en lo que va del dia, en lo que va de dia',
    yesterday:
      'ayer, anoche, el dia de ayer, dia de ayer, ayer por la noche, ayer por la tarde, ayer por la manana, ayer noche',
    'two-days-ago': 'anteayer, antier, antes de ayer, antes de anoche, anteanoche',
    now: 'ahora, ahorita, ahora mismo, este momento, la fecha, el presente, la actualidad',
    weekend:
      'fin de semana, finde, este fin de semana, el fin de semana, fin de semana pasado, finde pasado, pasado fin de semana, ultimo fin de semana, sabado y domingo, el finde',
    'this-week':
      'esta semana, en lo que va de semana, la semana en curso, en lo que va de la semana, semana actual, lo que va de semana, principio de semana, inicio de semana, inicio de la semana, principios de semana, comienzo de semana',
    'last-week': 'semana pasada, la semana pasada, semana anterior, la semana anterior, toda la semana pasada',
    'past-week': 'ultima semana, la ultima semana, una semana',
    'this-month':
      'este mes, en lo que va de mes, mes en curso, mes actual, lo que va de mes, en lo que va del mes, principio de mes, inicio de mes, principios de mes, comienzo del mes, inicio del mes',
    'last-month': 'mes pasado, el mes pasado, mes anterior, el mes anterior',
    'past-month': 'ultimo mes, el ultimo mes, un mes',
    'this-year':
      'este ano, en lo que va de ano, ano en curso, lo que va de ano, en lo que va del ano, comienzo de ano, inicio de ano, principio de ano, inicio del ano, principios de ano, comienzo del ano, comienzos de ano',
    'last-year': 'ano pasado, el ano pasado, ano anterior',
    christmas: 'navidad, dia de navidad, el dia de navidad, navidades',
    'christmas-eve': 'nochebuena, la nochebuena',
    'new-year': 'ano nuevo, el ano nuevo, dia de ano nuevo',
    'new-years-eve': 'nochevieja, fin de ano, ano viejo, fin de ano pasado, vispera de ano nuevo',
    'first-half':
      'primera quincena de, la primera quincena de, primera mitad de, la primera mitad de, primera quincena del mes de',
    'first-week': 'primera semana de, la primera semana de, primera semana del mes de, la primera semana del mes de',
    'second-half':
      'segunda quincena de, la segunda quincena de, segunda mitad de, la segunda mitad de, segunda quincena del mes de',
    ahead: 'manana, pasado manana, la semana que viene, proxima semana, la proxima semana',
  },
  weekdays: ['lunes, lun', 'martes', 'miercoles, mie', 'jueves, jue', 'viernes, vie, vier', 'sabado, sab', 'domingo'],
  dayOf: 'el, dia, el dia, del, al, los, dias, del dia',
  ofMonth: 'de, del, de el, del mes de',
  lastDays: 'los ultimos, las ultimas, ultimos, ultimas, los pasados, estos, estos ultimos, en los ultimos',
  agoBefore: 'hace, hace unos, hace ya, desde hace',
  agoAfter: 'atras',
  units: { hour: 'hora, horas, hs, h', day: 'dia, dias', week: 'semana, semanas', month: 'mes, meses' },
  numbers: {
    un: 1,
    uno: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciseis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    veintiuno: 21,
    veintiun: 21,
    veintidos: 22,
    veintitres: 23,
    veinticuatro: 24,
    veinticinco: 25,
    veintiseis: 26,
    veintisiete: 27,
    veintiocho: 28,
    veintinueve: 29,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    cien: 100,
    ciento: 100,
    doscientos: 200,
    doscientas: 200,
    trescientos: 300,
    trescientas: 300,
    cuatrocientos: 400,
    cuatrocientas: 400,
    quinientos: 500,
    quinientas: 500,
    seiscientos: 600,
    seiscientas: 600,
    setecientos: 700,
    setecientas: 700,
    ochocientos: 800,
    ochocientas: 800,
    novecientos: 900,
    novecientas: 900,
    mil: 1000,
  },
  numberAnd: 'y',
};
