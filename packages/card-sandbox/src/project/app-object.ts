import { z } from 'zod';
import type { CustomObject } from '../hubspot/custom-object.ts';
import { PROPERTY_TYPES } from '../hubspot/property-definitions.ts';

const Config = z.looseObject({
  name: z.string().optional(),
  singularForm: z.string().optional(),
  pluralForm: z.string().optional(),
  primaryDisplayLabelPropertyName: z.string().default('name'),
  secondaryDisplayLabelPropertyNames: z.array(z.string()).default([]),
  properties: z
    .array(
      z.looseObject({
        name: z.string(),
        label: z.string().optional(),
        type: z.enum(PROPERTY_TYPES).catch('string'),
        fieldType: z.string().optional(),
        groupName: z.string().optional(),
        options: z.array(z.looseObject({ label: z.string(), value: z.string() })).default([]),
      }),
    )
    .default([]),
  defaultCreateFormFields: z
    .array(z.looseObject({ propertyName: z.string(), isRequired: z.boolean().default(false) }))
    .default([]),
});

/**
 * Reads an app object's configuration: https://developers.hubspot.com/docs/apps/developer-platform/add-features/app-objects/reference
 * @throws ZodError
 */
export function readAppObject(uid: string, config: unknown): CustomObject {
  const read = Config.parse(config);
  const { name = uid, singularForm = name, pluralForm = singularForm, properties } = read;
  const required = read.defaultCreateFormFields.filter(({ isRequired }) => isRequired);
  return {
    kind: uid.toLowerCase(),
    schema: {
      name,
      labels: { singular: singularForm, plural: pluralForm },
      primaryDisplayProperty: read.primaryDisplayLabelPropertyName,
      secondaryDisplayProperties: read.secondaryDisplayLabelPropertyNames,
      requiredProperties: required.map(({ propertyName }) => propertyName),
      searchableProperties: [],
      associatedObjects: [],
    },
    properties: Object.fromEntries(
      properties.map(({ name, label = name, type, options, fieldType, groupName }) => [
        name,
        {
          ...{ label, type, fieldType, groupName },
          ...(options.length > 0 && {
            options: Object.fromEntries(options.map(({ value, label }) => [value, label])),
          }),
        },
      ]),
    ),
  };
}
