import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeClaimantsFailure, loadClaimants, packageRoot } from '../../src/ingest/load-claimants.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recount-claimants-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a folder's own claimants are used, what they leave out is empty", async () => {
  writeFileSync(
    join(folder, 'claimants.json'),
    '[{"name": "Gatehouse", "kind": "ngo", "people": [{"name": "A. Keeper"}]}]',
  );
  const loading = await loadClaimants(folder);
  expect(loading.ok && loading.claimants).toEqual([
    { name: 'Gatehouse', kind: 'ngo', aliases: [], country: null, people: [{ name: 'A. Keeper', office: null }] },
  ]);
});

test('without them those of the package are, whether its sources run or what was built of them', () => {
  const root = packageRoot();
  expect(packageRoot(join(root, 'src', 'ingest', 'x.js'))).toBe(root);
  expect(packageRoot(join(root, 'dist', 'src', 'ingest', 'x.js'))).toBe(root);
});

test('the claimants that ship with Recount can be read', async () => {
  const loading = await loadClaimants(folder);
  expect(loading.ok ? loading.claimants.length : describeClaimantsFailure(loading)).toBeGreaterThan(0);
});

describe('a file that cannot be used says where', () => {
  const rows: readonly (readonly [json: string, said: RegExp])[] = [
    ['[{"name": "Gatehouse", "kind": "charity"}]', /0\.kind: .*"ngo"/],
    ['[{"kind": "ngo"}]', /0\.name: /],
    ['{"name": "Gatehouse"}', /expected array/],
    ['[', /JSON/],
  ];
  test.each(rows)('%s', async (json, said) => {
    writeFileSync(join(folder, 'claimants.json'), json);
    const loading = await loadClaimants(folder);
    expect(loading.ok ? 'read' : describeClaimantsFailure(loading)).toMatch(said);
  });
});
