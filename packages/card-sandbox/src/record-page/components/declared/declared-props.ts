import written from './declared-props.json' with { type: 'json' };

/** What a prop may hold; `node` is anything that React draws. */
export type ValueKind = 'string' | 'number' | 'boolean' | 'function' | 'array' | 'object' | 'node';

export interface DeclaredProp {
  required: boolean;
  /** Kinds, and in quotes the strings that it takes where it does not take any. */
  takes: string[];
}

export type DeclaredProps = ReadonlyMap<string, DeclaredProp>;

/** The props of each component by the name that a card sends, as the kit declares them. */
export const DECLARED_PROPS: ReadonlyMap<string, DeclaredProps> = new Map(
  Object.entries<Record<string, string>>(written).map(([component, props]) => [
    component,
    new Map(Object.entries(props).map(readProp)),
  ]),
);

function readProp([name, words]: [string, string]): [string, DeclaredProp] {
  return [name.replace(/\?$/, ''), { required: !name.endsWith('?'), takes: words.split(' | ') }];
}
