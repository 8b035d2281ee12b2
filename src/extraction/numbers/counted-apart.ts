import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { GroupEntry } from '../lexicon/look-up-tables.js';
import type { Found } from '../text/phrase-trie.js';
import type { Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';
import type { Counted } from './what-counted.js';

/** A noun that does not stand right after its number, and where what it counts ends. */
export interface NounApart {
  readonly entry: GroupEntry;
  readonly end: number;
  /** "those who": the text around says who. */
  readonly nameless?: true;
}

const LABEL_WORDS = 8;

/** "Mujeres: 87", "Political prisoners: at least 687": a line of a table. */
export function beforeColon(
  tokens: readonly Token[],
  span: NumberSpan,
  compiled: CompiledLanguage,
): NounApart | undefined {
  const next = tokens[span.end];
  if (tokens[span.hedgeStart - 1]?.text !== ':' || (next !== undefined && next.kind !== 'punct')) return undefined;
  for (let index = Math.max(0, span.hedgeStart - 1 - LABEL_WORDS); index < span.hedgeStart - 1; index += 1) {
    const group = compiled.groups.longestAt(tokens, index);
    if (group !== undefined) return { entry: group.value, end: span.end };
  }
  return undefined;
}

const CORRECTION = 11;
const ATTRIBUTION = 9;

/** ", según Cecodap,": a comma pair with a word of saying at its head. */
function isAttribution(tokens: readonly Token[], from: number, to: number, compiled: CompiledLanguage): boolean {
  return (
    compiled.according.longestAt(tokens, from + 1) !== undefined ||
    compiled.say.longestAt(tokens, from + 1) !== undefined ||
    compiled.say.longestAt(tokens, to - 1) !== undefined
  );
}

/** "são 17, e não 14, os presos": past the figure that is taken back. */
function pastCorrection(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number {
  const { sets } = compiled;
  if (tokens[at]?.text !== ',') return at;
  const close = tokens.slice(at + 1, at + 1 + CORRECTION).findIndex(({ text }) => text === ',');
  // "se elevan a 203, según Cecodap, los menores que …"
  const aside = tokens.slice(at + 1, at + 1 + ATTRIBUTION).findIndex(({ text }) => text === ',');
  if (aside > 0 && isAttribution(tokens, at, at + 1 + aside, compiled)) return at + 2 + aside;
  const negated = close > 0 && tokens.slice(at + 1, at + 1 + close).some((token) => sets.negations.has(token));
  return negated ? at + 2 + close : at;
}

const KIND_WORDS = 2;

/** "puts at 50 the people who remain locked up", "the army officers freed": English names them after the number only before what tells of them. */
function putAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): NounApart | undefined {
  if (compiled.language.sources.verbFirst || !compiled.small.the.isAt(tokens, at)) return undefined;
  const who = countedNounStart(tokens, at + 1, compiled);
  for (let noun = who; noun <= who + KIND_WORDS; noun += 1) {
    const group = compiled.groups.longestAt(tokens, noun);
    if (group === undefined) {
      if (tokens[noun]?.kind !== 'word' || compiled.sets.functionWords.isAt(tokens, noun)) return undefined;
      continue;
    }
    const told =
      // "puts at 902 the number of political prisoners"
      (who > at + 1 && group.value.prisoner) ||
      compiled.sets.relatives.isAt(tokens, group.end) ||
      compiled.predicates.longestAt(tokens, group.end) !== undefined ||
      compiled.heldParticiples.longestAt(tokens, group.end) !== undefined;
    return told ? { entry: ofPrisoners(tokens, group, compiled), end: group.end } : undefined;
  }
  return undefined;
}

/** "los militares presos", "the officers in jail": what they are is said right after who they are. */
function ofPrisoners(
  tokens: readonly Token[],
  { value, end }: Found<GroupEntry>,
  { groups, jailed }: CompiledLanguage,
): GroupEntry {
  const after = groups.longestAt(tokens, end)?.value;
  const held = jailed.longestAt(tokens, end) !== undefined || (after?.prisoner === true && after.label !== 'detainees');
  return held ? { ...value, prisoner: true } : value;
}

/** "ya suman 302 los excarcelados", "cifra en 902 los presos políticos": who is counted comes after, with its article. */
export function known(tokens: readonly Token[], from: number, compiled: CompiledLanguage): NounApart | undefined {
  const at = pastCorrection(tokens, from, compiled);
  const put = putAt(tokens, at, compiled);
  if (put !== undefined) return put;
  if (!compiled.language.sources.verbFirst || !compiled.sets.determiners.isAt(tokens, at)) return undefined;
  const { ours, thoseWho } = compiled.clause;
  // "son 14.000 los que siguen presos"
  if (
    compiled.sets.definites.isAt(tokens, at) &&
    (thoseWho.isAt(tokens, at + 1) || (ours.isAt(tokens, at + 1) && thoseWho.isAt(tokens, at + 2)))
  )
    return {
      entry: { label: 'people', prisoner: false },
      nameless: true,
      end: thoseWho.isAt(tokens, at + 1) ? at + 1 : at + 2,
    };
  const who = countedNounStart(tokens, at + 1, compiled);
  if (who === at + 1 && !compiled.sets.definites.isAt(tokens, at)) return undefined;
  const group = compiled.groups.longestAt(tokens, who);
  if (group !== undefined) return { entry: ofPrisoners(tokens, group, compiled), end: group.end };
  // "são 54 os encarcerados"
  const held = compiled.heldParticiples.longestAt(tokens, who);
  return held === undefined ? undefined : { entry: { label: 'prisoners', prisoner: true }, end: held.end };
}

/** "estima em 687 o número de presos políticos": past a noun for a count. */
function countedNounStart(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number {
  const count = compiled.counts.longestAt(tokens, at);
  if (count === undefined || !compiled.sets.countOf.isAt(tokens, count.end)) return at;
  return compiled.sets.determiners.isAt(tokens, count.end + 1) ? count.end + 2 : count.end + 1;
}

/** "calcula em 5.500 o número de organizações", "são 12 os artigos": things, named after their number. */
function thingAfter(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number | undefined {
  if (!compiled.language.sources.verbFirst || !compiled.small.the.isAt(tokens, at)) return undefined;
  const noun = countedNounStart(tokens, at + 1, compiled);
  // "33 a cada dia", "840 a bordo": only the noun in the plural is what they are
  if (noun === at + 1 && !compiled.clause.manyEnds.isAt(tokens, at)) return undefined;
  const isThing = compiled.things.longestAt(tokens, noun) !== undefined;
  return isThing && compiled.groups.longestAt(tokens, noun) === undefined ? noun : undefined;
}

/** "uma sequência de decretos, 16 ao todo": things, named before the comma, and how many in all. */
function thingBefore(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): number | undefined {
  const noun = span.hedgeStart - 2;
  if (tokens[noun + 1]?.text !== ',') return undefined;
  const total = compiled.course.soFar.longestAt(tokens, span.end);
  const ends = total !== undefined && (tokens[total.end] === undefined || tokens[total.end]?.kind === 'punct');
  if (!ends) return undefined;
  const isThing = compiled.things.longestAt(tokens, noun)?.end === noun + 1;
  return isThing && compiled.groups.longestAt(tokens, noun) === undefined ? noun : undefined;
}

const COUNT_BEFORE = 12;

/** "the number of files on his desk at 11,200": what is counted stands after the noun for the count. */
function thingOfCount(
  tokens: readonly Token[],
  { hedgeStart }: NumberSpan,
  compiled: CompiledLanguage,
): number | undefined {
  for (let at = hedgeStart - 2; at >= Math.max(0, hedgeStart - COUNT_BEFORE); at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'number' || (token?.kind === 'punct' && /^[;:.]$/.test(token.text))) return undefined;
    const count = compiled.counts.longestAt(tokens, at);
    if (count === undefined || !compiled.sets.countOf.isAt(tokens, count.end)) continue;
    const noun = compiled.sets.determiners.isAt(tokens, count.end + 1) ? count.end + 2 : count.end + 1;
    // "la cuenta de la organización": whose it is
    const owner = noun > count.end + 1 && compiled.sets.bodyNouns.isAt(tokens, noun);
    // "subió su conteo del día a nueve": the day whose count it is; but "NUMBER OF THE WEEK: 16. Hours without power"
    const time =
      tokens[hedgeStart - 1]?.text !== ':' &&
      compiled.units.longestAt(tokens, noun) !== undefined &&
      !compiled.clause.manyEnds.isAt(tokens, noun);
    // "its count of weekend releases to 38"; but "the number of files released"
    const ofReleases =
      compiled.predicates.longestAt(tokens, noun + 1)?.value === 'freed' &&
      compiled.clause.manyEnds.isAt(tokens, noun + 1);
    const isThing = !owner && !time && !ofReleases && compiled.things.longestAt(tokens, noun) !== undefined;
    return isThing && compiled.groups.longestAt(tokens, noun) === undefined ? noun : undefined;
  }
  return undefined;
}

/** The word for things that do not stand right after their number. */
export function thingApart(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): string | undefined {
  const next = tokens[span.end];
  const of = next === undefined || next.kind === 'punct' ? thingOfCount(tokens, span, compiled) : undefined;
  const at = of ?? thingAfter(tokens, span.end, compiled) ?? thingBefore(tokens, span, compiled);
  return at === undefined ? undefined : tokens[at]?.text;
}

/** "40 Venezuelan families"; but "27 student protesters" are people, whatever begins like a protest. */
export function thingOnly(tokens: readonly Token[], at: number, { things, groups }: CompiledLanguage) {
  const thing = things.longestAt(tokens, at);
  return thing !== undefined && thing.end <= (groups.longestAt(tokens, at)?.end ?? 0) ? undefined : thing;
}

/** What a noun that stands apart from its number makes of it. */
export function asCounted(apart: NounApart | undefined): Counted | undefined {
  if (apart === undefined) return undefined;
  if (apart.nameless === true) return { kind: 'elliptical', partitive: false, end: apart.end, label: null };
  return { kind: 'group', entry: apart.entry, partitive: false, end: apart.end };
}
