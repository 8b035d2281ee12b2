import type { Phrases } from '../lexicon/words.js';
import { phrases } from '../lexicon/words.js';
import { contracted } from './verbs.js';

/** Before or after whose word it is: "according to". */
export const according: Phrases = contracted(
  phrases(`
    a su (juicio|parecer|entender|ver), en su (opinion|lectura|estimacion|version|recuento|cuenta), segun,
    segun (dijo|informo|informaron|reporto|reportaron|anuncio|anunciaron|confirmo|confirmaron|detallo|detallaron|
      preciso|precisaron|indico|indicaron|explico|explicaron|conto|denuncio|denunciaron|afirmo|afirmaron|aseguro|
      aseguraron|senalo|senalaron|publico|difundio|calcula|calculan|estima|estiman|registra|documento|recoge|
      recogio|informa|informan|reporta|reportan|sostiene|sostienen|verifico|constato|agrego|anadio|cifras de|datos
      de|datos del|el recuento de|el recuento del|el conteo de|el conteo del|el balance de|el balance del|el
      registro de|el registro del|un recuento de|un recuento del|un conteo de|un conteo del|un balance de|un balance
      del|un registro de|un informe de|un informe del|el informe de|el informe del|un comunicado de|un comunicado
      del|el comunicado de|el comunicado del|la lista de|la lista del|la cuenta de|la cuenta del|las cifras de|las
      cifras del|los datos de|los datos del|los registros de|los registros del|registros de|registros del|la cifra
      de|el parte de|el parte del|una nota de|una nota del|la nota de|el ultimo balance de|el ultimo balance del|el
      ultimo reporte de|el ultimo reporte del|el reporte de|el reporte del|un reporte de|un reporte del|una lista
      de|una lista del|el monitoreo de|el monitoreo del|estimaciones de|estimaciones del|fuentes de|fuentes del),
    en (la|una) (estimacion|opinion|lectura|version|contabilidad|cuenta|lista) de,
    en (la|una) (estimacion|opinion|lectura|version|contabilidad|cuenta|lista) del,
    en los (calculos|registros|archivos|numeros|cuadernos) de,
    en los (calculos|registros|archivos|numeros|cuadernos) del, en las (cuentas|estimaciones|cifras|listas) de,
    en las (cuentas|estimaciones|cifras|listas) del, a ojos de, en voz de, si (se|) (hace|ha de hacerse) caso a,
    siempre segun, de acuerdo con, de acuerdo a,
    de acuerdo con (datos|cifras|registros|el recuento|el conteo|el balance|un recuento|un balance|el registro|un
      informe|el informe|un comunicado|la lista|los datos|las cifras) (de|del), conforme a,
    conforme (informo|indico|dijo|anuncio), a juicio de, en opinion de, en palabras de, a decir de, al decir de,
    en cifras de, en cifras del, con cifras de, con cifras del, por cuenta de,
    segun lo (dicho|informado|reportado|anunciado|publicado) por, citando a, citando al,
    citando (los|las|unos|unas|) (datos|cifras|numeros|registros|calculos|estimaciones|informes|listas) (de|del|de la),
    citando (un|el) (informe|balance|recuento|listado|reporte) (de|del|de la),
    que (cita|cito|citaba|citan|citaron) (a|al), al citar (a|al), citando datos de,
    (con base en|en base a|basandose en|basad* en|apoyandose en|amparandose en|remitiendose a|sobre la base de|
      tomando como base|tomando como referencia) (los|las|el|la|un|una|sus|su|) (datos|cifras|registros|registro|
      informacion|informaciones|conteo|recuento|lista|listas|informe|informes|reportes|reporte|testimonios|balance)
      (de|del|de la), segun ha (informado|confirmado|podido confirmar|dicho|explicado),
    segun han (informado|confirmado), segun (habia informado|habia dicho),
    segun (nos|le|les|me) (dijo|dijeron|conto|contaron|explico|explicaron|confirmo|confirmaron|informo|informaron|
      indico|indicaron|aseguro|aseguraron|relato|relataron|han dicho|ha dicho|han contado|ha contado), consta en,
    figura en, (se lee|puede leerse|aparece) en, si (uno|) se (atiende|hace caso) a, a juzgar por,
    si (nos atenemos|hay que creer) a,
    segun (admitio|admitieron|admite|apunta|apuntan|apunto|apuntaron|asevero|avanzo|comento|comunico|comunicaron|
      considera|contabilizo|contabiliza|cuenta|cuentan|declaro|declararon|describe|detalla|detallan|difunde|
      difundieron|divulgo|divulgaron|estimo|estimaron|explica|explican|expreso|expuso|indica|indican|manifesto|
      manifestaron|menciona|menciono|notifico|precisa|precisan|publica|publicaron|recuerda|reconoce|reconocio|
      recordo|recordaron|refiere|refirio|relata|relatan|relato|relataron|reseno|resena|revela|revelo|senala|senalan|
      subrayo|sumo|tuiteo|verifica|verificaron),
    segun ha (anunciado|contabilizado|difundido|documentado|verificado|comunicado|indicado|precisado|publicado|
      registrado|reconocido|relatado|asegurado|denunciado),
    segun han (anunciado|contabilizado|difundido|documentado|verificado|comunicado|indicado|precisado|publicado|
      relatado|asegurado|denunciado), segun habia (anunciado|comunicado|confirmado|publicado),
    (como|tal como|tal y como) (dijo|explico|preciso|revelo|admitio|reconocio|publico|difundio|comunico|dio a
      conocer|habia (comunicado|informado|dicho|anunciado|adelantado|publicado)|ha (confirmado|informado|dicho|
      anunciado|publicado)), a tenor de, tal y como (informo|dijo|anuncio|confirmo|reporto), de las que da cuenta,
    (verificad*|confirmad*|registrad*|documentad*|contabilizad*|contad*|reportad*|comprobad*|anunciad*|informad*|
      difundid*|constatad*|recogid*|publicad*) por, a cargo de, en el conteo de, en el recuento de,
    en el recuento del, en el conteo del, por boca de, tal como (informo|dijo|anuncio|confirmo|reporto),
    como (informo|anuncio|confirmo|reporto|indico|senalo|detallo), conforme al, en boca de, segun el parecer de,
    segun calculos de,
    segun (difunde|recogia|constata|comprobo|acredita|adelanto|adelantaron|anoto|certifica|desglosa|puntualizo|
      sostuvo|supo|pudo saber|puede leerse en|se lee en|se desprende de|consta en|figura en|aparece en|quedo
      registrado en), a la luz de, en los datos de, en el boletin de, en el balance de, en el informe de,
    a partir de (los|) (datos|registros|cifras) de, con arreglo a, atendiendo a (los|) (datos|registros) de,
    como (recoge|consta en|figura en|sostiene|asegura|afirma|explica|precisa|detalla|apunta|indica|senala|recuerda)`),
);
