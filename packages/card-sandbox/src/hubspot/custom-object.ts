import type { Schema } from './object-types.ts';
import type { PropertyDefinition } from './property-definitions.ts';

/** A custom object as a project or a request defines it. */
export interface CustomObject {
  /** The name by which cards refer to it. */
  kind: string;
  schema: Schema;
  properties: Record<string, PropertyDefinition>;
}
