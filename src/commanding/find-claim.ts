import { LANGUAGES } from '../domain/article.js';
import type { IsoDate } from '../domain/iso-date.js';
import type { LedgerClaim } from '../ledger/ledger.js';
import { ledgerClaimLabel } from '../rendering/claim-label.js';
import { claimWords } from '../search/indexed.js';
import { termsOf } from '../search/tokenize.js';
import { plainDay } from '../wording/days.js';
import { filedWords } from '../wording/filed.js';
import { typedLine } from '../wording/names.js';
import { say, type Words } from '../wording/words.js';
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
  if (first !== undefined && fit && (others.length === 0 || first.id === typed.trim().toLowerCase())) return first;
  const [named, ...alike] = claims.filter((claim) => isNamedBy(typed, claim));
  if (named !== undefined && alike.length === 0) return named;
  if (first === undefined) return (await notYetKnown(typed, services, asOf)) ?? unknown(typed, asOf);
  const near = claims
    .slice(0, OFFERED)
    .map((claim) => say('find.near', { label: ledgerClaimLabel(claim), id: claim.id }));
  const remedy = say('find.give-id', { near: offered(near) });
  return fit
    ? refusal(say('find.several', { typed, claims: claims.length }), remedy)
    : refusal(say('find.in-others', { unknown: unknownWords(typed, asOf) }), remedy);
}

/** Every word that was typed is the claim's own (its number, body, speaker, people in any language), and not only of its passage. */
function isNamedBy(typed: string, claim: LedgerClaim): boolean {
  const groups = LANGUAGES.map((language) => filedWords(claim.group).in(language));
  const own = new Set(termsOf([claimWords(claim), ...groups].join(' ')));
  const words = termsOf(typed);
  return words.length > 0 && words.every((word) => own.has(word));
}

function unknownWords(typed: string, asOf: IsoDate | null): Words {
  return asOf === null ? say('find.unknown', { typed }) : say('find.unknown-then', { typed, day: plainDay(asOf) });
}

function unknown(typed: string, asOf: IsoDate | null): Refusal {
  return refusal(unknownWords(typed, asOf), say('find.take-id', { line: typedLine('count freed') }));
}

/** An id that the ledger has learned since. */
async function notYetKnown(typed: string, { ledger }: Services, asOf: IsoDate | null): Promise<Refusal | undefined> {
  const claim = asOf === null ? undefined : await ledger.claim(typed.trim().toLowerCase());
  if (claim === undefined || asOf === null) return undefined;
  const [article] = await ledger.articles(claim.appearances.map(({ articleId }) => articleId));
  const first = article?.published ?? null;
  const about = { claim: claim.id, day: plainDay(asOf) };
  const what =
    first === null ? say('find.not-yet', about) : say('find.not-yet-since', { ...about, first: plainDay(first) });
  return refusal(what, say('find.later', { option: say('name.as-of') }));
}
