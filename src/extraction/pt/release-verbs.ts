import { type Conjugated, type ReleaseVerb, releaseForms } from '../lexicon/conjugated.js';
import { phrases } from '../lexicon/words.js';
import { conjugated } from './conjugation.js';

const LIBERTY = '(a|sua|a sua|uma|) (liberdade|soltura|libertacao)';
const HOME =
  '(a|as|para|para a|para as|aos|para os) (casa|sua casa|suas casas|casas|seu lar|seus lares|sua familia|suas familias|familia|familias)';
const OUTSIDE = 'a liberdade';
const RELEASED =
  '(libertad*|liberad*|solto|solta|soltos|soltas|excarcerad*|desencarcerad*|postos em liberdade|postas em liberdade|colocad* em liberdade|indultad*|anistiad*|amnistiad*|trocad*|repatriad*|resgatad*|devolvid* as *|devolvid* aos *|entregues as *|entregues aos *)';
const BE = '(esta|estao|estava|estavam|estariam) (ja|)';

const sair = conjugated('sair', { present: ['sai', 'saem'], wanted: 'sai' });
const ficar = conjugated('ficar', { wanted: 'fiqu' });
const recuperar = conjugated('recuperar');
const ganhar = conjugated('ganhar');
const conquistar = conjugated('conquistar');
const alcancar = conjugated('alcancar');
const conseguir = conjugated('conseguir', { wanted: 'consig' });
const obter = conjugated('obter', {
  present: ['obtem', 'obtem'],
  past: ['obteve', 'obtiveram'],
  ongoing: ['obtinha', 'obtinham'],
  wanted: 'obtenh',
  wantedThen: 'obtive',
});
const voltar = conjugated('voltar');
const regressar = conjugated('regressar');
const retornar = conjugated('retornar');
const libertar = conjugated('libertar');
const soltar = conjugated('soltar');
const liberar = conjugated('liberar');
const excarcerar = conjugated('excarcerar');
const desencarcerar = conjugated('desencarcerar');
const por = conjugated('por', {
  present: ['poe', 'poem'],
  past: ['pos', 'puseram'],
  ongoing: ['punha', 'punham'],
  participle: 'posto',
  gerund: 'pondo',
  wanted: 'ponh',
  wantedThen: 'puse',
});
const colocar = conjugated('colocar', { wanted: 'coloqu' });
const deixar = conjugated('deixar');
const devolver = conjugated('devolver');
const restituir = conjugated('restituir', { present: ['restitui', 'restituem'] });
const conceder = conjugated('conceder');
const dar = conjugated('dar', { present: ['da', 'dao'], past: ['deu', 'deram'], wantedThen: 'de' });
const mandar = conjugated('mandar');
const entregar = conjugated('entregar', { wanted: 'entregu' });
const trocar = conjugated('trocar', { wanted: 'troqu' });
const repatriar = conjugated('repatriar');
const anistiar = conjugated('anistiar');
const amnistiar = conjugated('amnistiar');
const indultar = conjugated('indultar');

/** Whoever reads of these thinks of people let out, whoever they are. */
const STRONG: readonly ReleaseVerb[] = [
  ...[ficar, sair].map((forms) => ({ forms, with: '(livre|livres|em liberdade)' })),
  ...[recuperar, ganhar, conquistar, alcancar, conseguir, obter].map((forms) => ({ forms, with: LIBERTY })),
  ...[voltar, regressar, retornar].flatMap((forms) => [HOME, OUTSIDE].map((where) => ({ forms, with: where }))),
  ...[libertar, liberar, soltar, excarcerar, desencarcerar, anistiar, amnistiar, indultar].map((forms) => ({
    forms,
    with: '',
  })),
  ...[por, colocar].map((forms) => ({ forms, with: 'em liberdade' })),
  { forms: deixar, with: '(sair|ir embora|em liberdade|livre|livres)' },
  ...[devolver, restituir].map((forms) => ({ forms, with: '(a|) liberdade' })),
  ...[conceder, dar].map((forms) => ({ forms, with: 'liberdade (a|ao|aos|as)' })),
  { forms: mandar, with: '(para casa|para suas casas|para as suas casas|embora)' },
];

/** These say so only of people known to be prisoners. */
const WEAK: readonly ReleaseVerb[] = [entregar, trocar, repatriar].map((forms) => ({ forms, with: '' }));

/** Nouns, adjectives and words of other meaning that look like a form: "solta", "anistia", "o indulto", "entrega". */
const NOT_ALONE: ReadonlySet<string> = new Set(['anistia', 'amnistia', 'troca']);

const formsOf = (verbs: readonly ReleaseVerb[], tense: keyof Conjugated): readonly string[] =>
  releaseForms(verbs, tense, NOT_ALONE);

/** "soltaram-se 27": the people let out are its subject. */
const withSe = formsOf(
  STRONG.filter((verb) => verb.with === ''),
  'told',
).map((word) => `${word}-se`);

/** What to be let out is in the tenses of the past and the present. */
export const releasesTold: readonly string[] = [...formsOf(STRONG, 'told'), ...formsOf(WEAK, 'told'), ...withSe];

export const weakReleases: readonly string[] = [
  ...formsOf(WEAK, 'told'),
  ...phrases(`${BE} (por|para|prestes a) sair`),
];

/** What it is where it has not come about, or not by what the verb itself says. */
export const releasesAhead: readonly string[] = [
  ...formsOf([...STRONG, ...WEAK], 'ahead'),
  ...formsOf([...STRONG, ...WEAK], 'wanted'),
  ...formsOf([...STRONG, ...WEAK], 'wantedThen'),
  // the bare verb, of whoever is a prisoner; "saia" was also the past of who kept leaving
  'saiam',
  ...sair.wantedThen,
  ...phrases(`
    (sejam|seja|fossem|fosse|forem) ${RELEASED},
    ${BE} (por|para|prestes a|quase a|a ponto de) (ser|serem) ${RELEASED},
    ${BE} (por|para|prestes a) sair, ${BE} (por|para|prestes a) sair (da|do|das|dos) (prisao|cadeia|presidio|celas),
    ${BE} (por|para|prestes a) sair (em liberdade|livre|livres),
    ${BE} (por|para|prestes a) (deixar|abandonar) a (prisao|cadeia),
    ${BE} (por|para|prestes a) (recuperar|ganhar|obter) a liberdade`),
];

/** Their subjunctives of the past, by which "permitiu que" says that it came about. */
export const releasesThen: readonly string[] = [
  ...sair.wantedThen,
  ...[...STRONG, ...WEAK].flatMap(({ forms }) => forms.wantedThen),
  ...phrases('abandonasse, abandonassem, fosse, fossem'),
];

/** What is to come is written "libertará"; "libertara" had. */
export const releasesDoneBefore: readonly string[] = [...STRONG, ...WEAK].flatMap(({ forms }) =>
  forms.ahead.filter((word) => word.endsWith('ra')),
);

/** Those of now, by which nothing but "tem permitido que" says so. */
export const releasesOpen: readonly string[] = [
  ...sair.wanted,
  ...[...STRONG, ...WEAK].flatMap(({ forms }) => forms.wanted).filter((word) => !NOT_ALONE.has(word)),
  ...phrases('abandonem, abandone, deixem, deixe, sejam, seja'),
];
