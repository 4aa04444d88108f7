import written from './declared-props.json' with { type: 'json' };

/** The type of a prop; `node` is anything that React renders. */
export type ValueKind = 'string' | 'number' | 'boolean' | 'function' | 'array' | 'object' | 'node';

export interface DeclaredProp {
  required: boolean;
  /** Type names, and allowed strings in quotes. */
  takes: string[];
}

export type DeclaredProps = ReadonlyMap<string, DeclaredProp>;

/** The declared props of each component, by remote name. */
export const DECLARED_PROPS: ReadonlyMap<string, DeclaredProps> = new Map(
  Object.entries<Record<string, string>>(written).map(([component, props]) => [
    component,
    new Map(Object.entries(props).map(readProp)),
  ]),
);

function readProp([name, words]: [string, string]): [string, DeclaredProp] {
  return [name.replace(/\?$/, ''), { required: !name.endsWith('?'), takes: words.split(' | ') }];
}
