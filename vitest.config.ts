import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'core/**/*.test.ts',
            'app/**/*.test.ts',
            'components/**/*.test.ts',
            'server/**/*.unit.test.ts',
            'cli/**/*.unit.test.ts',
            'db/**/*.unit.test.ts',
            'bench/**/*.unit.test.ts',
          ],
          // Tests on random input take a second alone, and many on a machine that is busy with other things.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['server/**/*.test.ts', 'worker/**/*.test.ts', 'db/**/*.test.ts', 'cli/**/*.test.ts'],
          exclude: ['**/*.unit.test.ts', 'node_modules/**'],
          globalSetup: ['db/testing/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
