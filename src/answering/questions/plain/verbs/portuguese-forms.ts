import { type Conjugation, romanceForms } from './romance-forms.js';

const conjugation: Conjugation = {
  endings: {
    ar: {
      all: 'ar ando ado ada ados adas o as a amos ais am ei aste ou astes aram ava avas avamos avam arei aras ara aremos arao aria arias ariamos ariam e es emos em asse assem ares armos arem',
      strong: 'o as a am e es em',
      asks: 'ar ando a e em',
    },
    er: {
      all: 'er endo ido ida idos idas o es e emos em i este eu estes eram ia ias iamos iam erei eras era eremos erao eria erias eriamos eriam a as amos am esse essem eres ermos erem',
      strong: 'o es e em a as am',
      asks: 'er endo e a am',
    },
    ir: {
      all: 'ir indo ido ida idos idas o es e imos em i iste iu istes iram ia ias iamos iam irei iras ira iremos irao iria irias iriamos iriam a as amos am isse issem ires irmos irem',
      strong: 'o es e em a as am',
      asks: 'ir indo e a am',
    },
  },
  pronouns: '-me -te -se -nos -lhe -lhes -o -a -os -as',
  spelt: (stem, ending, kind) => {
    const soft = /^[ei]/.test(ending);
    if (kind === 'ar' && soft) {
      if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu${ending}`;
      if (stem.endsWith('g')) return `${stem}u${ending}`;
    }
    if (kind !== 'ar' && !soft && stem.endsWith('g')) return `${stem.slice(0, -1)}j${ending}`;
    return `${stem}${ending}`;
  },
};

/** Every form of a Portuguese verb, with the pronouns that hang on to it: "diga-me", "compara-lo". */
export function portugueseForms(verb: string): readonly string[] {
  const [infinitive = ''] = verb.split(/[/+]/);
  const open = infinitive.slice(0, -1);
  return [...romanceForms(verb, conjugation), ...['-lo', '-la', '-los', '-las'].map((pronoun) => `${open}${pronoun}`)];
}
