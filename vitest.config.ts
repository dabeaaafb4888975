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
          ],
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
