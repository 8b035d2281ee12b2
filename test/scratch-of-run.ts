import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One folder for all that the tests of a run write, gone when the run is over. Files share what they import, so that a
 * module can tidy up after the first of them alone.
 */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'recount-tests-'));
  Object.assign(process.env, { TMPDIR: folder });
  return () => rmSync(folder, { recursive: true, force: true });
}
