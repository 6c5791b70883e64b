import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/build-sites.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
