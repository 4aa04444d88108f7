import { cp, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { build, type Metafile } from 'esbuild';
import { licensesOf } from './licenses.ts';
import { readManifest } from './manifest.ts';

export interface PackageSource {
  /** The package's folder. */
  folder: string;
  /** Source files by the name of what they become in `dist/`, relative to the folder. `index` is the package itself. */
  entries: Record<string, string>;
  /** The entries that only the command uses; all others can be imported. */
  internal: string[];
  /** Dependencies that become part of the built files, because they bring much that is not needed. */
  bundled: string[];
  /** Dependencies that no built file imports and that the package needs where it runs. */
  alsoNeeded: string[];
  /** Folders that the README links to. */
  documentation?: string[];
  /** Builds what else belongs into `dist/`. @returns the files that it is made of */
  buildRest?: (dist: string) => Promise<string[]>;
}

/**
 * Builds a folder that can be published: `bin/`, JavaScript in `dist/`, README, licenses, and a package.json that names
 * only the packages that the built files import.
 *
 * @param root The folder with `node_modules`.
 * @param outDir An empty folder.
 */
export async function buildPackage(
  source: PackageSource,
  root: string,
  outDir: string,
): Promise<void> {
  const manifest = await readManifest(source.folder);
  const bundled = await Promise.all(
    source.bundled.map((name) => readManifest(path.join(root, 'node_modules', name))),
  );
  const versions = Object.fromEntries(
    [...bundled, manifest].flatMap(({ dependencies }) => Object.entries(dependencies)),
  );
  const dist = path.join(outDir, 'dist');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(
      Object.entries(source.entries).map(([name, file]) => [name, path.join(source.folder, file)]),
    ),
    outdir: dist,
    external: Object.keys(versions).filter((name) => !source.bundled.includes(name)),
    bundle: true,
    splitting: true,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
  });
  const rest = (await source.buildRest?.(dist)) ?? [];
  const needed = [...new Set([...packagesImportedBy(metafile), ...source.alsoNeeded])].sort();
  const offered = Object.keys(source.entries).filter((name) => !source.internal.includes(name));
  await cp(path.join(source.folder, 'bin'), path.join(outDir, 'bin'), { recursive: true });
  await cp(path.join(source.folder, 'README.md'), path.join(outDir, 'README.md'));
  for (const folder of source.documentation ?? []) {
    await cp(path.join(source.folder, folder), path.join(outDir, folder), { recursive: true });
  }
  await cp(path.join(root, 'LICENSE'), path.join(outDir, 'LICENSE'));
  await writeFile(
    path.join(outDir, 'THIRD-PARTY-LICENSES.txt'),
    await licensesOf([...Object.keys(metafile.inputs), ...rest], root),
  );
  const published = {
    ...manifest,
    private: undefined,
    files: ['bin', 'dist', ...(source.documentation ?? []), 'THIRD-PARTY-LICENSES.txt'],
    exports: Object.fromEntries(
      offered.map((name) => [name === 'index' ? '.' : `./${name}`, `./dist/${name}.js`]),
    ),
    dependencies: Object.fromEntries(needed.map((name) => [name, versions[name]])),
  };
  await writeFile(
    path.join(outDir, 'package.json'),
    `${JSON.stringify(published, undefined, 2)}\n`,
  );
}

function packagesImportedBy({ outputs }: Metafile): string[] {
  return Object.values(outputs)
    .flatMap(({ imports }) => imports)
    .filter((one) => one.external && !isBuiltin(one.path))
    .map((one) => packageOf(one.path));
}

/** `@scope/name` of `@scope/name/file`, and `name` of `name/file`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
