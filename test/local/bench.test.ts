import { beforeAll, describe, expect, test } from 'vitest';
import { runBench } from '../../lib/local/bench/bench.ts';
import type { Figures } from '../../lib/local/bench/figures.ts';
import { median } from '../../lib/local/bench/median.ts';
import { table } from '../../lib/local/bench/table.ts';

/** It bundles five functions, starts Node some forty times and reads each mail seventy times. */
const LONG = 180_000;

let figures: Figures;
beforeAll(async () => {
  const printed: string[] = [];
  expect(await runBench(['--json'], (text) => void printed.push(text))).toBe(0);
  expect(printed).toHaveLength(1);
  figures = JSON.parse(printed[0]!);
}, LONG);

describe('the figures', () => {
  test('have the names that programs know', () => {
    expect(Object.keys(figures)).toEqual(['parse', 'bundle_kb', 'cold_ms', 'calls', 'end_to_end_ms', 'ready_ms']);
    expect(Object.keys(figures.parse)).toEqual(['mails', 'afterword_ms', 'mailparser_ms', 'ratio', 'small', 'large']);
    expect(Object.keys(figures.bundle_kb).sort()).toEqual([
      'activate-rule-set',
      'feedback',
      'follow-up',
      'receive',
      'token-keys',
    ]);
    expect(Object.keys(figures.cold_ms)).toEqual(['empty', 'receive', 'follow-up', 'feedback']);
    expect(Object.keys(figures.calls)).toEqual(['receive', 'follow-up']);
    expect(Object.keys(figures.end_to_end_ms)).toEqual(['smtp_to_receipt', 'receive', 'follow-up']);
  });

  test('are figures of something', () => {
    const { parse, cold_ms, end_to_end_ms, ready_ms } = figures;
    for (const value of [
      ...[parse, parse.small, parse.large].flatMap((one) => [
        one.mails,
        one.afterword_ms,
        one.mailparser_ms,
        one.ratio,
      ]),
      ...Object.values(cold_ms),
      ...Object.values(end_to_end_ms),
      ready_ms,
    ]) {
      expect(value).toBeGreaterThan(0);
    }
    expect(parse.mails).toBe(parse.small.mails + parse.large.mails);
    expect(parse.large.mails).toBeGreaterThan(5);
  });

  test('an invitation is read once, answered once, and planned', () => {
    expect(figures.calls.receive).toMatchObject({ s3: 1, ses: 1, ssm: 1 });
    expect(figures.calls.receive?.scheduler).toBeGreaterThan(0);
    // Each is a request of some milliseconds, and a price: more of them need a reason.
    expect(figures.calls.receive?.dynamodb).toBeLessThanOrEqual(8);
  });

  test('a due step sends one mail', () => {
    expect(figures.calls['follow-up']).toMatchObject({ ses: 1, ssm: 1 });
    // Two of them keep the weekly digest in step with what is open now.
    expect(figures.calls['follow-up']?.dynamodb).toBeLessThanOrEqual(8);
    expect(figures.calls['follow-up']).not.toHaveProperty('s3');
  });

  test('no bundle grows unseen', () => {
    expect(figures.bundle_kb.receive).toBeLessThan(5100);
    for (const name of ['follow-up', 'feedback']) expect(figures.bundle_kb[name]).toBeLessThan(2000);
    for (const name of ['activate-rule-set', 'token-keys']) expect(figures.bundle_kb[name]).toBeLessThan(700);
  });

  test('are a table for people', () => {
    const lines = table(figures).trimEnd().split('\n');
    expect(lines).toContainEqual(
      expect.stringMatching(/^requests receive +dynamodb \d+, s3 1, scheduler \d+, ses 1, ssm 1$/),
    );
    expect(lines.every((line) => line.length < 120)).toBe(true);
  });
});

test('anything but --json is refused', async () => {
  expect(await runBench(['--fast'])).toBe(2);
});

test('the median is the middle value', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1])).toBe(4);
  expect(() => median([])).toThrow(RangeError);
});
