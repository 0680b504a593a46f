import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * npm drops the optional packages of other systems from package-lock.json when its registry does not serve them, and
 * `npm ci` then refuses the file everywhere. This writes them back: name, version and the system they are for.
 * Run after every change of a dependency: `node test/project/complete-lockfile.ts`.
 */

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly license?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>;
}

const systems = ['android', 'darwin', 'freebsd', 'openharmony', 'netbsd', 'openbsd', 'sunos', 'aix', 'win32', 'linux'];
const processors = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32', 'arm'];

export const lockfilePath = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

export function readLockfile(): Lockfile {
  return JSON.parse(readFileSync(lockfilePath, 'utf8')) as Lockfile;
}

/** Optional packages that some package names, and that the lock file has no entry for. */
export function missingFrom(lockfile: Lockfile): readonly { readonly name: string; readonly entry: Locked }[] {
  const { packages } = lockfile;
  return Object.entries(packages).flatMap(([path, owner]) =>
    Object.entries(owner.optionalDependencies ?? {})
      .filter(([name]) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages))
      .map(([name, version]) => ({ name, entry: entryFor(name, version, owner) })),
  );
}

function entryFor(name: string, version: string, owner: Locked): Locked {
  const words = (name.split('/').at(-1) ?? name).split(/[-_]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  const libc = words.includes('musl') ? 'musl' : os === 'linux' && words.includes('gnu') ? 'glibc' : undefined;
  return {
    version,
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(owner.dev ? { dev: true } : {}),
    ...(libc === undefined ? {} : { libc: [libc] }),
    ...(owner.license === undefined ? {} : { license: owner.license }),
    optional: true,
    ...(os === undefined ? {} : { os: [os] }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lockfile = readLockfile();
  const added = Object.fromEntries(missingFrom(lockfile).map(({ name, entry }) => [`node_modules/${name}`, entry]));
  const packages = { ...lockfile.packages, ...added };
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(lockfilePath, `${JSON.stringify({ ...lockfile, packages: sorted }, null, 2)}\n`);
  process.stdout.write(`${Object.keys(added).length} packages of other systems written back\n`);
}
