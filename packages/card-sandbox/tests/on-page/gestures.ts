import type { Gesture } from '../../demo/gallery/component-example.tsx';
import { isDrawn } from './appearance.ts';

const OVERLAYS =
  '[role=dialog], [role=tooltip], [role=menu], [role=listbox], .mantine-Popover-dropdown, .mantine-Overlay-root';

const PRESSED = 'button:not(:disabled), a, input:not([type=hidden]), textarea, [role=tab], label';

/** Interacts with a component as an agent would. */
export async function act(place: Element, gesture: Gesture): Promise<void> {
  const target = [...place.querySelectorAll<HTMLElement>(PRESSED)].find(isDrawn);
  const field = place.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    'input:not([type=hidden]), textarea',
  );
  const tabs = [...place.querySelectorAll<HTMLElement>('[role=tab]')];
  switch (gesture) {
    case 'click':
      press(target);
      return settle();
    case 'open': {
      const before = opened();
      press(target);
      for (let turn = 0; turn < 12 && since(before).length === 0; turn++) await settle();
      return settle();
    }
    case 'focus':
      hover(target ?? place.querySelector('.hs-tag') ?? place);
      target?.focus();
      return settle();
    case 'type':
      field?.focus();
      type(field, '7');
      return settle();
    case 'leave':
      field?.focus();
      await settle();
      if (field?.value === '') type(field, '7');
      await settle();
      field?.blur();
      return settle();
    case 'choose':
      press(target);
      await settle();
      press(drawn('[role=option]')[0]);
      return settle();
    case 'cancel':
      press([...place.querySelectorAll('button')].find((one) => one.innerText === 'Cancel'));
      return settle();
    case 'pick':
      press(tabs[1] ?? target);
      await settle();
      press(drawn('[role=menuitem], .hs-calendar table button:not(:disabled)')[0]);
      return settle();
    case 'turn':
      press([...place.querySelectorAll('button')].at(-1));
      return settle();
    case 'drop':
      give(field ?? document.querySelector('.hs-nothing'), place);
      return settle();
  }
}

/** Restores the page: closes what was opened, and removes the focus. */
export async function undo(before: Element[]): Promise<void> {
  const { activeElement } = document;
  const escape = { key: 'Escape', bubbles: true };
  (activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', escape));
  window.dispatchEvent(new KeyboardEvent('keydown', escape));
  if (activeElement instanceof HTMLElement) activeElement.blur();
  document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  for (const element of hovered.splice(0)) {
    for (const name of ['mouseout', 'mouseleave', 'pointerout', 'pointerleave']) {
      element.dispatchEvent(new MouseEvent(name, { bubbles: !name.endsWith('leave') }));
    }
  }
  for (let turn = 0; turn < 10 && since(before).length > 0; turn++) await settle();
}

/** The open overlays. */
export function opened(): Element[] {
  return drawn(OVERLAYS);
}

/** The overlays opened since then. */
export function since(before: Element[]): Element[] {
  return opened().filter((each) => !before.includes(each));
}

/** Waits until the page has rendered. Frames, not time: a busy machine draws late. */
async function settle(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) {
    await new Promise((done) => requestAnimationFrame(done));
  }
}

function drawn(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(isDrawn);
}

function press(target: HTMLElement | undefined): void {
  if (!target) return;
  target.focus();
  target.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
  target.click();
}

const hovered: Element[] = [];

function hover(target: Element): void {
  for (const name of ['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'mousemove']) {
    target.dispatchEvent(new MouseEvent(name, { bubbles: !name.endsWith('enter') }));
  }
  hovered.push(target);
}

/** React notices a value only when it is set with the native setter. */
function type(field: HTMLInputElement | HTMLTextAreaElement | null, text: string): void {
  if (!field) return;
  const proto = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  Object.getOwnPropertyDescriptor(proto.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function give(field: Element | null, place: Element): void {
  const input =
    place.querySelector<HTMLInputElement>('input[type=file]') ??
    field?.parentElement?.querySelector('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File(['words'], 'words.txt'));
  if (!(input instanceof HTMLInputElement)) return;
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
