import type { Figure } from '../answering/answer.js';
import type { Apart, Comparison, Contrast, Implied, Without } from '../answering/compare/compared.js';
import type { Measure } from '../domain/claim.js';
import { fullDay, longDay, plainDay } from '../wording/days.js';
import { filedWords } from '../wording/filed.js';
import { joined, say, type Words } from '../wording/words.js';
import { asOfWords } from './as-of.js';
import { citationLines } from './citation-lines.js';
import { noteSection } from './count-document.js';
import type { Document, Entry, Line, Section } from './document.js';
import { type AnswerContext, claimLines, figureLead } from './figure-entry.js';
import { measurePeople, measureSubject } from './figure-words.js';
import { rejectedLines } from './review-words.js';
import { subjectOf } from './subject.js';

function figureBelow(figure: Figure, context: AnswerContext): Entry {
  return {
    lead: figureLead(figure),
    lines: [...claimLines(figure, context), ...citationLines(figure, context.articles)],
    children: [],
    subjects: [subjectOf(figure)],
  };
}

function contrastEntry({ text, a, b, also }: Contrast, context: AnswerContext): Entry {
  const [own, other] = [
    also.filter(({ claimant }) => claimant === a.claimant),
    also.filter(({ claimant }) => claimant !== a.claimant),
  ];
  return {
    lead: [{ text, style: 'strong' }],
    lines: [],
    children: [a, ...own, b, ...other].map((figure) => figureBelow(figure, context)),
  };
}

function apartEntry({ a, b, reasons }: Apart, context: AnswerContext): Entry {
  return {
    lead: [say('compare.nearest')],
    lines: reasons.map((reason): Line => [{ text: reason, style: 'strong' }]),
    children: [figureBelow(a, context), figureBelow(b, context)],
  };
}

function impliedEntry({ text, parents: [longer, shorter] }: Implied, context: AnswerContext): Entry {
  return { lead: [{ text }], lines: [], children: [figureBelow(longer, context), figureBelow(shorter, context)] };
}

function understood({ query: { measure, a, b, since, asOf } }: Comparison): Line {
  const strong = (claimant: string) => ({ text: filedWords(claimant), style: 'strong' }) as const;
  const asked = [
    measureSubject(measure),
    say('compare.beside', { a: strong(a), b: strong(b) }),
    ...(since === null ? [] : [say('count.first-day', { day: fullDay(since) })]),
    ...asOfWords(asOf),
  ];
  return [joined(asked, ' · ')];
}

/** `figures since 1 Dec 2025`, `figures of people held` */
function hasWords({ measure, from }: Without['has'][number], asked: Measure): Words {
  if (measure !== asked) return say('compare.has-measure', { people: measurePeople(measure) });
  return from === null ? say('compare.has-no-start') : say('compare.has-since', { day: plainDay(from) });
}

function alone({ without, query }: Comparison): readonly Section[] {
  if (without.length === 0) return [];
  const { since, measure } = query;
  const entries = without.map(({ claimant: name, has }) => {
    const claimant = { text: filedWords(name), style: 'strong' } as const;
    const found = has.map((one) => hasWords(one, measure));
    const none =
      since === null ? say('compare.none', { claimant }) : say('compare.none-from', { claimant, day: longDay(since) });
    const lines = found.length === 0 ? [] : [[say('compare.it-has', { figures: joined(found, '; ') })]];
    return { lead: [none], lines, children: [] };
  });
  return [{ tone: 'unstated', heading: say('compare.alone'), explanation: '', entries }];
}

function shownIn({ contrasts, apart, implied }: Comparison): readonly Figure[] {
  const pairs = [...contrasts, ...(apart === null ? [] : [apart])].flatMap(({ a, b }) => [a, b]);
  const also = contrasts.flatMap((contrast) => contrast.also);
  return [...pairs, ...also, ...implied.flatMap(({ parents }) => parents)];
}

/** Two claimants side by side: where they count alike, how far apart they are; else what keeps them from being compared. */
export function compareDocument(comparison: Comparison): Document {
  const { contrasts, apart, implied, articles } = comparison;
  const context: AnswerContext = {
    figures: new Map([...shownIn(comparison), ...comparison.referred].map((figure) => [figure.id, figure])),
    articles: new Map(articles.map((article) => [article.id, article])),
    notes: comparison.notes,
  };
  const sections: Section[] = [...alone(comparison)];
  if (contrasts.length > 0)
    sections.push({
      tone: 'same',
      heading: say('compare.alike'),
      explanation: say('compare.alike-about'),
      entries: contrasts.map((contrast) => contrastEntry(contrast, context)),
    });
  if (apart !== null)
    sections.push({
      tone: 'wider',
      heading: say('compare.apart'),
      explanation: say('compare.apart-about'),
      entries: [apartEntry(apart, context)],
    });
  if (implied.length > 0)
    sections.push({
      tone: 'note',
      heading: say('compare.implied'),
      explanation: say('compare.implied-about'),
      entries: implied.map((one) => impliedEntry(one, context)),
    });
  return {
    title: say('compare.title', { a: filedWords(comparison.query.a), b: filedWords(comparison.query.b) }),
    understood: understood(comparison),
    sections: [...sections, ...noteSection(comparison.notes)],
    footer: [
      ...(contrasts.length === 0 ? [] : [[say('compare.pairs', { pairs: contrasts.length })]]),
      ...rejectedLines(comparison.rejected),
    ],
  };
}
