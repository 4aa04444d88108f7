import { withoutFiller } from '../clean-text.ts';
import { QUOTE_END, QUOTE_START } from './layout/flow.ts';
import { ROOT } from './layout/context.ts';
import { Layout } from './layout/layout.ts';
import type { LinkTarget, LinkTargets, TextPart } from './layout/link-targets.ts';
import { openElements } from './open-elements.ts';
import { tokenize, type DocumentEvents } from './tokenize.ts';

export interface HtmlReading {
  /** With the target of each link behind its label. */
  text: string;
  /** Where in the text a mail client says that the quoted message begins, if it goes on to the end. */
  quotedFrom?: number;
  /** The text again, in parts that end where a link does. */
  parts: TextPart[];
  /** The beginning of what is hidden before the first visible words. */
  hiddenStart: string;
  /** It has what plain text loses without losing a word: rows of a table, or struck-out text. */
  hasStructure: boolean;
  /** False when only the beginning was read. */
  isComplete: boolean;
}

interface Options {
  /** Stops after about this many characters of text. */
  maxLength?: number;
  /** Called for each step, so that a test can prove that the time is linear. */
  count?: () => void;
}

/**
 * HTML of a message as plain text, laid out for reading: paragraphs, lists, quotes and preformatted text keep their lines,
 * a table has a line for each row, and a link shows its label and its target. Hidden content is left out.
 *
 * Nothing of the result is safe to use as markup.
 */
export function readHtml(
  html: string,
  { maxLength = Infinity, count = ignore }: Options = {},
): HtmlReading {
  const layout = new Layout(count);
  const { writer } = layout;
  const elements = openElements(layout, ROOT, count);
  const events: DocumentEvents = { ...elements, css: (css) => layout.css(css) };
  const isComplete = tokenize(html, events, () => writer.length >= maxLength);
  elements.closeAll();
  return {
    ...assemble(writer.lines(), writer.links),
    hiddenStart: layout.hiddenStart,
    hasStructure: writer.hasStructure,
    isComplete,
  };
}

function assemble(
  lines: string[],
  links: LinkTargets,
): Pick<HtmlReading, 'text' | 'quotedFrom' | 'parts'> {
  let text = '';
  let quotedFrom: number | undefined;
  const parts: TextPart[] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 0) text += '\n';
    const start = line.lastIndexOf(QUOTE_START);
    const end = line.lastIndexOf(QUOTE_END);
    if (end !== -1) quotedFrom = undefined;
    if (start > end) quotedFrom ??= text.length;
    for (const part of links.split(withoutFiller(line.replace(QUOTE_MARKS, '')))) {
      parts.push(part);
      text += part.text + (part.link ? showTarget(part.link) : '');
    }
    parts.push({ text: '\n' });
  }
  return { text, quotedFrom, parts };
}

function showTarget({ address, hasLabel }: LinkTarget): string {
  return hasLabel ? ` (${address})` : address;
}

const QUOTE_MARKS = new RegExp(`[${QUOTE_START}${QUOTE_END}]`, 'g');

function ignore(): void {}
