import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), optionalDependencies: z.record(z.string(), z.string()).default({}) }),
  ),
});

/** Where npm looks for what a package needs: in the package, beside it, and at the top. */
function places(path: string, name: string): readonly string[] {
  const beside = path.slice(0, path.lastIndexOf('node_modules/'));
  return [`${path}/node_modules/${name}`, `${beside}node_modules/${name}`, `node_modules/${name}`];
}

// npm leaves out what it could not install on the machine that wrote the lock, and `npm ci` then refuses the lock
test('the lock names the optional packages of every platform', () => {
  const { packages } = lock.parse(JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, range]) => {
        const found = places(path, name).find((place) => packages[place] !== undefined);
        const version = found === undefined ? undefined : packages[found]?.version;
        return /^\d/.test(range) ? version !== range : version === undefined;
      })
      .map(([name, range]) => `${name}@${range}, for ${path}`),
  );
  expect(missing).toEqual([]);
});
