import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';

/**
 * "El ministro español | de Exteriores", "a ministra portuguesa | da Justiça", "el Ministerio ruso | de Defensa": what an office
 * is for, behind the country it is of, is no body and nobody's name.
 */
export function withPortfolio(group: readonly Fragment[], { tokens, compiled }: MentionContext): readonly Fragment[] {
  const [office, place, name, ...rest] = group;
  if (office?.kind !== 'role' || place?.kind !== 'place' || name === undefined) return group;
  if (name.kind !== 'body' && name.kind !== 'person') return group;
  if (name.kind === 'person' && name.body !== null) return group;
  if (!compiled.bodies.portfolios.isAmong(tokens, office.start, office.end)) return group;
  // "the Spanish minister of Foreign Affairs"
  const linked = [1, 2].some((back) => compiled.small.ofThe.isAt(tokens, name.start - back)) && name.start > place.end;
  return linked ? [office, { ...place, end: name.end }, ...rest] : group;
}
