export { openLiveAccount } from './accounts/live-account.ts';
export { buildPage } from './build/build-page.ts';
export { openProject, type ProjectOptions } from './build/open-project.ts';
export { builtProject, type ProjectBuild } from './build/runnable-project.ts';
export { startInstance, type FunctionInstance } from './functions/function-instance.ts';
export type { LiveRules } from './server/confirmations.ts';
export { FAULT_PRESETS } from './record-page/address/fault-presets.ts';
export { startPage, type Page } from './start/start-page.ts';
export { startSandbox, type Sandbox, type SandboxOptions } from './start/start-sandbox.ts';
