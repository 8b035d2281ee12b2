import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArguments, type Task } from '../../src/cli/arguments.js';
import { day } from '../samples.js';

const tasks: readonly (readonly [line: string, task: Partial<Task>])[] = [
  ['', { kind: 'default' }],
  ['--help', { kind: 'help' }],
  ['help', { kind: 'help' }],
  ['ask --help', { kind: 'help' }],
  ['--version', { kind: 'version' }],
  ['ask count~held', { kind: 'ask', line: 'count held', json: false }],
  ['ask count held --json', { kind: 'ask', line: 'count held', json: true }],
  ['ask --json count~freed~since:jan8', { kind: 'ask', line: 'count freed since:jan8', json: true }],
  ['extract a.txt b.txt --out dir --json', { kind: 'extract', files: ['a.txt', 'b.txt'], out: 'dir', json: true }],
  [
    'extract a.txt --published 2026-01-26 --language es',
    { kind: 'extract', published: day('2026-01-26'), language: 'es' },
  ],
  ['explain a.txt b.txt --json', { kind: 'explain', files: ['a.txt', 'b.txt'], published: null, json: true }],
  ['explain a.txt --language pt', { kind: 'explain', language: 'pt', json: false }],
  ['ingest -', { kind: 'ingest', places: ['-'] }],
  ['export --format csv', { kind: 'export', format: 'csv', asOf: null, statements: false }],
  ['export --format csv --statements', { kind: 'export', format: 'csv', statements: true }],
  ['export --format json --as-of 2026-01-26', { kind: 'export', format: 'json', asOf: day('2026-01-26') }],
  ['backup copy.db', { kind: 'backup', file: 'copy.db' }],
  ['bot', { kind: 'bot' }],
  ['console', { kind: 'console' }],
  ['register', { kind: 'register' }],
];
const split = (line: string): readonly string[] =>
  line
    .split(' ')
    .filter(Boolean)
    .map((word) => word.replaceAll('~', ' '));

test.each(tasks)('recount %s', (line, task) => {
  expect(readArguments(split(line))).toMatchObject({ ok: true, task });
});

const problems: readonly (readonly [line: string, problem: string])[] = [
  ['frobnicate', 'there is no command “frobnicate”.'],
  ['ask', 'ask needs a question'],
  ['extract', 'extract needs at least one FILE.'],
  ['extract a.txt --published jan8', '--published must be a day such as 2026-01-26, not “jan8”.'],
  ['extract a.txt --published 2026-02-30', 'not “2026-02-30”.'],
  ['extract a.txt --language fr', '--language must be en, es, pt, not “fr”.'],
  ['explain', 'explain needs at least one FILE.'],
  ['explain a.txt --out dir', 'explain takes no --out.'],
  ['explain a.txt --language fr', '--language must be en, es, pt, not “fr”.'],
  ['ingest', 'ingest needs FILE'],
  ['export', 'export needs --format csv|json|jsonld.'],
  ['export --format xml', 'export needs --format csv|json|jsonld.'],
  ['export --format csv --as-of jan26', '--as-of must be a day such as 2026-01-26, not “jan26”.'],
  ['export --format json --statements', '--statements is for --format csv'],
  ['ingest a.txt --as-of 2026-01-26', 'ingest takes no --as-of.'],
  ['ask x --out dir', 'ask takes no --out.'],
  ['backup', 'backup needs one FILE.'],
  ['backup a b', 'backup needs one FILE.'],
  ['bot now', 'bot takes no “now”.'],
  ['--json', '--json needs a command.'],
  ['ask x --frob', '--frob'],
  ['extract a.txt --out', '--out'],
];
test.each(problems)('recount %s is bad usage', (line, problem) => {
  const read = readArguments(split(line));
  expect(read.ok ? '' : read.problem).toContain(problem);
});

test('whatever is typed, it is read or refused in one line', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (args) => {
      const read = readArguments(args);
      if (!read.ok) expect(read.problem.length).toBeGreaterThan(0);
    }),
  );
});
