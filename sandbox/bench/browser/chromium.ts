import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../e2e/chromium.ts';
import { FLAGS } from '../../e2e/flags.ts';

/** A browser of its own for one figure. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: FLAGS });
}
