import type { ArticleSummary, Figure } from '../answering/answer.js';
import type { EditorAct, LedgerDiff, News, Replacement } from '../answering/diff/diff.js';
import { daySpan, fullDay, longDay } from '../domain/day-words.js';
import { plural } from '../domain/plural.js';
import type { Words } from '../wording/words.js';
import { actLine } from './act-words.js';
import { citationLines, outletWords } from './citation-lines.js';
import type { Document, Entry, Section, Tone } from './document.js';
import { type AnswerContext, claimLines, figureEntries, figureLead } from './figure-entry.js';
import { measureName } from './figure-words.js';
import { publishedWords } from './published-words.js';

type Articles = ReadonlyMap<string, ArticleSummary>;

function contextOf(figures: readonly Figure[], articles: Articles): AnswerContext {
  return { figures: new Map(figures.map((figure) => [figure.id, figure])), articles, notes: [] };
}

function figureIn(figure: Figure, articles: Articles): Entry {
  return {
    lead: [...figureLead(figure), ` · ${measureName(figure.measure)}`],
    lines: [...claimLines(figure, contextOf([], articles)), ...citationLines(figure, articles)],
    children: [],
  };
}

/** The outlet; for want of one, the headline. */
function nameOf(article: ArticleSummary): string | Words {
  return article.outlet === null && article.headline !== null ? `“${article.headline}”` : outletWords(article);
}

function newsSection({ article, figures }: News, articles: Articles): Section {
  const when = publishedWords(article.published, article.publishedBasis);
  return {
    tone: 'same',
    heading: `${nameOf(article)}, ${when}`,
    explanation: `${plural(figures.length, 'figure')} that no article had told before.`,
    entries: figureEntries(figures, contextOf(figures, articles)),
  };
}

function replacedEntry({ figure, by }: Replacement, articles: Articles): Entry {
  const context = contextOf([by], articles);
  return {
    lead: figureLead(figure),
    lines: [...claimLines(figure, context), ...citationLines(figure, articles)],
    children: [figureIn(by, articles)],
  };
}

function actEntry({ act, undone, figure }: EditorAct, articles: Articles): Entry {
  return {
    lead: actLine(act, undone),
    lines: figure === null ? [['No article tells this claim any more: ', { text: act.claimId, style: 'code' }]] : [],
    children: figure === null ? [] : [figureIn(figure, articles)],
  };
}

function section(tone: Tone, heading: string, explanation: string, entries: readonly Entry[]): readonly Section[] {
  return entries.length === 0 ? [] : [{ tone, heading, explanation, entries }];
}

/** What the ledger learned in these days, by which article or editor. */
export function diffDocument({ query, news, replaced, restored, acts, articles: all }: LedgerDiff): Document {
  const { since, until } = query;
  const articles = new Map(all.map((article) => [article.id, article]));
  const fresh = news.reduce((sum, { figures }) => sum + figures.length, 0);
  const sections = [
    ...news.map((one) => newsSection(one, articles)),
    ...section(
      'wider',
      'Replaced',
      'Known before, and replaced by a later figure of the same claimant.',
      replaced.map((one) => replacedEntry(one, articles)),
    ),
    ...section(
      'within',
      'No longer replaced',
      'What had replaced them was corrected or rejected.',
      restored.map((figure) => figureIn(figure, articles)),
    ),
    ...section(
      'note',
      'By editors',
      '',
      acts.map((one) => actEntry(one, articles)),
    ),
  ];
  return {
    title: since === until ? `What changed on ${longDay(since)}` : `What changed, ${daySpan(since, until)}`,
    understood: [
      `From ${fullDay(since)} to ${fullDay(until)}, both included: articles by their date, editors by theirs`,
    ],
    sections,
    footer: [
      [
        sections.length === 0
          ? 'Nothing: no article of these days told anything new, and no editor did anything.'
          : `${plural(fresh, 'new figure')}, ${replaced.length} replaced, ${plural(acts.length, 'act')} of editors.`,
      ],
    ],
  };
}
