import { spawn } from 'node:child_process';

export interface Ran {
  /** Undefined when there is no such command. */
  code: number | null | undefined;
  /** What it wrote, when it was asked to keep it. */
  output: string;
}

export type Run = (command: string, args: string[], output: 'shown' | 'kept') => Promise<Ran>;

/** Runs commands in a folder; the words of each go as they are, past any shell. */
export function runIn(folder: string, env: NodeJS.ProcessEnv): Run {
  return (command, args, output) =>
    new Promise((resolve, reject) => {
      const stdio = output === 'shown' ? 'inherit' : 'pipe';
      const child = spawn(command, args, { cwd: folder, env, stdio });
      let written = '';
      child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (written += chunk));
      child.once('error', (error) => {
        if ('code' in error && error.code === 'ENOENT') resolve({ code: undefined, output: '' });
        else reject(error);
      });
      child.once('close', (code) => {
        resolve({ code, output: written.trim() });
      });
    });
}
