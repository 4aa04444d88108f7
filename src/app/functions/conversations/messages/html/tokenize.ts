import { Tokenizer } from 'htmlparser2';
import type { TokenizerCallbacks } from 'htmlparser2';

export type Attributes = ReadonlyMap<string, string>;

/** What a document consists of, in its order. Tags are not matched yet. */
export interface TagEvents {
  openTag: (name: string, attributes: Attributes) => void;
  closeTag: (name: string) => void;
  text: (text: string) => void;
}

/** Also what the document's style sheets say. */
export interface DocumentEvents extends TagEvents {
  css: (css: string) => void;
}

/** The attributes that change how a message reads. */
const ATTRIBUTES = new Set(
  (
    'alt background bgcolor checked class color colspan dir face height hidden href id label open reversed rowspan src ' +
    'start style type value width'
  ).split(' '),
);

/** Elements whose content is never displayed. */
const UNSEEN = new Set(
  'audio canvas datalist iframe noembed noframes noscript script style template title video'.split(
    ' ',
  ),
);

/** Characters between two checks of `isDone`. */
const CHUNK = 8_192;

/**
 * Reports the tags and the text of an HTML document.
 *
 * htmlparser2's tokenizer follows the HTML standard for tags, attributes, comments and character references. Its parser
 * isn't used: it keeps every open element, so a document of unclosed tags would take quadratic time.
 *
 * @param isDone Checked from time to time; the rest of the document is not read once it returns true.
 * @returns Whether the whole document was read.
 */
export function tokenize(html: string, events: DocumentEvents, isDone: () => boolean): boolean {
  let name = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';
  let unseen: { name: string; depth: number } | undefined;

  let tagStart = 0;
  const open = (end: number) => {
    if (/@|^https?:/.test(name)) {
      // Not a tag: an address in angle brackets, which some programs leave unescaped.
      text(html.slice(tagStart - 1, end + 1));
    } else if (unseen) {
      if (unseen.name === name) unseen.depth += 1;
    } else if (UNSEEN.has(name)) {
      unseen = { name, depth: 1 };
    } else {
      events.openTag(name, attributes);
    }
  };
  const close = (closed: string) => {
    if (!unseen) events.closeTag(closed);
    else if (unseen.name === closed && --unseen.depth === 0) unseen = undefined;
  };
  const text = (shown: string) => {
    if (!unseen) events.text(shown);
    else if (unseen.name === 'style') events.css(shown);
  };

  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => {
      // A tag that the document ends in; htmlparser2 reports some of them as text.
      const isUnfinishedTag = end === html.length && /^<[a-z]/i.test(html.slice(start - 1, end));
      if (!isUnfinishedTag) text(html.slice(start, end));
    },
    ontextentity: (codePoint) => text(String.fromCodePoint(codePoint)),
    onopentagname: (start, end) => {
      name = html.slice(start, end).toLowerCase();
      tagStart = start;
      attributes = new Map();
    },
    onopentagend: open,
    onselfclosingtag: open,
    onclosetag: (start, end) => close(html.slice(start, end).toLowerCase()),
    onattribname: (start, end) => {
      const written = html.slice(start, end).toLowerCase();
      attribute = ATTRIBUTES.has(written) && !attributes.has(written) ? written : '';
      value = '';
    },
    onattribdata: (start, end) => {
      value += html.slice(start, end);
    },
    onattribentity: (codePoint) => {
      value += String.fromCodePoint(codePoint);
    },
    onattribend: () => {
      if (attribute) attributes.set(attribute, value);
    },
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: ignore,
  };
  const tokenizer = new Tokenizer({}, callbacks);
  for (let at = 0; at < html.length; at += CHUNK) {
    if (isDone()) return false;
    tokenizer.write(html.slice(at, at + CHUNK));
  }
  tokenizer.end();
  return true;
}

function ignore(): void {}
