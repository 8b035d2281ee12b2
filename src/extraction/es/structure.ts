import type { StructureWords } from '../lexicon/structure-words.js';
import { phrases } from '../lexicon/words.js';

export const structure: StructureWords = {
  contrast: phrases(`
    pero, mientras, mientras que, en tanto que, en tanto, sin embargo, en cambio, no obstante, aunque, si bien,
    a pesar de, pese a, frente a, en contraste, por el contrario, en comparacion con, comparado con, contra, sino,
    lejos de, muy por debajo de, muy por encima de, a diferencia de, contrasta con, contrastan con, entretanto,
    ante los, ante las, aun cuando, en contraposicion, a la par que, al tiempo que, ahora bien`),
  parts: phrases(`
    en (esa|esta|dicha) (cifra|cuenta|lista|relacion), en (ese|este|dicho) (numero|total|balance|recuento),
    entre todos ellos, entre todas ellas, entre esos, entre esas, entre ellos, entre ellas, entre los que,
    entre las que, entre los cuales, entre las cuales, entre los, entre las,
    de (estos|esos) ultimos, de (estas|esas) ultimas, de ellos, de ellas, de los cuales,
    de las cuales, de los que, de las que, de estos, de estas, de esos, de esas, de este total, de ese total,
    del total, incluido, incluida, incluidos, incluidas, incluye, incluyen, incluyendo, inclusive, contando,
    contando a, siendo, compuesto por, formado por, entre quienes, de quienes, desglosad*, dividid* en, repartid*,
    a saber, de ese grupo, de este grupo, del grupo, en el grupo, en la lista hay, figuran, figura, desglose,
    el resto, los demas, las demas, los otros, las otras, de aquellos, de aquellas, se trata de,
    de (esa|esta|dicha) (poblacion|cantidad|lista|suma|nomina|cuenta),
    de (ese|este|dicho) (universo|contingente|listado|conjunto), se dividen en, se reparten en, se desglosan en,
    de ese numero, de esa cifra, de dicho grupo, entre liberados, son, en ese grupo, en este grupo, le siguen,
    seguidos (de|por), seguidas (de|por)`),
  ofWhole: phrases(`
    el resto, los demas, las demas, los otros, las otras, los restantes, las restantes, de ellos, de ellas, de estos,
    de estas, de esos, de esas, de este total, de ese total, del total, de los, de las, entre ellos, entre ellas,
    entre los, entre las, entre estos, entre estas, de ese grupo, de este grupo, del grupo, en el grupo, de esa cifra,
    de esta cifra, la cifra incluye, el total incluye, la lista incluye, el balance incluye, el grupo incluye,
    el numero incluye, de (esa|esta|dicha) (poblacion|cantidad|lista|suma|nomina|cuenta),
    de (ese|este|dicho) (universo|contingente|listado|conjunto|numero), de aquellos, de aquellas, en la lista,
    en la lista hay, en la lista figuran, en el total, en la cuenta entran, se trata de, de dicho total,
    de dicho grupo, del numero total, (de|entre) quienes`),
  holds: phrases(`
    (contiene|contienen|contenia|comprende|comprenden|comprendia|reune|reunia|recoge|recogia|abarca|abarcaba|agrupa|
      agrupaba|incluye|incluyen|incluia|nombra|menciona|mencionaba|cita|identifica|enumera|trae|traia|tiene|tenia|
      cuenta con|contaba con|consta de) (a|), con`),
  thereIn: phrases(`
    en (ella|ellas|el) (hay|habia|estan|estaban|figuran|figura|figuraban|aparecen|aparecian|constan|constaban|se
      cuentan|se contaban),
    (en|de) (esa|esta|la|dicha|su) (lista|nomina|relacion) (de *|de * *|) (hay|habia|estan|estaban|figuran|figura|
      figuraban|aparecen|constan|constaban|forman parte|formaban parte),
    (en|de) (ese|este|el|dicho|su) (listado|registro|padron|documento) (hay|habia|estan|figuran|aparecen|constan),
    de (ella|ellas) (forman|formaban) parte, la (integran|integraban|componen|componian)`),
  increments: phrases('otro, otra, otros, otras, mas, adicional, adicionales, nuevas, nuevos, extra'),
  elliptical: phrases('otros, otras, otro, otra, mas, adicionales, de ellos, de ellas'),
  fellows: phrases('companeros, companeras, otros, otras, parte, lista, listas, filas, primera'),
  listed: phrases(`
    leyeron, publicaron, elaboraron, revisaron, verificaron, compartieron, difundieron, actualizaron, entregaron,
    presentaron, firmaron, prepararon, aprobaron, divulgaron, llevan, llevaban, redactaron`),
  how: phrases('como, cuando, donde'),
  leftOver: phrases('restantes, otros, otras, demas'),
  outOf: phrases(`
    de un total de, de un universo de, de una lista de, de entre los, de entre las, de los, de las, sobre un total de,
    del total de, de un grupo de`),
  copulas: phrases(`
    son, eran, fueron, es, era, siendo, serian, seria, habrian sido, han sido, habian sido, ya son, tambien son`),
  ratioJoin: phrases('de cada, cada, sobre'),
  rest: phrases('el resto, los demas, las demas, los otros, las otras, los restantes, las restantes'),
  later: phrases(`
    despues, mas tarde, luego, desde entonces, en las semanas siguientes, en los dias siguientes, posteriormente,
    con posterioridad, mas adelante`),
  partitives: ['de'],
  forWhom: ['quien', 'quienes'],
  relatives: phrases('que, quien, quienes, cual, cuales, cuyo, cuya, cuyos, cuyas, donde, cuando'),
  earlier: phrases(`
    primero (informo|habia informado|hablo|habia hablado|reporto|habia reportado),
    en un primer momento (informo|hablo|habia informado|habia hablado|reporto), habia, habian, antes, anteriormente,
    hasta entonces, desde los, desde las, en un principio, al principio, inicialmente, de entrada, primero, primer,
    primera, en un primer momento, una semana antes, un dia antes, la vispera, la semana anterior, el dia anterior,
    previamente, previo, previa, hablaba de, hablaban de, eran, iba por, iban por, estaba en, estaban en,
    se situaba en, era de, anterior, anteriores, frente a, cifra inicial, ante los, contra los, subio de, paso de,
    pasaron de, subiendo de, bajo de, por la manana, a media tarde, a mediodia, horas antes, dias antes, contaba,
    contabilizaba, teniamos, cuando anoto, cuando conto, cuando registro,
    (la|lo|las|los) (situaba|situaban|cifraba|cifraban|ponia|ponian|dejaba|calculaba) en`),
  changedFrom: ['de', 'desde'],
  changedTo: ['a', 'hasta'],
  truth: phrases(`
    (ese|esa|este|esta|dicho|dicha|el mismo|la misma) (numero|cifra|total|balance|cuenta|dato) (a|en|hasta|para),
    (el|la) (numero|cifra|total|cantidad|cuenta) (real|verdadero|verdadera|cierto|cierta|correcto|correcta),
    (el|la) (verdadero|verdadera|real) (numero|cifra|total|cantidad), en (realidad|verdad|rigor), la verdad es,
    lo cierto es, realmente, de verdad, en los hechos, la realidad es`),
  subordinators: phrases('cuando, donde, mientras, porque, aunque, si, pues, hasta'),
  reaches: phrases(`
    ve, ven,
    estaba en, esta en, se ubicaba en, se situaba en, se situo en, se ubico en, habia llegado a, ha llegado a,
    llegaba a, alcanzaba, habia alcanzado, habia subido a, ascendia a, se elevaba a, paso a, sumaba, habia sido de, era de, era ya de,
    iba por, va por, (va|iba|esta) (ya|ahora|hoy) (por|en), iba en, sumaban, suman, sumaron, ascendian a, iban por, van por, llegaban a, rondaba, rondaban,
    totalizaba, totalizaban,
    (llega|llegan|llego|llegaron|asciende|ascienden|ascendio|ascendieron|sube|suben|subio|subieron|baja|bajan|bajo|
      bajaron|cae|caen|cayo|cayeron|desciende|descienden|descendio|descendieron|aumenta|aumentan|aumento|aumentaron|
      crece|crecen|crecio|crecieron|pasa|pasan|se eleva|se elevan|se elevo|se elevaron|se reduce|se reducen|se redujo|
      se redujeron|ascendido|llegado|subido|bajado|caido|descendido|aumentado|crecido|elevado|reducido) (ya|hoy|ahora|
      ) (a|hasta) (los|las|), (alcanza|alcanzan|alcanzo|alcanzaron|alcanzado|alcanzaban) (ya|hoy|) (los|las|),
    (se situa|se situan|se situaron|se ubica|se ubican|se ubicaron|se mantiene|se mantienen|se mantuvo|se mantuvieron|
      se cifra|se cifran|queda|quedan|quedo|quedaron|se queda|se quedan|se quedo|se coloca|se colocan) (ya|hoy|ahora|)
      en, (totaliza|totalizan|totalizo|totalizaron|suma) (ya|hoy|), (se cuentan|se cuenta) por, es (ya|hoy|ahora) de`),
  comparedWith: phrases(`
    (mas|menos) que (el|la|los|las|ayer|anoche|en|hace|antes|un|una|hoy|al|a|su|sus|entonces|tenia|tenian|habia),
    (mas|menos) (de|que) (los|las) (que|del|de la|anunciad*|prometid*|reportad*|contabilizad*)`),
  differences: phrases('(una|la) (diferencia|brecha|discrepancia) (de|es de)'),
  occasions: phrases(`
    (en la|de la|en esa|de esa|en esta|de esta|en la misma) (operacion|entrega|jornada|tanda|noche|madrugada|ocasion|
      ronda),
    (en el|del|en ese|de ese|en este|de este|en el mismo) (vuelo|grupo|avion|canje|intercambio|lote|convoy|
      contingente), a bordo, (con|junto a|junto con) (ellos|ellas|los soldados|los militares), en contrapartida,
    a cambio, en sentido (contrario|inverso), (de esas|de estas|de aquellas) (salidas|excarcelaciones|liberaciones)`),
  against: phrases(`
    contra, contra los, contra las, frente a, frente a los, frente a las, ante, ante los, versus, en comparacion con,
    comparado con, en vez de, en lugar de, (mas|menos) (que|de) (los|las), por (debajo|encima) de (los|las)`),
  records: phrases(`
    mas (numeros*|grande|grandes|ampli*|alt*),
    el mayor, la mayor, mayor, su (primer|primera|segundo|segunda|mayor), la primera, el primero, el primer,
    primera vez,
    (el|la) (segund|tercer|cuart|quint|sext|septim|octav|noven|decim)(o|a), el tercer, primeras, primeros, el peor,
    la peor,
    el menor, la menor, el mas alto, la mas alta, inedita, inedito, en cualquier (mes|semana|ano|dia),
    ningun (mes|otro mes), (un|el) record`),
  soFar: phrases(`
    ya, van, hasta ahora, hasta aqui, hasta hoy, hasta el momento, hasta la fecha, hasta entonces, en total,
    en conjunto, acumula, acumulan, suman, suma, a lo largo`),
  percent: phrases('%, por ciento, por cien, porcentaje, pct'),
  hypothetical: phrases(`
    (podria|podrian|puede|pueden) (superar|llegar a|alcanzar|subir a|aumentar a|rebasar|ser),
    (podria|podrian) (superar los|llegar a los|alcanzar los), (llegara|llegaran) (a|a los),
    (superara|superaran|alcanzara|alcanzaran) los, (va|van) a (llegar a|superar|alcanzar)`),
  definites: phrases('los, las, sus, estos, estas, esos, esas'),
  ages: phrases('edad, edades'),
  absolutes: ['con'],
  batches: phrases('grupo, lote, tanda, oleada, contingente, convoy, remesa, grupos'),
  exceptions: phrases(
    'todos menos, todas menos, salvo, excepto, a excepcion de, con la excepcion de, sin contar, menos',
  ),
  whereabouts: phrases(`
    en paradero desconocido, se desconoce (el|su) paradero, (el|) paradero de,
    no (ha|han) sido (hallad*|localizad*|encontrad*), sin localizar`),
  follows: phrases(`
    siguieron, los siguieron, las siguieron, les siguieron, le siguieron, siguieron sus pasos, les han seguido,
    los han seguido, vinieron despues, se les unieron, se les sumaron, se unieron a (ellos|ellas), se sumaron a (ellos|
      ellas)`),
  proVerbs: phrases(`
    lo hicieron, lo hizo, lo fueron, lo fue, lo han hecho, lo habian hecho, lo haran, lo hara, lo harian, lo haria,
    lo estan, lo estaban, lo (estaran|estara|estarian|seran|sera)`),
  tallies: phrases(`
    (se queda|se quedo|se quedan|se detiene|se detuvo|se planta|se planto|cierra|cerro) (en|con),
    (no|nunca) (pasa|pasan|paso|pasaba) de, (no|nunca) (va|van|iba|fue) mas alla de, no (llega|llegan|llego) a,
    (llega|llego|llegan) a, (va|iba|van|iban) (ya|) (por|en), (lleva|llevaba|llevan|llevaban) (ya|),
    (conoce|conocia|conocen|conocemos) (a|), (sabe|sabia|saben|sabemos) (de|), (anda|andaba) (ya|) por,
    (lo|los|la|las) (deja|dejo|dejan|situa|situo|cifra|cifro|ubica|ubico) en,
    (cerro|cierra|cerraron) (su|la|el) (conteo|cuenta|balance|recuento|lista) (en|con)`),
  countsOneByOne: phrases(`
    confirma, confirmo, confirman, ha confirmado, habia confirmado, verifica, verifico, ha verificado,
    habia verificado, contabiliza, contabilizo, ha contabilizado, habia contabilizado, documenta, documento,
    ha documentado, habia documentado, registra, registro, ha registrado, habia registrado, cuenta, conto, ha contado,
    constata, constato, ha constatado,
    (esta|estan|estamos|estaba|estaban) (solo|) (seguro|segura|seguros|seguras) de,
    (le|les|nos|me) (consta|constan|constaba|constaban),
    (puede|pudo|podemos|pudieron|ha podido|ha conseguido|consiguio|logro) (solo|) (verificar|confirmar|documentar|
      comprobar|constatar|identificar)`),
  extremes: phrases(`
    mas joven, mas jovenes, mas viejo, mas vieja, mas veterano, de mas edad, de menos edad, (el|la|los|las) mayor,
    (el|la) menor, mas pequeno, mas pequena`),
  agesThan: phrases('mayores de, mayor de, menores de, menor de'),
  capacity: phrases(`
    capacidad (para|de|es de|era de),
    (construid*|disenad*|concebid*|prevista|previsto|pensad*|habilitad*|hech*|levantad*|proyectad*) para,
    se (construyo|construyeron|diseno|disenaron|concibio|concibieron|penso|proyecto|levanto) para,
    (construid*|levantad*|disenad*|inaugurad*) en * para, (puede|pueden) (albergar|alojar|acoger|recibir) (a|),
    cupo (para|de), (espacio|sitio|plazas) para, aforo (para|de),
    (albergara|albergaran|alojara|alojaran) (a|), (capacidad|aforo|cupo) (oficial|) (de|del) (la|) (*|) (es|era) de,
    en (grupos|tandas|celdas) de,
    (celdas|celda) (para|de),
    (carcel|carceles|prision|prisiones|penal|penales|megacarcel|pabellon) (nuev*|) para`),
  wereThen: phrases(`
    era, eran, iba, iban, habia, tenia, tenian, daba, daban, estaba, estaban, sumaba, sumaban, albergaba, albergaban,
    dormian, permanecian, seguian, quedaban, contaba, figuraban, constaban, registraba, rondaba, retenia, retenian,
    mantenia, mantenian, seguia, continuaban, permanecia, llevaban, llevaba, custodiaba, custodiaban, contabilizaba,
    contabilizaban, registraban, contaban, sabia, sabian, documentaba, calculaba, estimaba, cifraba, listaba,
    reportaba, computaba, figuraba, cerro, cerraron, termino, concluyo, acabo, finalizo`),
  pastStates: phrases(`
    cumplian, estaban, se encontraban, se hallaban, purgaban, habian (sido|estado|permanecido), llevaban, habian pasado, fueron detenid*,
    fueron condenad*, permanecian (detenid*|preso|presa|presos|presas|recluid*|encarcelad*) desde`),
  restates: phrases(`
    es decir, o sea, esto es, en otras palabras, (lo que equivale|lo que corresponde|lo equivalente) (a|al),
    (el equivalente|equivalente|equivalentes|correspondiente|correspondientes) (a|al),
    (lo que|que) (representa|representan|supone|suponen|significa|constituye)`),
  gauges: phrases(`
    kilometros, km, metros, millas, grados, dolares, euros, bolivares, barriles, litros, toneladas, paginas, veces,
    puntos`),
  each: phrases('cada'),
  states: phrases(`
    (corresponde|corresponden|correspondia|correspondian|correspondio|correspondieron) a, pertenece, pertenecia,
    pertenecen, pertenecian, militan, militaban, integran, integraban, residen, residian, padecen, padecian, sufren,
    sufrian, sufre, padece, requieren, necesitan, provienen, proceden, presentan, tienen, tenian, poseen, enfrentan,
    se encuentran, se encontraban, (espera|esperan|aguarda|aguardan) (el|un|) (juicio|sentencia), superan, rebasan, estan, estaban, lo eran, lo son`),
  rates: phrases(`
    (por|para) cada (rehen|cautivo|cautiva|cuerpo|cadaver|soldado|soldada|mujer|civil|militar|guardia|guardian|custodio|
      funcionario|agente|policia|israeli|preso|recluso|persona|celda|cama|100|1.000|10.000|100.000|mil|cien),
    por (10.000|100.000|habitante|habitantes|rehen|guardia), por 100 mil, al (dia|mes|ano),
    por (dia|semana|mes|noche|celda|colchon|cama|litera|turno), a la semana,
    cada (dia|semana|mes|noche), (por|el|al|cada) (cada|) (dolar|euro|peso|rublo), diarios, diarias, semanales, mensuales, de media, en promedio`),
  conditionals: phrases(`
    si, en caso de que, (desconoce|desconocen|ignora|ignoran|incierto) si,
    (pregunto|preguntaron|pregunta|preguntan|preguntaba|preguntado|decidira|decidiran|decidir|decide|debate|debaten|
      evalua|evaluan|estudia|estudian|aclaro|aclarar|preciso|precisar|confirmo|confirmar|saber|verificar) si,
    (nego|negaron|niega|niegan|desmintio|desmiente|rechazo|rechaza) (que|) (tener|mantener|retener|haya|hay|tenga|
      tengan|existan|existen|mantenga)`),
  remains: phrases(`
    cuerpos, restos, cadaveres, cuerpo, restos mortales, muerte, muertes, asesinato, asesinatos, matanza, ejecucion,
    ejecuciones, fusilamiento, entierro, funeral, funerales`),
  change: phrases(`
    subio, sube, paso, pasa, pasaron, pasado, aumento, aumentaron, crecio, bajo, cayo, elevo, elevaron, salto,
    bajaron, baja, ha bajado, rebajo, rebajaron, rebaja, redujo, redujeron, reduce, corrigio, corrigieron, corrige,
    reviso, revisaron, revisa, ha pasado, pasando, subieron, ha subido, subiendo, aumenta, eleva, actualizo,
    actualizaron, actualiza, ajusto, ajustaron, ajusta, cae, descendio, desciende, bajar, pasar, subir, reducir,
    corregir`),
  makeUp: phrases('suman, sumaron, sumaban, representan, representaron, constituyen'),
  has: phrases(`
    tiene, tenia, tienen, tenian, lleva, llevan, llevaba, llevaban, da, dio, maneja, manejan, ofrece, ofrecio,
    publico, mantiene, cuenta, suma`),
  pairJoiners: phrases('y, e, como'),
  pairOpeners: phrases('tanto, ambos, ambas'),
  ratioLinks: phrases(`de cada`),
  thereWere: phrases(`
    lo que (hace|haria|suma|sumaria|da|daria),
    (hubo|habia|hay|habian sido|habria|habrian sido|eran|fueron|era|son|fue|estaba en|iba en|iban) (otros|otras|ya|),
    (habia|habian) (llegado a|subido a|crecido a|crecido hasta)`),
  onlyThan: phrases(`mas que, sino, sino a, mas de, otros que, salvo, sino que`),
  owned: phrases(`
    pena, penas, condena, condenas, sentencia, sentencias, caso, casos, causa, causas, cargo, cargos, juicio, juicios,
    proceso, procesos, audiencia, audiencias, expediente, expedientes, solicitud, solicitudes, recurso, recursos,
    apelacion, apelaciones, derechos, fotografias, fotos, retratos, casas, cuentas, bienes, pasaportes, testimonio,
    testimonios, historias, denuncias, imputacion, imputaciones, detencion, arresto, traslado, muerte, muertes,
    tortura, torturas, situacion, defensa`),
  pastVerbs: [],
  afterVerbs: [],
  comesOfAge: phrases(`
    (llego|llega|llegaba|llegar|llegado) a los, (cumplio|cumple|cumplia|cumplira|cumplir|cumplido),
    (paso|pasa) de los, con sus`),
  somebody: phrases(`
    (hija|hijo|nina|nino|nieta|nieto|hermana|hermano|madre|padre|mama|papa|esposa|esposo|abuela|abuelo|pequena|
      pequeno|menor|mayor|bebe|joven) (tiene|tenia) (ya|apenas|solo|),
    (la|el|su) (hija|hijo|menor|mayor|pequena|pequeno) (tiene|tenia),
    (que|quien|cuando|ella) (tiene|tenia) (ya|apenas|solo|), yo tengo (ya|apenas|solo|)`),
  atOnce: phrases(`
    de una (sola|) vez, de golpe, de un (solo|) golpe, de una sentada, de una tacada,
    (en|de) (un solo|el mismo|ese mismo) dia, (en|de) una (sola|misma) (noche|jornada), juntos, juntas,
    por (bando|lado|parte), de cada lado`),
};
