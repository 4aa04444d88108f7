import { chromium, type Browser } from 'playwright-core';
import { findChromium, FLAGS } from 'card-sandbox/testing';

/** Starts a browser for one benchmark. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: FLAGS });
}
