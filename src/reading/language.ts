import type { LanguageCode } from '../domain/article.js';

const WORDS: Readonly<Record<LanguageCode, string>> = {
  en: 'the and of to in that for with was were is are said by from has have it on as who not their been at this which',
  es: 'el la los las del de y en con por una un que para se lo su al fue es más según entre desde han ha como sus son',
  pt: 'o a os as do da dos das de e em com por uma um que para se não na no nas nos ao foi é mais segundo pela pelo são',
};

const ENOUGH_WORDS = 80;

const languagesOf = new Map<string, LanguageCode[]>();
for (const language of ['en', 'es', 'pt'] as const) {
  for (const word of WORDS[language].split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** The language most of the common words belong to; English where there are none. */
export function voteLanguage(texts: readonly string[]): LanguageCode {
  const votes = { en: 0, es: 0, pt: 0 };
  let seen = 0;
  for (const text of texts) {
    for (const word of text
      .slice(0, 3000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []) {
      if (++seen > ENOUGH_WORDS) return winner(votes);
      const languages = languagesOf.get(word);
      if (languages !== undefined) for (const language of languages) votes[language] += 1 / languages.length;
    }
  }
  return winner(votes);
}

function winner({ en, es, pt }: Readonly<Record<LanguageCode, number>>): LanguageCode {
  if (es > en || pt > en) return pt > es ? 'pt' : 'es';
  return 'en';
}
