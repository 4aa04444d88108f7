import { expect, it, vi } from 'vitest';
import { createNews } from './news.ts';

const BEFORE = -1;

it('forgets with a new build what was seen lacking before: pages load again, and what is still so is seen again', () => {
  const told = vi.fn();
  const news = createNews(
    () => [],
    () => ['The secret KEY'],
    told,
  );
  news.lack('Table: there is no prop "colour"');
  news.lack('Select: there is no prop "size"');
  news.built();
  expect(news.since(BEFORE)?.lacks).toEqual(['The secret KEY']);
  news.lack('Select: there is no prop "size"');
  expect(news.since(BEFORE)?.lacks).toEqual(['The secret KEY', 'Select: there is no prop "size"']);
  expect(told).toHaveBeenCalledTimes(2);
});

it('keeps what was seen lacking while a build fails: the page runs on', () => {
  const news = createNews(() => []);
  news.lack('Table: there is no prop "colour"');
  news.buildFailed();
  expect(news.since(BEFORE)?.lacks).toEqual(['Table: there is no prop "colour"']);
});
