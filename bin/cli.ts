import process from 'node:process';

/** The commands of package.json; each loads only what it needs, because `start` should be ready at once. */
const commands: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<number>>>> = {
  start: async () => (await import('../lib/local/start.ts')).runStart,
  demo: async () => (await import('../lib/local/demo/demo.ts')).runDemo,
  parse: async () => (await import('../lib/local/parse.ts')).runParse,
  simulate: async () => {
    const { report } = await import('../lib/simulation/report.ts');
    return async () => {
      process.stdout.write(report());
      return 0;
    };
  },
  bench: async () => (await import('../lib/local/bench/bench.ts')).runBench,
};

const [name = '', ...args] = process.argv.slice(2);
const load = commands[name];
if (load === undefined) {
  process.stderr.write(`afterword: "${name}" is no command; there are ${Object.keys(commands).join(', ')}\n`);
  process.exitCode = 2;
} else {
  const run = await load();
  process.exitCode = await run(args);
}
