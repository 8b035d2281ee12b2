import { type Conjugated, type ReleaseVerb, releaseForms } from '../lexicon/conjugated.js';
import { phrases } from '../lexicon/words.js';
import { conjugated } from './conjugation.js';

const LIBERTY = '(la|su|una|) (libertad|excarcelacion|liberacion)';
const HOME =
  '(a|con) (casa|su casa|sus casas|su hogar|sus hogares|su pais|sus paises|su familia|sus familias|los suyos)';
const OUTSIDE = 'a la libertad';
const RELEASED =
  '(liberad*|excarcelad*|descarcelad*|soltad*|puest* en libertad|dejad* en libertad|dejad* libres|indultad*|amnistiad*|canjead*|intercambiad*|repatriad*|rescatad*|devuelt* a sus *|entregad* a *)';
const BE = '(esta|estan|estaba|estaban|estarian) (ya|)';

const salir = conjugated('salir', { future: 'saldr', wanted: 'salg' });
const quedar = conjugated('quedar');
const recuperar = conjugated('recuperar');
const recobrar = conjugated('recobrar');
const obtener = conjugated('obtener', {
  present: ['obtiene', 'obtienen'],
  past: ['obtuvo', 'obtuvieron'],
  future: 'obtendr',
  wanted: 'obteng',
  wantedThen: 'obtuvie',
});
const conseguir = conjugated('conseguir', {
  present: ['consigue', 'consiguen'],
  past: ['consiguio', 'consiguieron'],
  gerund: 'consiguiendo',
  wanted: 'consig',
  wantedThen: 'consiguie',
});
const alcanzar = conjugated('alcanzar', { wanted: 'alcanc' });
const lograr = conjugated('lograr');
const ganar = conjugated('ganar');
const volver = conjugated('volver', { present: ['vuelve', 'vuelven'], participle: 'vuelto', wanted: 'vuelv' });
const regresar = conjugated('regresar');
const retornar = conjugated('retornar');
const egresar = conjugated('egresar');
const liberar = conjugated('liberar');
const excarcelar = conjugated('excarcelar');
const descarcelar = conjugated('descarcelar');
const soltar = conjugated('soltar', { present: ['suelta', 'sueltan'], wanted: 'suelt' });
const poner = conjugated('poner', {
  past: ['puso', 'pusieron'],
  participle: 'puesto',
  future: 'pondr',
  wanted: 'pong',
  wantedThen: 'pusie',
});
const dejar = conjugated('dejar');
const devolver = conjugated('devolver', {
  present: ['devuelve', 'devuelven'],
  participle: 'devuelto',
  wanted: 'devuelv',
});
const conceder = conjugated('conceder');
const otorgar = conjugated('otorgar', { wanted: 'otorgu' });
const dar = conjugated('dar', { present: ['da', 'dan'], past: ['dio', 'dieron'], wanted: 'd', wantedThen: 'die' });
const entregar = conjugated('entregar', { wanted: 'entregu' });
const canjear = conjugated('canjear');
const intercambiar = conjugated('intercambiar');
const repatriar = conjugated('repatriar');
const amnistiar = conjugated('amnistiar');
const indultar = conjugated('indultar');

/** Whoever reads of these thinks of people let out, whoever they are. */
const STRONG: readonly ReleaseVerb[] = [
  { forms: quedar, with: '(libre|libres|en libertad)' },
  { forms: salir, with: '(libre|libres|en libertad|a la calle)' },
  ...[recuperar, recobrar, obtener, conseguir, alcanzar, lograr, ganar].map((forms) => ({ forms, with: LIBERTY })),
  ...[volver, regresar, retornar].map((forms) => ({ forms, with: OUTSIDE })),
  ...[liberar, excarcelar, descarcelar, soltar, canjear, amnistiar, indultar].map((forms) => ({ forms, with: '' })),
  { forms: poner, with: '(en libertad|en la calle)' },
  { forms: dar, with: 'por (libre|libres|liberad*|excarcelad*)' },
  { forms: dejar, with: '(en libertad|libre|libres|ir|salir|marchar)' },
  ...[devolver, conceder, otorgar, dar].map((forms) => ({ forms, with: '(la|) libertad' })),
];

/** These say so only of people known to be prisoners. */
const WEAK: readonly ReleaseVerb[] = [
  ...[volver, regresar, retornar].map((forms) => ({ forms, with: HOME })),
  { forms: egresar, with: '' },
  { forms: entregar, with: 'a' },
  { forms: entregar, with: '' },
  { forms: intercambiar, with: '' },
  { forms: repatriar, with: '' },
];

/** Their present, or their past of one, is a noun or says something else: "suelta", "da", "el indulto". */
const NOT_ALONE: ReadonlySet<string> = new Set(['suelta', 'amnistia', 'indulto', 'egreso', 'entrega']);

const formsOf = (verbs: readonly ReleaseVerb[], tense: keyof Conjugated): readonly string[] =>
  releaseForms(verbs, tense, NOT_ALONE);

/** "salgan", "saliera": the bare verb, of whoever is a prisoner. */
const TO_LEAVE: readonly string[] = [...salir.wanted, ...salir.wantedThen];

/** What to be let out is in the tenses of the past and the present. */
export const releasesTold: readonly string[] = [...formsOf(STRONG, 'told'), ...formsOf(WEAK, 'told')];

export const weakReleases: readonly string[] = [...formsOf(WEAK, 'told'), ...phrases(`${BE} por salir`)];

/** What it is where it has not come about, or not by what the verb itself says. */
export const releasesAhead: readonly string[] = [
  ...formsOf([...STRONG, ...WEAK], 'ahead'),
  ...formsOf([...STRONG, ...WEAK], 'wanted'),
  ...formsOf([...STRONG, ...WEAK], 'wantedThen'),
  ...TO_LEAVE,
  ...phrases(`
    (sean|sea) ${RELEASED},
    ${BE} (por|a punto de|proxim* a|cerca de|en camino de) ser ${RELEASED},
    ${BE} por (liberar|excarcelar|soltar|indultar|poner en libertad|dejar en libertad|dejar libres|dejar salir|
      dejar ir|salir|egresar|volver a casa), ${BE} por (quedar|salir) (libre|libres|en libertad),
    ${BE} por (recuperar|recobrar|obtener) (la|su) libertad, ${BE} por (abandonar|dejar) (la|el) (carcel|prision|penal)`),
];

/** Their subjunctives of the past, by which "después de que" says that it came about. */
export const releasesThen: readonly string[] = [
  ...salir.wantedThen,
  ...[...STRONG, ...WEAK].flatMap(({ forms }) => forms.wantedThen),
  ...phrases('abandonaran, abandonara, fueran, fuera, fuesen, fuese'),
];

/** Those of now, by which nothing but "ha permitido que" says so. */
export const releasesOpen: readonly string[] = [
  ...salir.wanted,
  ...[...STRONG, ...WEAK].flatMap(({ forms }) => forms.wanted).filter((word) => word !== 'de' && !NOT_ALONE.has(word)),
  ...phrases('abandonen, abandone, dejen, deje, sean, sea, egresen'),
];

const TAKE = '(detener|arrestar|encarcelar|capturar|apresar)';
const AGAIN = '(de nuevo|otra vez|nuevamente)';

/** Those let go who were arrested once more. */
export const takenAgain = phrases(`
  (detenid*|arrestad*|encarcelad*|capturad*|apresad*|recluid*) ${AGAIN},
  ${AGAIN} (detenid*|arrestad*|encarcelad*|preso|presa|presos|presas|en (prision|la carcel|una celda)),
  (volvio|volvieron|vuelto) a ser (detenid*|arrestad*|encarcelad*|capturad*|apresad*),
  (detuvo|detuvieron|arresto|arrestaron|encarcelo|encarcelaron|capturo|capturaron|apresaron) ${AGAIN} a,
  (volvio|volvieron|vuelto) a ${TAKE} a, (lo|la|los|las) (volvio|volvieron|ha vuelto|han vuelto) a ${TAKE}`);
