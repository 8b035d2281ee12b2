import fc from 'fast-check';
import { expect, test } from 'vitest';
import { definition as check } from '../../commands/check.js';
import { definition as cite } from '../../commands/cite.js';
import { definition as count } from '../../commands/count.js';
import { createHelp } from '../../commands/help.js';
import { definition as search } from '../../commands/search.js';
import { definition as sources } from '../../commands/sources.js';
import { parseInvocation } from '../../src/commanding/parse-invocation.js';
import { typedLine } from '../../src/wording/names.js';

const definitions = [count, cite, check, search, sources, createHelp([]).definition];

function read(line: string): string {
  const parsed = parseInvocation(line, definitions);
  if (!parsed.ok) return `refused: ${parsed.refusal.what} ${parsed.refusal.remedy}`;
  const { command, subcommand, options } = parsed.invocation;
  const given = Object.entries(options).map(([name, value]) => `${name}=${value}`);
  return [command, subcommand, ...given].filter((part) => part !== null).join(' | ');
}

const rows: readonly (readonly [line: string, reading: string])[] = [
  ['count freed since:jan8', 'count | freed | since=jan8'],
  ['/count freed since:jan8', 'count | freed | since=jan8'],
  ['  COUNT Freed  since: jan8  ', 'count | freed | since=jan8'],
  ['count freed jan8', 'count | freed | since=jan8'],
  ['count freed since:8 Jan by:Foro Penal', 'count | freed | since=8 Jan | by=Foro Penal'],
  ['count freed since 8 Jan by Foro Penal', 'count | freed | since=8 Jan | by=Foro Penal'],
  ['count freed by:"Foro Penal" since:jan8', 'count | freed | by=Foro Penal | since=jan8'],
  ['count freed by:“Foro Penal”', 'count | freed | by=Foro Penal'],
  ['count freed by:«Foro Penal»', 'count | freed | by=Foro Penal'],
  ['count freed by:"Foro Penal', 'count | freed | by=Foro Penal'], // never closed
  ['count freed since:""', 'count | freed'],
  ['count held', 'count | held'],
  ['search amnesty law', 'search | text=amnesty law'],
  ['search text:"amnesty law"', 'search | text=amnesty law'],
  ['search Reuters: 80 freed', 'search | text=Reuters: 80 freed'],
  ['cite c0123456789ab style:apa', 'cite | claim=c0123456789ab | style=apa'],
  [
    'check 104 were freed on Sunday, Romero said: no more',
    'check | text=104 were freed on Sunday, Romero said: no more',
  ],
  ['check text:104 freed day:26/1/2026 as-of:jan26', 'check | text=104 freed | day=26/1/2026 | as-of=jan26'],
  ['check 104 were freed in one day', 'check | text=104 were freed in one day'], // "day" is a word of the copy
  ['search show trial', 'search | text=show trial'],
  ['sources', 'sources'],
  ['sources today', 'sources | as-of=today'],
];
const abroad: typeof rows = [
  ['contar excarcelados desde:8ene por:Foro Penal', 'count | freed | since=8ene | by=Foro Penal'],
  ['/contar presos grupo mujeres a-fecha 26ene', 'count | held | group=mujeres | as-of=26ene'],
  ['Contar Libertados até:26jan', 'count | freed | until=26jan'],
  ['contar libertados ate:26jan', 'count | freed | until=26jan'], // typed without accents
  ['citar cb84965025649', 'cite | claim=cb84965025649'],
  ['citar número:cb84965025649 estilo:chicago', 'cite | claim=cb84965025649 | style=chicago'],
  [
    'citar cifra:Foro Penal 266 estilo:"Dentro de la frase (al modo de AP)"',
    'cite | claim=Foro Penal 266 | style=sentence',
  ],
  ['citar cifra:Foro Penal 266 mostrar:nadie', 'cite | claim=Foro Penal 266 | show=nadie'], // for the command to refuse
  ['conferir 104 foram soltos, disse Romero: no domingo', 'check | text=104 foram soltos, disse Romero: no domingo'],
  ['comprobar texto:104 salieron por la tarde día:26ene', 'check | text=104 salieron por la tarde | day=26ene'],
  ['fontes na-data:ontem', 'sources | as-of=ontem'],
];
test.each([...rows, ...abroad])('%s', (line, reading) => {
  expect(read(line)).toBe(reading);
});

test.each([
  'count freed since:jan8 until:26jan by:OVP group:women as-of:yesterday',
  'count held',
  'cite claim:cb84965025649 style:apa show:me',
  'check text:x day:26jan',
  'help',
])('%s, as it is shown in each language, is read as it is in English', (line) => {
  // the day of an example is shown as it is written there
  const shown = (language: 'es' | 'pt') =>
    read(typedLine(line).in(language)).replace(/since=(?:8ene|8\/1\/2026)/, 'since=jan8');
  for (const language of ['es', 'pt'] as const) expect(shown(language)).toBe(read(line));
});

const refusals: readonly (readonly [line: string, part: string])[] = [
  ['cuont freed', 'There is no command “cuont”. Try “count”'],
  ['', 'There is no command “”.'],
  ['count', 'needs to know of what. Write “count freed” or “count held”.'],
  ['count fred', 'Write “count freed” or “count held”.'],
  ['count freed sinse:jan8', 'has no option “sinse:”. Did you mean “since:”?'],
  ['search', '“text:” is missing'],
  ['contar', 'needs to know of what. Write “count freed” or “count held”.'],
  ['contar excarcelados desd:8ene', 'has no option “desd:”.'],
  ['help today', '“help” takes no “today”.'],
];
test.each(refusals)('%s is refused with a remedy', (line, part) => {
  expect(read(line)).toContain(part);
});

test('any line is either read or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (line) => {
      expect(read(line).length).toBeGreaterThan(0);
      expect(read(`count freed ${line}`).length).toBeGreaterThan(0);
    }),
  );
});
