import type { LanguageCode } from '../../../domain/article.js';
import type { IsoDate } from '../../../domain/iso-date.js';
import type { ClaimantRegistry } from '../../../extraction/bodies/claimant-registry.js';
import { type Compiled, compile, isWord } from './compiled.js';
import { compose } from './compose.js';
import type { Composed } from './composed.js';
import { factsOf } from './facts.js';
import { composeAfter } from './follow-up.js';
import { type Item, itemsOf, type Scene } from './items.js';
import { LEXICONS } from './languages.js';
import { type NameTable, nameTableOf } from './names.js';
import { isLight } from './passed-over.js';
import type { Aside, PlainQuery, PlainReading, WhyNot } from './plain-query.js';
import { corrected } from './spelling.js';
import { type Token, tokensOf } from './tokens.js';

export interface PlainScene {
  readonly today: IsoDate;
  readonly registry: ClaimantRegistry;
}

let compiledOnce: readonly Compiled[] | undefined;

/** Made when the first question is asked: most starts have none. */
function languages(): readonly Compiled[] {
  compiledOnce ??= LEXICONS.map(compile);
  return compiledOnce;
}

/** "Still-in-prison": a word in parts, where no language and no name has it whole. */
function partsOf(token: Token, { words }: NameTable): readonly Token[] {
  const isWhole = token.kind !== 'word' || !token.key.includes('-') || words.has(token.key);
  if (isWhole || languages().some((one) => isWord(one, token.key))) return [token];
  return tokensOf(token.text.replaceAll('-', ' ')).map((part) => ({
    ...part,
    start: token.start + part.start,
    end: token.start + part.end,
  }));
}

/** More are asked than anybody reads. */
const NEAR_MAX = 4;

/**
 * A question in plain words as a typed query, in English, Spanish or Portuguese; the language is the one that knows
 * most of its words. Every word must be understood, or the question is refused with what comes near it. Never throws.
 * `before`: what the answer was asked for that the question replies to.
 */
export function readPlain(text: string, { today, registry }: PlainScene, before?: PlainQuery): PlainReading {
  const names = nameTableOf(registry);
  const tokens = tokensOf(asked(text)).flatMap((token) => partsOf(token, names));
  const scenes = languages().map((compiled): Scene => ({ tokens, compiled, names, today }));
  const [best, ...others] = scenes
    .map(weighed)
    .toSorted((a, b) => a.strange - b.strange || b.own - a.own || a.items.length - b.items.length);
  if (best === undefined) throw new Error('no language is known');
  const reading = readIn(best, before);
  if (reading.ok || !MISREAD.has(reading.why.kind)) return reading;
  // "foro pnal preos": nothing says in which language it is until it is mended
  const equal = others.filter(({ strange }) => strange === best.strange);
  return equal.map((one) => readIn(one, before)).find(({ ok }) => ok) ?? reading;
}

/** "Acording to Caritas": mended, only the name is left. */
function isShorter(why: WhyNot, typed: Composed): boolean {
  if (why.kind !== 'unknown-body' || typed.ok) return false;
  // "libetados segundo o Instituto Orinoco": of two strange runs the name is left
  if (typed.why.kind === 'not-understood') return typed.why.words.split(', ').some((run) => why.name.startsWith(run));
  if (typed.why.kind !== 'unknown-body') return false;
  return typed.why.name !== why.name && typed.why.name.endsWith(why.name);
}

const MISREAD: ReadonlySet<WhyNot['kind']> = new Set([
  'not-understood',
  'off-topic',
  'what-is-counted',
  'two-things',
  'negation',
]);

function readIn({ scene, items: typed }: Weighed, before: PlainQuery | undefined): PlainReading {
  const composed = (of: Scene, items: readonly Item[]): Composed =>
    before === undefined ? compose(factsOf(of, items)) : composeAfter(factsOf(of, items, true), before);
  const asTyped = composed(scene, typed);
  // words to search for are searched as they are
  const isSearch = asTyped.ok && asTyped.query.command === 'search';
  const known = isSearch ? undefined : corrected(typed, scene);
  const right: Scene = known === undefined ? scene : { ...scene, tokens: known };
  const mended = known === undefined ? asTyped : composed(right, itemsOf(right));
  // where mending does not help, what is not understood is said as it was typed
  const near = mended.near.length > 0 ? mended.near : asTyped.near;
  const isHelp = mended.ok || isShorter(mended.why, asTyped);
  const reading = isHelp ? mended : { ...asTyped, near };
  const { language } = scene.compiled;
  const offered = reading.near.slice(0, NEAR_MAX);
  if (!reading.ok) return { ok: false, language, why: reading.why, near: offered };
  return {
    ok: true,
    language,
    query: reading.query,
    asides: [...(mended.ok ? readAs(right.tokens) : []), ...reading.asides],
    near: offered,
  };
}

/** The language that a question is most likely in. */
export function languageAsked(text: string): LanguageCode {
  const tokens = tokensOf(asked(text));
  const known = languages().map((compiled) => ({
    language: compiled.language,
    count: tokens.filter(({ key }) => isWord(compiled, key)).length,
  }));
  return known.toSorted((a, b) => b.count - a.count)[0]?.language ?? 'en';
}

/** Without the ways to call the bot: "/ask", "@Recount", a mention as Discord writes it. */
function asked(text: string): string {
  return text.normalize('NFC').replace(/^\s*(?:\/ask\b|<@!?\d{1,20}>|@recount\b)/iu, ' ');
}

interface Weighed {
  readonly scene: Scene;
  readonly items: readonly Item[];
  /** Words that the language does not know. */
  readonly strange: number;
  /** Words that only this language knows. */
  readonly own: number;
}

function weighed(scene: Scene): Weighed {
  const items = itemsOf(scene);
  const strange = items.filter((item) => item.kind === 'unknown' && !isLight(scene, scene.tokens[item.start])).length;
  const own = scene.tokens.filter(({ key }) => isOwn(key, scene.compiled.language)).length;
  return { scene, items, strange, own };
}

function isOwn(key: string, language: LanguageCode): boolean {
  return languages().every((one) => one.listed.has(key) === (one.language === language));
}

function readAs(tokens: readonly Token[]): readonly Aside[] {
  return tokens.flatMap(({ typed, text }): readonly Aside[] =>
    typed === undefined ? [] : [{ kind: 'read-as', typed, word: text }],
  );
}
