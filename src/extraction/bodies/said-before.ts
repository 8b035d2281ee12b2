import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { SourceRole } from '../lexicon/source-role.js';
import type { Token } from '../text/text.js';
import type { Fragment } from './fragment.js';

/** Words from a verb of saying to whom it is said. */
const VERB_REACH = 4;

/** "contou ao UOL", "aseguró a la agencia EFE": a name right after a verb of saying and "to". */
export function isWhoIsTold(tokens: readonly Token[], start: number, compiled: CompiledLanguage): boolean {
  const { speech, sets, say } = compiled;
  const first = sets.outletNouns.isAt(tokens, start - 1) ? start - 1 : start;
  const before = tokens[first - 1]?.text.toLowerCase() ?? '';
  const two = `${tokens[first - 2]?.text.toLowerCase() ?? ''} ${before}`;
  if (!speech.hearers.has(before) && !speech.hearers.has(two)) return false;
  for (let at = first - 2; at >= Math.max(0, first - VERB_REACH); at -= 1) {
    if (tokens[at]?.kind !== 'word') return false;
    if (say.longestAt(tokens, at) !== undefined) return true;
  }
  return false;
}

/** "informó el Gobierno a la ONU que", "segundo disse a Procuradoria ao Foro Penal": who is told is not who tells. */
export function isTold(tokens: readonly Token[], left: Fragment, right: Fragment, compiled: CompiledLanguage): boolean {
  const { hearers } = compiled.speech;
  // "garantiu à VOA Victorino Imbali"
  const beside = right.kind === 'person' && right.start === left.end;
  // "disse à RTK o diretor do Foro Penal"
  const office =
    right.kind === 'role' && right.start === left.end + 1 && compiled.sets.nameArticles.isAt(tokens, left.end);
  if (left.kind === 'body' && (beside || office)) return isWhoIsTold(tokens, left.start, compiled);
  if (left.kind === 'place' || right.kind !== 'body' || right.start === left.end) return false;
  const link = tokens[left.end]?.text.toLowerCase() ?? '';
  const next = tokens[left.end + 1]?.text.toLowerCase() ?? '';
  return hearers.has(link) || hearers.has(`${link} ${next}`);
}

/** "a la CIDH", "ao Foro Penal": to whom something is said. */
export function isHearer(
  tokens: readonly Token[],
  { start }: Fragment,
  { speech: { hearers } }: CompiledLanguage,
): boolean {
  // in Portuguese the preposition may be of the phrase: "à imprensa"
  if (hearers.has(tokens[start]?.text.toLowerCase() ?? '')) return true;
  const before = tokens[start - 1]?.text.toLowerCase() ?? '';
  return hearers.has(before) || hearers.has(`${tokens[start - 2]?.text.toLowerCase() ?? ''} ${before}`);
}

const HEAD = 8;
const SHORTEST_DEED = 3;

/** Whether the sentence begins with a preposition that governs this: "Frente a la embajada de Cuba". */
export function isGoverned(tokens: readonly Token[], at: number, { sets, course }: CompiledLanguage): boolean {
  if (at === 0 || at > HEAD) return false;
  // "Speaking at the UN"
  const speaking = course.speaking.participleEnds.some((end) => tokens[0]?.key.endsWith(end));
  const first = speaking ? 1 : 0;
  if (!sets.placePrepositions.isAt(tokens, first) && !sets.adjunctOpeners.isAt(tokens, first)) return false;
  for (let index = 1; index < at; index += 1) if (tokens[index]?.kind !== 'word') return false;
  return true;
}

/**
 * "Ante el Parlamento Europeo, la activista Rosa Díaz dijo", "Frente a la embajada de Cuba, el opositor Luis Gil dijo": where
 * or before whom somebody speaks; but "Tras reunirse con el ministro de Defensa, Pedro Gil, …".
 */
export function isOnlyWhere(
  tokens: readonly Token[],
  left: Fragment,
  leftEnd: number,
  right: Fragment,
  compiled: CompiledLanguage,
): boolean {
  if (tokens[leftEnd]?.text !== ',' || left.kind === 'person') return false;
  const person = right.kind === 'person';
  const calling = right.kind === 'role' && right.role === 'member' && isCalling(tokens, right, compiled);
  if ((!person && !calling) || !isGoverned(tokens, left.start, compiled)) return false;
  return tokens[right.end]?.text !== ',';
}

function isCalling(tokens: readonly Token[], { start, end }: Fragment, { course }: CompiledLanguage): boolean {
  for (let at = start; at < end; at += 1) if (course.callings.longestAt(tokens, at) !== undefined) return true;
  return false;
}

/** "Foro Penal met the ministry", "O Foro Penal reuniu-se com o ministro": whom somebody meets or contradicts is not theirs. */
export function isMet(
  tokens: readonly Token[],
  left: Fragment,
  right: Fragment,
  { small, copulas }: CompiledLanguage,
): boolean {
  if ((left.kind !== 'body' && left.kind !== 'person') || right.kind !== 'role') return false;
  const the = small.the.isAt(tokens, right.start) ? right.start : right.start - 1;
  if (!small.the.isAt(tokens, the) || small.ofThe.isAt(tokens, the) || small.ofThe.isAt(tokens, the - 1)) return false;
  for (let at = left.end; at < the; at += 1)
    if (tokens[at]?.text === ',' || copulas.longestAt(tokens, at) !== undefined) return false;
  return true;
}

/** "la captura de [Nicolás Maduro]": what happened, and to whom. */
export function followsEvent(tokens: readonly Token[], start: number, compiled: CompiledLanguage): boolean {
  const { sets, small, predicates } = compiled;
  if (!sets.partitives.isAt(tokens, start - 1) && !small.ofThe.isAt(tokens, start - 1)) return false;
  return sets.turningPoints.isAt(tokens, start - 2) || predicates.longestAt(tokens, start - 2)?.value === 'other';
}

/** A body by a common noun: "the watchdog named Foro Penal". */
const NOUNS: ReadonlySet<SourceRole> = new Set<SourceRole>(['organisation', 'some-organisation', 'organisations']);

/** "The minister mocked Foro Penal", "Cabello se burló de Foro Penal": to whom somebody does something is not theirs. */
export function isDoneTo(
  tokens: readonly Token[],
  left: Fragment,
  right: Fragment,
  { bodies: { deeds, deedEnds, noVerbs }, language, small }: CompiledLanguage,
): boolean {
  if (left.kind === 'body' || (left.kind === 'role' && NOUNS.has(left.role))) return false;
  // "the pardon committee met in Egypt"
  if (right.kind === 'place' && small.in.isAt(tokens, right.start - 1)) return false;
  if (deeds.isAt(tokens, left.end)) return true;
  const { verbFirst } = language.sources;
  // "an activist named Ana Ruiz"
  if (noVerbs.isAt(tokens, left.end)) return false;
  // "affiliated with Foro Penal": a participle
  const object = small.the.isAt(tokens, right.start - 1) ? right.start - 1 : right.start;
  if (!verbFirst && object > left.end + 1) return false;
  // "se burló de"
  const last = verbFirst ? Math.min(left.end + 2, right.start) : left.end + 1;
  for (let at = left.end; at < last; at += 1) if (endsAsDeed(tokens[at], deedEnds)) return true;
  return false;
}

/** "mocked", "burló", "reuniu-se" */
function endsAsDeed(token: Token | undefined, ends: readonly string[]): boolean {
  if (token === undefined || token.word.capital || token.text.length < SHORTEST_DEED) return false;
  const verb = token.word.hyphened ? (token.text.split('-')[0] ?? '') : token.text;
  return ends.some((end) => verb.endsWith(end));
}

/** Whether what somebody has done to another begins there: "criticised", "se reunió con". */
export function isDeed(tokens: readonly Token[], at: number, { bodies, language }: CompiledLanguage): boolean {
  const { deeds, deedEnds, noVerbs } = bodies;
  if (deeds.isAt(tokens, at)) return true;
  if (noVerbs.isAt(tokens, at)) return false;
  return endsAsDeed(tokens[at], deedEnds) || (language.sources.verbFirst && endsAsDeed(tokens[at + 1], deedEnds));
}

/** "dijo a esta agencia su abogado", "disse a este jornal o seu advogado": a possessive opens another noun. */
export function opensWithPossessive(
  tokens: readonly Token[],
  from: number,
  { kind, start }: Fragment,
  { sets }: CompiledLanguage,
): boolean {
  // "o seu advogado"
  const article = sets.nameArticles.isAt(tokens, from) ? 1 : 0;
  return kind === 'role' && start <= from + article + 1 && sets.possessives.isAt(tokens, from + article);
}

/** "A LA COMUNIDAD NACIONAL": to whom it is written. */
export function isAddressee(
  tokens: readonly Token[],
  { start }: { readonly start: number },
  { bodies: { toThe, addressees } }: CompiledLanguage,
): boolean {
  const before = tokens[start - 1]?.text.toLowerCase() ?? '';
  return (
    toThe.has(before) ||
    addressees.has(before) ||
    addressees.has(`${tokens[start - 2]?.text.toLowerCase() ?? ''} ${before}`)
  );
}
