import type { Modifier } from '../../domain/claim.js';
import { countryOfNationals } from '../places/nationals.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import { firstWords, spellOut } from '../text/spell-out.js';
import { WordTable } from '../text/word-table.js';
import type { Language } from './language.js';

export interface GroupEntry {
  readonly label: string;
  /** A word that says by itself that its people are in detention. */
  readonly prisoner: boolean;
}

export function trieOf<T>(entries: readonly (readonly [value: T, phrases: readonly string[]])[]): PhraseTrie<T> {
  const trie = new PhraseTrie<T>();
  for (const [value, phrases] of entries) for (const phrase of phrases) trie.add(phrase, value);
  return trie;
}

/** Single words, with their choices spelled out: "herman(o|a)" is two. */
export function spelledOut(words: readonly string[]): WordTable {
  return new WordTable(words.flatMap(spellOut));
}

export function modifiers(words: Readonly<Partial<Record<Modifier, readonly string[]>>>): PhraseTrie<Modifier> {
  return trieOf(Object.entries(words).map(([modifier, phrases]) => [modifier as Modifier, phrases] as const));
}

export function keyed<T>(words: Readonly<Record<string, T>>): readonly (readonly [T, readonly string[]])[] {
  return Object.entries(words).map(([phrase, value]) => [value, [phrase]] as const);
}

/** A number in words that its own words do not add up to: "a dozen", "dozens". */
export interface NumberPhrase {
  readonly form: 'collective' | 'vague';
  readonly value: number;
}

export function numberPhrasesOf({ numbers }: Language): PhraseTrie<NumberPhrase> {
  const entries = (form: NumberPhrase['form'], words: Readonly<Record<string, number>>) =>
    keyed(words).map(([value, phrases]) => [{ form, value }, phrases] as const);
  return trieOf([...entries('collective', numbers.collectives), ...entries('vague', numbers.vague)]);
}

/** How a span of days up to now begins: "over the past" and a number, "in the past" with or without one, "in the" and its end. */
export type Rolling = 'with-number' | 'alone-too' | 'with-end';

export function rollingOf({ time }: Language): PhraseTrie<Rolling> {
  return trieOf<Rolling>([
    ['alone-too', time.rollingOne],
    ['with-number', time.rolling],
    ['with-end', time.rollingTo],
  ]);
}

/** How a span of days from one on, or up to one, begins. */
export function boundsOf({ time }: Language) {
  return {
    since: trieOf<'since' | 'after'>([
      ['since', time.since],
      ['after', time.after],
    ]),
    until: trieOf<'until' | 'before'>([
      ['until', time.until],
      ['before', time.before],
    ]),
  };
}

/** "(former|ex|party) officials" are officials. */
function headOf(entry: string): string {
  const [first = '', ...choices] = entry.split('(');
  const words = [first, ...choices.map((choice) => choice.slice(choice.indexOf(')') + 1))].join(' ').split(' ');
  // "critics of the (government|president)" are critics
  const of = words.indexOf('of');
  const head = words
    .slice(0, choices.length > 0 && of > 0 ? of : words.length)
    .filter((word) => word !== '')
    .join(' ');
  return head === '' ? 'people' : head;
}

/** Whoever is one of these is nobody's former one. */
const NO_CALLING: ReadonlySet<string> = new Set([
  'people',
  'women',
  'men',
  'children',
  'boys',
  'girls',
  'teenagers',
  'minors',
  'adults',
  'young people',
  'elderly people',
  'foreigners',
  'relatives',
]);

/** "exalcaldes", "ex-policiais", "ex-soldiers": what they were, written in one. */
function formersOf({ people, exes }: Language['groups']): readonly (readonly [GroupEntry, readonly string[]])[] {
  return Object.entries(people)
    .filter(
      ([label]) => !NO_CALLING.has(label) && !label.startsWith('former') && countryOfNationals(label) === undefined,
    )
    .map(([label, phrases]) => [
      { label: `former ${label}`, prisoner: false },
      phrases.flatMap((phrase) => exes.map((ex) => `${ex}${phrase}`)),
    ]);
}

export function groupsOf(language: Language): PhraseTrie<GroupEntry> {
  const entries = (words: Readonly<Record<string, readonly string[]>>, prisoner: boolean) =>
    Object.entries(words).map(([label, phrases]) => [{ label, prisoner }, phrases] as const);
  const { prisoners, people, themselves } = language.groups;
  const own = themselves.map((noun) => [{ label: headOf(noun), prisoner: false }, [noun.toLowerCase()]] as const);
  return trieOf([...entries(prisoners, true), ...entries(people, false), ...own, ...formersOf(language.groups)]);
}

/** Nouns that count people only with a word of release or detention right after them. */
export function officialsOf({ groups }: Language): PhraseTrie<GroupEntry> {
  return trieOf(
    Object.entries(groups.officials).map(([label, phrases]) => [{ label, prisoner: false }, phrases] as const),
  );
}

export function splitVerbsOf({ predicates }: Language): ReadonlyMap<string, ReadonlySet<string>> {
  const verbs = new Map<string, Set<string>>();
  for (const [first, second] of predicates.freedSplit) {
    for (const word of first) verbs.set(word, new Set([...(verbs.get(word) ?? []), ...second]));
  }
  return verbs;
}

export function numberStartsOf({ numbers }: Language): ReadonlySet<string> {
  const phrases = [numbers.values, numbers.multipliers, numbers.collectives, numbers.vague, numbers.fractions].flatMap(
    (words) => Object.keys(words),
  );
  return new Set([
    ...phrases.flatMap((phrase) => spellOut(phrase)).map((phrase) => phrase.split(' ')[0] ?? ''),
    ...numbers.articleOnes,
  ]);
}

/** Words that may begin a day, whatever stands before it. */
function momentStartsOf({ time, numbers }: Language): readonly string[] {
  return [
    ...firstWords(time.fixed.flatMap(([, words]) => words)),
    ...firstWords(Object.keys(time.dayNames)),
    ...time.dayWords,
    ...time.agoBefore,
    ...Object.keys(time.months),
    ...Object.keys(time.weekdays),
    ...Object.keys(numbers.values),
    ...numbers.articleOnes,
  ];
}

export function timeStartsOf(language: Language): ReadonlySet<string> {
  const { time, eventTimes } = language;
  const phrases = [
    ...time.since,
    ...time.after,
    ...time.until,
    ...time.before,
    ...time.rolling,
    ...time.rollingOne,
    ...time.rollingTo,
    ...Object.keys(time.partsOfYear),
    ...time.first,
    ...eventTimes.underLaw,
  ];
  const ofMonth = [
    ...eventTimes.partsOfMonth.starts,
    ...eventTimes.partsOfMonth.ends,
    ...firstWords(eventTimes.partsOfMonth.secondHalf),
  ];
  return new Set([...momentStartsOf(language), ...firstWords(phrases), ...time.between, ...ofMonth]);
}
