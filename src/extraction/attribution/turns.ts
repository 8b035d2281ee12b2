import { mentionAt, NOBODY, type SourceMention } from '../bodies/body.js';
import type { Cast } from '../bodies/cast.js';
import { roleBody } from '../bodies/roles.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { type Token, tokenize } from '../text/text.js';
import type { Guest } from './guest.js';
import { plainInterview } from './plain-interview.js';

/** A paragraph of a transcript or an interview: who has the word in it. */
export interface Turn {
  /** Tokens of its first sentence that only say who speaks. */
  readonly label: readonly Token[];
  /** First token of what is said. */
  readonly from: number;
  /** Known from its place alone: of an interview without names every second paragraph asks. */
  readonly asks: boolean | null;
}

/** Who has the word: somebody with a body, or whoever asks the questions, and of whom. */
export type Speaking =
  | { readonly kind: 'speaks'; readonly source: SourceMention }
  | { readonly kind: 'asks'; readonly of: SourceMention | null };

const ASKS: Speaking = { kind: 'asks', of: null };

const LONGEST_LABEL = 6;
const LONGEST_DASHED = 60;
const LEAST_TURNS = 3;
const CAPITALS = /^[\p{Lu}'’.-]+$/u;
const DASH = /^[—–-]$/;
const MARK = /^[*_.]$/;

/** Where the words of a label end: "ASIS:", "LIZA MACARAEG:", "P.". */
function labelEnd({ tokens, compiled }: Sentence): number {
  const { asks, answers } = compiled.speech;
  let end = tokens[0]?.text === '*' && tokens[1]?.text === '*' ? 2 : 0;
  const start = end;
  while (end < start + LONGEST_LABEL && tokens[end]?.kind === 'word') {
    if (!tokens[end]?.word.capital) return -1;
    end += 1;
  }
  const single = end === start + 1 && [asks, answers].some((letters) => letters.isAt(tokens, start));
  const closes = tokens[end]?.text === ':' || (single && tokens[end]?.text === '.');
  return end > start && closes ? end : -1;
}

function labelled(first: Sentence): Turn | undefined {
  const { tokens, compiled } = first;
  const end = labelEnd(first);
  if (end < 0) return undefined;
  let from = end + 1;
  while (MARK.test(tokens[from]?.text ?? '')) from += 1;
  const label = tokens.slice(0, end).filter(({ kind }) => kind === 'word');
  const { asks, answers } = compiled.speech;
  const only = label.length === 1 ? 0 : -1;
  return { label, from, asks: asks.isAt(label, only) ? true : answers.isAt(label, only) ? false : null };
}

/** "Romero - Ainda são 711": the name stands where a place may stand before the words of a report. */
function dashed({ passage, start, compiled }: Sentence): Turn | undefined {
  const before = tokenize(passage.text.slice(0, Math.min(start, LONGEST_DASHED)), 0, compiled.vocabulary);
  const label = before.slice(0, -1);
  const isLabel = label.length > 0 && label.length <= LONGEST_LABEL && DASH.test(before.at(-1)?.text ?? '');
  return isLabel && label.every(({ kind, word }) => kind === 'word' && word.capital)
    ? { label, from: 0, asks: null }
    : undefined;
}

function nameOfLabel({ label, asks }: Turn): string {
  // "Pregunta." once, and "P." after it
  if (asks !== null) return asks ? '?' : '!';
  return label.map(({ key }) => key).join(' ');
}

/** Paragraphs that begin with who speaks, if there are so many that they are no headings. */
function transcript(
  heads: ReadonlyMap<number, Sentence>,
  turnOf: (first: Sentence) => Turn | undefined,
): ReadonlyMap<number, Turn> {
  const found = new Map<number, Turn>();
  const whole = new Map<string, readonly Token[]>();
  for (const [number, head] of heads) {
    const turn = turnOf(head);
    if (turn === undefined) continue;
    found.set(number, { ...turn, label: whole.get(nameOfLabel(turn)) ?? turn.label });
    // "Alfredo Romero:" once, and "AR:" after it
    if (turn.label.length > 1) whole.set(turn.label.map(({ key }) => key[0] ?? '').join(''), turn.label);
  }
  const times = new Map<string, number>();
  for (const turn of found.values()) times.set(nameOfLabel(turn), (times.get(nameOfLabel(turn)) ?? 0) + 1);
  const shouted = [...found.values()].filter(
    ({ label, asks }) => asks !== null || label.every(({ text }) => CAPITALS.test(text)),
  );
  // names written small may be headings: each must come back
  const repeated = [...times.values()].filter((count) => count > 1).length;
  const talk = found.size >= LEAST_TURNS && times.size > 1 && repeated >= (shouted.length >= LEAST_TURNS ? 1 : 2);
  return talk ? found : new Map();
}

/** "—¿Usted lo cree? —Que enseñe los nombres.": paragraphs with a dash, of which every second one asks. */
function interview(
  heads: ReadonlyMap<number, Sentence>,
  last: ReadonlyMap<number, Sentence>,
): ReadonlyMap<number, Turn> {
  const turns = [...heads].filter(([, { tokens }]) => DASH.test(tokens[0]?.text ?? ''));
  const asked = (parity: number): number =>
    turns.filter(([number], at) => at % 2 === parity && last.get(number)?.tokens.some(({ text }) => text === '?'))
      .length;
  if (turns.length < LEAST_TURNS + 1 || asked(0) < 2 || asked(0) <= asked(1)) return new Map();
  return new Map(turns.map(([number], at) => [number, { label: [], from: 1, asks: at % 2 === 0 }] as const));
}

/** The paragraphs of an article in which somebody in particular has the word, by their numbers. */
export function turnsOf(split: readonly (readonly Sentence[])[]): ReadonlyMap<number, Turn> {
  const heads = new Map<number, Sentence>();
  const last = new Map<number, Sentence>();
  for (const sentences of split) {
    const [head] = sentences;
    const end = sentences.at(-1);
    if (head === undefined || end === undefined) continue;
    heads.set(head.passage.number, head);
    last.set(head.passage.number, end);
  }
  for (const turnOf of [labelled, dashed]) {
    const named = transcript(heads, turnOf);
    if (named.size > 0) return named;
  }
  const unnamed = interview(heads, last);
  if (unnamed.size > 0) return unnamed;
  return new Map([...plainInterview(split)].map(([number, asks]) => [number, { label: [], from: 0, asks }] as const));
}

function speaks(source: SourceMention | null): Speaking {
  return source === null
    ? ASKS
    : { kind: 'speaks', source: mentionAt(0, 0, source.body, source.speaker, 'named', source) };
}

function mentionOf(body: SourceMention['body'], speaker: string | null): SourceMention {
  return mentionAt(0, 0, body, speaker, 'named');
}

/** Who has the word in a paragraph, by what the article has told of them so far. */
export function speakerOfTurn(
  { label, asks }: Turn,
  guest: Guest | null,
  cast: Cast,
  compiled: CompiledLanguage,
): Speaking {
  // whoever answers is whom the introduction was about
  const answers = guest === null ? null : mentionOf(guest.body ?? NOBODY, guest.name);
  if (asks === true) return { kind: 'asks', of: answers };
  if (asks === false) return speaks(answers);
  const names = [label.map(({ text }) => text).join(' '), label.at(-1)?.text ?? ''];
  for (const name of names) {
    const person = cast.person(name);
    if (person !== undefined) return speaks(person.body === null ? null : mentionOf(person.body, person.name));
    const body = cast.body(name);
    if (body !== undefined && body.kind !== 'media') return speaks(mentionOf(body, null));
  }
  const role = compiled.roles.longestAt(label, 0);
  if (role?.value === 'office' || role?.value === 'government' || role?.value === 'opposition')
    return speaks(mentionOf(roleBody(role.value, cast, null), null));
  return ASKS;
}
