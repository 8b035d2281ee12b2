import { type Conjugation, romanceForms } from './romance-forms.js';

const conjugation: Conjugation = {
  endings: {
    ar: {
      all: 'ar ando ado ada ados adas o as a amos ais an e aste asteis aron aba abas abamos aban are aras ara aremos aran aria arias ariamos arian es emos eis en aramos ad',
      strong: 'o as a an e es en',
      asks: 'ar ando a e en ad',
    },
    er: {
      all: 'er iendo ido ida idos idas o es e emos eis en i iste io imos isteis ieron ia ias iamos ian ere eras era eremos eran eria erias eriamos erian a as amos ais an iera ieras ieramos ieran ed',
      strong: 'o es e en a as an',
      asks: 'er iendo e a an ed',
    },
    ir: {
      all: 'ir iendo ido ida idos idas o es e imos is en i iste io isteis ieron ia ias iamos ian ire iras ira iremos iran iria irias iriamos irian a as amos ais an iera ieras ieramos ieran id',
      strong: 'o es e en a as an iendo io ieron iera ieran',
      asks: 'ir iendo e a an id',
    },
  },
  pronouns: 'me te le nos les lo la los las se melo mela',
  spelt: (stem, ending, kind) => {
    const soft = /^[ei]/.test(ending);
    if (kind === 'ar' && soft) {
      if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu${ending}`;
      if (stem.endsWith('g')) return `${stem}u${ending}`;
      if (stem.endsWith('z')) return `${stem.slice(0, -1)}c${ending}`;
    }
    if (kind !== 'ar' && !soft && /^[ao]/.test(ending)) {
      if (/[aeiou]c$/.test(stem)) return `${stem.slice(0, -1)}zc${ending}`;
      if (stem.endsWith('g')) return `${stem.slice(0, -1)}j${ending}`;
    }
    return `${stem}${ending}`;
  },
};

/** Every form of a Spanish verb, with the pronouns that hang on to it: "muestrame", "compararlos". */
export function spanishForms(verb: string): readonly string[] {
  return romanceForms(verb, conjugation);
}
