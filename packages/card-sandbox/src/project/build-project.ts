import path from 'node:path';
import { remoteBuild } from '@hubspot/ui-extensions-dev-server/build';
import { build } from 'esbuild';
import type { BuildProblem } from '../record-page/server/news.ts';
import type { Project } from './project.ts';
import { isFile } from './source-files.ts';

/** What was built, by name, and what could not be. */
export interface BuiltProject {
  cards: Partial<Record<string, string>>;
  functions: Partial<Record<string, string>>;
  problems: BuildProblem[];
}

/**
 * Builds each card with HubSpot's builder and each function into one file, one by one: what fails is named, and the
 * others are there.
 *
 * @param source The copy of the project's source folder.
 * @param outDir An absolute folder outside of it.
 */
export async function buildProject(
  { extensions, functions }: Project,
  source: string,
  outDir: string,
): Promise<BuiltProject> {
  const built: BuiltProject = { cards: {}, functions: {}, problems: [] };
  const attempt = async (what: string, entry: string, make: () => Promise<void>) => {
    try {
      if (!(await isFile(path.join(source, entry)))) throw new Error(`${entry} is missing.`);
      await make();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      built.problems.push({ what, message: withoutFolder(message, source) });
    }
  };
  for (const { name, title, entry } of extensions) {
    await attempt(`"${title}"`, entry, async () => {
      const { dir, base, name: file } = path.parse(entry);
      const outputDir = path.join(outDir, 'cards', name);
      await remoteBuild({
        root: path.join(source, dir),
        entryPoint: base,
        outputDir,
        logLevel: 'silent',
      });
      built.cards[name] = path.join(outputDir, `${file}.js`);
    });
  }
  for (const { name, entry } of functions) {
    await attempt(`The function "${name}"`, entry, async () => {
      const outfile = path.join(outDir, 'functions', `${name.replace(/[^\w-]/g, '_')}.js`);
      await build({
        entryPoints: [path.join(source, entry)],
        outfile,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        target: 'node20',
        logLevel: 'silent',
      });
      built.functions[name] = outfile;
    });
  }
  return built;
}

/** Files by their place in the project. Some messages write them from where this runs, others in full. */
function withoutFolder(message: string, folder: string): string {
  return [path.relative('', folder), folder].reduce(
    (left, spelling) => left.replaceAll(`${spelling}${path.sep}`, ''),
    message,
  );
}
