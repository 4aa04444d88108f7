/** What of an element's style an agent sees. */
const STYLES = [
  'background-color background-image border-bottom-color border-left-color',
  'border-radius border-style border-top-width border-left-width color display',
  'font-size font-style font-weight',
  'list-style-type',
  'outline-style resize',
  'stroke text-align text-decoration-line text-transform text-overflow visibility fill',
]
  .join(' ')
  .split(' ');

/** Attributes that are for machines: a difference in them alone is none. */
const UNSEEN =
  /^(class|style|id|for|clip-path|aria-(controls|labelledby|describedby|owns|activedescendant)|data-(?!testid$).*)$/;

/**
 * All that can be seen, read or heard of what is drawn, as one text. What only a style sheet could make something
 * of, such as a class, is not in it.
 *
 * @param from Where places are measured from; without it, the corner of the root, which is only a place.
 */
export function look(root: Element, from?: DOMRect): string {
  const origin = from ?? root.getBoundingClientRect();
  const seen = [root, ...root.querySelectorAll('*')].filter(isDrawn).map((element) => {
    const style = getComputedStyle(element);
    const { x, y, width, height } = element.getBoundingClientRect();
    const place = isHidden(element)
      ? ''
      : [x - origin.x, y - origin.y, width, height].map(wholePixels).join();
    const attributes = [...element.attributes]
      // What a place is found by is no part of what is drawn in it.
      .filter(({ name }) => from || element !== root || name !== 'data-testid')
      .filter(({ name }) => !UNSEEN.test(name))
      .sort((one, other) => one.name.localeCompare(other.name))
      .map(
        ({ name, value }) => `${name}=${value.replaceAll(/mantine-\w+|recharts\S+|:r\w+:/g, '')}`,
      );
    const held = element instanceof HTMLInputElement ? [element.value, element.checked] : [];
    const styles = STYLES.map((name) => style.getPropertyValue(name));
    return [element.tagName, place, ...attributes, ...held, ...styles, ownText(element)].join('|');
  });
  return seen.join('\n');
}

/** Lengths seldom end just below a whole: there, what is a hair wider or narrower stays the same. */
const wholePixels = (length: number) => Math.floor(length + 0.13);

export function isDrawn(element: Element): boolean {
  return element.getClientRects().length > 0 || isHidden(element);
}

/** A hidden field stands nowhere, and still has a name and a value. */
function isHidden(element: Element): boolean {
  return element.matches('input[type=hidden]');
}

function ownText(element: Element): string {
  return [...element.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ textContent }) => textContent ?? '')
    .join(' ');
}
