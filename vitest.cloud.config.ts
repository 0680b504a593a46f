import { defineConfig } from 'vitest/config';
import { Totals } from './test/cloud/totals.ts';

/** What needs AWS in some form: the emulator, or Amazon's own DynamoDB Local for the store (`npm run test:cloud`). The same odd zone and locale as in vitest.config.ts. */
export default defineConfig({
  test: {
    include: ['test/cloud/**/*.cloud.ts', 'test/adapters/dynamodb/*.test.ts'],
    globalSetup: ['test/cloud/dynamodb-local.ts'],
    env: { TZ: 'Pacific/Chatham', LANG: 'de_CH.UTF-8', LC_ALL: 'de_CH.UTF-8' },
    // One after the other: two emulators at once would only slow each other down.
    fileParallelism: false,
    // The story is one story: what comes after a failure would only fail with it.
    bail: 1,
    testTimeout: 90_000,
    hookTimeout: 60_000,
    reporters: ['verbose', new Totals()],
  },
});
