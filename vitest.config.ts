import { defineConfig } from 'vitest/config';

/** They go by the clock, as Discord does: the bot needs a core for itself beside the local Discord and the test. */
const BY_THE_CLOCK = ['discord', 'cli', 'alerts', 'ingest'].map((room) => `test/${room}/**/*.test.ts`);

// vitest reads the default export; nothing else in the project has one
// biome-ignore lint/style/noDefaultExport: the tool asks for it
export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    globalSetup: './test/scratch-of-run.ts',
    // files share what they import, or half of the time goes into reading discord.js once a file
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'two at a time',
          include: ['test/**/*.test.ts'],
          exclude: BY_THE_CLOCK,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'one by one',
          include: BY_THE_CLOCK,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
