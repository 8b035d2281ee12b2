import type { Figure } from '../answering/answer.js';
import { type CheckedFigure, type DraftCheck, VERDICTS, type Verdict } from '../answering/check/checked.js';
import { fullDay } from '../domain/day-words.js';
import type { IsoDate } from '../domain/iso-date.js';
import { plural } from '../domain/plural.js';
import { asOfWords } from './as-of.js';
import { citationLines } from './citation-lines.js';
import type { Document, Entry, Line, Section, Tone } from './document.js';
import { type AnswerContext, claimLines, figureLead } from './figure-entry.js';

const WORDS: Readonly<Record<Verdict, { readonly label: string; readonly tone: Tone }>> = {
  supported: { label: 'Supported', tone: 'same' },
  outdated: { label: 'Outdated', tone: 'wider' },
  rejected: { label: 'Rejected by an editor', tone: 'refusal' },
  contradicted: { label: 'Contradicted', tone: 'refusal' },
  wrongly_attributed: { label: 'Wrongly attributed', tone: 'refusal' },
  wrong_window: { label: 'Other days', tone: 'refusal' },
  not_in_the_ledger: { label: 'Not in the ledger', tone: 'unstated' },
};

/** `2 supported, 1 outdated`; verdicts that no figure has are left out. */
function tally(checked: readonly CheckedFigure[]): string {
  const counts = VERDICTS.map((verdict) => [verdict, checked.filter((one) => one.verdict === verdict).length] as const);
  return counts
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${WORDS[verdict].label.toLowerCase()}`)
    .join(', ');
}

function figureIn(figure: Figure, context: AnswerContext): Entry {
  return {
    lead: figureLead(figure),
    lines: [...claimLines(figure, context), ...citationLines(figure, context.articles)],
    children: [],
  };
}

function section(one: CheckedFigure, { articles, figures }: Pick<AnswerContext, 'articles' | 'figures'>): Section {
  const { label, tone } = WORDS[one.verdict];
  const context: AnswerContext = { figures, articles, notes: [] };
  const lead: Line = [{ text: `“${one.mention.phrase}”`, style: 'quote' }];
  const remarks = one.remarks.map((remark): Line => [{ text: remark, style: 'strong' }]);
  return {
    tone,
    heading: label,
    explanation: '',
    entries: [{ lead, lines: remarks, children: one.figures.map((figure) => figureIn(figure, context)) }],
  };
}

function heldAgainst(asOf: IsoDate | null): readonly string[] {
  return asOfWords(asOf).map((words) => `held against the ledger ${words}`);
}

/** What the ledger has to say of each figure in a draft, in the order of the text. */
export function checkDocument({ today, asOf, checked, articles, referred }: DraftCheck): Document {
  const figures = [...referred, ...checked.flatMap((one) => one.figures)];
  const context = {
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    articles: new Map(articles.map((article) => [article.id, article])),
  };
  const found = checked.length === 0 ? 'no count of people freed or held was found in it' : tally(checked);
  return {
    title: checked.length === 0 ? 'Nothing to check' : `${plural(checked.length, 'figure')} checked`,
    understood: [[`Read as of ${fullDay(today)}`, found, ...heldAgainst(asOf)].join(' · ')],
    sections: checked.map((one) => section(one, context)),
    footer:
      checked.length === 0
        ? [['Recount reads how many people were freed, are held or were promised freedom, with who says so.']]
        : [['Supported means that somebody says so, not that it is so. Other numbers in the text were not looked at.']],
  };
}
