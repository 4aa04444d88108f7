export { findChromium } from './chromium.ts';
export {
  choose,
  drive,
  holdCalls,
  openPages,
  type Driver,
  type Pages,
  type SandboxPage,
} from './driver.ts';
export { FLAGS } from './flags.ts';
export { startOnKnownPort } from './start-on-known-port.ts';
