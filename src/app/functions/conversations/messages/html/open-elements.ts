import type { Attributes, TagEvents } from './tokenize.ts';

const set = (names: string) => new Set(names.split(' '));

/** Elements that begin and end a line. */
export const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section select ' +
    'summary table tbody td tfoot th thead tr ul xmp',
);

const VOID = set(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr',
);
/** Elements that may be closed while an element inside them stays open, as in `<b><i></b></i>`. */
const FORMATTING = set('a b big code em font i nobr s small strike strong tt u');
const TABLE_PARTS = set('caption tbody td tfoot th thead tr');

/** An end tag doesn't reach beyond these, so a stray one in a cell leaves the page around the table alone. */
const SCOPE = set('caption table td th');
const TABLE = set('table');
const LIST_SCOPE = set('caption dl menu ol table td th ul');

/** Elements that a start tag closes, and how far it looks for them. */
interface ImpliedEnd {
  closes: Set<string>;
  within: Set<string>;
}
const SECTION: ImpliedEnd[] = [
  { closes: set('caption tbody tfoot thead'), within: TABLE },
  { closes: set('tr'), within: TABLE },
];
const IMPLIED_END: Record<string, ImpliedEnd[]> = {
  a: [{ closes: set('a'), within: SCOPE }],
  button: [{ closes: set('button'), within: SCOPE }],
  dd: [{ closes: set('dd dt'), within: LIST_SCOPE }],
  dt: [{ closes: set('dd dt'), within: LIST_SCOPE }],
  li: [{ closes: set('li'), within: LIST_SCOPE }],
  option: [{ closes: set('option'), within: SCOPE }],
  tbody: SECTION,
  td: [{ closes: set('caption td th'), within: set('table tr') }],
  tfoot: SECTION,
  th: [{ closes: set('caption td th'), within: set('table tr') }],
  thead: SECTION,
  tr: [
    { closes: set('td th'), within: set('table tr') },
    { closes: set('caption tr'), within: TABLE },
  ],
};
const ENDS_PARAGRAPH: ImpliedEnd = { closes: set('p'), within: SCOPE };

/** Deeper elements are read as if they stood side by side. Browsers do the same at 512. */
const MAX_DEPTH = 200;

interface Element<Context> {
  name: string;
  context: Context;
  /** Nothing stands in it yet. */
  isEmpty: boolean;
}

/** Turns elements into text. A context is whatever it needs to know about an open element. */
export interface ElementEvents<Context> {
  open: (name: string, attributes: Attributes, parent: Context) => Context;
  close: (name: string, context: Context) => void;
  text: (text: string, parent: Context) => void;
}

/**
 * Matches start and end tags, with end tags that are left out, misplaced or missing, so that every element that opens
 * also closes.
 *
 * @param root The context of what stands in no element.
 * @param count Called for each step, so that a test can prove that the time is linear.
 */
export function openElements<Context>(
  events: ElementEvents<Context>,
  root: Context,
  count: () => void,
): TagEvents & { closeAll: () => void } {
  const stack: Element<Context>[] = [];
  /** How many elements of a name are on the stack: looking for one that is not there would take a step for each. */
  const openCounts = new Map<string, number>();
  const countOpen = (name: string, change: 1 | -1) =>
    openCounts.set(name, (openCounts.get(name) ?? 0) + change);
  /** Open elements beyond the depth limit, by name. */
  const flattened = new Map<string, number>();
  const parent = () => stack.at(-1)?.context ?? root;

  const close = ({ name, context }: Element<Context>) => {
    count();
    countOpen(name, -1);
    events.close(name, context);
  };
  /** Closes the elements from a place on the stack on, the innermost first. */
  const closeFrom = (place: number) => stack.splice(place).reverse().forEach(close);
  const push = (element: Element<Context>) => {
    stack.push(element);
    countOpen(element.name, 1);
  };
  /** Takes the innermost formatting elements above a place from the stack in which nothing stands yet. */
  const emptyFormatting = (place: number): Element<Context>[] => {
    const last = stack.findLastIndex(({ name, isEmpty }) => !isEmpty || !FORMATTING.has(name));
    const kept = stack.splice(Math.max(place, last) + 1);
    for (const { name } of kept) {
      count();
      countOpen(name, -1);
    }
    return kept;
  };
  const addContent = () => {
    const empty = stack.slice(stack.findLastIndex(({ isEmpty }) => !isEmpty) + 1);
    for (const element of empty) element.isEmpty = false;
  };
  /** Where the innermost element with such a name stands on the stack, or -1. */
  const innermost = (isSuch: (name: string) => boolean) =>
    stack.findLastIndex(({ name }) => {
      count();
      return isSuch(name);
    });
  /** Closes the innermost of these elements and everything in it. */
  const closeInnermost = ({ closes, within }: ImpliedEnd) => {
    if (![...closes].some((name) => openCounts.get(name))) return;
    const at = innermost((name) => closes.has(name) || within.has(name));
    if (!closes.has(stack[at]?.name ?? '')) return;
    // As in `<p><a href=…><div>`: the link goes on in the next block.
    const kept = emptyFormatting(at);
    closeFrom(at);
    for (const element of kept) push(element);
  };
  const openTag = (name: string, attributes: Attributes) => {
    count();
    IMPLIED_END[name]?.forEach(closeInnermost);
    if (BLOCKS.has(name) && !TABLE_PARTS.has(name)) closeInnermost(ENDS_PARAGRAPH);
    const context = events.open(name, attributes, parent());
    if (VOID.has(name)) {
      addContent();
      events.close(name, context);
    } else if (stack.length >= MAX_DEPTH) {
      flattened.set(name, (flattened.get(name) ?? 0) + 1);
      events.close(name, context);
    } else {
      push({ name, context, isEmpty: true });
    }
  };

  /** Where the element that an end tag closes stands on the stack, or -1. */
  const indexToClose = (name: string): number => {
    if (!openCounts.get(name)) return -1;
    const scope = name === 'table' || TABLE_PARTS.has(name) ? TABLE : SCOPE;
    const isInline = !FORMATTING.has(name) && !BLOCKS.has(name);
    // The end tag of an inline element leaves the block around it open.
    const at = innermost(
      (open) => open === name || scope.has(open) || (isInline && BLOCKS.has(open)),
    );
    return stack[at]?.name === name ? at : -1;
  };
  const closeTag = (name: string) => {
    count();
    const beyondLimit = flattened.get(name);
    if (beyondLimit) {
      flattened.set(name, beyondLimit - 1);
      return;
    }
    const at = indexToClose(name);
    if (at >= 0 && FORMATTING.has(name)) {
      stack.splice(at, 1).forEach(close);
    } else if (at >= 0) {
      closeFrom(at);
    } else if (name === 'br' || name === 'p') {
      // Browsers read a stray </br> as a line break and a stray </p> as an empty paragraph.
      openTag(name, new Map());
      if (name === 'p') closeTag(name);
    }
  };

  return {
    openTag,
    closeTag,
    text: (text) => {
      count();
      if (text.trim() !== '') addContent();
      events.text(text, parent());
    },
    closeAll: () => closeFrom(0),
  };
}
