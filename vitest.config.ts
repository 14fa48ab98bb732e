import { configDefaults, defineConfig } from 'vitest/config'

/** Properties over many random documents, long texts, programs that are killed: they take minutes. */
const SLOW = 'tests/**/*.slow.test.{ts,tsx}'
const FAST = ['core', 'press', 'main', 'preload', 'renderer', 'tools']

export default defineConfig({
  test: {
    globalSetup: 'scripts/test/before-tests.mjs',
    // Every core: left to itself the runner keeps one of two free.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Each module is loaded once: what one remembers of an object is what it would make of it again.
          isolate: false,
          include: [`tests/{${FAST.join(',')}}/**/*.test.{ts,tsx}`],
          exclude: [...configDefaults.exclude, SLOW],
          // A machine that is busy with other things is no fault of the program.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: ['tests/papers/**/*.test.ts', SLOW],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
