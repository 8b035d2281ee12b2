import { FIGURES, inOrder, NEWS_KINDS, type NewsKind } from '../alerts/news-kind.js';
import { kindWords } from '../alerts/subscription-words.js';
import { LANGUAGES } from '../domain/article.js';
import { fold } from '../domain/fold.js';
import { say } from '../wording/words.js';
import type { Choice } from './command.js';

const EVERYTHING: ReadonlySet<string> = new Set(['everything', 'all', 'todo', 'tudo']);
const SEPARATORS = /[,;+&]| and | y | e /;

/** What news somebody asks for; figures, where nothing is said. `undefined`: a word among them is no kind of news. */
export function readKinds(typed: string | undefined): readonly NewsKind[] | undefined {
  if (typed === undefined || typed.trim() === '') return FIGURES;
  if (EVERYTHING.has(fold(typed).trim())) return NEWS_KINDS;
  const kinds = wordsOf(typed)
    .filter((word) => word !== '')
    .map(kindOf);
  const known = kinds.filter((kind) => kind !== undefined);
  return known.length === kinds.length && known.length > 0 ? inOrder(known) : undefined;
}

/** The kinds by their names, added to what was typed already. */
export function kindChoices(typed: string): readonly Choice[] {
  const words = wordsOf(typed);
  const done = words.slice(0, -1).map(kindOf);
  if (done.includes(undefined)) return [];
  const chosen = done.filter((kind) => kind !== undefined);
  const open = fold(words.at(-1) ?? '');
  const isMeant = (kind: NewsKind) => [kind, ...namesOf(kind)].some((name) => name.startsWith(open));
  const offers = NEWS_KINDS.filter((kind) => !chosen.includes(kind) && isMeant(kind)).map((kind) => {
    const kinds = [...chosen, kind];
    return { name: kindWords(kinds), value: kinds.join(', ') };
  });
  const everything = chosen.length === 0 && [...EVERYTHING].some((name) => name.startsWith(open));
  const all = { name: say('news.everything', { kinds: kindWords(NEWS_KINDS) }), value: 'everything' };
  return everything ? [...offers, all] : offers;
}

function wordsOf(typed: string): readonly string[] {
  return typed.split(SEPARATORS).map((word) => fold(word).trim());
}

/** By its name, in the plural too: `revisions`, `new figures`, `other origins`; or as any of the languages calls it. */
function kindOf(word: string): NewsKind | undefined {
  const plain = word.replace(/ ?figures?$/, '').replace(/^(?:an)?other /, '');
  return NEWS_KINDS.find((kind) => plain === kind || plain === `${kind}s` || namesOf(kind).includes(word));
}

/** `correcciones`, `correções`: as an offered kind is shown. */
function namesOf(kind: NewsKind): readonly string[] {
  return LANGUAGES.map((language) => fold(say(`news.${kind}`).in(language)));
}
