import { expect, test } from 'vitest';
import { runDemo } from '../../lib/local/demo/demo.ts';

test('the demo tells its whole story in under 20 seconds', { timeout: 20_000 }, async () => {
  let told = '';
  const code = await runDemo([], (text) => {
    told += text;
  });
  expect(code).toBe(0);
  for (const scene of [
    'Maya forwards an invitation',
    'the drafts',
    'The notes go out',
    'status check',
    'the whole story',
  ]) {
    expect(told).toContain(scene);
  }
});
