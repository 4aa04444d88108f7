import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const DEPCRUISE = path.join(PROJECT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** Each diagram of docs/architecture.md, by the name in its markers. */
const DIAGRAMS = {
  parts: {
    roots: ['src', 'packages', 'scripts'],
    collapse: '^(src/app/cards|src/app/functions/conversations|packages/[^/]+|scripts)',
    includeOnly: '^(src|packages|scripts)',
  },
  function: {
    roots: ['src'],
    collapse: '^src/app/(cards|functions/conversations)/[^/]+',
    includeOnly: '^src/app/(functions|cards/(contract|i18n))',
  },
};

/**
 * Draws the import diagrams between the markers `<!-- NAME: drawn -->` and `<!-- /NAME -->` of a Markdown page.
 *
 * @returns The page with its diagrams replaced.
 * @throws Error if a marker is missing.
 */
export async function drawDiagrams(page: string): Promise<string> {
  let drawn = page;
  for (const [name, diagram] of Object.entries(DIAGRAMS)) {
    const between = new RegExp(`(<!-- ${name}: drawn -->\n)[^]*?(<!-- /${name} -->)`);
    if (!between.test(drawn)) throw new Error(`The page has no markers for the diagram ${name}.`);
    const mermaid = await draw(diagram);
    drawn = drawn.replace(between, `$1\n\`\`\`mermaid\n${mermaid}\n\`\`\`\n\n$2`);
  }
  return drawn;
}

async function draw({ roots, collapse, includeOnly }: (typeof DIAGRAMS)['parts']): Promise<string> {
  const options = ['--output-type', 'mermaid', '--collapse', collapse];
  const args = [DEPCRUISE, ...roots, ...options, '--include-only', includeOnly];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: PROJECT });
  const lines = stdout.trim().split('\n');
  const isEdge = (line: string) => line.includes('-->');
  // Sorted, so that the order of import statements does not matter.
  return [...lines.filter((line) => !isEdge(line)), ...lines.filter(isEdge).sort()].join('\n');
}
