import type { Figure } from '../answering/answer.js';
import { type CheckedFigure, type DraftCheck, VERDICTS, type Verdict } from '../answering/check/checked.js';
import { fullDay } from '../wording/days.js';
import { joined, say, type Words } from '../wording/words.js';
import { citationLines } from './citation-lines.js';
import type { Document, Entry, Line, Section, Tone } from './document.js';
import { type AnswerContext, claimLines, figureLead } from './figure-entry.js';
import { subjectOf } from './subject.js';

const TONES: Readonly<Record<Verdict, Tone>> = {
  supported: 'same',
  outdated: 'wider',
  rejected: 'refusal',
  contradicted: 'refusal',
  wrongly_attributed: 'refusal',
  wrong_window: 'refusal',
  not_in_the_ledger: 'unstated',
};

/** `2 supported, 1 outdated`; verdicts that no figure has are left out. */
function tally(checked: readonly CheckedFigure[]): Words {
  const counts = VERDICTS.map((verdict) => [verdict, checked.filter((one) => one.verdict === verdict).length] as const);
  return joined(
    counts.filter(([, count]) => count > 0).map(([verdict, n]) => say(`tally.${verdict}`, { n })),
    ', ',
  );
}

function figureIn(figure: Figure, context: AnswerContext): Entry {
  return {
    lead: figureLead(figure),
    lines: [...claimLines(figure, context), ...citationLines(figure, context.articles)],
    children: [],
    subjects: [subjectOf(figure)],
  };
}

function section(one: CheckedFigure, { articles, figures }: Pick<AnswerContext, 'articles' | 'figures'>): Section {
  const context: AnswerContext = { figures, articles, notes: [] };
  const lead: Line = [{ text: `“${one.mention.phrase}”`, style: 'quote' }];
  const remarks = one.remarks.map((remark): Line => [{ text: remark, style: 'strong' }]);
  return {
    tone: TONES[one.verdict],
    heading: say(`verdict.${one.verdict}`),
    explanation: '',
    entries: [{ lead, lines: remarks, children: one.figures.map((figure) => figureIn(figure, context)) }],
  };
}

/** What the ledger has to say of each figure in a draft, in the order of the text. */
export function checkDocument({ today, asOf, checked, articles, referred }: DraftCheck): Document {
  const figures = [...referred, ...checked.flatMap((one) => one.figures)];
  const context = {
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    articles: new Map(articles.map((article) => [article.id, article])),
  };
  const isEmpty = checked.length === 0;
  const read = [
    say('check.read-as-of', { day: fullDay(today) }),
    isEmpty ? say('check.nothing-found') : tally(checked),
    ...(asOf === null ? [] : [say('check.held-against', { day: fullDay(asOf) })]),
  ];
  return {
    title: isEmpty ? say('check.nothing') : say('check.checked', { figures: checked.length }),
    understood: [joined(read, ' · ')],
    sections: checked.map((one) => section(one, context)),
    footer: [[isEmpty ? say('check.what-is-read') : say('check.what-it-means')]],
  };
}
