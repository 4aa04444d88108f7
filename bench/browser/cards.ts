import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { remoteBuild } from '@hubspot/ui-extensions-dev-server/build';
import { buildBaselineCard, buildBaselineFunction } from '../baseline/build-baseline.ts';
import { builtNoCall, builtOneCall } from '../function/built-function.ts';
import { FOLDER } from './built.ts';
import type { HarnessOptions } from './harness.ts';

const EMPTY_CARD = fileURLToPath(new URL('../empty-card', import.meta.url));

type Built = Pick<HarnessOptions, 'card' | 'functionFile'>;

/** The baseline's card and function. */
export async function builtBaseline(): Promise<Required<Built>> {
  return {
    card: await buildBaselineCard(path.join(FOLDER, 'baseline')),
    functionFile: await buildBaselineFunction(path.join(FOLDER, 'baseline.cjs')),
  };
}

/** A card that calls its function once; with `upstream`, the function makes one upstream call. */
export async function builtEmpty({ upstream }: { upstream: boolean }): Promise<Required<Built>> {
  const outputDir = path.join(FOLDER, 'empty');
  const entryPoint = 'EmptyCard.tsx';
  await remoteBuild({ root: EMPTY_CARD, entryPoint, outputDir, logLevel: 'silent' });
  const functionFile = await (upstream ? builtOneCall() : builtNoCall());
  return { card: path.join(outputDir, 'EmptyCard.js'), functionFile };
}
