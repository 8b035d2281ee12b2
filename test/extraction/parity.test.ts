import { describe, expect, test } from 'vitest';
import { english } from '../../src/extraction/en/english.js';
import { spanish } from '../../src/extraction/es/spanish.js';
import type { Language } from '../../src/extraction/lexicon/language.js';
import { portuguese } from '../../src/extraction/pt/portuguese.js';
import { CLAUSE_ENGLISH_ONLY, CLAUSE_NOT_ENGLISH, CLAUSE_NOT_SPANISH } from './clause-parity.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields keyed by the language's own words: what is owed is not the word but what it stands for. */
const BY_WORD = new Set([
  'numbers.values',
  'numbers.multipliers',
  'numbers.collectives',
  'numbers.countable',
  'numbers.vague',
  'numbers.fractions',
  'time.months',
  'time.weekdays',
  'time.partsOfYear',
  'time.dayNames',
]);
/** Verbs and the noun each dates, both in the language's own words: only that there are some. */
const OWN_WORDS = new Set(['time.eventVerbs', 'time.sameEvent', 'code']);

function meanings(path: string, values: readonly unknown[]): readonly string[] {
  return values.map((value) => `${path} has a word for ${JSON.stringify(value)}`);
}

/** All that a language provides, one line a thing: each field that holds something, each value that has a word. */
function provided(value: unknown, path = ''): readonly string[] {
  if (OWN_WORDS.has(path)) return Object.keys(isFields(value) ? value : { path }).length > 0 ? [path] : [];
  if (BY_WORD.has(path) && isFields(value)) return meanings(path, Object.values(value));
  if (path === 'time.fixed' && Array.isArray(value))
    return meanings(
      path,
      value.map((entry) => entry[0]),
    );
  if (isFields(value))
    return Object.entries(value).flatMap(([key, inner]) => provided(inner, path === '' ? key : `${path}.${key}`));
  return Array.isArray(value) && value.length === 0 ? [] : [path];
}

type Reasons = Readonly<Record<string, string>>;

const ENGLISH_ONLY: Reasons = {
  'reality.freedThem': '"liberó", "libertou" are no participles',
  ...CLAUSE_ENGLISH_ONLY,
  'numbers.multipliers has a word for 100': 'hundreds are words of their own: doscientos, duzentos',
  'numbers.collectives has a word for 24': '"a couple of dozen"; dos docenas, duas dúzias are a number and a noun',
  'time.fixed has a word for {"kind":"feast","month":12,"day":26}': 'Boxing Day is a day of English',
  'numbers.collectives has a word for 13': 'the baker’s dozen is English',
  'numbers.vague has a word for 40': '"scores"; no such plural is in use',
  'groups.themselves': 'labels are English, so only an English noun is its own',
  'structure.pastVerbs': 'a bare English number and a past tense; llegaron, chegaram are told by their ends',
  'structure.afterVerbs': '"arrived on", not "arrived men"; llegaron, chegaram are told by their ends',
  'custody.notPlaces': '"prison guards": a noun before another; guardias de la prisión have a preposition',
  'time.takesObject': '"two days after the raid"; después de, depois de have a preposition that says it',
  'capitals.personOf': '"de" stands inside the names of persons too',
  'small.it': 'the verb alone says it: afirma, informó',
  'speech.reckonedBy': '"by S’s count"; el recuento de S stands before whose it is',
  'speech.told': '"relatives were told"; avisaron a los familiares has a preposition that says it',
  'speech.passives': 'the same',
  'speech.beforeBody': '"the opposition alliance"; la alianza opositora begins with its noun',
  'statements.auxiliaries': '"does not publish"; no publica has no auxiliary',
  'bodies.worksFor': '"reporters for"; periodistas de, jornalistas de have the "of" of every body',
  'bodies.ofPersons': '"his", "her"; su, seu go back to a body as well',
  'bodies.ofPeopleOnly': '"its" is not "their"; sus, seus go back to a body as well',
  'speech.they': 'the verb alone says it: juran, garantem',
  'bodies.they': 'the verb alone says it: dijeron, disseram',
  'bodies.officesAfter': '"Women\'s Affairs Minister"; ministra de, ministra da stand before what they are for',
  'bodies.fromSomewhere': '"Madrid-based"; con sede en, com sede em follow the name',
  'bodies.ofIt': 'the last noun is the head, and this ends it; in una red con sede en the first is',
  'bodies.itsPeople': '"Don Bosco\'s workers"; trabajadores de, trabalhadores da have a preposition',
  'bodies.groupNouns': '"the Legal Path group"; el grupo, o grupo stand before the name',
  'bodies.groupKinds': '"the Legal Path rights group"; the noun stands before the name',
  'bodies.officeOf': '"Lukashenko\'s office"; la oficina de, o gabinete de stand before the name',
  'bodies.officeNoun': '"the Prosecutor\'s Office"; the noun stands first',
  'names.articleBefore': '"the 88 Project"; Proyecto 88, Projeto 88 have their noun first',
  'names.ofCountry': '"Friends of Angola"; de is a link of every name',
  'names.ruling': '"Transitional Military Council"; Consejo, Conselho stand first',
  'names.councils': '"Transitional Military Council"; Consejo, Conselho stand first',
  'names.judges': '"Justice Teresa Berrigan"; juez, juíza name no body',
  'sources.objectVerbs': '"told reporters": dijo a, disse a have a preposition that says it',
};

/** What English has and another language need not have, and why. */
const EXCEPTIONS: Readonly<Record<'es' | 'pt', Reasons>> = {
  es: {
    ...ENGLISH_ONLY,
    'predicates.needAuxiliary': 'libre is no verb form',
    'sources.thingRelatives': '"que" goes back to persons and bodies alike',
  },
  pt: {
    ...ENGLISH_ONLY,
    'numbers.values has a word for 1': '"um" is the article, read as one only in lists',
    'numbers.countable has a word for 20': '"duas vintenas" is not said; uma vintena is a collective',
  },
};

/** Fields of the contract that English has no words for. */
const NOT_ENGLISH: Reasons = {
  'time.dayArticles': '"the 23rd" has its ending; el 23, o 23 have only the article',
  'speech.ourVerbEnds': '"we" is always said; seguimos needs no pronoun',
  'capitals.withThe': 'no English name of a body has "with the"',
  ...CLAUSE_NOT_ENGLISH,
  'custody.leavesAhead': '"will" stands apart from its verb; dejarán is one word',
  'custody.goesAhead': '"will" stands apart from its verb; saldrán is one word',
  'custody.passesAhead': '"will" stands apart from its verb; cruzarán is one word',
  'reality.broughtAbout': 'English has no subjunctive of release: "saw 27 walk free"',
  'reality.afterThat': '"after 27 were freed" says by its tense that they were',
  'reality.open': 'the form of an English verb leaves nothing open',
  'reality.openThen': 'the same',
  'reality.doneBefore': '"had freed" is no form of what is to come',
  'groups.verbEndings': 'English verbs and nouns end alike',
  'groups.notVerbs': 'no ends of verbs, and so no words that only look like them',
  'bodies.sorts': '"the civil association Open Doors": what sort of body it is stands before its noun',
  'bodies.sortLinks': 'the same',
  'bodies.activists': '"the activists\' agency": what a body is of stands before its noun',
  'bodies.amongThese': '"in this group" is two words',
  'bodies.sourceNouns': '"an official source at the ministry" has a preposition that no name has',
  'bodies.officialSource': '"an official source at the ministry" has a preposition that no name has',
  'bodies.contracted': 'no article grows into a preposition',
  'names.placeArticles': 'places have none: "in Hatillo", "in Porto"',
  'names.prisonKinds': '"judicial" and the like stand first, and say nothing of a prison',
  'names.nationalOffices': '"National Migration Institute": its noun stands last',
  'names.branchLinks': '"the Boston branch of": what it is of stands last',
  'names.officesAlone': '"Interior said" is not said; "the Interior Ministry" has its noun',
  'speech.opensCount': '"For S, only 56 left" is told by its comma',
  'speech.joinsAdjunct': 'an English verb of saying has its subject before it',
  'speech.timeAdverbs': 'the same',
  'speech.pluralEnds': '"they" says it: no verb stands without its subject',
  'speech.us': 'who is told follows the verb: "they tell us"',
  'speech.clitics': 'English objects follow their verb',
  'speech.atFigure': 'the same',
  'speech.toFigure': 'no English number has a preposition in such a clause',
  'speech.toSay': 'a verb after "before" and "after" has a tense: "before the government announced"',
  'speech.hearers': '"told AFP" has no preposition',
  'speech.hasYears': 'English years are been: "he is 25 now"',
  'speech.nounsByAccent': 'English has no accents',
  'bodies.americanLetters': 'the EU is the European Union',
  'speech.auxiliaries': 'no auxiliary stands between a comma and "said X"',
  'speech.asSaid': '"as X said" keeps the subject before its verb',
  'speech.agreedOnThe': 'no English preposition has the article in it',
  'names.retired': '"a retired general": what says that it is over stands before the office',
  'dating.areStill': '"two months ago" never says how long',
  'time.agoBefore': '"ago" follows its number; hace, há stand before',
  'time.past': '"the past two days"; the word follows in los dos días pasados',
  'eventTimes.namedByDay': 'English writes every month with a capital: none tells a name from a day',
};

function missing(language: Language): readonly string[] {
  const has = new Set(provided(language));
  return [...new Set(provided(english))].filter((owed) => !has.has(owed));
}

describe.each([
  ['es', spanish],
  ['pt', portuguese],
] as const)('what English reads, %s reads too', (code, language) => {
  const reasons = EXCEPTIONS[code];

  test('but for what is said, with its reason', () => {
    expect(missing(language).filter((owed) => !Object.hasOwn(reasons, owed))).toEqual([]);
  });

  test('no exception outlives its reason', () => {
    expect(Object.keys(reasons).filter((owed) => !missing(language).includes(owed))).toEqual([]);
  });
});

test('English itself leaves no field empty, but for what is said', () => {
  const fields = Object.entries(english).flatMap(([key, value]) =>
    isFields(value) ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key],
  );
  const lines = provided(english);
  const empty = fields.filter(
    (field) => !lines.some((line) => line.split(' ')[0] === field || line.startsWith(`${field}.`)),
  );
  expect(empty.toSorted()).toEqual(Object.keys(NOT_ENGLISH).toSorted());
});

/** Whom a language can name, how it writes its numbers and which feasts it keeps is its own affair; all else is owed by all. */
const isOwedByAll = (line: string): boolean =>
  !/^(?:groups\.|time\.fixed)/.test(line) && ![...BY_WORD].some((path) => line.startsWith(path));

/** What only some languages need, and why the others do not. */
const ONLY_SOME: Readonly<Record<'en' | 'es' | 'pt', Reasons>> = {
  en: {
    ...NOT_ENGLISH,
    'hedges.after.almost': '"40 escasos"; English says it before the number',
  },
  es: {
    ...EXCEPTIONS.es,
    ...CLAUSE_NOT_SPANISH,
    'reality.doneBefore': '"liberara" is a subjunctive; "había liberado" is two words',
    'bodies.amongThese': '"en este grupo" is two words',
    'speech.agreedOnThe': 'en el que, not one word: no que',
  },
  pt: {
    ...EXCEPTIONS.pt,
    'clause.letsGo': 'soltaram 12 presos: Portuguese sets no preposition before people',
    'clause.ownPassive': 'only asked with `letsGo`',
    'hedges.after.almost': '"40 escasos" is Spanish',
    'bodies.americanLetters': 'the letters are EUA',
    'names.placeArticles': 'the article grows into the preposition: no Porto',
  },
};

describe.each([
  ['en', english],
  ['es', spanish],
  ['pt', portuguese],
] as const)('what any language reads, %s reads too', (code, language) => {
  const has = new Set(provided(language));
  const all = new Set([english, spanish, portuguese].flatMap((one) => provided(one)));
  const lacking = [...all].filter((owed) => isOwedByAll(owed) && !has.has(owed));

  test('but for what is said, with its reason', () => {
    expect(lacking.filter((owed) => !Object.hasOwn(ONLY_SOME[code], owed))).toEqual([]);
  });
});
