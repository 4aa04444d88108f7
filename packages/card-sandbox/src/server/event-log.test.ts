import { expect, it, vi } from 'vitest';
import { createEventLog } from './event-log.ts';

const START = -1;

it('drops unsupported features at the next build, because reloaded pages report them again', () => {
  const onUnsupported = vi.fn();
  const log = createEventLog({
    problems: () => [],
    unsupported: () => ['The secret KEY'],
    onUnsupported,
  });
  log.addUnsupported('Table: there is no prop "colour"');
  log.addUnsupported('Select: there is no prop "size"');
  log.built();
  expect(log.since(START)?.unsupported).toEqual(['The secret KEY']);
  log.addUnsupported('Select: there is no prop "size"');
  expect(log.since(START)?.unsupported).toEqual([
    'The secret KEY',
    'Select: there is no prop "size"',
  ]);
  expect(onUnsupported).toHaveBeenCalledTimes(2);
});

it('keeps unsupported features after a failed build, because the page is not reloaded', () => {
  const log = createEventLog({ problems: () => [] });
  log.addUnsupported('Table: there is no prop "colour"');
  log.changed();
  expect(log.since(START)?.unsupported).toEqual(['Table: there is no prop "colour"']);
});
