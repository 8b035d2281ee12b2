import type { KnownClaimant } from '../../domain/claimant.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { words } from '../sentences/capital-run.js';
import type { Found } from '../text/phrase-trie.js';
import { type Token, tokenize } from '../text/text.js';
import type { Body } from './body.js';
import type { Cast } from './cast.js';
import type { Fragment } from './fragment.js';
import { countryIn } from './place-names.js';

export function isService(
  { role, end }: Extract<Fragment, { kind: 'role' }>,
  tokens: readonly Token[],
  { bodies }: CompiledLanguage,
): boolean {
  return role === 'government' && bodies.prisonServices.isAt(tokens, end - 1);
}

/** "the prison service", after the Kenya Prisons Service; "the Prisons Department", by its own name. */
export function prisonsNamed(
  { start, end }: Fragment,
  tokens: readonly Token[],
  { lastStateBody }: Cast,
  { names }: CompiledLanguage,
): Body | null {
  const named = lastStateBody !== null && tokenize(lastStateBody.claimant, 0).some((word) => names.prisons.has(word));
  if (named) return lastStateBody;
  const from = tokens[start]?.word.capital === true || !names.articleBefore.isAt(tokens, start) ? start : start + 1;
  const written = tokens.slice(from, end).every((token) => token.word.capital);
  return written && end - from > 1 ? { claimant: words(tokens, from, end), kind: 'government' } : null;
}

/** "the Prisons Department said", in Malaysia: a name without a country that the registry knows from elsewhere. */
export function isAnothersService(
  tokens: readonly Token[],
  at: number,
  { end, value: { kind, country } }: Found<KnownClaimant>,
  { cast, compiled: { names } }: { readonly cast: Cast; readonly compiled: CompiledLanguage },
): boolean {
  const run = tokens.slice(at, end);
  return (
    kind === 'government' &&
    country !== null &&
    cast.country !== null &&
    cast.country !== country &&
    run.some((token) => names.prisons.has(token)) &&
    countryIn(tokens, at, end) === undefined
  );
}
