import type { LanguageCode } from '../domain/article.js';
import { type Span, Words } from './words.js';

/** Groups are filed as plurals: those met often, where one person was counted. */
const ONE: Readonly<Record<string, Readonly<Record<LanguageCode, string>>>> = {
  people: { en: 'person', es: 'persona', pt: 'pessoa' },
  prisoners: { en: 'prisoner', es: 'preso', pt: 'preso' },
  'political prisoners': { en: 'political prisoner', es: 'preso político', pt: 'preso político' },
  detainees: { en: 'detainee', es: 'detenido', pt: 'detido' },
  inmates: { en: 'inmate', es: 'recluso', pt: 'detento' },
  hostages: { en: 'hostage', es: 'rehén', pt: 'refém' },
  women: { en: 'woman', es: 'mujer', pt: 'mulher' },
  men: { en: 'man', es: 'hombre', pt: 'homem' },
  minors: { en: 'minor', es: 'menor de edad', pt: 'menor de idade' },
  teenagers: { en: 'teenager', es: 'adolescente', pt: 'adolescente' },
  adolescents: { en: 'adolescent', es: 'adolescente', pt: 'adolescente' },
  foreigners: { en: 'foreigner', es: 'extranjero', pt: 'estrangeiro' },
  venezuelans: { en: 'Venezuelan', es: 'venezolano', pt: 'venezuelano' },
  journalists: { en: 'journalist', es: 'periodista', pt: 'jornalista' },
  students: { en: 'student', es: 'estudiante', pt: 'estudante' },
  activists: { en: 'activist', es: 'activista', pt: 'ativista' },
  civilians: { en: 'civilian', es: 'civil', pt: 'civil' },
};

class OneOf extends Words {
  constructor(readonly forms: Readonly<Record<LanguageCode, string>>) {
    super();
  }

  runs(language: LanguageCode): readonly Span<string>[] {
    return [this.forms[language]];
  }
}

/** `woman` of `women`; `undefined` where nobody has written down what one of them is called. */
export function oneOf(group: string): Words | undefined {
  const key = group.toLowerCase();
  const forms = Object.hasOwn(ONE, key) ? ONE[key] : undefined;
  return forms === undefined ? undefined : new OneOf(forms);
}
