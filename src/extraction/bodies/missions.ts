import { governmentOf } from '../places/countries.js';
import { countryOfNationals } from '../places/nationals.js';
import type { Token } from '../text/text.js';
import type { SourceMention } from './body.js';
import type { Cast } from './cast.js';

/** Stems of offices that speak for a country's own people abroad. */
const MISSION = /^(?:exterior|externas|estrangeir|extranjer|foreign|cancill|chancel|embass|embajad|embaixad|consul)/;

/** "the foreign ministry", "la Cancillería", "a embaixada". */
export function isMission(tokens: readonly Token[], { start, end }: SourceMention): boolean {
  return tokens.slice(start, end).some(({ key }) => MISSION.test(key));
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
): SourceMention['body'] | undefined {
  const own = cast.government(null);
  const country = group === null ? undefined : countryOfNationals(group);
  if (country === undefined || country === cast.country || source.body.claimant !== own.claimant) return undefined;
  const named = tokens.slice(source.start, source.end).some(({ word }) => word.country !== undefined);
  if (named || !isMission(tokens, source)) return undefined;
  return { claimant: governmentOf(country), kind: 'government' };
}
