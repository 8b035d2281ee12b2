import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { countryOfGovernment, governmentOf } from '../places/governments.js';
import { countryOfNationals } from '../places/nationals.js';
import type { Token } from '../text/text.js';
import type { Body, SourceMention } from './body.js';
import type { Cast } from './cast.js';
import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';
import { countryIn } from './place-names.js';

/** "the Indian embassy", "the high commission in Islamabad". */
export function isEmbassy(
  tokens: readonly Token[],
  { start, end }: Pick<SourceMention, 'start' | 'end'>,
  { names: { embassies, highCommissions } }: CompiledLanguage,
): boolean {
  for (let at = start; at < end; at += 1)
    if (embassies.isAt(tokens, at) || highCommissions.longestAt(tokens, at) !== undefined) return true;
  return false;
}

/** Whether an office speaks for a country's own people abroad: "the foreign ministry", "la Cancillería", "a embaixada". */
export function isMission(
  tokens: readonly Token[],
  office: Pick<SourceMention, 'start' | 'end'>,
  compiled: CompiledLanguage,
): boolean {
  const { start, end } = office;
  const { chanceries, foreignAffairs } = compiled.names;
  return (
    isEmbassy(tokens, office, compiled) ||
    chanceries.isAmong(tokens, start, end) ||
    foreignAffairs.isAmong(tokens, start, end)
  );
}

/** The foreign ministry named last: without its country it is still that of the same state. */
export const FOREIGN_MINISTRY = '·foreign ministry';

/** Takes note of whose foreign ministry, or foreign minister, is named. */
export function rememberForeignMinistry(
  tokens: readonly Token[],
  mention: SourceMention,
  cast: Cast,
  compiled: CompiledLanguage,
): void {
  if (countryOfGovernment(mention.body.claimant) === null || isEmbassy(tokens, mention, compiled)) return;
  if (isMission(tokens, mention, compiled)) cast.describe(mention.body, [FOREIGN_MINISTRY]);
}

const COUNTRY = 4;

/** "the government of their country", "el Gobierno de su país", "their government": of those who are counted. */
function isOfTheirCountry(
  tokens: readonly Token[],
  { start, end }: Pick<SourceMention, 'start' | 'end'>,
  { sets, names, bodies }: CompiledLanguage,
): boolean {
  // "its government" is that of who lets them go
  if (bodies.their.isAt(tokens, start) || bodies.their.isAt(tokens, start - 1)) return true;
  for (let at = end; at < end + COUNTRY; at += 1)
    if (sets.possessives.isAt(tokens, at)) return names.homelands.isAt(tokens, at + 1);
  return false;
}

/**
 * "Five Spaniards were freed, the foreign ministry said": a ministry named without its country is that of the people it
 * counts, where they are foreigners in the country the article is about.
 */
export function governmentOfMission(
  source: SourceMention,
  tokens: readonly Token[],
  group: string | null,
  cast: Cast,
  compiled: CompiledLanguage,
): SourceMention['body'] | undefined {
  if (group === null || source.body.kind !== 'government') return undefined;
  const country = countryOfNationals(group);
  if (country === undefined || country === cast.country) return undefined;
  if (source.body.claimant !== cast.government(null).claimant) return undefined;
  const named = countryIn(tokens, source.start, source.end) !== undefined;
  if (named || !(isMission(tokens, source, compiled) || isOfTheirCountry(tokens, source, compiled))) return undefined;
  return { claimant: governmentOf(country), kind: 'government' };
}

/**
 * "o Ministério das Relações Exteriores", in an article that never names the state of which the registry knows such an
 * office: of the state that it is about.
 */
export function stateTold(named: Fragment, body: Body, { tokens, cast, compiled }: MentionContext): string | null {
  const own = countryOfGovernment(body.claimant);
  const here = countryOfGovernment(cast.government(null).claimant);
  if (own === null || here === null || own === here) return null;
  return compiled.names.foreignAffairs.isAmong(tokens, named.start, named.end) && !cast.names(own) ? here : null;
}

/** Words of "delegación permanente de" before a country. */
const BEFORE = 3;

/**
 * "Cuba's representative to the UN", "el embajador de Bielorrusia ante la ONU": whoever a state sends to a body speaks
 * for that state; but "el representante colombiano de la ONU".
 */
export function senderOf(
  group: readonly Fragment[],
  named: Fragment,
  { tokens, compiled }: MentionContext,
): string | null {
  const { names, bodies, small } = compiled;
  const { envoys, embassies, delegates } = names;
  const first = group[0]?.start ?? named.start;
  let country: string | null = null;
  let last: Fragment | undefined;
  for (const fragment of group) {
    if (fragment === named) break;
    last = fragment;
    if (fragment.kind === 'place' && !bodies.inThe.isAt(tokens, fragment.start - 1)) country ??= fragment.country;
  }
  if (country === null) return senderBefore(named, tokens, compiled);
  // "la delegación de [Nicaragua ante la ONU]"
  const from = small.ofThe.isAt(tokens, first - 1) ? Math.max(0, first - BEFORE) : first;
  const sent =
    envoys.isAmong(tokens, from, named.start) ||
    embassies.isAmong(tokens, from, named.start) ||
    delegates.isAmong(tokens, from, named.start);
  const ofIt = last === undefined || last.end === named.start || small.ofThe.isAt(tokens, last.end);
  return sent && !ofIt ? country : null;
}

/** Words between a delegation and the body it is sent to: "ante el Consejo de Derechos Humanos de la". */
const SENT = 9;

/** "La delegación cubana ante la ONU", "la misión de Cuba ante el Consejo de Derechos Humanos de la ONU". */
export function senderBefore(
  { start }: Pick<Fragment, 'start'>,
  tokens: readonly Token[],
  { names, sets, small, say }: CompiledLanguage,
): string | null {
  for (let at = start - 1; at > 0 && at > start - SENT; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || say.longestAt(tokens, at) !== undefined) return null;
    if (token.word.country === undefined) continue;
    const goesTo = sets.adjunctOpeners.isAt(tokens, at + 1) || small.to.isAt(tokens, at + 1);
    return goesTo && names.delegates.isAmong(tokens, at - BEFORE, at) ? token.word.country : null;
  }
  return null;
}

/** "the US embassy … the embassy said": named without its country, the one met before. */
export function missionMet(group: readonly Fragment[], { tokens, cast, compiled }: MentionContext): Body | null {
  const [only] = group;
  const alone = group.length === 1 && only?.kind === 'role' && only.role === 'government';
  if (!alone || !isEmbassy(tokens, only, compiled)) return null;
  const met = cast.byNoun(compiled.language.bodies.missions[0] ?? '');
  return met?.kind === 'government' ? met : null;
}

/** "a senior Egyptian official", "la representante de Países Bajos": of the state beside them, and not of the one where they are. */
export function isOfItsState(group: readonly Fragment[], { tokens, compiled }: MentionContext): boolean {
  const start = group[0]?.start ?? 0;
  const end = group.at(-1)?.end ?? start;
  if (compiled.bodies.officials.isAmong(tokens, start, end)) return true;
  const there = group.some(
    (fragment) => fragment.kind === 'place' && compiled.bodies.inThe.isAt(tokens, fragment.start - 1),
  );
  return !there && compiled.names.delegates.isAmong(tokens, start, end);
}
