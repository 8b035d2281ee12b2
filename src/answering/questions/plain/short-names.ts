import { fold } from '../../../domain/fold.js';
import type { ClaimantRegistry } from '../../../extraction/bodies/claimant-registry.js';
import { anyLanguage } from './any-language.js';

const OF_NAME = anyLanguage('ofName');

type AddName = (text: string, name: string, person: boolean) => void;

/** What bodies are called for short, by the name they are known by. */
export const SHORT: Readonly<Record<string, readonly string[]>> = {
  'Foro Penal': ['fp', 'foropenal', 'foro', 'forum'],
  'Amnesty International': ['amnistia', 'anistia', 'amnesty', 'ai'],
  'United Nations': [
    'un human rights',
    'un human rights people',
    'un rights office',
    'un rights chief',
    'un human rights chief',
    'un experts',
    'derechos humanos de la onu',
    'direitos humanos da onu',
    'onu derechos humanos',
    'onu direitos humanos',
    'alto comisionado',
    'alto comissariado',
  ],
  opposition: ['oposicion', 'oposicao'],
  SNTP: [
    'sindicato de la prensa',
    'sindicato de prensa',
    'sindicato de periodistas',
    'sindicato da imprensa',
    'sindicato dos jornalistas',
    'sindicato de jornalistas',
    'union of press workers',
    "press workers' union",
    "journalists' union",
    'union of journalists',
    'press workers union',
    'press union',
    'journalists union',
  ],
  OVP: [
    'observatorio de prisiones',
    'observatorio de las prisiones',
    'observatorio de prisoes',
    'observatorio das prisoes',
    'prison observatory',
    'prisons observatory',
  ],
  'Comité de Madres en Defensa de la Verdad': [
    "mothers' committee",
    'mothers committee',
    "mothers' group",
    'committee of mothers',
    'comite de las madres',
    'comite das maes',
    'madres en defensa de la verdad',
  ],
  Clippve: ['comite de presos politicos', 'comite dos presos politicos', 'committee for political prisoners'],
  PUD: [
    'plataforma',
    'platform',
    'unitary platform',
    'unitaria',
    'opposition platform',
    "opposition's unitary platform",
    "opposition's platform",
    'plataforma unitaria de la oposicion',
    'plataforma unitaria da oposicao',
    'plataforma opositora',
    'plataforma de la oposicion',
    'plataforma da oposicao',
  ],
  'Colegio Nacional de Periodistas': ['colegio de periodistas', 'colegio de jornalistas'],
  'Penitentiary Service': [
    'ministerio de prisiones',
    'ministerio de las prisiones',
    'ministerio das prisoes',
    'ministerio de prisoes',
    'prisons ministry',
    'prison service',
  ],
  'Inter-American Commission on Human Rights': [
    'comision interamericana',
    'comissao interamericana',
    'inter-american commission',
  ],
};

/** Whom everybody calls by a first name, or a surname that others bear too. */
export const SHORT_PEOPLE: Readonly<Record<string, readonly string[]>> = {
  'Government of Venezuela': ['delcy', 'diosdado', 'maduro', 'jorge rodriguez', 'delcy rodriguez'],
};

const SURNAME_MIN = 5;

/** "Romero", where only one body has anybody of that name. */
export function addSurnames(registry: ClaimantRegistry, add: AddName): void {
  const bearers = new Map<string, Set<string>>();
  for (const { name, people } of registry.all) {
    for (const person of people) {
      const surname = fold(person.name).split(' ').at(-1) ?? '';
      bearers.set(surname, (bearers.get(surname) ?? new Set()).add(name));
    }
  }
  for (const [surname, bodies] of bearers) {
    const [only, ...others] = [...bodies];
    if (only !== undefined && others.length === 0 && surname.length >= SURNAME_MIN) add(surname, only, true);
  }
}

const BEFORE_MORE = anyLanguage('beforeMore');
/** Words of their own that a shortened name needs: "Observatorio" alone may be any. */
const HEAD_MIN = 2;

/** "Comité de Madres" for "Comité de Madres en Defensa de la Verdad": bodies of the country, where no other begins so. */
export function addHeads(registry: ClaimantRegistry, home: string | null, add: AddName): void {
  const bearers = new Map<string, { readonly text: string; readonly names: Set<string> }>();
  for (const { name, aliases, country } of registry.all) {
    for (const text of [name, ...aliases].flatMap(headsOf)) {
      const key = fold(text);
      const head = bearers.get(key) ?? { text, names: new Set() };
      bearers.set(key, head);
      // the head of a name from elsewhere is nobody's here
      head.names.add(country === home ? name : '');
    }
  }
  for (const { text, names } of bearers.values()) {
    const [only = '', ...others] = [...names];
    if (only !== '' && others.length === 0) add(text, only, false);
  }
}

/** What stands before each preposition of a long name. */
function headsOf(text: string): readonly string[] {
  const words = text.split(' ');
  return words.flatMap((word, at) => {
    const own = words.slice(0, at).filter((one) => !BEFORE_MORE.has(fold(one)) && !OF_NAME.has(one));
    return BEFORE_MORE.has(fold(word)) && own.length >= HEAD_MIN ? [words.slice(0, at).join(' ')] : [];
  });
}
