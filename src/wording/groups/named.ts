import type { LanguageCode } from '../../domain/article.js';
import { fold } from '../../domain/fold.js';
import { callings } from './callings.js';
import { englishSingular } from './english.js';
import { faiths } from './faiths.js';
import { forces } from './forces.js';
import { nationals } from './nationals.js';
import { type Agreeing, type Noun, nounOf } from './noun.js';
import { people } from './people.js';
import { peoples } from './peoples.js';
import { politics } from './politics.js';
import { prisoners } from './prisoners.js';
import type { Row, Table } from './row.js';

/** What a group is called in each language. */
export type Named = Readonly<Record<LanguageCode, Noun>>;

/** Those of a state who are told by its citizenship: "ciudadanos españoles". */
const CITIZENS = / (?:citizens|nationals)$/;
const CITIZEN: Readonly<Record<Agreeing, string>> = { es: 'ciudadano', pt: 'cidadão' };

function citizens(table: Table): Table {
  const row = (label: string, [es, pt, ...en]: Row): Row =>
    CITIZENS.test(label) ? [`${CITIZEN.es} ${es}`, `${CITIZEN.pt} ${pt}`, ...en] : [es, pt, ...en];
  return Object.fromEntries(Object.entries(table).map(([label, cells]) => [label, row(label, cells)]));
}

function namedBy(label: string, [es, pt, en]: Row): Named {
  return {
    en: { many: label, one: en ?? englishSingular(label), feminine: false },
    es: nounOf(es, 'es'),
    pt: nounOf(pt, 'pt'),
  };
}

/** In this order: who types "presos" means prisoners. */
const TABLES: readonly Table[] = [prisoners, people, politics, forces, callings, faiths, citizens(nationals), peoples];

/** Of whom one is told of alone, who is filed so: "a radio commentator". */
const ALONE: readonly string[] = [
  'businessmen',
  'businesswomen',
  'commentators',
  'radio commentators',
  'sound engineers',
  'sound technicians',
  'radio hosts',
  'radio presenters',
  'TV presenters',
  'pensioners',
  'shepherds',
  'cameramen',
  'photojournalists',
];

const PLURALS: readonly (readonly [label: string, named: Named])[] = TABLES.flatMap((table) =>
  Object.entries(table).map(([label, row]) => [label, namedBy(label, row)] as const),
);

/** Labels are compared without capitals and marks: "u s citizens" is a label in the ledger's own lists. */
export function plain(label: string): string {
  return fold(label)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const NAMED: ReadonlyMap<string, Named> = new Map(
  PLURALS.flatMap(([label, named]) => {
    const key = plain(label);
    return ALONE.includes(label)
      ? [
          [key, named],
          [englishSingular(key), named],
        ]
      : [[key, named]];
  }),
);

/** What a group is called that has a name of its own. */
export function namedGroup(label: string): Named | undefined {
  return NAMED.get(plain(label));
}

/** Every group that has one, by its label, the commoner first. */
export const namedGroups: ReadonlyMap<string, Named> = new Map(PLURALS);

function byName(number: 'one' | 'many'): ReadonlyMap<string, Named> {
  return new Map(
    PLURALS.flatMap(([, named]) =>
      [named.es[number], named.pt[number]].map((name) => [name ?? '', named] as const),
    ).toReversed(),
  );
}

const MANY = byName('many');
const ONE = byName('one');

/**
 * A noun that extraction does not know is filed as its article has it: "mototaxistas", or "camionero" where there was one.
 * Written small alone: "Observador" is an outlet.
 */
export function namedAsWritten(name: string, ofOne: boolean): Named | undefined {
  return MANY.get(name) ?? (ofOne ? ONE.get(name) : undefined);
}
