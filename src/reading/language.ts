import { LANGUAGES, type LanguageCode } from '../domain/article.js';

const WORDS: Readonly<Record<LanguageCode, string>> = {
  en: 'the and of to in that for with was were is are said by from has have it on as who not their been at this which',
  es: 'el la los las del de y en con por una un que para se lo su al fue es más según entre desde han ha como sus son',
  pt: 'o a os as do da dos das de e em com por uma um que para se não na no nas nos ao foi é mais segundo pela pelo são',
};

/** Of the words below; enough to be sure. */
const ENOUGH_WORDS = 30;

const LONGEST_WORD = Math.max(
  ...Object.values(WORDS).map((words) => Math.max(...words.split(' ').map((word) => word.length))),
);
/** Of each paragraph: the rest is in the same language. */
const LONGEST_READ = 500;

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
export function voteLanguage(lines: readonly { readonly text: string }[]): LanguageCode {
  let [en, es, pt, seen] = [0, 0, 0, 0];
  for (const { text } of lines) {
    const lower = text.slice(0, LONGEST_READ).toLowerCase();
    for (let start = 0, end = 0; start < lower.length; start = end + 1) {
      end = lower.indexOf(' ', start);
      if (end === -1) end = lower.length;
      const weights = end - start > LONGEST_WORD ? undefined : weightsOf.get(lower.slice(start, end));
      if (weights === undefined) continue;
      en += weights[0];
      es += weights[1];
      pt += weights[2];
      if (++seen >= ENOUGH_WORDS) return winner(en, es, pt);
    }
  }
  return winner(en, es, pt);
}

function winner(en: number, es: number, pt: number): LanguageCode {
  if (es > en || pt > en) return pt > es ? 'pt' : 'es';
  return 'en';
}
