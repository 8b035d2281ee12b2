import { defineConfig } from 'vitest/config';

// vitest reads the default export; nothing else in the project has one
// biome-ignore lint/style/noDefaultExport: the tool asks for it
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // all cores; files of a worker share what they import, or half of the time goes into reading discord.js once a file
    maxWorkers: '100%',
    isolate: false,
  },
});
