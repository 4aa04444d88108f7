import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/app/cards/contract/settings/settings.ts';
import { requireValidAdminFiles } from './admin-files.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const SETTINGS = 'src/app/cards/settings.json';
const QUICK_REPLIES = 'src/app/cards/quick-replies/quick-replies.json';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threadside-admin-files-'));
  await mkdir(path.join(folder, path.dirname(QUICK_REPLIES)), { recursive: true });
  await write(SETTINGS, JSON.stringify(DEFAULT_SETTINGS));
  await write(QUICK_REPLIES, '[{ "title": "Thanks", "text": "Thank you." }]');
});
afterEach(() => rm(folder, { recursive: true }));

function write(file: string, text: string): Promise<void> {
  return writeFile(path.join(folder, file), text);
}

describe('valid admin files', () => {
  it.each([
    ['no quick replies', QUICK_REPLIES, '[]'],
    ['no settings', SETTINGS, '{}'],
    [
      'a quick reply for a language and an inbox',
      QUICK_REPLIES,
      '[{ "title": "A", "text": "B", "language": "pt-BR", "inbox": "Support" }]',
    ],
    ['an explanation', SETTINGS, '{ "about": { "undoSeconds": "Seconds" }, "undoSeconds": 60 }'],
    [
      'placeholders',
      SETTINGS,
      '{ "signatures": { "*": "{{ Agent Job Title }}, {{mailbox name}} {x}" } }',
    ],
    ['a byte order mark', SETTINGS, '\uFEFF{ "attachFiles": true }'],
  ])('may hold %s', async (_what, file, text) => {
    await write(file, text);
    await expect(requireValidAdminFiles(folder)).resolves.toBeUndefined();
  });

  it('are those of this project', async () => {
    for (const file of [SETTINGS, QUICK_REPLIES]) {
      await cp(path.join(PROJECT, file), path.join(folder, file));
    }
    await expect(requireValidAdminFiles(folder)).resolves.toBeUndefined();
  });
});

describe('an admin file is rejected with its line', () => {
  it.each([
    ['a negative number of seconds', '{\n  "undoSeconds": -5\n}', ':2: undoSeconds is -5: use a'],
    ['seconds as text', '{\n\n  "undoSeconds":\n "10"\n}', ':3: undoSeconds is "10": use a whole'],
    ['part of a second', '{ "undoSeconds": 2.5 }', ':1: undoSeconds is 2.5: use a whole number'],
    ['an hour to undo', '{ "undoSeconds": 3600 }', ':1: undoSeconds is 3600: use a whole number'],
    ['null', '{ "attachFiles": null }', ':1: attachFiles is null: use true or false.'],
    ['a switch as text', '{ "attachFiles": "yes" }', ':1: attachFiles is "yes": use true or false'],
    [
      'an unknown setting',
      '{\n "undoSecond": 5 }',
      ':2: undoSecond is not known: the settings are',
    ],
    ['an own address alone', '{ "ownAddresses": "a@b.example" }', ':1: ownAddresses is "a@b'],
    [
      'a name as address',
      '{ "ownAddresses":\n["Support"] }',
      ':2: ownAddresses[0] is "Support": use an',
    ],
    ['an explanation as number', '{ "about": { "x": 1 } }', ':1: about.x is 1: an explanation is'],
    [
      'chats that are never late',
      '{ "chatLateAfterMinutes": 0 }',
      ':1: chatLateAfterMinutes is 0:',
    ],
    [
      'an unknown day',
      '{ "businessHours": [\n{ "days": ["monday"], "from": "09:00", "to": "17:00" }] }',
      ':2: businessHours[0].days[0] is "monday": use sun, mon',
    ],
    [
      'half a time',
      '{ "businessHours": [{ "days": ["mon"],\n "from": "9", "to": "17:00" }] }',
      ':2: businessHours[0].from is "9": use a time from',
    ],
    ['an unknown order', '{ "sortBy": "random" }', ':1: sortBy is "random": use waiting, newest'],
    ['a list of settings', '\n[]', ':2: The file is []: the settings are'],
    [
      'a blank signature',
      '{ "signatures": {\n"*": " " } }',
      ':2: signatures.* is " ": use a text of 1 to',
    ],
    [
      'a misspelled placeholder in a signature',
      '{ "signatures": {\n"*": "{{agent name}}\\n{{agent jobtitle}}" } }',
      ':2: signatures.* is "{{agent name}}\\n{{agent jobtitle}}": use the placeholders {{agent name}}',
    ],
    [
      'signatures as a list',
      '{ "signatures": ["Ana"] }',
      ':1: signatures is ["Ana"]: use mailboxes and',
    ],
    [
      'a number as job title',
      '{ "jobTitles": {\n"a@b.example": 1 } }',
      ':2: jobTitles.a@b.example is 1: use a text.',
    ],
    [
      'a missing comma',
      '{\n "undoSeconds": 1\n "attachFiles": true\n}',
      ':3: this is not valid JSON',
    ],
    ['a trailing comma', '{\n "undoSeconds": 1,\n}', ':3: this is not valid JSON'],
    ['a comment', '{\n // off\n "undoSeconds": 1 }', ':2: this is not valid JSON'],
    ['an unquoted key', '{ undoSeconds: 1 }', ':1: this is not valid JSON'],
    ['nothing', '', ':1: this is not valid JSON'],
    ['half a file', '{\n "undoSeconds"', ':2: this is not valid JSON'],
  ])('settings with %s', async (_what, text, sentence) => {
    await write(SETTINGS, text);
    await expect(requireValidAdminFiles(folder)).rejects.toThrow(`${SETTINGS}${sentence}`);
  });

  it.each([
    ['an object', '{ "title": "A", "text": "B" }', ':1: The file is {"title"'],
    ['a text in place of a reply', '[\n"Hello"]', ':2: [0] is "Hello": a quick reply has'],
    ['no title', '[\n{ "text": "B" }]', ':2: [0].title is missing: the title is what'],
    ['no text', '[{ "title": "A", "text": "B" },\n{ "title": "A" }]', ':2: [1].text is missing'],
    ['an empty title', '[{\n"title": "",\n"text": "B" }]', ':2: [0].title is "": the title is'],
    ['a blank text', '[{ "title": "A",\n"text": " \\n" }]', ':2: [0].text is " \\n": the text is'],
    [
      'a placeholder with one brace',
      '[{ "title": "A",\n"text": "Hi {{customer name}," }]',
      ':2: [0].text is "Hi {{customer name},": close each placeholder',
    ],
    ['a number as title', '[{ "title": 1, "text": "B" }]', ':1: [0].title is 1: the title is'],
    [
      'an unknown key',
      '[{ "title": "A", "text": "B",\n "body": "C" }]',
      ':2: [0].body is not known',
    ],
    [
      'the name of a language',
      '[{ "title": "A", "text": "B",\n "language": "Deutsch" }]',
      ':2: [0].language is "Deutsch": use a language code such as "de"',
    ],
    [
      'an inbox as number',
      '[{ "title": "A", "text": "B",\n "inbox": 7 }]',
      ':2: [0].inbox is 7: use the name or id of an inbox',
    ],
    ['invalid JSON', "[{ 'title': 'A' }]", ':1: this is not valid JSON'],
  ])('quick replies with %s', async (_what, text, sentence) => {
    await write(QUICK_REPLIES, text);
    await expect(requireValidAdminFiles(folder)).rejects.toThrow(`${QUICK_REPLIES}${sentence}`);
  });

  it('with the beginning of a long value', async () => {
    await write(QUICK_REPLIES, JSON.stringify({ title: 'A'.repeat(1_000) }));
    const problem = `:1: The file is {"title":"${'A'.repeat(50)}…: use a list`;
    await expect(requireValidAdminFiles(folder)).rejects.toThrow(problem);
  });

  it('or as missing', async () => {
    await rm(path.join(folder, QUICK_REPLIES));
    await expect(requireValidAdminFiles(folder)).rejects.toThrow(`${QUICK_REPLIES} is missing.`);
  });

  it('with one sentence for each problem of both files', async () => {
    await write(SETTINGS, '{ "undoSeconds": -1, "attachFiles": 1 }');
    await write(QUICK_REPLIES, '{}');
    const error: unknown = await requireValidAdminFiles(folder).catch((error: unknown) => error);
    expect(String(error).split('\n')).toHaveLength(3);
  });
});
