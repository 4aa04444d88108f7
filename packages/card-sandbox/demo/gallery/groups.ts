import { BUTTONS } from './buttons.tsx';
import { CHOICES } from './choices.tsx';
import { CRM } from './crm.tsx';
import { DATA } from './data.tsx';
import { EXPERIMENTAL, SPACED } from './experimental.tsx';
import { FIELDS } from './fields.tsx';
import { LAYOUT } from './layout.tsx';
import { OVERLAYS } from './overlays.tsx';
import { PAGES } from './pages.tsx';
import type { ComponentExample } from './component-example.tsx';
import { TEXTS } from './text.tsx';

/** Every component that the kit exports, by purpose. */
export const GROUPS: Record<string, ComponentExample[]> = {
  Buttons: BUTTONS,
  Fields: FIELDS,
  Choices: CHOICES,
  Texts: TEXTS,
  Layout: LAYOUT,
  Data: DATA,
  Overlays: OVERLAYS,
  CRM,
  Pages: PAGES,
  Experimental: EXPERIMENTAL,
  Spacing: SPACED,
};
