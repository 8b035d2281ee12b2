import type { Article, ReadArticle } from '../domain/article.js';
import type { ExtractedClaim, Extraction } from '../domain/claim.js';
import { plural } from '../domain/plural.js';
import type { ExtractedStatement } from '../domain/statement.js';
import { longDay, plainDay } from '../wording/days.js';
import type { Words } from '../wording/words.js';
import { outletWords } from './citation-lines.js';
import type { Document, Entry, Line, Section } from './document.js';
import { claimantWords, countedWords, measureName, windowWords } from './figure-words.js';
import { basisWords } from './published-words.js';
import { saidWords } from './statement-words.js';

/** Why a claim is not a count of its own, or not in its claimant's own words: the corpus' way to say it. */
function noteOf(claim: ExtractedClaim, claims: readonly ExtractedClaim[]): string | undefined {
  const whole = claim.partOf === null ? undefined : claims[claim.partOf];
  const notes = [
    ...(claim.derivedFrom === null ? [] : [`derived: ${claim.derivedFrom}`]),
    ...(whole === undefined ? [] : [`part of ${whole.value}`]),
    ...(claim.earlierOf === null ? [] : ['earlier figure']),
    ...(claim.relayedBy === null ? [] : [`relayed by ${claim.relayedBy}`]),
    ...(claim.range === null ? [] : [`range ${claim.range}`]),
  ];
  return notes.length === 0 ? undefined : notes.join('; ');
}

function claimJson(claim: ExtractedClaim, claims: readonly ExtractedClaim[]) {
  const [first] = claim.mentions;
  const note = noteOf(claim, claims);
  return {
    value: claim.value,
    modifier: claim.modifier,
    measure: claim.measure,
    group: claim.group,
    claimant: claim.claimant,
    claimant_kind: claim.claimantKind,
    speaker: claim.speaker,
    from: claim.window.from,
    to: claim.window.to,
    window_basis: claim.window.basis,
    phrase: first.phrase,
    paragraph: first.paragraph,
    // in the original text, so that whoever has it can look the words up
    start: first.originStart,
    end: first.originEnd,
    confidence: claim.confidence,
    doubts: claim.doubts,
    ...(note === undefined ? {} : { note }),
  };
}

/** `about`: places in the list of claims, from 0. */
function statementJson({ place, ...statement }: ExtractedStatement) {
  return {
    kind: statement.kind,
    by: statement.by,
    by_kind: statement.byKind,
    speaker: statement.speaker,
    channel: statement.channel,
    to: statement.to,
    method: statement.method,
    day: statement.day,
    day_basis: statement.dayBasis,
    about: statement.about,
    about_basis: statement.aboutBasis,
    phrase: place.phrase,
    paragraph: place.paragraph,
    start: place.originStart,
    end: place.originEnd,
  };
}

/** What `recount extract --json` prints of one file. `name`: the file's base name. */
export function extractedJson(name: string, { article }: ReadArticle, { claims, statements }: Extraction) {
  const { outlet, agency, headline, url, language, published, publishedBasis } = article;
  return {
    article: { id: name, outlet, agency, headline, url, language, published, published_basis: publishedBasis },
    claims: claims.map((claim) => claimJson(claim, claims)),
    statements: statements.map(statementJson),
  };
}

/** `confidence 0.85: claimant carried over from the text before`. */
function confidenceWords({ confidence, doubts }: ExtractedClaim): string {
  return `confidence ${confidence.toFixed(2)}${doubts.length === 0 ? '' : `: ${doubts.join('; ')}`}`;
}

/** A claim for reading, with what lowers the trust in it. */
export function claimEntry(claim: ExtractedClaim, claims: readonly ExtractedClaim[]): Entry {
  const { window, measure, mentions } = claim;
  const dated = { measure, from: window.from, to: window.to, windowBasis: window.basis, toBasis: window.toBasis };
  const note = noteOf(claim, claims);
  const said = claim.speaker === null ? '' : ` · said by ${claim.speaker}`;
  const lines: Line[] = [
    [{ text: `${claimantWords(claim)}${said}` }],
    [{ text: `«${mentions[0].phrase}»`, style: 'quote' }, ` ¶${mentions[0].paragraph}`],
  ];
  if (note !== undefined) lines.push([{ text: note, style: 'quiet' }]);
  lines.push([{ text: confidenceWords(claim), style: 'quiet' }]);
  const lead: Line = [
    { text: countedWords(claim), style: 'strong' },
    ' · ',
    measureName(measure),
    ' · ',
    { text: windowWords(dated) },
  ];
  return { lead, lines, children: [] };
}

function dateWords({ published, publishedBasis }: Article): string | Words {
  return published === null ? basisWords('none') : `${longDay(published)} (${basisWords(publishedBasis)})`;
}

/** Outlet, date and how many claims. */
export function articleLine({ article }: ReadArticle, count: number): Line {
  return [{ text: outletWords(article) }, ` · ${dateWords(article)} · ${plural(count, 'claim')}`];
}

function statementEntry({ place, about, ...statement }: ExtractedStatement, claims: readonly ExtractedClaim[]): Entry {
  const { speaker, channel, day, dayBasis } = statement;
  const counted = about.map((index) => claims[index]).filter((claim) => claim !== undefined);
  const said = [
    ...(speaker === null ? [] : [`said by ${speaker}`]),
    ...(channel === null ? [] : [`via ${channel}`]),
    day === null ? 'day not stated' : `${dayBasis === 'stated' ? 'on' : 'reported'} ${plainDay(day)}`,
  ];
  const lines: Line[] = [
    [{ text: said.join(' · ') }],
    [{ text: `«${place.phrase}»`, style: 'quote' }, ` ¶${place.paragraph}`],
  ];
  if (counted.length > 0) lines.push([{ text: `about ${counted.map(countedWords).join('; ')}`, style: 'quiet' }]);
  return { lead: [{ text: saidWords(statement), style: 'strong' }], lines, children: [] };
}

/** What an article says about its counts; none where it says nothing. */
export function statementSection({ claims, statements }: Extraction): readonly Section[] {
  if (statements.length === 0) return [];
  const entries = statements.map((one) => statementEntry(one, claims));
  return [{ tone: 'plain', heading: 'What is said about the counts', explanation: '', entries }];
}

/** The claims of one file and what it says about them, for reading. */
export function extractedDocument(name: string, read: ReadArticle, extraction: Extraction): Document {
  const { claims } = extraction;
  const entries = claims.map((claim) => claimEntry(claim, claims));
  return {
    title: name,
    understood: articleLine(read, claims.length),
    sections: [
      ...(claims.length === 0 ? [] : [{ tone: 'plain', heading: '', explanation: '', entries } as const]),
      ...statementSection(extraction),
    ],
    footer: [],
  };
}
