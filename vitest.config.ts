import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/postgres.ts'],
    experimental: { viteModuleRunner: false },
    pool: 'forks',
    // Nothing is mocked and no file leaves anything behind: two processes load the code once for all.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
