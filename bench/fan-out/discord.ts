import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../../src/ingest/load-claimants.js';
import type { Lab, LabOptions } from '../../test/discord-lab/lab.mjs';

/** The local Discord of the tests: it is no part of what is built, and is loaded where it stands. */
export async function openDiscord(options: LabOptions): Promise<Lab> {
  const lab: { readonly start: (options: LabOptions) => Promise<Lab> } = await import(
    pathToFileURL(join(packageRoot(), 'test/discord-lab/lab.mjs')).href
  );
  return lab.start(options);
}
