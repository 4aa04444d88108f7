#!/usr/bin/env node
import { existsSync } from 'node:fs';
import process from 'node:process';
import { URL } from 'node:url';

// The published package contains the built command; a checkout runs its source.
const source = new URL('../src/start/command.ts', import.meta.url);
const isCheckout = existsSync(source);
if (isCheckout) (await import('tsx/esm/api')).register();
const command = isCheckout ? source : new URL('../dist/command.js', import.meta.url);
const { runCommand } = await import(command.href);
await runCommand({ args: process.argv.slice(2), command: 'npx card-sandbox' });
