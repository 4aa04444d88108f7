import { createElement, type ComponentType, type ReactElement } from 'react';
import { report } from './callback-log.tsx';
import declaredDefaults from './declared-defaults.json';

/** An interaction of an agent. */
export type Gesture =
  'click' | 'open' | 'type' | 'leave' | 'focus' | 'choose' | 'pick' | 'cancel' | 'turn' | 'drop';

/** A prop that changes the rendering. */
interface Shown<Value> {
  kind: 'shown';
  values: Value[];
  /** Other props that it needs; the base example gets them, too. */
  beside: Record<string, unknown>;
  /** The interaction before the comparison. */
  after?: Gesture;
}

/** A callback prop. */
interface CallbackProp {
  kind: 'callbacks';
  on: Gesture;
  beside: Record<string, unknown>;
}

/** A prop without a visible effect; `because` says why. */
interface Silent {
  kind: 'silent';
  because: string;
}

/** Each visible prop with at least one value. */
export function shows<Value>(
  values: Value[],
  more: { beside?: Record<string, unknown>; after?: Gesture } = {},
): Shown<Value> {
  return { kind: 'shown', values, beside: {}, ...more };
}

export function callback(on: Gesture, beside: Record<string, unknown> = {}): CallbackProp {
  return { kind: 'callbacks', on, beside };
}

export function silent(because: string): Silent {
  return { kind: 'silent', because };
}

type KeyOf<Props> = Props extends unknown ? keyof Props : never;
type ValueOf<Props, Key> = Props extends unknown
  ? Key extends keyof Props
    ? Props[Key]
    : never
  : never;

/** All declared props: a missing one is a type error. */
export type Given<Props> = {
  [Key in KeyOf<Props>]:
    | (NonNullable<ValueOf<Props, Key>> extends (...args: never[]) => unknown
        ? CallbackProp
        : Shown<NonNullable<ValueOf<Props, Key>>>)
    | Silent;
};

export interface Variant {
  /** Unique on the page: `Alert.variant.0`. */
  id: string;
  prop: string;
  label: string;
  element: ReactElement;
  /** The value is the documented default, so it must look like the example without the prop. */
  isDefault: boolean;
  /** The example that it is compared with, when other props are needed too. */
  without?: { id: string; element: ReactElement };
  after?: Gesture;
  callback?: Gesture;
}

export interface ComponentExample {
  name: string;
  base: ReactElement;
  variants: Variant[];
  silent: Record<string, string>;
  /** It is shown after a click on its button. */
  opens: boolean;
}

/** Two examples that must look different. */
export interface Check {
  id: string;
  other: string;
  after?: Gesture;
  /** Both are shown after a click on their buttons. */
  opens: boolean;
}

const DEFAULTS: Record<string, Record<string, unknown> | undefined> = declaredDefaults;

interface Around {
  /** The component around a part. */
  wrap?: (element: ReactElement) => ReactElement;
  opens?: boolean;
}

/**
 * Creates the examples of a component.
 *
 * @param name Its remote name.
 * @param base The props of every example; a function of a unique id when the component needs one.
 */
export function example<Props extends object>(
  name: string,
  Component: ComponentType<Props>,
  base: Props | ((unique: string) => Props),
  given: Given<Props>,
  { wrap = (element) => element, opens = false }: Around = {},
): ComponentExample {
  const propsOf = (unique: string) => (typeof base === 'function' ? base(unique) : base);
  const draw = (unique: string, more: Record<string, unknown> = {}) =>
    wrap(createElement(Component, { ...propsOf(unique), ...more }));
  const entries = Object.entries<Shown<unknown> | CallbackProp | Silent>(given);
  const defaults = new Map(Object.entries(DEFAULTS[name] ?? {}));
  return {
    name,
    opens,
    base: draw(`${name}.base`),
    silent: Object.fromEntries(
      entries.flatMap(([prop, each]) => (each.kind === 'silent' ? [[prop, each.because]] : [])),
    ),
    variants: entries.flatMap(([prop, each]): Variant[] => {
      const id = `${name}.${prop}`;
      if (each.kind === 'silent') return [];
      if (each.kind === 'callbacks') {
        const more = { ...each.beside, [prop]: () => report(id) };
        const element = draw(id, more);
        return [{ id, prop, label: prop, element, isDefault: false, callback: each.on }];
      }
      const { values, beside, after } = each;
      const needs = Object.keys(beside).length > 0;
      const variant = (place: number | 'default', value: unknown) => ({
        id: `${id}.${place}`,
        prop,
        label: `${prop} ${words(value)}`,
        element: draw(`${id}.${place}`, { ...beside, [prop]: value }),
        isDefault: place === 'default',
        without: needs
          ? { id: `${id}.${place}.without`, element: draw(`${id}.${place}.without`, beside) }
          : undefined,
        after,
      });
      const shown = values.map((value, place) => variant(place, value));
      // Every example has the base's own props, so their defaults do not show.
      const hasDefault = defaults.has(prop) && !(prop in propsOf(name));
      return hasDefault ? [...shown, variant('default', defaults.get(prop))] : shown;
    }),
  };
}

const LONGEST = 48;

function words(value: unknown): string {
  const [first] = [value].flat();
  if (typeof first === 'object' && '$$typeof' in (first ?? {})) return '…';
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
