import type { Check, Gesture } from '../../demo/gallery/component-example.tsx';
import { act, opened, since, undo } from './gestures.ts';
import { look } from './appearance.ts';

export interface Judge {
  /** The checks whose examples look the same. */
  alike: (checks: Check[]) => Promise<string[]>;
  /** The examples that differ although only their test ids do, so they cannot be compared. */
  restless: (pairs: { id: string; other: string }[]) => string[];
  /** Performs the interactions that call the card back. */
  perform: (gestures: { id: string; gesture: Gesture }[]) => Promise<void>;
}

declare global {
  interface Window {
    judge: Judge;
  }
}

window.judge = {
  alike: async (checks) => {
    const looks = new Map<string, string>();
    const seen = async (id: string, { after, opens }: Check) => {
      const key = `${id} ${after ?? ''}`;
      const look = looks.get(key) ?? (await lookAfter(id, opens ? 'open' : after, opens));
      looks.set(key, look);
      return look;
    };
    const same: string[] = [];
    for (const check of checks) {
      if ((await seen(check.id, check)) === (await seen(check.other, check))) same.push(check.id);
    }
    return same;
  },
  restless: (pairs) =>
    pairs
      .filter(({ id, other }) => withoutTestId(place(id)) !== withoutTestId(place(other)))
      .map(({ id }) => id),
  perform: async (gestures) => {
    for (const { id, gesture } of gestures) {
      const before = opened();
      await act(place(id), gesture);
      await undo(before);
    }
  },
};

// Prevents links from leaving the gallery.
window.addEventListener(
  'click',
  (event) => {
    const { target } = event;
    if (target instanceof Element && target.closest('a')) event.preventDefault();
  },
  true,
);

async function lookAfter(id: string, gesture: Gesture | undefined, opens: boolean) {
  const element = place(id);
  if (gesture === undefined) return look(element);
  element.scrollIntoView({ block: 'center' });
  const before = opened();
  await act(element, gesture);
  const origin = opens ? new DOMRect() : element.getBoundingClientRect();
  const seen = [
    ...(opens ? [] : [look(element)]),
    ...since(before).map((each) => look(each, origin)),
  ];
  await undo(before);
  return seen.join('\n');
}

function withoutTestId(element: Element): string {
  return look(element).replaceAll(/data-testid=[^|]*\|/g, '');
}

function place(id: string): Element {
  const element = document.querySelector(`[data-testid="${id}"]`);
  if (!element) throw new Error(`${id} is not drawn.`);
  return element;
}
