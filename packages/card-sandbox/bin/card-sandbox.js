#!/usr/bin/env node
import process from 'node:process';
import { register } from 'tsx/esm/api';

register();
const { runCommand } = await import('../src/start/command.ts');
await runCommand({ args: process.argv.slice(2), command: 'npx card-sandbox' });
