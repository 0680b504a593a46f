import { defineConfig } from 'vitest/config';

// An odd zone and locale, so that nothing leans on the machine's own (Chatham is +12:45 / +13:45).
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { TZ: 'Pacific/Chatham', LANG: 'de_CH.UTF-8', LC_ALL: 'de_CH.UTF-8' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
