import { createRequire } from 'node:module';
import path from 'node:path';

const PACKAGE = createRequire(import.meta.url).resolve('@hubspot/ui-extensions-dev-server');

/** HubSpot's `uie`, which builds cards as its servers do and serves a project locally. */
export const UI_EXTENSIONS_TOOL = path.join(path.dirname(PACKAGE), 'lib/bin/cli.js');
