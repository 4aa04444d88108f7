import { spawn } from 'node:child_process';

export interface CommandResult {
  /** The exit code; undefined if the command does not exist. */
  code: number | null | undefined;
  /** The command's standard output if it was kept, otherwise empty. */
  output: string;
}

/** @param output `shown` connects the command to the terminal, where it may ask questions. */
export type Run = (
  command: string,
  args: string[],
  output: 'shown' | 'kept',
) => Promise<CommandResult>;

/** Runs commands in a folder. Arguments are passed as they are, without a shell. */
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
