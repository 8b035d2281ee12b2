/** How the verbs of a language end, by the ending of the infinitive; folded, as all words of questions. */
export interface Endings {
  /** After the stem, wherever it is stressed. */
  readonly all: string;
  /** Where the stem is stressed and may change: "cuenta", "cuenten". */
  readonly strong: string;
  /** What takes a pronoun at its end: the infinitive, the gerund, what is asked of somebody. */
  readonly asks: string;
}

export interface Conjugation {
  readonly endings: Readonly<Record<'ar' | 'er' | 'ir', Endings>>;
  /** The pronouns at the end of a verb, with the hyphen where the language writes one. */
  readonly pronouns: string;
  /** How a stem is written before an ending, so that it sounds the same. */
  readonly spelt: (stem: string, ending: string, kind: 'ar' | 'er' | 'ir') => string;
}

/**
 * Every form of a verb: `reportar`; `contar/cuent` with the stem it has where that is stressed; `decir+dijo+dice` with
 * forms of its own beside the regular ones (a regular form that nobody says does no harm).
 */
export function romanceForms(verb: string, { endings, pronouns, spelt }: Conjugation): readonly string[] {
  const [regular = '', ...own] = verb.split('+');
  const [infinitive = '', strong] = regular.split('/');
  const kind = kindOf(infinitive);
  const stem = infinitive.slice(0, -2);
  const { all, strong: stressed, asks } = endings[kind];
  const formed = (of: string, list: string): readonly string[] =>
    list.split(' ').map((ending) => spelt(of, ending === '-' ? '' : ending, kind));
  const asked = [...formed(stem, asks), ...(strong === undefined ? [] : formed(strong, asks))];
  const withPronoun = pronouns.split(' ').flatMap((pronoun) => asked.map((form) => `${form}${pronoun}`));
  return [...formed(stem, all), ...(strong === undefined ? [] : formed(strong, stressed)), ...withPronoun, ...own];
}

function kindOf(infinitive: string): 'ar' | 'er' | 'ir' {
  if (infinitive.endsWith('ar')) return 'ar';
  return infinitive.endsWith('er') ? 'er' : 'ir';
}
