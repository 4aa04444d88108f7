import { z } from 'zod';
import { PendingWrite } from './pending-write.ts';

/** A part of the project that is not built: it failed, and `message` names file and line, or it waits for its packages. */
export const BuildProblem = z.object({
  what: z.string(),
  message: z.string(),
  waits: z.boolean().optional(),
});
export type BuildProblem = z.infer<typeof BuildProblem>;

/** `refused`: the function returned an error; `crashed`: it threw or exceeded the time limit. */
export const CallResult = z.object({
  result: z.enum(['ok', 'refused', 'crashed']),
  /** Error code, or why it crashed. */
  detail: z.string(),
});
export type CallResult = z.infer<typeof CallResult>;

/** One call of a function, without its parameters or its response. */
export const FunctionCall = z.object({
  id: z.number(),
  /** ISO 8601, by the simulator's clock. */
  at: z.string(),
  /** The function's action, or its name. */
  action: z.string(),
  /** Missing while the call runs. */
  outcome: CallResult.extend({ milliseconds: z.number() }).optional(),
});
export type FunctionCall = z.infer<typeof FunctionCall>;

/** `unsupported`: the sandbox lacks something; `mistake`: HubSpot would not accept it either. */
export const Notice = z.object({ kind: z.enum(['unsupported', 'mistake']), sentence: z.string() });
export type Notice = z.infer<typeof Notice>;

/** What open pages poll for. */
export const SandboxEvents = z.object({
  version: z.number(),
  /** Number of successful builds: a page reloads when it grows. */
  builds: z.number(),
  problems: z.array(BuildProblem),
  calls: z.array(FunctionCall),
  /** What cards and functions asked for and did not get, in sentences. */
  unsupported: z.array(z.string()),
  /** What is wrong in the project itself, in sentences. */
  mistakes: z.array(z.string()),
  /** Writes to a real account that wait for a confirmation, oldest first. */
  pendingWrites: z.array(PendingWrite),
});
export type SandboxEvents = z.infer<typeof SandboxEvents>;
