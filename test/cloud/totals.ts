import process from 'node:process';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Closes a run with one line: `12 passed, 0 failed`. */
export class Totals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module): TestCase[] => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((one) => one.result().state === state).length;
    // A module that does not load, or whose emulator does not start, has tests that never ran.
    const broken = modules.filter((module) => module.errors().length > 0 || module.state() === 'failed').length;
    const failed = Math.max(count('failed'), broken > 0 ? 1 : 0);
    const skipped = count('skipped');
    process.stdout.write(`\n${count('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  }
}
