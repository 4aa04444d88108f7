import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject } from 'ajv/dist/2020.js';
import app from './rules/app.schema.json' with { type: 'json' };
import appFunction from './rules/app-function.schema.json' with { type: 'json' };
import card from './rules/card.schema.json' with { type: 'json' };
import hsprofile from './rules/hsprofile.schema.json' with { type: 'json' };
import hsproject from './rules/hsproject.schema.json' with { type: 'json' };
import uid from './rules/uid.schema.json' with { type: 'json' };

/** `verbose` brings the broken rule along: its description is what the reader needs. */
const rules = new Ajv2020({
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
  schemas: [uid],
});

const RULES = {
  hsproject: rules.compile(hsproject),
  hsprofile: rules.compile(hsprofile),
  app: rules.compile(app),
  card: rules.compile(card),
  'app-function': rules.compile(appFunction),
};

export type ConfigKind = keyof typeof RULES;

/**
 * Holds one configuration file against what HubSpot checks only on its side.
 *
 * @returns A sentence for each rule that it breaks: where, what stands there, and the rule.
 */
export function checkConfig(kind: ConfigKind, config: unknown): string[] {
  const check = RULES[kind];
  check(config);
  return [...new Set((check.errors ?? []).flatMap(sentence))];
}

function sentence(error: ErrorObject): string[] {
  // The rule around these tells what is wrong.
  if (error.keyword === 'if' || error.schemaPath.includes('/contains/')) return [];
  const { parentSchema, instancePath, params } = error;
  const missing = textAt(params, 'missingProperty');
  if (missing !== undefined) {
    return [`${place(instancePath, missing)} is missing. ${ruleFor(parentSchema, missing)}`];
  }
  const unknown = textAt(params, 'additionalProperty');
  if (unknown !== undefined) {
    return [`${place(instancePath, unknown)} is not known. ${descriptionOf(parentSchema)}`];
  }
  const found = `${place(instancePath)} is ${JSON.stringify(error.data)}`;
  return [`${found}. ${descriptionOf(parentSchema)}`];
}

/** `config.objectTypes[0]` for `/config/objectTypes/0`. */
function place(pointer: string, property?: string): string {
  const keys = [...pointer.split('/').slice(1), ...(property === undefined ? [] : [property])];
  const path = keys.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`)).join('');
  return path.replace(/^\./, '') || 'The file';
}

/** The rule of a property that is not there, or else that of the object which lacks it. */
function ruleFor(schema: unknown, property: string): string {
  const own = valueAt(valueAt(schema, 'properties'), property);
  const referred = valueAt(own, '$ref') === uid.$id ? uid : own;
  return descriptionOf(referred) || descriptionOf(schema);
}

function descriptionOf(schema: unknown): string {
  return textAt(schema, 'description') ?? '';
}

function textAt(container: unknown, key: string): string | undefined {
  const value = valueAt(container, key);
  return typeof value === 'string' ? value : undefined;
}

function valueAt(container: unknown, key: string): unknown {
  if (typeof container !== 'object' || container === null) return undefined;
  return new Map<string, unknown>(Object.entries(container)).get(key);
}
