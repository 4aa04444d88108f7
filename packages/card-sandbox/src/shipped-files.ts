import path from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(import.meta.url);

/** The folder of the files that the published package brings ready built. A checkout has none: it builds them from source. */
const FOLDER = HERE.endsWith('.ts') ? undefined : path.dirname(HERE);

/** The folder that `buildPage` writes. */
export const SHIPPED_PAGE = FOLDER && path.join(FOLDER, 'page');

/** The file that `buildProcess` writes. */
export const SHIPPED_PROCESS = FOLDER && path.join(FOLDER, 'function-process.cjs');
