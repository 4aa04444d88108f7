#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { URL } from 'node:url';

// The published package contains the built command; a checkout runs its source.
const source = new URL('../src/cli.ts', import.meta.url);
const isCheckout = existsSync(source);
if (isCheckout) (await import('tsx/esm/api')).register();
await import((isCheckout ? source : new URL('../dist/cli.js', import.meta.url)).href);
