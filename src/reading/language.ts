import { LANGUAGES, type LanguageCode } from '../domain/article.js';

/** Function words, and the commonest of such news: a draft may be one sentence long. */
const WORDS: Readonly<Record<LanguageCode, string>> = {
  en: `the and of to in that for with was were is are said says by from has have had it on as who not no or but their been at this which
    since after before more than other others do we they he she him his her all only still least people prisoners freed released january february march april
    june july august september october november december monday tuesday wednesday thursday friday saturday sunday`,
  es: `el la los las lo del de y o en con por una un unos unas que para se su sus al fue es más según entre desde hasta han ha había como son está están
    pero sin no ya también tras sobre sido fueron hay le les este esta ese esa dijo informó otros otras menos enero febrero marzo abril mayo junio julio
    agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo presos personas excarcelados liberados liberadas siguen`,
  pt: `o os as do da dos das de e ou em com por uma um uns umas que para se não na no nas nos ao aos à às foi é mais segundo pela pelo pelas pelos são
    entre desde até há foram está estão mas sem já também após sobre sido seu sua seus suas ele ela eles disse informou outros outras menos janeiro fevereiro
    março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
    presos pessoas libertados libertadas soltos soltas continuam`,
};

/** Of the words above; so many are enough to be sure. */
const ENOUGH_WORDS = 120;
/** And so many of one paragraph: the first may be a post in another language. */
const ENOUGH_OF_ONE = 10;

const LISTS = { en: words(WORDS.en), es: words(WORDS.es), pt: words(WORDS.pt) };

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

const ALL_WORDS = new Set(LANGUAGES.flatMap((language) => [...LISTS[language]]));
const LONGEST_WORD = Math.max(...[...ALL_WORDS].map((word) => word.length));
/** Of each paragraph: the rest is in the same language. */
const LONGEST_READ = 500;

/** What a word says for English, Spanish and Portuguese: a word of two languages says half for each. */
type Weights = readonly [en: number, es: number, pt: number];

const weightsOf: ReadonlyMap<string, Weights> = new Map(
  [...ALL_WORDS].map((word) => {
    const has = LANGUAGES.map((language) => (LISTS[language].has(word) ? 1 : 0));
    const [en = 0, es = 0, pt = 0] = has.map((each) => each / has.reduce<number>((sum, one) => sum + one, 0));
    return [word, [en, es, pt]];
  }),
);

/** The language most of the common words belong to; English where there are none. */
export function voteLanguage(lines: readonly { readonly text: string }[]): LanguageCode {
  let [en, es, pt, seen] = [0, 0, 0, 0];
  for (const { text } of lines) {
    const lower = text.slice(0, LONGEST_READ).toLowerCase();
    const enough = Math.min(seen + ENOUGH_OF_ONE, ENOUGH_WORDS);
    for (let start = 0, end = 0; start < lower.length && seen < enough; start = end + 1) {
      end = lower.indexOf(' ', start);
      if (end === -1) end = lower.length;
      const weights = end - start > LONGEST_WORD ? undefined : weightsOf.get(lower.slice(start, end));
      if (weights === undefined) continue;
      en += weights[0];
      es += weights[1];
      pt += weights[2];
      seen += 1;
    }
    if (seen >= ENOUGH_WORDS) break;
  }
  return winner(en, es, pt);
}

function winner(en: number, es: number, pt: number): LanguageCode {
  if (es > en || pt > en) return pt > es ? 'pt' : 'es';
  return 'en';
}
