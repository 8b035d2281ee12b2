import type { LedgerClaim } from '../ledger/ledger.js';
import { LEFT_OUT_REASONS } from '../reading/left-out.js';
import { outletWords } from '../rendering/citation-lines.js';
import { ledgerClaimLabel } from '../rendering/claim-label.js';
import type { Document, Entry, Line, Section } from '../rendering/document.js';
import { basisWords } from '../rendering/published-words.js';
import { saidWords } from '../rendering/statement-words.js';
import { safeUrl } from '../rendering/text-fragment.js';
import { longDay } from '../wording/days.js';
import { filedWords } from '../wording/filed.js';
import { numberWords } from '../wording/numbers.js';
import { asIs, say, type Words } from '../wording/words.js';
import type { IngestReport } from './ingest-one.js';

/** What is only mentioned is told of by its first few. */
const MENTIONED_MAX = 6;
const EXCERPT_MAX = 80;

/** What was read of a page: its figures, new and known, what is said about them, and what was left out and why. */
export function ingestDocument(report: IngestReport): Document {
  const { status, newClaims, knownClaims } = report;
  const figures: readonly Section[] = [
    ...section(
      'same',
      say('ingest.new'),
      newClaims.map((claim) => claimEntry(claim, report)),
      say('ingest.new.about'),
    ),
    ...section(
      'plain',
      say('ingest.known'),
      knownClaims.map((claim) => claimEntry(claim, report)),
      say('ingest.known.about'),
    ),
  ];
  return {
    title: say(`ingest.title.${status}`),
    understood: articleLine(report),
    sections: [
      ...(figures.length > 0 ? figures : section('plain', '', [entry([say('ingest.none')])])),
      ...section('plain', say('ingest.said'), statementEntries(report)),
      ...section('unstated', say('ingest.not-counted'), notCountedEntries(report)),
      ...section('unstated', say('ingest.left-out'), leftOutEntries(report)),
    ],
    footer: report.article.published === null ? [[say('ingest.no-date', { option: say('name.day') })]] : [],
  };
}

type Heading = Section['heading'];

function section(
  tone: Section['tone'],
  heading: Heading,
  entries: readonly Entry[],
  explanation: Heading = '',
): readonly Section[] {
  return entries.length === 0 ? [] : [{ tone, heading, explanation, entries }];
}

function entry(lead: Line, lines: readonly Line[] = []): Entry {
  return { lead, lines, children: [] };
}

function articleLine({ article }: IngestReport): Line {
  const { headline, published, publishedBasis } = article;
  const url = safeUrl(article.url)?.href;
  const link = url === undefined ? {} : { url };
  const date =
    published === null
      ? basisWords('none')
      : say('published.how', { day: longDay(published), how: basisWords(publishedBasis) });
  const named = { text: headline === null ? say('ingest.no-headline') : say('ingest.headline', { headline }), ...link };
  return [
    { text: outletWords(article), style: 'strong' },
    ' · ',
    named,
    ' · ',
    date,
    ' · ',
    { text: article.id, style: 'code' },
  ];
}

/** A figure with the words of this very article. */
function claimEntry(claim: LedgerClaim, { article }: IngestReport): Entry {
  const here = claim.appearances.find(({ articleId }) => articleId === article.id) ?? claim.appearances[0];
  const quoted: Line = [{ text: `«${here.quote}»`, style: 'quote' }, ` ¶${here.paragraph}`];
  return entry([{ text: ledgerClaimLabel(claim), style: 'strong' }, ' ', { text: claim.id, style: 'code' }], [quoted]);
}

function statementEntries({ statements }: IngestReport): readonly Entry[] {
  return shortened(statements, (statement) => {
    const { phrase, paragraph } = statement.place;
    return entry([{ text: saidWords(statement) }], [[{ text: `«${phrase}»`, style: 'quote' }, ` ¶${paragraph}`]]);
  });
}

function notCountedEntries({ notCounted }: IngestReport): readonly Entry[] {
  return shortened(notCounted, ({ words, why, paragraph }) =>
    entry([{ text: `«${words}»` }, ': ', whyWords(why), { text: ` ¶${paragraph}`, style: 'quiet' }]),
  );
}

/** By reason, each with the words of the first. */
function leftOutEntries({ leftOut }: IngestReport): readonly Entry[] {
  const byReason = new Map<string, string[]>();
  for (const { reason, text } of leftOut) byReason.set(reason, [...(byReason.get(reason) ?? []), text]);
  return shortened([...byReason], ([reason, [first = '', ...more]]) =>
    entry([
      { text: say('ingest.paragraphs', { reason: reasonWords(reason), count: more.length + 1 }) },
      ' · ',
      { text: `“${first.length > EXCERPT_MAX ? `${first.slice(0, EXCERPT_MAX)}…` : first}”`, style: 'quiet' },
    ]),
  );
}

/** Extraction names the noun of what is no people: `counts kilometres`. */
function whyWords(why: string): Words {
  const noun = /^counts (\S.*)$/.exec(why)?.[1];
  return noun === undefined ? filedWords(why) : say('ingest.counts', { noun });
}

/** A digest says in words of its own why it leaves a paragraph out. */
function reasonWords(reason: string): Words {
  const known = LEFT_OUT_REASONS.find((one) => one === reason);
  return known === undefined ? asIs(reason) : say(`left-out.${known}`);
}

function shortened<T>(all: readonly T[], entryOf: (one: T) => Entry): readonly Entry[] {
  const more = all.length - MENTIONED_MAX;
  const shown = all.slice(0, MENTIONED_MAX).map(entryOf);
  return more > 0
    ? [...shown, entry([{ text: say('ingest.more', { more: numberWords(more) }), style: 'quiet' }])]
    : shown;
}
