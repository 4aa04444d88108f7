import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { format, type ICruiseResult } from 'dependency-cruiser';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const DEPCRUISE = path.join(PROJECT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** Each diagram of docs/architecture.md, by the name in its markers: what one box stands for, and which files count. */
const DIAGRAMS = {
  parts: {
    collapse: '^(src/app/cards|src/app/functions/conversations|packages/[^/]+|scripts)',
    includeOnly: '^(src|packages|scripts)',
  },
  function: {
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
  const imports = await readImports();
  let drawn = page;
  for (const [name, diagram] of Object.entries(DIAGRAMS)) {
    const between = new RegExp(`(<!-- ${name}: drawn -->\n)[^]*?(<!-- /${name} -->)`);
    if (!between.test(drawn)) throw new Error(`The page has no markers for the diagram ${name}.`);
    const mermaid = await draw(imports, diagram);
    drawn = drawn.replace(between, `$1\n\`\`\`mermaid\n${mermaid}\n\`\`\`\n\n$2`);
  }
  return drawn;
}

/** Reads the imports once for all diagrams, which takes seconds. */
async function readImports(): Promise<ICruiseResult> {
  const roots = ['src', 'packages', 'scripts'];
  const args = [
    DEPCRUISE,
    ...roots,
    '--output-type',
    'json',
    '--include-only',
    `^(${roots.join('|')})`,
    // Built, so not in every checkout.
    '--exclude',
    '^src/app/(settings/|functions/[^/]+$)',
  ];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: PROJECT,
    maxBuffer: Infinity,
  });
  return JSON.parse(stdout) as ICruiseResult;
}

async function draw(imports: ICruiseResult, diagram: (typeof DIAGRAMS)['parts']): Promise<string> {
  const { output } = await format(imports, { ...diagram, outputType: 'mermaid' });
  if (typeof output !== 'string') throw new Error('dependency-cruiser drew no text.');
  const lines = output.trim().split('\n');
  const isEdge = (line: string) => line.includes('-->');
  // Sorted, so that the order of import statements does not matter.
  return [...lines.filter((line) => !isEdge(line)), ...lines.filter(isEdge).sort()].join('\n');
}
