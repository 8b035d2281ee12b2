import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/article.js';
import { fold } from '../../../src/domain/fold.js';
import { filedWords, groupLabel, groupWords } from '../../../src/wording/filed.js';
import { namedGroups } from '../../../src/wording/groups/named.js';
import { oneOf } from '../../../src/wording/one-of.js';
import { LABELS } from './labels.js';

const labels = LABELS.filter((label) => !/^(?:former |ex-)/.test(label));

/** Proper names, and words that are written alike in English and in Spanish or Portuguese. */
const SHARED: ReadonlySet<string> = new Set(
  `ahmadis baha camera cancer caracas civil costa danes falun farc filipinos gong guarani hindus hiv israeli italo kaiowa luso
  mapuche mayangna merida miskito mormons municipal pemon puno radio regime regional rohingya sao social software somalis
  tachira tiktokers warao yazidis youtubers zulia`.split(/\s+/),
);

/** Words that the other languages took from English. */
const LOANS: ReadonlySet<string> = new Set(
  'designers hackers influencers podcasters rappers scouts streamers'.split(' '),
);

function wordsOf(text: string): readonly string[] {
  return fold(text).split(/[^a-z]+/);
}

const ENGLISH: ReadonlySet<string> = new Set(LABELS.flatMap(wordsOf).filter((word) => word.length > 2));

describe.each(['es', 'pt'] as const)('%s', (language) => {
  test.each(labels)('%s', (label) => {
    const many = filedWords(label).in(language);
    const one = oneOf(label)?.in(language) ?? '';
    if (!LOANS.has(many)) expect(many).not.toBe(label);
    expect(one).not.toBe('');
    const left = [many, one]
      .flatMap(wordsOf)
      .filter((word) => ENGLISH.has(word) && !SHARED.has(word) && !LOANS.has(many));
    expect(left).toEqual([]);
  });
});

/** Names that only their accents tell apart from another group's. */
const BY_ACCENTS: ReadonlySet<string> = new Set(['funcionários', 'avôs']);

/** Two labels may share a name, and whoever types it reads it again. */
test.each([...namedGroups])('%s, typed in Spanish or Portuguese', (_, named) => {
  for (const language of ['es', 'pt'] as const) {
    const { many } = named[language];
    const typed = [many, many.toUpperCase(), ...(BY_ACCENTS.has(many) ? [] : [fold(many)])];
    expect(typed.map((name) => groupWords(name).in(language))).toEqual(typed.map(() => many));
  }
});

const singular: readonly (readonly [group: string, en: string, es: string, pt: string])[] = [
  ['truck drivers', 'truck driver', 'camionero', 'caminhoneiro'],
  ['judges', 'judge', 'juez', 'juiz'],
  ['hostages', 'hostage', 'rehén', 'refém'],
  ['Germans', 'German', 'alemán', 'alemão'],
  ['members of staff', 'member of staff', 'miembro del personal', 'membro da equipe'],
  ["Jehovah's Witnesses", "Jehovah's Witness", 'testigo de Jehová', 'testemunha de Jeová'],
  ['people with HIV', 'person with HIV', 'persona con VIH', 'pessoa com HIV'],
  ['Chinese', 'Chinese national', 'chino', 'chinês'],
  ['clergy', 'member of the clergy', 'miembro del clero', 'membro do clero'],
  ['community leaders', 'community leader', 'líder comunitario', 'líder comunitário'],
  ['businessman', 'businessman', 'empresario', 'empresário'],
];
test.each(singular)('one of %s', (group, ...one) => {
  expect(LANGUAGES.map((language) => oneOf(group)?.in(language))).toEqual(one);
});

const nobody = ['lottery winners', 'hasOwnProperty', '__proto__', ''];
test.each(nobody)('nobody says what one of "%s" is called', (group) => {
  expect(oneOf(group)).toBeUndefined();
  expect(LANGUAGES.map((language) => filedWords(group).in(language))).toEqual([group, group, group]);
});

const asWritten: readonly (readonly [group: string, en: string, es: string, pt: string])[] = [
  ['camioneros', 'truck drivers', 'camioneros', 'caminhoneiros'],
  ['caminhoneiros', 'truck drivers', 'camioneros', 'caminhoneiros'],
  ['Observador', 'Observador', 'Observador', 'Observador'], // an outlet
  ['camionero', 'camionero', 'camionero', 'camionero'], // of one alone it is known how many
];
test.each(asWritten)('%s, filed as an article has it', (group, ...words) => {
  expect(LANGUAGES.map((language) => filedWords(group).in(language))).toEqual(words);
});

test('one whom an article calls a "camionero" is a truck driver', () => {
  expect(LANGUAGES.map((language) => oneOf('camionero')?.in(language))).toEqual([
    'truck driver',
    'camionero',
    'caminhoneiro',
  ]);
});

test('a group typed by its Spanish or Portuguese name is looked up by its label', () => {
  expect(['camioneros', 'CAMINHONEIROS', 'expolicías', 'lottery winners'].map(groupLabel)).toEqual([
    'truck drivers',
    'truck drivers',
    'former police officers',
    'lottery winners',
  ]);
});
