import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // No test may lean on the one before it. The seed is printed, and `--sequence.seed` takes it. `npm run bench`
    // keeps the order: a page against itself comes first, and caches are as warm each time.
    sequence: { shuffle: { files: false, tests: true } },
    reporters: ['default', './tests/e2e/support/retried-tests.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          // Saved pages name stylesheets; nothing is fetched, and that is no news.
          environmentOptions: {
            happyDOM: { settings: { handleDisabledFileLoadingAsSuccess: true } },
          },
          setupFiles: ['tests/unit/set-up.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/global-set-up.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Stories mostly wait, as a reader does: two at a time suit two cores, with a second chance in CI
          // for what a busy machine disturbs. Whatever took one is named at the end, with its reason.
          maxWorkers: 2,
          retry: process.env.CI ? 2 : 0,
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: ['tests/screens/**/*.screens.ts'],
          globalSetup: ['tests/e2e/support/global-set-up.ts'],
          testTimeout: 400_000,
          hookTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          include: ['tests/bench/**/*.bench.ts'],
          globalSetup: ['tests/bench/support/set-up.ts'],
          // One after another: what runs beside would be measured, too.
          maxWorkers: 1,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
