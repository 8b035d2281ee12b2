import { defineConfig } from 'vitest/config';

// vitest reads the default export; nothing else in the project has one
// biome-ignore lint/style/noDefaultExport: the tool asks for it
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // files share what they import, or half of the time goes into reading discord.js once a file
    isolate: false,
    // one at a time: the tests that hold the bot to Discord's rate limits need a core for the bot
    maxWorkers: 1,
  },
});
