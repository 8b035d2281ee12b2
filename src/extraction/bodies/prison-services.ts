import type { KnownClaimant } from '../../domain/claimant.js';
import { nameKey } from '../../domain/fold.js';
import { words } from '../sentences/capital-run.js';
import type { Found } from '../text/phrase-trie.js';
import type { Token } from '../text/text.js';
import type { Body } from './body.js';
import type { Cast } from './cast.js';
import type { Fragment } from './fragment.js';
import { PRISONS } from './prison-names.js';

const SERVICE =
  /^(?:services?|department|bureau|authority|administration|directorate|board|servicio|servico|direccion|direcao|administracion|administracao)$/;

export function isService({ role, end }: Extract<Fragment, { kind: 'role' }>, tokens: readonly Token[]): boolean {
  return role === 'government' && SERVICE.test(tokens[end - 1]?.key ?? '');
}

/** "the prison service", after the Kenya Prisons Service; "the Prisons Department", by its own name. */
export function prisonsNamed({ start, end }: Fragment, tokens: readonly Token[], { lastStateBody }: Cast): Body | null {
  const named =
    lastStateBody !== null &&
    nameKey(lastStateBody.claimant)
      .split(' ')
      .some((word) => PRISONS.test(word));
  if (named) return lastStateBody;
  const from = tokens[start]?.word.capital === true || tokens[start]?.key !== 'the' ? start : start + 1;
  const written = tokens.slice(from, end).every((token) => token.word.capital);
  return written && end - from > 1 ? { claimant: words(tokens, from, end), kind: 'government' } : null;
}

/** "the Prisons Department said", in Malaysia: a name without a country that the registry knows from elsewhere. */
export function isAnothersService(
  tokens: readonly Token[],
  at: number,
  { end, value: { kind, country } }: Found<KnownClaimant>,
  cast: Cast,
): boolean {
  const run = tokens.slice(at, end);
  return (
    kind === 'government' &&
    country !== null &&
    cast.country !== null &&
    cast.country !== country &&
    run.some(({ key }) => PRISONS.test(key)) &&
    !run.some(({ word }) => word.country !== undefined)
  );
}
