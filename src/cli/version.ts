import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PACKAGE_FOLDER } from '../settings.js';

const manifest = z.object({ version: z.string() });

export function version(): string {
  return manifest.parse(JSON.parse(readFileSync(join(PACKAGE_FOLDER, 'package.json'), 'utf8'))).version;
}
