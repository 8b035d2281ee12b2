import type { Body } from './body.js';
import type { Cast } from './cast.js';

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
