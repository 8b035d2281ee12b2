import { fold, nameKey } from '../../domain/fold.js';
import { type ClaimantRegistry, createClaimantRegistry } from '../../extraction/bodies/claimant-registry.js';
import { countryOf } from '../../extraction/places/countries.js';
import { governmentOf, isGovernment } from '../../extraction/places/governments.js';
import type { LedgerClaimant } from '../../ledger/listed.js';
import { joined, say } from '../../wording/words.js';
import { quoted, type Reading, type Refusal, refusal } from './question.js';

/** How many names are offered for one that nobody bears. */
const OFFERED = 3;

/** Registries made, by what they were made of: the ledger hands out the same list until it changes. */
const made = new WeakMap<
  readonly LedgerClaimant[],
  { readonly of: ClaimantRegistry; readonly whole: ClaimantRegistry }
>();

/** The registry, and every body that the ledger has figures of: a claimant nobody listed can be asked for too. */
export function withLedgerClaimants(
  registry: ClaimantRegistry,
  claimants: readonly LedgerClaimant[],
): ClaimantRegistry {
  const known = made.get(claimants);
  if (known?.of === registry) return known.whole;
  const whole = wholeRegistry(registry, claimants);
  made.set(claimants, { of: registry, whole });
  return whole;
}

function wholeRegistry(registry: ClaimantRegistry, claimants: readonly LedgerClaimant[]): ClaimantRegistry {
  const unlisted = claimants.filter(({ name }) => registry.resolve(name) === undefined);
  const known = unlisted.map(({ name, kind }) => ({ name, kind, aliases: [], country: null, people: [] }));
  return known.length === 0 ? registry : createClaimantRegistry([...registry.all, ...known]);
}

/** Spoken of without a name: figures that are nobody's in particular. */
const UNNAMED = new Set(['unattributed', 'nobody', 'nobody named', 'unknown', 'sin atribuir', 'sem atribuicao']);

/** "Caracas", "Venezuela": a capital or a country stands for its government. */
function governmentMeant(typed: string, registry: ClaimantRegistry) {
  const country = countryOf(fold(typed).trim());
  return country === undefined ? undefined : registry.resolve(governmentOf(country));
}

/** "Gobierno": the government, of whichever country the ledger has figures of. */
const THE_GOVERNMENT = new Set(
  ['government', 'the government', 'govt', 'gobierno', 'el gobierno', 'governo', 'o governo'].map(nameKey),
);

/** Governments of countries that the ledger has figures of, the one with most first. */
export function governmentsOf(claimants: readonly LedgerClaimant[]): readonly string[] {
  return claimants
    .filter(({ name }) => isGovernment(name))
    .sort((one, other) => other.figures - one.figures)
    .map(({ name }) => name);
}

export type FoundClaimant = { readonly ok: true; readonly name: string } | Refusal;

/**
 * The body a name stands for, by name, alias or one of its people; the nearest names where there is none. "Gobierno"
 * is the one government that has figures; of several none is picked, and they are the nearest.
 */
export function findClaimant(typed: string, { registry, governments }: Reading): FoundClaimant {
  const meant = THE_GOVERNMENT.has(nameKey(typed)) ? governments : [];
  if (meant.length === 1 && meant[0] !== undefined) return { ok: true, name: meant[0] };
  const found = registry.resolve(typed) ?? governmentMeant(typed, registry);
  if (found !== undefined) return { ok: true, name: found.name };
  if (UNNAMED.has(nameKey(typed))) return { ok: true, name: 'unattributed' };
  const near = meant.length > 0 ? meant.slice(0, OFFERED) : registry.nearest(typed, OFFERED).map(({ name }) => name);
  const remedy =
    near.length === 0 ? say('claimant.no-one-yet') : say('claimant.nearest', { names: joined(near, '; ') });
  return refusal(say('claimant.unknown', { typed: quoted(typed) }), remedy);
}
