import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { CLAIMANT_KINDS, type KnownClaimant } from '../domain/claimant.js';
import { firstProblem } from '../reading/page-meta.js';
import { fileFailure } from './load-failure.js';

const name = z.string().trim().min(1);

const claimantsSchema = z.array(
  z.object({
    name,
    kind: z.enum(CLAIMANT_KINDS),
    aliases: z.array(name).default([]),
    spoken: z.array(name).optional(),
    country: name.nullable().default(null),
    people: z.array(z.object({ name, office: name.nullable().default(null) })).default([]),
  }),
);

export type ClaimantsLoading =
  | { readonly ok: true; readonly path: string; readonly claimants: readonly KnownClaimant[] }
  | { readonly ok: false; readonly path: string; readonly problem: string };

const FILE = 'claimants.json';

/** Where this package lies, whether its sources or what was built of them are running. */
export function packageRoot(from: string = fileURLToPath(import.meta.url)): string {
  let folder = dirname(from);
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** Loads the bodies Recount can name: from the folder where it has a `claimants.json`, else those that ship with Recount. */
export async function loadClaimants(folder: string | null): Promise<ClaimantsLoading> {
  const own = folder === null ? null : join(folder, FILE);
  return readClaimants(own !== null && existsSync(own) ? own : join(packageRoot(), 'seeds', FILE));
}

async function readClaimants(path: string): Promise<ClaimantsLoading> {
  let json: string;
  try {
    json = await readFile(path, 'utf8');
  } catch (error) {
    return { ok: false, path, problem: `it is ${fileFailure(path, error).kind}` };
  }
  return parseClaimants(path, json);
}

function parseClaimants(path: string, json: string): ClaimantsLoading {
  try {
    const checked = claimantsSchema.safeParse(JSON.parse(json));
    return checked.success
      ? { ok: true, path, claimants: checked.data }
      : { ok: false, path, problem: firstProblem(checked.error) };
  } catch (error) {
    return { ok: false, path, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** What is wrong with the file, and what to do. */
export function describeClaimantsFailure({
  path,
  problem,
}: {
  readonly path: string;
  readonly problem: string;
}): string {
  return `${path}: the claimants cannot be read: ${problem}. Put it right; each has a name, a kind (${CLAIMANT_KINDS.join(', ')}), aliases, country and people.`;
}
