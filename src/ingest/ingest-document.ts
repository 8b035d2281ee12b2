import { longDay } from '../domain/day-words.js';
import type { LedgerClaim } from '../ledger/ledger.js';
import { outletWords } from '../rendering/citation-lines.js';
import { ledgerClaimLabel } from '../rendering/claim-label.js';
import type { Document, Entry, Line, Section } from '../rendering/document.js';
import { basisWords } from '../rendering/published-words.js';
import { saidWords } from '../rendering/statement-words.js';
import { safeUrl } from '../rendering/text-fragment.js';
import type { IngestReport } from './ingest-one.js';
import { INGEST_WORDS as WORDS } from './ingest-words.js';

/** What is only mentioned is told of by its first few. */
const MENTIONED_MAX = 6;
const EXCERPT_MAX = 80;

/** What was read of a page: its figures, new and known, what is said about them, and what was left out and why. */
export function ingestDocument(report: IngestReport): Document {
  const { status, newClaims, knownClaims } = report;
  const figures: readonly Section[] = [
    ...section(
      'same',
      WORDS.newFigures,
      newClaims.map((claim) => claimEntry(claim, report)),
      WORDS.newFiguresTold,
    ),
    ...section(
      'plain',
      WORDS.knownFigures,
      knownClaims.map((claim) => claimEntry(claim, report)),
      WORDS.knownFiguresTold,
    ),
  ];
  return {
    title: WORDS.titles[status],
    understood: articleLine(report),
    sections: [
      ...(figures.length > 0 ? figures : section('plain', '', [entry([WORDS.noFigures])])),
      ...section('plain', WORDS.statements, statementEntries(report)),
      ...section('unstated', WORDS.notCounted, notCountedEntries(report)),
      ...section('unstated', WORDS.leftOut, leftOutEntries(report)),
    ],
    footer: report.article.published === null ? [[WORDS.noDate]] : [],
  };
}

function section(
  tone: Section['tone'],
  heading: string,
  entries: readonly Entry[],
  explanation = '',
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
  const date = published === null ? basisWords('none') : `${longDay(published)} (${basisWords(publishedBasis)})`;
  const named = headline === null ? { text: WORDS.noHeadline, ...link } : { text: `“${headline}”`, ...link };
  return [
    { text: outletWords(article), style: 'strong' },
    ' · ',
    named,
    ` · ${date} · `,
    { text: article.id, style: 'code' },
  ];
}

/** A figure with the words of this very article. */
function claimEntry(claim: LedgerClaim, { article }: IngestReport): Entry {
  const here = claim.appearances.find(({ articleId }) => articleId === article.id) ?? claim.appearances[0];
  const quoted: Line = [{ text: `«${here.quote}»`, style: 'quote' }, WORDS.paragraph(here.paragraph)];
  return entry([{ text: ledgerClaimLabel(claim), style: 'strong' }, ' ', { text: claim.id, style: 'code' }], [quoted]);
}

function statementEntries({ statements }: IngestReport): readonly Entry[] {
  return shortened(statements, (statement) => {
    const { phrase, paragraph } = statement.place;
    return entry(
      [{ text: saidWords(statement) }],
      [[{ text: `«${phrase}»`, style: 'quote' }, WORDS.paragraph(paragraph)]],
    );
  });
}

function notCountedEntries({ notCounted }: IngestReport): readonly Entry[] {
  return shortened(notCounted, ({ words, why, paragraph }) =>
    entry([{ text: `«${words}»` }, `: ${why}`, { text: WORDS.paragraph(paragraph), style: 'quiet' }]),
  );
}

/** By reason, each with the words of the first. */
function leftOutEntries({ leftOut }: IngestReport): readonly Entry[] {
  const byReason = new Map<string, string[]>();
  for (const { reason, text } of leftOut) byReason.set(reason, [...(byReason.get(reason) ?? []), text]);
  return shortened([...byReason], ([reason, [first = '', ...more]]) =>
    entry([
      { text: WORDS.paragraphs(reason, more.length + 1) },
      ' · ',
      { text: `“${first.length > EXCERPT_MAX ? `${first.slice(0, EXCERPT_MAX)}…` : first}”`, style: 'quiet' },
    ]),
  );
}

function shortened<T>(all: readonly T[], entryOf: (one: T) => Entry): readonly Entry[] {
  const more = all.length - MENTIONED_MAX;
  const shown = all.slice(0, MENTIONED_MAX).map(entryOf);
  return more > 0 ? [...shown, entry([{ text: WORDS.and(more), style: 'quiet' }])] : shown;
}
