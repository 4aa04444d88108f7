import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';

/** One rule of a JSON Schema that a value breaks. */
export interface Problem {
  /** Keys and list positions from the root of the value to the faulty part. */
  path: (string | number)[];
  /** Names the faulty part, such as `undoSeconds is -5`. */
  finding: string;
  /** The `description` of the broken rule. */
  rule: string;
}

/**
 * Validates a value against a JSON Schema.
 *
 * @param validate Compiled with Ajv's options `allErrors` and `verbose`.
 * @param schemasById Schemas that others refer to by `$ref`.
 * @returns Each broken rule once; an empty list for a valid value.
 */
export function findProblems(
  validate: ValidateFunction,
  value: unknown,
  schemasById: ReadonlyMap<string, unknown> = new Map(),
): Problem[] {
  validate(value);
  const problems = (validate.errors ?? []).flatMap((error) => problemOf(error, schemasById));
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()];
}

function problemOf(error: ErrorObject, schemasById: ReadonlyMap<string, unknown>): Problem[] {
  // The rule around these describes the problem.
  if (error.keyword === 'if' || error.schemaPath.includes('/contains/')) return [];
  const { parentSchema, instancePath, params } = error;
  const path = pathOf(instancePath);
  const missing = textAt(params, 'missingProperty');
  if (missing !== undefined) {
    const finding = `${nameOf([...path, missing])} is missing`;
    return [{ path, finding, rule: ruleFor(parentSchema, missing, schemasById) }];
  }
  const unknown = textAt(params, 'additionalProperty');
  if (unknown !== undefined) {
    const unknownPath = [...path, unknown];
    const finding = `${nameOf(unknownPath)} is not known`;
    return [{ path: unknownPath, finding, rule: descriptionOf(parentSchema) }];
  }
  const finding = `${nameOf(path)} is ${shown(error.data)}`;
  return [{ path, finding, rule: descriptionOf(parentSchema) }];
}

const MAX_SHOWN_LENGTH = 60;

/** A value as JSON, without the end of a long one. */
function shown(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length <= MAX_SHOWN_LENGTH ? json : `${json.slice(0, MAX_SHOWN_LENGTH)}…`;
}

/** `['config', 'objectTypes', 0]` for `/config/objectTypes/0`. */
function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

/** `config.objectTypes[0]` for `['config', 'objectTypes', 0]`. */
function nameOf(path: (string | number)[]): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return name.replace(/^\./, '') || 'The file';
}

/** The description of a missing property, or else that of the object around it. */
function ruleFor(
  schema: unknown,
  property: string,
  schemasById: ReadonlyMap<string, unknown>,
): string {
  const own = valueAt(valueAt(schema, 'properties'), property);
  const referred = schemasById.get(textAt(own, '$ref') ?? '') ?? own;
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
