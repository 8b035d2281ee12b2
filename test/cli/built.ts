import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { scratchFolder } from '../ledger/scratch.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** The program as it is shipped, built for one test file. Types are checked elsewhere. */
export async function builtMain(): Promise<string> {
  const folder = resolve(ROOT, 'dist/built');
  const compiler = resolve(ROOT, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', folder], { cwd: ROOT });
  return join(folder, 'src/main.js');
}

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Newsroom {
  /** A folder of its own, with `seeds/` in it. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Puts a page into the folder, with what is known of it beside it. */
  page(path: string, text: string, meta?: Readonly<Record<string, unknown>>): string;
  run(
    args: readonly string[],
    options?: { readonly input?: string; readonly env?: Readonly<Record<string, string>> },
  ): Promise<Ran>;
}

export const GATEHOUSE = `Rights group counts the freed

At least 41 political prisoners were freed in Venezuela on Sunday, the rights group Foro Penal said.

Foro Penal said 252 political prisoners have been freed since January 8.

According to Foro Penal, as of January 19, there were still 731 political prisoners in Venezuela.
`;
export const HARBOUR = `Caracas speaks of hundreds

The government of Venezuela says 611 prisoners have been freed since December.

Families waited outside the prisons for a third night, and many of them had come from far away.
`;
export const UPLANDS = `More walk free

Foro Penal said 263 political prisoners have been freed since January 8, and that it was still checking other cases.
`;

/** Told after a second of waiting: on a busy machine oftener than on another. */
const PROGRESS = /^recount: reading [^\n]*: \d+ of \d+\n/gm;

/** A newsroom that has read two pages, and the program to ask. */
export function newsroom(main: string): Newsroom {
  const folder = scratchFolder();
  const page: Newsroom['page'] = (path, text, meta) => {
    const file = join(folder, path);
    mkdirSync(resolve(file, '..'), { recursive: true });
    // what stands beside a page is there before the page is
    if (meta !== undefined) writeFileSync(file.replace(/\.txt$/, '.meta.json'), JSON.stringify(meta));
    writeFileSync(file, text);
    return file;
  };
  page('seeds/gatehouse.txt', GATEHOUSE, {
    outlet: 'Gatehouse Post',
    url: 'https://gatehouse.example/freed',
    published: '2026-01-26',
    published_basis: 'stated',
  });
  page('seeds/harbour.txt', HARBOUR, { outlet: 'Harbour Mail', agency: 'AFP', published: '2026-01-26' });
  const env = {
    RECOUNT_HOME: join(folder, 'data'),
    SEEDS_DIR: join(folder, 'seeds'),
    DISCORD_TOKEN: '',
    NO_COLOR: '1',
  };
  return {
    folder,
    env,
    page,
    run: (args, options = {}) =>
      new Promise((done) => {
        const child = execFile(
          process.execPath,
          [main, ...args],
          { cwd: folder, env: { ...process.env, ...env, ...options.env }, timeout: 30_000 },
          (error, stdout, stderr) =>
            done({
              status: typeof error?.code === 'number' ? error.code : 0,
              stdout,
              stderr: stderr.replace(PROGRESS, ''),
            }),
        );
        child.stdin?.end(options.input ?? '');
      }),
  };
}
