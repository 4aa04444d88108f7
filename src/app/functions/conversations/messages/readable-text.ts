import { attribute, htmlTokens } from './html-tokens.ts';

const BLOCKS = new Set(
  'address article aside blockquote div dl dd dt footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
);

/** HTML of a message as plain text: links as `label (address)`, lists, line breaks and quotes kept. */
export function readableText(html: string): string {
  const page = new Page();
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') page.write(token.text);
    else if (token.kind === 'open') open(page, token.name, token.attributes);
    else close(page, token.name);
  }
  return page.text();
}

function open(page: Page, name: string, attributes: string): void {
  if (BLOCKS.has(name)) page.startLine();
  switch (name) {
    case 'br':
      page.breakLine();
      break;
    case 'blockquote':
      page.quotes += 1;
      break;
    case 'ul':
    case 'ol':
      page.lists.push(name === 'ol' ? 1 : undefined);
      break;
    case 'li':
      page.writeMarker();
      break;
    case 'td':
    case 'th':
      page.write(' ');
      break;
    case 'img':
      page.write(attribute(attributes, 'alt') ?? '');
      break;
    case 'a':
      page.links.push({ address: attribute(attributes, 'href') ?? '', label: '' });
      break;
  }
}

function close(page: Page, name: string): void {
  if (BLOCKS.has(name)) page.startLine();
  switch (name) {
    case 'p':
      page.leaveLineOut();
      break;
    case 'blockquote':
      page.quotes = Math.max(0, page.quotes - 1);
      break;
    case 'ul':
    case 'ol':
      page.lists.pop();
      break;
    case 'a': {
      const link = page.links.pop();
      if (link && tellsMore(link)) page.write(` (${link.address})`);
      break;
    }
  }
}

interface Link {
  address: string;
  label: string;
}

/** An address that its label does not show already. */
function tellsMore({ address, label }: Link): boolean {
  const shown = label.trim();
  return /^https?:/i.test(address) && shown !== '' && !address.includes(shown);
}

/** Deeper quotes than these are marked no further. */
const MOST_QUOTES = 6;

/** The text so far, and the elements around what comes next. */
class Page {
  quotes = 0;
  /** Open links, the innermost last. */
  readonly links: Link[] = [];
  /** Open lists with the next number of those that count. */
  readonly lists: (number | undefined)[] = [];
  #lines: string[] = [];
  #line = '';

  write(text: string): void {
    // Only white space that may be collapsed; a non-breaking space was meant.
    const flowing = text.replace(/[ \t\r\n\f]+/g, ' ');
    this.#line += /^\s?$/.test(this.#line.slice(-1)) ? flowing.trimStart() : flowing;
    const link = this.links.at(-1);
    if (link) link.label += flowing;
  }

  writeMarker(): void {
    const number = this.lists.at(-1);
    this.#line = number === undefined ? '• ' : `${number}. `;
    if (number !== undefined) this.lists[this.lists.length - 1] = number + 1;
  }

  breakLine(): void {
    const text = this.#line.replaceAll('\u00a0', ' ').trimEnd();
    const marks = '> '.repeat(Math.min(this.quotes, MOST_QUOTES));
    this.#lines.push(text && `${marks}${text}`);
    this.#line = '';
  }

  startLine(): void {
    if (this.#line.trim()) this.breakLine();
  }

  leaveLineOut(): void {
    if (this.#lines.at(-1)) this.#lines.push('');
  }

  text(): string {
    this.breakLine();
    return this.#lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }
}
