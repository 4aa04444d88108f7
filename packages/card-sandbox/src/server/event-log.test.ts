import { expect, it, vi } from 'vitest';
import { createEventLog } from './event-log.ts';

const START = -1;

it('drops unsupported features at the next build, because reloaded pages report them again', () => {
  const onNotice = vi.fn();
  const log = createEventLog({
    problems: () => [],
    unsupported: () => ['The secret KEY'],
    onNotice,
  });
  log.addNotice({ kind: 'unsupported', sentence: 'GET /a' });
  log.addNotice({ kind: 'unsupported', sentence: 'GET /b' });
  log.built();
  expect(log.since(START)?.unsupported).toEqual(['The secret KEY']);
  log.addNotice({ kind: 'unsupported', sentence: 'GET /b' });
  expect(log.since(START)?.unsupported).toEqual(['The secret KEY', 'GET /b']);
  expect(onNotice).toHaveBeenCalledTimes(2);
});

it('keeps unsupported features after a failed build, because the page is not reloaded', () => {
  const log = createEventLog({ problems: () => [] });
  log.addNotice({ kind: 'unsupported', sentence: 'GET /a' });
  log.changed();
  expect(log.since(START)?.unsupported).toEqual(['GET /a']);
});

it("lists the project's mistakes apart from what the sandbox lacks, each once", () => {
  const log = createEventLog({ problems: () => [], mistakes: () => ['No objectTypes'] });
  for (let times = 0; times < 2; times += 1) {
    log.addNotice({ kind: 'mistake', sentence: 'Table: there is no prop "colour"' });
    log.addNotice({ kind: 'mistake', sentence: 'No objectTypes' });
    log.addNotice({ kind: 'unsupported', sentence: 'GET /a' });
  }
  expect(log.since(START)).toMatchObject({
    unsupported: ['GET /a'],
    mistakes: ['No objectTypes', 'Table: there is no prop "colour"'],
  });
});
