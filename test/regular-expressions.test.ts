import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { analyse } from 'scslre';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

const literal = z.object({
  type: z.literal('Literal'),
  regex: z.object({ pattern: z.string(), flags: z.string() }),
});
const construction = z.object({
  type: z.enum(['NewExpression', 'CallExpression']),
  callee: z.object({ type: z.literal('Identifier'), name: z.literal('RegExp') }),
});
const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

interface Node {
  readonly node: object;
  /** Runs when it is called, not when its file is imported. */
  readonly isInFunction: boolean;
}

function nodes(tree: unknown, isInFunction = false): readonly Node[] {
  if (Array.isArray(tree)) return tree.flatMap((inner) => nodes(inner, isInFunction));
  if (typeof tree !== 'object' || tree === null) return [];
  const inside = isInFunction || ('type' in tree && functions.has(String(tree.type)));
  return [{ node: tree, isInFunction }, ...Object.values(tree).flatMap((inner) => nodes(inner, inside))];
}

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => ({
      file: join(folder, name),
      nodes: nodes(parseAst(readFileSync(join(ROOT, folder, name), 'utf8'), { lang: 'ts' }).body),
    })),
);

/** What a text could make look at its letters again and again; empty where nothing could. */
function problemsOf({ source, flags }: { readonly source: string; readonly flags: string }): readonly string[] {
  const { reports } = analyse({ source, flags });
  return reports.map(({ exponential, character }) => {
    const growth = exponential ? 'exponential' : 'polynomial';
    return `/${source}/${flags} takes ${growth} time of ${JSON.stringify(character.pick)} repeated`;
  });
}

test.each([
  [/(?:a+)+b/, 'exponential'],
  [/^\d+[\d.,]*k$/, 'polynomial'],
  [/\s+$/, 'polynomial'],
  [/(?<!\s)\s+$/, undefined],
])('%s is known for what it is: %s', (regExp, growth) => {
  expect(problemsOf(regExp)[0]?.split(' ')[2]).toBe(growth);
});

test('no regular expression of the source can be made slow', () => {
  const all = files.flatMap(({ file, nodes: found }) =>
    found.flatMap(({ node }) => {
      const { data } = literal.safeParse(node);
      return data === undefined ? [] : [{ file, source: data.regex.pattern, flags: data.regex.flags }];
    }),
  );
  expect(all.length).toBeGreaterThan(100);
  const problems = all.flatMap(({ file, ...regExp }) => problemsOf(regExp).map((problem) => `${file}: ${problem}`));
  expect(problems).toEqual([]);
});

/** Built when a question is asked, from what is checked elsewhere. */
const BUILT_LATER: Readonly<Record<string, number>> = {
  // the names of the bodies it is given, one or another: nothing repeats
  'src/extraction/setting.ts': 1,
};

describe('of what is put together from words', () => {
  const built = files.flatMap(({ file, nodes: found }) => {
    const sites = found.filter(({ node }) => construction.safeParse(node).success);
    const later = sites.filter(({ isInFunction }) => isInFunction).length;
    return sites.length === 0 ? [] : [{ file, atImport: sites.length - later, later }];
  });

  test('all is built when its file is imported, but for what is named above', () => {
    expect(Object.fromEntries(built.filter(({ later }) => later > 0).map(({ file, later }) => [file, later]))).toEqual(
      BUILT_LATER,
    );
  });

  test('no regular expression can be made slow', async () => {
    const seen: RegExp[] = [];
    // another test file may have imported them already
    vi.resetModules();
    const Original = globalThis.RegExp;
    globalThis.RegExp = new Proxy(Original, {
      construct: (target, args, newTarget) => {
        const made: RegExp = Reflect.construct(target, args, newTarget);
        seen.push(made);
        return made;
      },
    });
    try {
      for (const { file } of built) await import(join(ROOT, file));
    } finally {
      globalThis.RegExp = Original;
    }
    expect(seen.length).toBeGreaterThanOrEqual(built.reduce((sum, { atImport }) => sum + atImport, 0));
    expect(seen.flatMap(problemsOf)).toEqual([]);
  });
});
