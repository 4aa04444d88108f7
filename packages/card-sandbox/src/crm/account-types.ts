import type { CustomObject } from '../hubspot/custom-object.ts';
import {
  findType,
  STANDARD_TYPES,
  type Kind,
  type ObjectType,
  type Schema,
} from '../hubspot/object-types.ts';

/** The types of records of an account. */
export interface AccountTypes {
  all: () => ObjectType[];
  find: (name: string) => ObjectType | undefined;
  /** Replaces the project's app objects. */
  setAppObjects: (objects: readonly CustomObject[]) => void;
  /** The app object of this type. */
  appObject: (kind: Kind) => CustomObject | undefined;
  /** Adds a custom object. @throws Error with a sentence when the name is taken or invalid */
  add: (name: string, schema?: Schema) => ObjectType;
  /** Changes the schema of a type until the next reset. */
  change: (kind: Kind, schema: Schema) => void;
  remove: (kind: Kind) => void;
  /** Discards every change since the start. */
  reset: () => void;
}

/**
 * Creates the types of an account: HubSpot's and the user's own, the app objects of the project, and those added since the
 * start. The user's own records of an app object may use any of its names.
 */
export function createTypes(own: readonly ObjectType[]): AccountTypes {
  let declared = new Map<Kind, CustomObject>();
  let initial = [...own];
  let added: ObjectType[] = [];
  const changed = new Map<Kind, Schema>();
  const removed = new Set<Kind>();
  const all = () =>
    [...initial, ...added]
      .filter(({ kind }) => !removed.has(kind))
      .map((type) => ({ ...type, ...schemaField(changed.get(type.kind)) }));
  return {
    all,
    find: (name) => findType(name, all()),
    setAppObjects: (objects) => {
      declared = new Map();
      initial = [...own];
      for (const object of objects) {
        const type = typeOf(object, initial);
        declared.set(type.kind, object);
        initial = [...initial.filter(({ kind }) => kind !== type.kind), type];
      }
    },
    appObject: (kind) => declared.get(kind),
    add: (name, schema) => {
      const type = { ...customType(name, all()), ...schemaField(schema) };
      added.push(type);
      removed.delete(type.kind);
      return type;
    },
    change: (kind, schema) => void changed.set(kind, schema),
    remove: (kind) => {
      added = added.filter((type) => type.kind !== kind);
      changed.delete(kind);
      removed.add(kind);
    },
    reset: () => {
      added = [];
      changed.clear();
      removed.clear();
    },
  };
}

/** The next free id of a custom object. */
export function customId(types: readonly ObjectType[]): string {
  const numbers = types.map(({ id }) => Number(/^2-(\d+)$/.exec(id)?.[1] ?? 0));
  return `2-${Math.max(...numbers) + 1}`;
}

function customType(name: string, types: readonly ObjectType[]): ObjectType {
  if (!/^[a-z]\w*$/i.test(name)) {
    throw new Error('The name of a type begins with a letter and has only letters, digits and _.');
  }
  if (findType(name, types)) throw new Error(`There is already a type ${name}.`);
  const kind = name.toLowerCase();
  return { kind, id: customId(types), plural: kind };
}

/** The type of an app object, or the user's own type with one of its names. */
function typeOf({ kind, schema }: CustomObject, types: readonly ObjectType[]): ObjectType {
  const plural = schema.labels.plural.toLowerCase().replaceAll(/\W+/g, '_');
  const custom = types.filter((type) => !STANDARD_TYPES.includes(type));
  const names = [kind, schema.name, plural];
  const known = names.map((name) => findType(name, custom)).find(Boolean);
  return { kind, id: customId(types), plural, ...known, names, schema };
}

function schemaField(schema: Schema | undefined): Pick<ObjectType, 'schema'> {
  return schema === undefined ? {} : { schema };
}
