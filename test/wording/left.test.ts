import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where every text that people read has gone into the catalogue. */
const SWEPT = ['src/rendering', 'src/answering'];

/** Files and folders whose words stand in place nevertheless, and why. */
const STAYS: Readonly<Record<string, string>> = {
  'src/answering/questions/': 'words that are read, not said',
  'src/rendering/explained-outcome.ts': 'recount explain, for whoever works on the reading',
  'src/rendering/explained-sentence.ts': 'recount explain',
  'src/rendering/explained-step.ts': 'recount explain',
  'src/rendering/explained.ts': 'recount explain',
  'src/rendering/extracted.ts': 'recount extract, on the command line',
  'src/answering/genealogy/told-day-words.ts': 'a key by which days are compared',
  'src/answering/dates/date-words.ts': 'words that are read, not said',
};

const LITERAL = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"((?:[^"\\\n]|\\.)*)"/g;

/** Comments, imports, errors that are our own mistakes, keys of the catalogue and lines that may be typed. */
const OUT_OF_SIGHT: readonly RegExp[] = [
  /\/\*[\s\S]*?\*\//g,
  /(?<![:'"`])\/\/[^\n]*/g,
  /^(?:import|export)[^;]*? from [^;]*;$/gm,
  /throw new \w+\((?:[^()]|\([^()]*\))*\)/g,
  /\b(?:say|typedLine)\(\s*['`][^'`]*['`]/g,
];

/** Two words in a row, which no name of ours has. */
const SENTENCE = /\p{Ll}{2,}[,.:;]? \p{L}{3,}/u;

function textsIn(file: string): readonly string[] {
  const code = OUT_OF_SIGHT.reduce((text, hidden) => text.replace(hidden, ''), readFileSync(join(ROOT, file), 'utf8'));
  const literals = [...code.matchAll(LITERAL)].map(([, a, b, c]) => (a ?? b ?? c ?? '').replace(/\$\{[^}]*\}/g, '…'));
  return literals.filter((text) => SENTENCE.test(text) && !/[{};=]/.test(text) && text !== 'Government of ');
}

const files = SWEPT.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
);

test('no text that people read stands outside the catalogue', () => {
  const left = files
    .filter((file) => !Object.keys(STAYS).some((stays) => file.startsWith(stays)))
    .flatMap((file) => textsIn(file).map((text) => [file, text]));
  expect(left).toEqual([]);
});
