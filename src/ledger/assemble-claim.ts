import type { Appearance } from './appearance.js';
import type { StandingClaim } from './ledger.js';
import type { TellingRow } from './rows.js';

/**
 * One claim out of every article that tells it, earliest published first. What the claim shows is what the earliest
 * says; what that one leaves out (speaker, channel) the next may say. It is relayed only where every article relays it.
 */
export function assembleClaim(rows: readonly [TellingRow, ...TellingRow[]]): StandingClaim {
  const [first, ...others] = rows;
  return {
    id: first.claim_id,
    value: first.value,
    modifier: first.modifier,
    measure: first.measure,
    group: first.population,
    claimant: first.claimant,
    claimantKind: first.claimant_kind,
    speaker: firstSaid(rows, 'speaker'),
    relayedBy: rows.every((row) => row.relayed_by !== null) ? first.relayed_by : null,
    countries: [...new Set(rows.flatMap(({ country }) => country ?? []))],
    channel: firstSaid(rows, 'channel'),
    window: { from: first.from_day, to: first.to_day, basis: first.basis, toBasis: first.to_basis },
    derivedFrom: firstSaid(rows, 'derived_from'),
    partOf: firstSaid(rows, 'part_of'),
    ofSome: first.of_some === 1,
    earlierOf: firstSaid(rows, 'earlier_of'),
    confidence: Math.max(...rows.map((row) => row.confidence)),
    reviewed: false,
    review: null,
    recordedAt: rows.map((row) => row.recorded_at).sort()[0] ?? first.recorded_at,
    appearances: [appearanceOf(first), ...others.map(appearanceOf)],
  };
}

type Said = 'speaker' | 'channel' | 'derived_from' | 'part_of' | 'earlier_of';

function firstSaid(rows: readonly TellingRow[], key: Said): string | null {
  return rows.find((row) => row[key] !== null)?.[key] ?? null;
}

function appearanceOf(row: TellingRow): Appearance {
  return {
    articleId: row.article_id,
    paragraph: row.place_paragraph,
    start: row.start_at,
    end: row.end_at,
    quote: row.quote,
    statedModifier: row.place_modifier,
    statedGroup: row.population,
    statedWindow: { from: row.from_day, to: row.to_day, basis: row.basis, toBasis: row.to_basis },
    statedSpeaker: row.speaker,
    statedEarlier: row.earlier_of !== null,
  };
}
