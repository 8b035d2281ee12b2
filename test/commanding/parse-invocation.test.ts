import fc from 'fast-check';
import { expect, test } from 'vitest';
import { definition as check } from '../../commands/check.js';
import { definition as cite } from '../../commands/cite.js';
import { definition as count } from '../../commands/count.js';
import { createHelp } from '../../commands/help.js';
import { definition as search } from '../../commands/search.js';
import { definition as sources } from '../../commands/sources.js';
import { parseInvocation } from '../../src/commanding/parse-invocation.js';

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
  ['sources', 'sources'],
  ['sources today', 'sources | as-of=today'],
];
test.each(rows)('%s', (line, reading) => {
  expect(read(line)).toBe(reading);
});

const refusals: readonly (readonly [line: string, part: string])[] = [
  ['cuont freed', 'There is no command “cuont”. Try “count”'],
  ['', 'There is no command “”.'],
  ['count', 'needs to know of what. Write “count freed” or “count held”.'],
  ['count fred', 'Write “count freed” or “count held”.'],
  ['count freed sinse:jan8', 'has no option “sinse:”. Did you mean “since:”?'],
  ['search', '“text:” is missing'],
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
