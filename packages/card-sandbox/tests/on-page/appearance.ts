/** The style properties that an agent sees. */
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

/** Attributes that an agent does not notice. */
const UNSEEN =
  /^(class|style|id|for|clip-path|aria-(controls|labelledby|describedby|owns|activedescendant)|data-(?!testid$).*)$/;

/**
 * Describes everything visible, readable or audible as one text. It excludes what only a style sheet uses, such as a
 * class.
 *
 * @param from The origin of positions; the root's corner by default.
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
      // Test ids are not part of the appearance.
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

/** Rounds lengths so that tiny differences do not count. */
const wholePixels = (length: number) => Math.floor(length + 0.13);

export function isDrawn(element: Element): boolean {
  return element.getClientRects().length > 0 || isHidden(element);
}

/** A hidden field has no position, but a name and a value. */
function isHidden(element: Element): boolean {
  return element.matches('input[type=hidden]');
}

function ownText(element: Element): string {
  return [...element.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ textContent }) => textContent ?? '')
    .join(' ');
}
