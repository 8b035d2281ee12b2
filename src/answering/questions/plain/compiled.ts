import type { LanguageCode } from '../../../domain/article.js';
import { fold } from '../../../domain/fold.js';
import { phrases } from '../../../extraction/lexicon/words.js';
import { NAMED_DAYS, type NamedDays } from './day-names.js';
import { CUES, type Cue, type Lexicon, type Meaning, OUT_OF_REACH, ROLES, type Role } from './lexicon.js';
import { type Hit, PhraseTable } from './phrase-table.js';
import type { Token } from './tokens.js';
import { verbForms } from './verb-forms.js';
import { freedOf, stayOf } from './who-phrases.js';

/** A lexicon ready to be looked up. */
export interface Compiled {
  readonly lexicon: Lexicon;
  readonly language: LanguageCode;
  /** All meanings of a phrase: "from" says whose count, and where. */
  readonly meanings: PhraseTable<readonly Meaning[]>;
  readonly cues: ReadonlyMap<Cue, PhraseTable<Cue>>;
  readonly days: PhraseTable<NamedDays>;
  /** 1 = Monday. */
  readonly weekdays: PhraseTable<number>;
  readonly dayOf: PhraseTable<true>;
  readonly ofMonth: PhraseTable<true>;
  readonly lastDays: PhraseTable<true>;
  readonly agoBefore: PhraseTable<true>;
  readonly agoAfter: PhraseTable<true>;
  readonly units: PhraseTable<keyof Lexicon['units']>;
  readonly numberAnd: PhraseTable<true>;
  readonly numbers: ReadonlyMap<string, number>;
  /** All forms of its verbs; what stands in the lists too is meant as there. */
  readonly forms: ReadonlyMap<string, readonly Meaning[]>;
  readonly smallTalk: CompiledTalk;
  readonly press: CompiledPress;
  /** Every word of the lists, against which a typing error is held. */
  readonly listed: ReadonlySet<string>;
  /** Those that say what is counted, of whom and by whom: the likeliest. */
  readonly telling: ReadonlySet<string>;
}

/** The lists of `Press`, with all forms of the verbs. */
export interface CompiledPress {
  readonly articles: ReadonlySet<string>;
  readonly mentions: ReadonlySet<string>;
  readonly comes: ReadonlySet<string>;
  readonly shared: PhraseTable<true>;
}

function pressOf({ press, formsOf }: Lexicon): CompiledPress {
  const verbs = (list: string): ReadonlySet<string> =>
    new Set(phrases(fold(list)).flatMap((verb) => [...formsOf(verb)]));
  return {
    articles: new Set(phrases(fold(press.articles))),
    mentions: verbs(press.mentions),
    comes: verbs(press.comes),
    shared: tableOf<true>(press.shared, true),
  };
}

/** The lists of `SmallTalk`, ready to be looked up. */
export interface CompiledTalk {
  readonly adverbs: RegExp;
  readonly light: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly points: ReadonlySet<string>;
  readonly deadlines: ReadonlySet<string>;
  readonly editions: ReadonlySet<string>;
}

function talkOf({ smallTalk }: Lexicon): CompiledTalk {
  const { adverbs, light, telling, persons, points, deadlines, editions } = smallTalk;
  const set = (list: string): ReadonlySet<string> => new Set(phrases(fold(list)));
  return {
    adverbs,
    light: set(light),
    telling: set(telling),
    persons: set(persons),
    points: set(points),
    deadlines: set(deadlines),
    editions: set(editions),
  };
}

function tableOf<T>(list: string, value: T): PhraseTable<T> {
  return new PhraseTable<T>().add(list, value);
}

function keyed<K extends string>(lists: Readonly<Partial<Record<K, string>>>, keys: readonly K[]): PhraseTable<K> {
  const table = new PhraseTable<K>();
  for (const key of keys) table.add(lists[key] ?? '', key);
  return table;
}

/** Every phrase once, with all that it may mean. */
function meaningsOf(lexicon: Lexicon): PhraseTable<readonly Meaning[]> {
  const { roles, outOfReach, groups } = lexicon;
  const entries: readonly (readonly [list: string, meaning: Meaning])[] = [
    ...OUT_OF_REACH.map((what) => [outOfReach[what] ?? '', { kind: 'out-of-reach', what }] as const),
    ...Object.entries(groups).map(([group, list]) => [list, { kind: 'group', group }] as const),
    // "women prisoners" are women, and prisoners
    ...Object.values(groups).map((list) => [heldOf(list, lexicon), { kind: 'role', role: 'prisoners' }] as const),
    // "was freed" asks who, unless it is asked how many
    [freedOf(outOfReach.names ?? '', lexicon.shapes), { kind: 'role', role: 'freed' }],
    [stayOf(outOfReach.names ?? '', lexicon.shapes), { kind: 'role', role: 'held' }],
    ...ROLES.map((role) => [roles[role] ?? '', { kind: 'role', role }] as const),
  ];
  const table = new PhraseTable<Meaning[]>();
  for (const [list, meaning] of entries)
    for (const phrase of phrases(list)) {
      for (const form of contracted(phrase, lexicon)) table.merge(form, [meaning], (known) => [...known, meaning]);
    }
  return table;
}

function heldOf(list: string, { shapes }: Lexicon): string {
  return phrases(list)
    .filter((phrase) => shapes.prisoners.test(phrase))
    .join(',');
}

/** A phrase and, where it ends in "de" and the like, what becomes of that before an article: "del", "do". */
function contracted(phrase: string, { contractions }: Lexicon): readonly string[] {
  return [
    phrase,
    ...contractions.flatMap(([ending, ...others]) =>
      phrase.endsWith(ending) ? others.map((other) => phrase.slice(0, -ending.length) + other) : [],
    ),
  ];
}

const TELLING: readonly Role[] = ['freed', 'held', 'jailed', 'prisoners', 'promised', 'how-many', 'by', 'government'];

function tellingOf({ roles, groups, cues }: Lexicon): ReadonlySet<string> {
  const lists = [...TELLING.map((role) => roles[role] ?? ''), ...Object.values(groups), ...Object.values(cues)];
  return new PhraseTable<true>().add(lists.join(','), true).words();
}

/** What the words at `at` may mean: what the lists say of a phrase, else what a verb has that form. */
export function meaningAt(
  { meanings, forms }: Compiled,
  tokens: readonly Token[],
  at: number,
): Hit<readonly Meaning[]> | undefined {
  const listed = meanings.at(tokens, at);
  const form = listed === undefined ? forms.get(tokens[at]?.key ?? '') : undefined;
  return form === undefined ? listed : { value: form, end: at + 1 };
}

/** Whether a word is known. */
export function isWord({ listed, forms }: Compiled, word: string): boolean {
  return listed.has(word) || forms.has(word);
}

export function compile(lexicon: Lexicon): Compiled {
  const { cues, days, weekdays, units } = lexicon;
  const meanings = meaningsOf(lexicon);
  const weekdayTable = new PhraseTable<number>();
  for (const [at, list] of weekdays.entries()) weekdayTable.add(list, at + 1);
  const compiled = {
    lexicon,
    language: lexicon.language,
    meanings,
    cues: new Map(CUES.map((cue) => [cue, tableOf<Cue>(cues[cue] ?? '', cue)] as const)),
    days: keyed(days, NAMED_DAYS),
    weekdays: weekdayTable,
    dayOf: tableOf<true>(lexicon.dayOf, true),
    ofMonth: tableOf<true>(lexicon.ofMonth, true),
    lastDays: tableOf<true>(lexicon.lastDays, true),
    agoBefore: tableOf<true>(lexicon.agoBefore, true),
    agoAfter: tableOf<true>(lexicon.agoAfter, true),
    units: keyed(units, ['hour', 'day', 'week', 'month']),
    numberAnd: tableOf<true>(lexicon.numberAnd, true),
    smallTalk: talkOf(lexicon),
    press: pressOf(lexicon),
    numbers: new Map(Object.entries(lexicon.numbers)),
  };
  const tables = [compiled.meanings, compiled.days, weekdayTable, compiled.units, ...compiled.cues.values()];
  const listed = new Set([
    ...tables.flatMap((table) => [...table.words()]),
    ...compiled.numbers.keys(),
    ...compiled.press.articles,
  ]);
  return { ...compiled, forms: verbForms(lexicon), listed, telling: tellingOf(lexicon) };
}
