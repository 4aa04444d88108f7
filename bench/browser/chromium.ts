import { chromium, type Browser } from 'playwright-core';
import { findChromium, FLAGS } from 'card-sandbox/testing';

/** A browser of its own for one figure. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: FLAGS });
}
