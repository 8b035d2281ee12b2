import type { SpeakingWords } from '../lexicon/speaking-words.js';
import { phrases } from '../lexicon/words.js';

export const speaking: SpeakingWords = {
  verbEnds: ['ó', 'aron', 'ieron', 'eron', 'aba', 'aban', 'ía', 'ían', 'a', 'an', 'e', 'en'],
  participleEnds: ['ando', 'endo'],
  organs: phrases(`
    coordinacion, seccional, capitulo, direccion, directiva, voceria, oficina, equipo, filial, seccion, division, programa, unidad, area,
    departamento, delegacion, nucleo, regional, representacion, secretaria, sede, brazo, servicio, gabinete`),
  anonymity: phrases(`
    no ser (identificad*|citad*|nombrad*|mencionad*),
    que no se (publique|publicara|publicase|revele|revelara|mencione|cite) su (nombre|identidad),
    no (publicar|revelar|citar|mencionar|dar|decir) su (nombre|identidad|apellido), anonimato, condicion de anonimo,
    bajo reserva, (reserva|reservar) (de|) su (nombre|identidad), mantener su (nombre|identidad) en reserva,
    guardar el anonimato`),
  ofThatCountry: phrases('(de|del|en) (ese|este|dicho|aquel|mismo) pais, de (esa|esta|dicha|aquella) nacion'),
  shownTo: phrases(`
    (al|a la|a los|a las) (que|cual|cuales) (tuvo|ha tenido|tuvieron|han tenido) acceso (el|la|),
    (visto|vista|vistos|vistas|obtenido|obtenida|obtenidos|obtenidas|conocido|conocida) por (el|la|),
    (filtrado|filtrada|facilitado|facilitada|entregado|entregada|remitido|remitida) (a|al) (la|),
    que (vio|ha visto|obtuvo|ha obtenido|pudo ver) (el|la|)`),
  wasShown: phrases('tuvo acceso, ha tenido acceso, vio, ha visto, obtuvo, ha obtenido, pudo ver'),
  contraryTo: phrases(`
    (contrario|contrariamente) (de|a) lo que, (en contra|a diferencia|a pesar|lejos) de lo que,
    (pese|frente) a lo que, en contraste con lo que, contra lo que`),
  madeFrom: phrases(`
    (con|en) base (en|a), a partir (de|del), basad* en, apoyad* en, (hech|elaborad|construid|preparad)(o|a|os|as) con`),
  despite: phrases('pese (a|al), a pesar (de|del), en contra (de|del), (al|) contrario (a|de), contrariamente (a|al)'),
  refuses: phrases(`
    evita, evitan, evito, evitaron, elude, eludio, eludieron, rehusa, rehusan, rehuso, rehusaron, rechazo, rechazaron,
    declino, declinaron, (se|) (niega|niegan|nego|negaron) a,
    (no|sin) (quiere|quieren|quiso|quisieron|querer|puede|pueden|pudo|pudieron|poder|ha podido|han podido|ha querido|
      han querido|logra|logro|lograron|lograr|ha logrado|consigue|consiguio|consiguieron|ha conseguido)`),
  reacts: phrases(`
    celebr*, salud*, aplaud*, elogi*, agradec*, festej*, felicit*, congratul*, alegr*`),
  describes: phrases('calific*, llam*, ve, ven, vio, vieron, tild*, tach*, describ*, defin*, consider*, valor*'),
  passesOver: phrases(`
    (no|ni) (menciona|mencionan|menciono|mencionaron|mencionaba|mencionaban|nombra|nombran|nombro|cita|citan) (a|),
    (no|ni) (habla|hablan|hablo|hablaron|hablaba) (de|del), (no|ni) (dice|dicen|dijo|dijeron) nada (de|del|sobre),
    nada (dice|dicen|dijo|dijeron) (de|del|sobre), (sin|no) (mencionar|nombrar) (a|),
    (calla|callan|callo|callaron) sobre, (omite|omiten|omitio|omitieron) (a|),
    se (olvida|olvidan|olvido|olvidaron) (de|del), (olvida|olvidan|olvido|olvidaron) (a|)`),
  putAt: phrases('en, a'),
  leavesAt: phrases('(deja|dejo|dejan|dejaron|dejaba|dejaban|dejando|acota|acoto|redondea|redondeo) en'),
  pressContacts: phrases(`
    (contacto|contactos) (de|con|para) (la|los|) (prensa|medios|periodistas),
    (nota|notas) (a|para) (los|la|) (editores|redactores|redaccion),
    (atencion|consultas) (a|de) (la|los|) (prensa|medios)`),
  invites: phrases(`
    unete, unase, sumate, sumese, apoya, apoye, apoyanos, apoyenos, sigue, siga, siguenos, siganos, suscribete,
    suscribase, suscribe, recibe, reciba, registrate, registrese, visita, visite, descarga, descargue, lee, lea,
    conoce, conozca, escucha, escuche, colabora, colabore, hazte, hagase, ayuda, ayude, ayudanos, ayudenos, forma,
    forme, entra, entre, accede, acceda, comparte, comparta, participa, participe, apuntate, apuntese, quieres`),
  sourceLabels: phrases('fuente, fuentes, datos'),
  partedBy: phrases('por, segun'),
};
