import type { Article } from '../domain/article.js';
import { fold } from '../domain/fold.js';
import type { Withdrawn } from '../ledger/act.js';
import { sourceOf } from '../rendering/citation-lines.js';
import type { Document } from '../rendering/document.js';
import { typedLine } from '../wording/names.js';
import { joined, say, Words } from '../wording/words.js';
import type { Caller, Choice, Invocation, Reply } from './command.js';
import { offered, type Refusal, refusal } from './refusal.js';
import { editorOf } from './review-deeds.js';
import type { Services } from './services.js';

/** Deeds of `/review` that are done to a whole article. */
export const ARTICLE_DEEDS = { 'withdraw-article': 'withdraw', 'restore-article': 'restore' } as const;
export type ArticleDeedName = keyof typeof ARTICLE_DEEDS;

const CHOICES_MAX = 25;
const OFFERED = 3;
const REASON_MAX = 500;

/** An article in one line, for lists. */
function nameOf(article: Article): Words {
  const { line } = sourceOf(article, article.id);
  return joined(
    line.map((span) => (typeof span === 'string' || span instanceof Words ? span : span.text)),
    '',
  );
}

async function articlesLike(typed: string, { ledger }: Services): Promise<readonly Article[]> {
  const articles = await ledger.articles();
  const exact = articles.find(({ id }) => id === typed.trim());
  if (exact !== undefined) return [exact];
  const words = fold(typed).split(/\s+/);
  return articles
    .filter((article) => {
      const known = fold(`${article.id} ${nameOf(article).in('en')} ${article.url ?? ''}`);
      return words.every((word) => known.includes(word));
    })
    .toReversed();
}

/** The newest first. */
export async function articleChoices(typed: string, services: Services): Promise<readonly Choice[]> {
  const found = await articlesLike(typed, services);
  return found.slice(0, CHOICES_MAX).map((article) => ({ name: nameOf(article), value: article.id }));
}

async function findArticle(typed: string | undefined, services: Services): Promise<Article | Refusal> {
  if (typed === undefined)
    return refusal(say('withdrawal.which'), say('withdrawal.which.how', { option: say('name.article') }));
  const found = await articlesLike(typed, services);
  const [first] = found;
  if (first === undefined) return refusal(say('withdrawal.unknown', { typed }), listed());
  if (found.length === 1) return first;
  const near = found.slice(0, OFFERED).map((article) => say('find.near', { label: nameOf(article), id: article.id }));
  return refusal(say('withdrawal.several', { typed, n: found.length }), say('find.give-id', { near: offered(near) }));
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
  const field = { name: 'reason', label: say('withdrawal.why'), value: '', long: true };
  const title = say(`withdrawal.form.${name}`);
  const fields = [{ ...field, required: true, maxLength: REASON_MAX }] as const;
  return { kind: 'form', title, invocation: { ...invocation, options }, fields };
}

/** Where articles can be looked up. */
function listed(): Words {
  return say('withdrawal.listed', { line: typedLine('sources') });
}

function notDone({ lacks }: Extract<Withdrawn, { ok: false }>, name: ArticleDeedName): Refusal {
  if (lacks === 'article') return refusal(say('withdrawal.gone'), listed());
  return name === 'withdraw-article'
    ? refusal(
        say('withdrawal.already'),
        say('withdrawal.already.how', { line: typedLine('review do:restore-article') }),
      )
    : refusal(say('withdrawal.was-not'), say('withdrawal.was-not.how'));
}

function doneDocument({ article, alone, others }: Extract<Withdrawn, { ok: true }>, name: ArticleDeedName): Document {
  const back = typedLine(`review do:restore-article article:${article.id}`);
  return {
    title: say(`withdrawal.title.${name}`),
    understood: [{ text: nameOf(article), style: 'strong' }],
    sections: [],
    footer: [
      [say(`withdrawal.alone.${name}`, { n: alone.length })],
      [say('withdrawal.others', { n: others.length })],
      [say('withdrawal.edited')],
      ...(name === 'withdraw-article' ? [[say('withdrawal.back', { line: back })]] : []),
    ],
  };
}
