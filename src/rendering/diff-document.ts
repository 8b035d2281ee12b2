import type { ArticleSummary, Figure } from '../answering/answer.js';
import type { EditorAct, LedgerDiff, News, Replacement } from '../answering/diff/diff.js';
import { daySpan, fullDay, longDay } from '../wording/days.js';
import { say, type Words } from '../wording/words.js';
import { actLine } from './act-words.js';
import { citationLines, outletWords } from './citation-lines.js';
import type { Document, Entry, Section, Tone } from './document.js';
import { type AnswerContext, claimLines, figureEntries, figureLead } from './figure-entry.js';
import { measureName } from './figure-words.js';
import { publishedWords } from './published-words.js';
import { subjectOf } from './subject.js';

function figureIn(figure: Figure, context: AnswerContext): Entry {
  return {
    lead: [...figureLead(figure), ' · ', measureName(figure.measure)],
    lines: [...claimLines(figure, context), ...citationLines(figure, context.articles)],
    children: [],
    subjects: [subjectOf(figure)],
  };
}

/** The outlet; for want of one, the headline. */
function nameOf(article: ArticleSummary): string | Words {
  return article.outlet === null && article.headline !== null ? `“${article.headline}”` : outletWords(article);
}

function newsSection({ article, figures }: News, context: AnswerContext): Section {
  const when = publishedWords(article.published, article.publishedBasis);
  return {
    tone: 'same',
    heading: say('diff.article', { outlet: nameOf(article), when }),
    explanation: say('diff.news', { figures: figures.length }),
    entries: figureEntries(figures, context),
  };
}

function replacedEntry({ figure, by }: Replacement, context: AnswerContext): Entry {
  return { ...figureIn(figure, context), children: [figureIn(by, context)] };
}

function actEntry({ act, undone, figure }: EditorAct, context: AnswerContext): Entry {
  return {
    lead: actLine(act, undone),
    lines: figure === null ? [[say('diff.no-article'), ' ', { text: act.claimId, style: 'code' }]] : [],
    children: figure === null ? [] : [figureIn(figure, context)],
  };
}

function contextOf({ news, replaced, restored, acts, articles, referred }: LedgerDiff): AnswerContext {
  const shown = [
    ...news.flatMap(({ figures }) => figures),
    ...replaced.flatMap(({ figure, by }) => [figure, by]),
    ...restored,
    ...acts.flatMap(({ figure }) => figure ?? []),
  ];
  return {
    figures: new Map([...referred, ...shown].map((figure) => [figure.id, figure])),
    articles: new Map(articles.map((article) => [article.id, article])),
    notes: [],
    mixed: true,
  };
}

function section(
  tone: Tone,
  heading: Words,
  explanation: string | Words,
  entries: readonly Entry[],
): readonly Section[] {
  return entries.length === 0 ? [] : [{ tone, heading, explanation, entries }];
}

/** What the ledger learned in these days, by which article or editor. */
export function diffDocument(found: LedgerDiff): Document {
  const { query, news, replaced, restored, acts } = found;
  const { since, until } = query;
  const context = contextOf(found);
  const fresh = news.reduce((sum, { figures }) => sum + figures.length, 0);
  const sections = [
    ...news.map((one) => newsSection(one, context)),
    ...section(
      'wider',
      say('diff.replaced'),
      say('diff.replaced-about'),
      replaced.map((one) => replacedEntry(one, context)),
    ),
    ...section(
      'within',
      say('diff.restored'),
      say('diff.restored-about'),
      restored.map((figure) => figureIn(figure, context)),
    ),
    ...section(
      'note',
      say('diff.by-editors'),
      '',
      acts.map((one) => actEntry(one, context)),
    ),
  ];
  return {
    title:
      since === until
        ? say('diff.title-on', { day: longDay(since) })
        : say('diff.title-span', { days: daySpan(since, until) }),
    understood: [say('diff.understood', { since: fullDay(since), until: fullDay(until) })],
    sections,
    footer: [
      [
        sections.length === 0
          ? say('diff.nothing')
          : say('diff.sum', { fresh, replaced: replaced.length, acts: acts.length }),
      ],
    ],
  };
}
