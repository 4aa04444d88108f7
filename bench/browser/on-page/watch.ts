import { MARKS, type PaintTarget } from '../paint-targets.ts';

/**
 * Watches for targets and records when each was painted.
 *
 * @param card CSS selector of the card's content.
 */
export function watch(card: string) {
  const seen: Record<string, number> = {};
  let sought: PaintTarget[] = [];
  let changedAt = 0;

  const look = () => {
    const found = sought.filter(isThere);
    sought = sought.filter((target) => !found.includes(target));
    for (const { name } of found) {
      afterPaint(() => {
        seen[name] = performance.now();
        performance.mark(MARKS.seen + name);
      });
    }
  };
  new MutationObserver((changes) => {
    if (changes.some(({ target }) => elementOf(target)?.closest(card))) {
      changedAt = performance.now();
    }
    if (sought.length > 0) look();
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  return {
    seen,
    isAllSeen: () => sought.length === 0,
    changedAt: () => changedAt,
    watchFor: (target: PaintTarget) => {
      sought.push(target);
      look();
    },
  };
}

function isThere({ of, saying = '' }: PaintTarget): boolean {
  return [...document.querySelectorAll(of)].some(({ textContent }) => textContent.includes(saying));
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

/** The browser paints right after the animation-frame callbacks. */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(undefined);
  });
}
