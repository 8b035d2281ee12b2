import type { SourceRole } from '../lexicon/source-role.js';
import type { Body } from './body.js';
import type { Cast } from './cast.js';
import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';

/** The body that spoke last. */
export function speakerBefore({ lastSource }: Cast): Body | null {
  // "Spain welcomed it. A entidade …": a country is no body of that kind
  if (lastSource === null || lastSource.strength === 'place') return null;
  return lastSource.body.kind === 'unattributed' ? null : lastSource.body;
}

/** "A Provea reuniu 61 nomes. Nesse grupo, detalha a entidade": the organisation that a sentence since the last speaker was about. */
export function counterSince({ lastVoice, lastSource }: Cast): Body | null {
  const since = lastVoice !== null && lastVoice !== lastSource && lastVoice.strength === 'named';
  if (!since) return null;
  const { kind, claimant } = lastVoice.body;
  // "La Defensoría del Pueblo llegó a otro resultado. Según las cuentas del organismo": an office that keeps its name
  return kind === 'ngo' || (kind === 'government' && !claimant.startsWith('Government of')) ? lastVoice.body : null;
}

/** "La misma fuente estima": whoever was the source before. */
export function sameSource(role: SourceRole, group: readonly Fragment[], context: MentionContext): Body | null {
  const first = group[0];
  if (role !== 'sources' || first === undefined) return null;
  const { tokens, cast, compiled } = context;
  return compiled.bodies.same.isAmong(tokens, first.start, first.end) ? speakerBefore(cast) : null;
}
