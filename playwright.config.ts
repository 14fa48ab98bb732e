import { defineConfig } from '@playwright/test'

// One worker: the clipboard and the focused window belong to the whole display.
export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.journey.ts',
  outputDir: 'test-results',
  globalSetup: './scripts/test/before-journeys.mjs',
  workers: 1,
  timeout: 120_000,
  // A machine that is busy with other things is no fault of the program.
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
})
