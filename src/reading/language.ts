import { LANGUAGES, type LanguageCode } from '../domain/article.js';

const WORDS: Readonly<Record<LanguageCode, string>> = {
  en: 'the and of to in that for with was were is are said by from has have it on as who not their been at this which',
  es: 'el la los las del de y en con por una un que para se lo su al fue es más según entre desde han ha como sus son',
  pt: 'o a os as do da dos das de e em com por uma um que para se não na no nas nos ao foi é mais segundo pela pelo são',
};

/** Of the words below; enough to be sure. */
const ENOUGH_WORDS = 30;

/** What a word says for English, Spanish and Portuguese: a word of two languages says half for each. */
type Weights = readonly [en: number, es: number, pt: number];

const weightsOf: ReadonlyMap<string, Weights> = new Map(
  [...new Set(Object.values(WORDS).join(' ').split(' '))].map((word) => {
    const has = LANGUAGES.map((language) => (WORDS[language].split(' ').includes(word) ? 1 : 0));
    const [en = 0, es = 0, pt = 0] = has.map((each) => each / has.reduce<number>((sum, one) => sum + one, 0));
    return [word, [en, es, pt]];
  }),
);

/** The language most of the common words belong to; English where there are none. */
export function voteLanguage(texts: readonly string[]): LanguageCode {
  let [en, es, pt, seen] = [0, 0, 0, 0];
  for (const text of texts) {
    for (const word of text.slice(0, 500).toLowerCase().split(' ')) {
      const weights = weightsOf.get(word);
      if (weights === undefined) continue;
      en += weights[0];
      es += weights[1];
      pt += weights[2];
      seen++;
    }
    if (seen >= ENOUGH_WORDS) break;
  }
  if (es > en || pt > en) return pt > es ? 'pt' : 'es';
  return 'en';
}
