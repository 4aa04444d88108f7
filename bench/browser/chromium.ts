import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../tests/browser/chromium.ts';
import { FLAGS } from '../../tests/browser/flags.ts';

/** A browser of its own for one figure. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: FLAGS });
}
