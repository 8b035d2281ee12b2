import { describe, expect, test } from 'vitest';
import { FIGURES, NEWS_KINDS, type NewsKind } from '../../src/alerts/news-kind.js';
import { kindChoices, readKinds } from '../../src/commanding/news-kinds.js';
import { LANGUAGES, type LanguageCode } from '../../src/domain/article.js';

const rows: readonly (readonly [typed: string | undefined, kinds: readonly NewsKind[] | undefined])[] = [
  [undefined, FIGURES],
  ['', FIGURES],
  ['everything', NEWS_KINDS],
  ['todo', NEWS_KINDS],
  ['corrections and new figures', ['new', 'correction']],
  ['correcciones, cifras nuevas', ['new', 'correction']],
  ['Correções; revisões', ['revision', 'correction']],
  ['contradicciones y revisiones', ['revision', 'contradiction']],
  ['gossip', undefined],
  ['new, gossip', undefined],
];
test.each(rows)('%s', (typed, kinds) => {
  expect(readKinds(typed)).toEqual(kinds);
});

describe('what is offered', () => {
  const offered = (typed: string, language: LanguageCode) =>
    kindChoices(typed).map(({ name }) => (typeof name === 'string' ? name : name.in(language)));

  test.each(LANGUAGES)('in one language alone, and whole: %s', (language) => {
    const [first, ...others] = offered('', language).toReversed();
    expect(first?.replace(/^\p{L}+: /u, '')).toBe(others.toReversed().join(', '));
    expect(first?.length).toBeLessThanOrEqual(100);
  });
  test('by what it is called in the reader’s language', () => {
    expect(offered('corre', 'es')).toEqual(['correcciones']);
    expect(offered('números', 'pt')).toEqual(['números novos']);
    expect(offered('todo', 'es')).toEqual([expect.stringMatching(/^todo: cifras nuevas, /)]);
  });
});
