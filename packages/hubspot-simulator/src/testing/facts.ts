import { afterAll, onTestFinished } from 'vitest';

const facts: string[] = [];

/** Notes what the running test shows, for the table at the end of its file. */
export function noteFact(): void {
  onTestFinished(({ task }) => {
    facts.push(`  ${task.result?.state ?? ''}  ${task.name}`);
  });
}

afterAll(() => {
  process.stdout.write(`${facts.join('\n')}\n`);
});
