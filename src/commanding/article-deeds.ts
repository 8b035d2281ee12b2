import type { Article } from '../domain/article.js';
import { fold } from '../domain/fold.js';
import { plural } from '../domain/plural.js';
import type { Withdrawn } from '../ledger/act.js';
import { sourceOf } from '../rendering/citation-lines.js';
import type { Document } from '../rendering/document.js';
import { lineIn } from '../wording/words.js';
import type { Caller, Choice, Invocation, Reply } from './command.js';
import { offered, type Refusal, refusal } from './refusal.js';
import { editorOf } from './review-deeds.js';
import type { Services } from './services.js';

/** Deeds of `/review` that are done to a whole article. */
export const ARTICLE_DEEDS = { 'withdraw-article': 'withdraw', 'restore-article': 'restore' } as const;
export type ArticleDeedName = keyof typeof ARTICLE_DEEDS;

const CHOICES_MAX = 25;
const NAME_MAX = 100;
const OFFERED = 3;
const REASON_MAX = 500;

/** An article in one line, for lists. */
function nameOf(article: Article): string {
  const { line } = sourceOf(article, article.id);
  return lineIn(line, 'en')
    .map((span) => (typeof span === 'string' ? span : span.text))
    .join('');
}

async function articlesLike(typed: string, { ledger }: Services): Promise<readonly Article[]> {
  const articles = await ledger.articles();
  const exact = articles.find(({ id }) => id === typed.trim());
  if (exact !== undefined) return [exact];
  const words = fold(typed).split(/\s+/);
  return articles
    .filter((article) => {
      const known = fold(`${article.id} ${nameOf(article)} ${article.url ?? ''}`);
      return words.every((word) => known.includes(word));
    })
    .toReversed();
}

/** The newest first. */
export async function articleChoices(typed: string, services: Services): Promise<readonly Choice[]> {
  const found = await articlesLike(typed, services);
  return found
    .slice(0, CHOICES_MAX)
    .map((article) => ({ name: nameOf(article).slice(0, NAME_MAX), value: article.id }));
}

async function findArticle(typed: string | undefined, services: Services): Promise<Article | Refusal> {
  if (typed === undefined) return refusal('Which article is meant?', 'Name it: article:, by its id or words of it.');
  const found = await articlesLike(typed, services);
  const [first] = found;
  if (first === undefined) return refusal(`No article is known as “${typed}”.`, '“/sources” lists them.');
  if (found.length === 1) return first;
  const near = found.slice(0, OFFERED).map((article) => `${nameOf(article)} = ${article.id}`);
  return refusal(`“${typed}” could be ${found.length} articles.`, `Give the id: ${offered(near)}.`);
}

/** Writes down that an article was withdrawn by its publisher, or stands again. */
export async function doToArticle(
  name: ArticleDeedName,
  invocation: Invocation,
  caller: Caller,
  services: Services,
): Promise<Reply> {
  const { article: typed, reason = '' } = invocation.options;
  const article = await findArticle(typed, services);
  if ('kind' in article) return article;
  if (reason.trim() === '') return reasonForm(name, article, invocation);
  const deed = { kind: ARTICLE_DEEDS[name], reason: reason.trim() };
  const done = await services.review.withdraw(article.id, deed, editorOf(caller));
  if (!done.ok) return notDone(done, name);
  return { kind: 'document', document: doneDocument(done, name), invocation: null, private: true };
}

function reasonForm(name: ArticleDeedName, article: Article, invocation: Invocation): Reply {
  const options = { ...invocation.options, article: article.id, do: name };
  const field = { name: 'reason', label: 'Why (kept for good, readers of its alerts see it)', value: '', long: true };
  const title = name === 'withdraw-article' ? 'This article was withdrawn' : 'This article stands again';
  const fields = [{ ...field, required: true, maxLength: REASON_MAX }] as const;
  return { kind: 'form', title, invocation: { ...invocation, options }, fields };
}

function notDone({ lacks }: Extract<Withdrawn, { ok: false }>, name: ArticleDeedName): Refusal {
  if (lacks === 'article') return refusal('The ledger no longer has this article.', '“/sources” lists them.');
  return name === 'withdraw-article'
    ? refusal('This article is withdrawn already.', 'review do:restore-article takes that back.')
    : refusal('This article is not withdrawn.', 'Nothing is to be done.');
}

function doneDocument({ article, alone, others }: Extract<Withdrawn, { ok: true }>, name: ArticleDeedName): Document {
  const withdrawn = name === 'withdraw-article';
  const only = plural(alone.length, 'claim');
  return {
    title: withdrawn ? 'Withdrawn' : 'Standing again',
    understood: [{ text: nameOf(article), style: 'strong' }],
    sections: [],
    footer: [
      [
        withdrawn
          ? `${only} that no other article tells: rejected, and left out of every answer.`
          : `${only} that were rejected for it: counted again.`,
      ],
      [`${plural(others.length, 'claim')} of it that others tell, or editors judged: as before.`],
      ['Every alert that told them is edited.'],
      ...(withdrawn ? [['To take it back: review do:restore-article article:', { text: article.id }]] : []),
    ],
  };
}
