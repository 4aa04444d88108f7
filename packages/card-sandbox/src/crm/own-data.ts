import { z } from 'zod';
import type { CrmProperties } from '../hubspot/crm-properties.ts';
import {
  findType,
  STANDARD_TYPES,
  typeNamed,
  type Kind,
  type ObjectType,
} from '../hubspot/object-types.ts';
import { PROPERTY_TYPES, type PropertyDefinition } from '../hubspot/property-definitions.ts';
import { customId } from './account-types.ts';
import type { Pipeline, RecordName } from './crm.ts';

const Id = z.union([z.string(), z.number()]).transform(String);
const Text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const Value = Text.nullable();

/** A definition of a property. */
export const Property = z.object({
  name: z.string(),
  label: z.string().optional(),
  type: z.enum(PROPERTY_TYPES).default('string'),
  options: z.array(z.object({ value: Id, label: z.string() })).optional(),
});

export const Pipelines = z.array(
  z.object({
    id: Id,
    label: z.string(),
    stages: z.array(
      z.object({ id: Id, label: z.string(), metadata: z.record(z.string(), Text).default({}) }),
    ),
  }),
);

const RecordsFile = z.strictObject({
  /** Custom objects. */
  objectTypes: z
    .array(z.object({ name: z.string(), id: z.string().optional(), plural: z.string().optional() }))
    .default([]),
  /** Further properties, by record type. */
  properties: z.record(z.string(), z.array(Property)).default({}),
  pipelines: z.record(z.string(), Pipelines).default({}),
  /** Records, by their type. */
  records: z
    .record(
      z.string(),
      z.array(
        z.object({
          id: Id,
          properties: z.record(z.string(), Value).default({}),
          /** By the type of the other record: its id, or its id and a label. */
          associations: z
            .record(
              z.string(),
              z.array(
                z.union([
                  Id.transform((id) => ({ id, label: undefined })),
                  z.object({ id: Id, label: z.string().optional() }),
                ]),
              ),
            )
            .default({}),
        }),
      ),
    )
    .default({}),
});

/** The user's own records and what describes them. */
export interface OwnData {
  /** HubSpot's types, and the custom objects. */
  types: ObjectType[];
  definitions: Record<Kind, Record<string, PropertyDefinition>>;
  pipelines: Record<Kind, Pipeline[]>;
  records: Record<Kind, { id: string; properties: CrmProperties }[]>;
  links: { from: RecordName; to: RecordName; label?: string }[];
}

export const NO_DATA: OwnData = {
  types: STANDARD_TYPES,
  definitions: {},
  pipelines: {},
  records: {},
  links: [],
};

/** The content of a `--records` file; names of types may be ids, singular or plural. */
export const OwnDataFile = RecordsFile.transform((file): OwnData => {
  const types = [...STANDARD_TYPES];
  const kindOf = (name: string): Kind => {
    const known = findType(name, types);
    if (known) return known.kind;
    const { kind, plural } = typeNamed(name);
    if (!types.some((type) => type.kind === kind)) {
      types.push({ kind, id: customId(types), plural });
    }
    return kind;
  };
  for (const { name, id, plural = name } of file.objectTypes) {
    types.push({ kind: name.toLowerCase(), id: id ?? customId(types), plural });
  }
  const byKind = <Value, Result>(values: Record<string, Value>, read: (value: Value) => Result) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [kindOf(name), read(value)]));

  return {
    types,
    definitions: byKind(file.properties, (properties) =>
      Object.fromEntries(
        properties.map(({ name, label = name, type, options }) => [
          name,
          {
            label,
            type,
            ...(options && {
              options: Object.fromEntries(options.map(({ value, label }) => [value, label])),
            }),
          },
        ]),
      ),
    ),
    pipelines: byKind(file.pipelines, (pipelines) => pipelines),
    records: byKind(file.records, (records) =>
      records.map(({ id, properties }) => ({ id, properties })),
    ),
    links: Object.entries(file.records).flatMap(([name, records]) =>
      records.flatMap(({ id, associations }) =>
        Object.entries(associations).flatMap(([other, targets]) =>
          targets.map((target) => ({
            from: { kind: kindOf(name), id },
            to: { kind: kindOf(other), id: target.id },
            label: target.label,
          })),
        ),
      ),
    ),
  };
});
