import { explainerOf, extractorOf } from '../../src/cli/languages.js';
import { openRegistry } from '../../src/cli/open-registry.js';
import type { LanguageCode } from '../../src/domain/article.js';
import type { CountWindow, ExtractedClaim, Extraction, Measure, Modifier } from '../../src/domain/claim.js';
import { parseIsoDate } from '../../src/domain/iso-date.js';
import type { ClaimantRegistry } from '../../src/extraction/bodies/claimant-registry.js';
import type { Explainer } from '../../src/extraction/explain/explained.js';
import type { Extractor } from '../../src/extraction/extraction.js';
import { packageRoot } from '../../src/ingest/load-claimants.js';
import { readArticle } from '../../src/reading/read-article.js';
import type { PageSource, Reading } from '../../src/reading/reading.js';

/** The day all test sentences are published, a Wednesday, unless they say another. */
export const PUBLISHED = '2031-05-07';

async function packagedRegistry(): Promise<ClaimantRegistry> {
  const opening = await openRegistry(`${packageRoot()}/seeds`);
  if (!opening.ok) throw new Error(opening.problem);
  return opening.registry;
}

/** The bodies Recount ships with. */
export const registry = await packagedRegistry();

/** All languages Recount reads, and the bodies it ships with. */
export const extract: Extractor = extractorOf(registry);
export const explain: Explainer = explainerOf(registry);

export interface Telling {
  readonly language?: LanguageCode;
  /** `null`: the page has no date. */
  readonly published?: string | null;
  /** Of a page whose headline is known, as a feed or a `.meta.json` tells it. */
  readonly headline?: string;
  /** Of a page whose outlet is known. */
  readonly outlet?: string | undefined;
}

/** Paragraphs, a line each, as a page that says nothing of itself. */
export function pageOf(
  text: string,
  { language = 'en', published = PUBLISHED, headline, outlet }: Telling = {},
): PageSource {
  const day = published === null ? undefined : parseIsoDate(published);
  return {
    name: 'page.txt',
    bytes: new TextEncoder().encode(text.split('\n').join('\n\n')),
    meta: { language, published: day, published_basis: day === undefined ? 'none' : 'stated', headline, outlet },
  };
}

/** The page as it is read; a page that cannot be read fails the test. */
export function readPage(text: string, telling?: Telling): Extract<Reading, { readonly ok: true }> {
  const reading: Reading = readArticle(pageOf(text, telling));
  if (!reading.ok) throw new Error(`${JSON.stringify(reading.failure)}: ${text}`);
  return reading;
}

/** What the page says, and the page as it was read. */
export function readAll(text: string, telling?: Telling) {
  const reading = readPage(text, telling);
  return { reading, extraction: extract(reading.read) };
}

const HEDGES: Readonly<Record<Modifier, string>> = {
  exact: '',
  at_least: 'at least ',
  more_than: 'more than ',
  about: 'about ',
  almost: 'almost ',
  up_to: 'up to ',
  less_than: 'less than ',
  vague: 'vaguely ',
};

const MEASURES: Readonly<Record<Measure, string>> = {
  freed: 'freed',
  held: 'held',
  promised: 'promised',
  measures_lifted: 'relieved of measures',
};

function windowWords(measure: Measure, { from, to }: CountWindow): string {
  if (to === null) return from === null ? 'on days not stated' : `since ${from}`;
  if (measure === 'held') return `as of ${to}`;
  if (from === null) return `start not stated, up to ${to}`;
  return from === to ? `on ${from}` : `from ${from} to ${to}`;
}

function linkWords(claim: ExtractedClaim, claims: readonly ExtractedClaim[]): string {
  const whole = claim.partOf === null ? undefined : claims[claim.partOf];
  const later = claim.earlierOf === null ? undefined : claims[claim.earlierOf];
  return [
    ...(whole === undefined ? [] : [`part of ${whole.value}`]),
    ...(later === undefined ? [] : [`before ${later.value}`]),
    ...(claim.derivedFrom === null ? [] : [claim.derivedFrom]),
    ...(claim.range === null ? [] : [`range ${claim.range}`]),
  ]
    .map((words) => `; ${words}`)
    .join('');
}

/** A claim with its group and everybody who has to do with it. */
export interface Detail {
  /** `Foro Penal: 12 women freed …` instead of `Foro Penal: 12 freed …`. */
  readonly group?: boolean;
  /** `Foro Penal (Alfredo Romero): …`. */
  readonly speaker?: boolean;
}

/**
 * A claim as a test row says it:
 *
 *     claimant[ (speaker)][ via relayer]: [hedge ]value[ group] measure window[; link]
 *
 * | part     | is one of                                                                                             |
 * | -------- | ----------------------------------------------------------------------------------------------------- |
 * | claimant | the body's name as filed, or `unattributed`                                                           |
 * | speaker  | only with `speaker: true`, and only where somebody is named                                           |
 * | relayer  | who says that the claimant says so                                                                    |
 * | hedge    | nothing (exact), `at least`, `more than`, `about`, `almost`, `up to`, `less than`, `vaguely` (dozens)  |
 * | group    | only with `group: true`                                                                               |
 * | measure  | `freed`, `held`, `promised`, `relieved of measures`                                                   |
 * | window   | `on DAY`; `from DAY to DAY`; `start not stated, up to DAY`; `as of DAY` (held); `since DAY`, `on days not stated` (no date) |
 * | link     | `part of 80`, `before 104` (an earlier figure of it), `half of 626`, `range 63-75`                     |
 */
export function claimWords(
  claim: ExtractedClaim,
  claims: readonly ExtractedClaim[],
  { group = false, speaker = false }: Detail = {},
): string {
  const { claimant, relayedBy, modifier, value, measure, window } = claim;
  const by = speaker && claim.speaker !== null ? ` (${claim.speaker})` : '';
  const via = relayedBy === null ? '' : ` via ${relayedBy}`;
  const counted = `${HEDGES[modifier]}${value}${group ? ` ${claim.group}` : ''} ${MEASURES[measure]}`;
  return `${claimant}${by}${via}: ${counted} ${windowWords(measure, window)}${linkWords(claim, claims)}`;
}

/** All claims of an extraction, in the order of the text. */
export function tell({ claims }: Extraction, detail?: Detail): readonly string[] {
  return claims.map((claim) => claimWords(claim, claims, detail));
}

/** The claims of one or more paragraphs, a line each. */
export function readSentence(text: string, telling?: Telling & Detail): readonly string[] {
  return tell(readAll(text, telling).extraction, telling);
}

/** A sentence, or paragraphs apart by line ends, and the claims that must be found in it: all of them, and no others. */
export type Row = readonly [text: string, ...claims: string[]];
