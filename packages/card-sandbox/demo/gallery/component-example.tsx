import { createElement, type ComponentType, type ReactElement } from 'react';
import { tell } from './callback-log.tsx';

/** What an agent does: before looking, or for a card to be told. */
export type Gesture =
  'click' | 'open' | 'type' | 'leave' | 'focus' | 'choose' | 'pick' | 'cancel' | 'turn' | 'drop';

/** A prop that changes what is drawn. */
interface Shown<Value> {
  kind: 'shown';
  values: Value[];
  /** Other props that it needs to show; the base gets them as well. */
  beside: Record<string, unknown>;
  /** What has to happen first. */
  after?: Gesture;
}

/** A prop that tells the card of something. */
interface Told {
  kind: 'told';
  on: Gesture;
  beside: Record<string, unknown>;
}

/** A prop that by its nature shows nothing: `because` says why. */
interface Silent {
  kind: 'silent';
  because: string;
}

/** Each prop with at least one value that shows. */
export function shows<Value>(
  values: Value[],
  more: { beside?: Record<string, unknown>; after?: Gesture } = {},
): Shown<Value> {
  return { kind: 'shown', values, beside: {}, ...more };
}

export function tells(on: Gesture, beside: Record<string, unknown> = {}): Told {
  return { kind: 'told', on, beside };
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

/** Every prop that the kit declares: one that is missing is a mistake of types. */
export type Given<Props> = {
  [Key in KeyOf<Props>]:
    | (NonNullable<ValueOf<Props, Key>> extends (...args: never[]) => unknown
        ? Told
        : Shown<NonNullable<ValueOf<Props, Key>>>)
    | Silent;
};

export interface Variant {
  /** Unique on the page: `Alert.variant.0`. */
  id: string;
  prop: string;
  label: string;
  element: ReactElement;
  /** What it must not look like. */
  without?: { id: string; element: ReactElement };
  after?: Gesture;
  tells?: Gesture;
}

export interface ComponentExample {
  name: string;
  base: ReactElement;
  variants: Variant[];
  silent: Record<string, string>;
  /** It shows when its button is clicked. */
  opens: boolean;
}

/** One drawing that must not look like another. */
export interface Check {
  id: string;
  other: string;
  after?: Gesture;
  /** Both show when their buttons are clicked. */
  opens: boolean;
}

interface Around {
  /** What a part has to stand in. */
  wrap?: (element: ReactElement) => ReactElement;
  opens?: boolean;
}

/**
 * A component with each of its props.
 *
 * @param name As it crosses to the page.
 * @param base What it is given in any case; a function of something unique where it needs an id.
 */
export function example<Props extends object>(
  name: string,
  Component: ComponentType<Props>,
  base: Props | ((unique: string) => Props),
  given: Given<Props>,
  { wrap = (element) => element, opens = false }: Around = {},
): ComponentExample {
  const draw = (unique: string, more: Record<string, unknown> = {}) => {
    const props = typeof base === 'function' ? base(unique) : base;
    return wrap(createElement(Component, { ...props, ...more }));
  };
  const entries = Object.entries<Shown<unknown> | Told | Silent>(given);
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
      if (each.kind === 'told') {
        const more = { ...each.beside, [prop]: () => tell(id) };
        return [{ id, prop, label: prop, element: draw(id, more), tells: each.on }];
      }
      const { values, beside, after } = each;
      const needs = Object.keys(beside).length > 0;
      return values.map((value, place) => ({
        id: `${id}.${place}`,
        prop,
        label: `${prop} ${words(value)}`,
        element: draw(`${id}.${place}`, { ...beside, [prop]: value }),
        without: needs
          ? { id: `${id}.${place}.without`, element: draw(`${id}.${place}.without`, beside) }
          : undefined,
        after,
      }));
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
