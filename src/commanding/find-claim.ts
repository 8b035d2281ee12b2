import { plainDay } from '../domain/day-words.js';
import type { IsoDate } from '../domain/iso-date.js';
import type { LedgerClaim } from '../ledger/ledger.js';
import { ledgerClaimLabel } from '../rendering/claim-label.js';
import { claimWords } from '../search/indexed.js';
import { termsOf } from '../search/tokenize.js';
import { claimsLike } from './choices.js';
import { offered, type Refusal, refusal } from './refusal.js';
import type { Services } from './services.js';

const OFFERED = 3;

/**
 * The one claim that is meant; several that could be are offered, never chosen from. `asOf`: as it stood on that day,
 * of what was known then.
 */
export async function findClaim(
  typed: string,
  services: Services,
  asOf: IsoDate | null = null,
): Promise<LedgerClaim | Refusal> {
  const { fit, claims } = await claimsLike(typed, services, asOf);
  const [first, ...others] = claims;
  if (first !== undefined && fit && (others.length === 0 || first.id === typed.trim())) return first;
  const [named, ...alike] = claims.filter((claim) => isNamedBy(typed, claim));
  if (named !== undefined && alike.length === 0) return named;
  if (first === undefined) return (await notYetKnown(typed, services, asOf)) ?? unknown(typed, asOf);
  const near = claims.slice(0, OFFERED).map((claim) => `${ledgerClaimLabel(claim)} = ${claim.id}`);
  if (!fit)
    return refusal(`${unknown(typed, asOf).what} Some of its words are in others.`, `Give the id: ${offered(near)}.`);
  return refusal(`“${typed}” could be ${claims.length} claims.`, `Give the id: ${offered(near)}.`);
}

/** Every word that was typed is the claim's own (its number, body, speaker or people), and not only of its passage. */
function isNamedBy(typed: string, claim: LedgerClaim): boolean {
  const own = new Set(termsOf(claimWords(claim)));
  const words = termsOf(typed);
  return words.length > 0 && words.every((word) => own.has(word));
}

function unknown(typed: string, asOf: IsoDate | null): Refusal {
  const then = asOf === null ? '' : ` on ${plainDay(asOf)}`;
  return refusal(
    `No claim is known as “${typed}”${then}.`,
    'Take an id such as c0123456789ab from the answer to “count freed”.',
  );
}

/** An id that the ledger has learned since. */
async function notYetKnown(typed: string, { ledger }: Services, asOf: IsoDate | null): Promise<Refusal | undefined> {
  const claim = asOf === null ? undefined : await ledger.claim(typed.trim());
  if (claim === undefined || asOf === null) return undefined;
  const [article] = await ledger.articles(claim.appearances.map(({ articleId }) => articleId));
  const first = article?.published ?? null;
  const since = first === null ? '' : `: the first article that tells it is of ${plainDay(first)}`;
  return refusal(`The claim ${claim.id} was not known on ${plainDay(asOf)}${since}.`, 'Give a later as-of:, or none.');
}
