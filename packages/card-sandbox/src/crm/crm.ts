import type { AssociationType } from '../hubspot/association-types.ts';
import type { CrmProperties } from '../hubspot/crm-properties.ts';
import type { CustomObject } from '../hubspot/custom-object.ts';
import type { Kind, ObjectType, Schema } from '../hubspot/object-types.ts';
import type { PropertyDefinition } from '../hubspot/property-definitions.ts';

/** Names a record. */
export interface RecordName {
  kind: Kind;
  id: string;
}

export interface CrmRecord extends RecordName {
  properties: CrmProperties;
}

/** A record that is associated with another one. */
export interface AssociatedName extends RecordName {
  /** The unlabelled type, and one for each label. */
  types: AssociationType[];
}

export interface Pipeline {
  id: string;
  label: string;
  stages: Stage[];
}

export interface Stage {
  id: string;
  label: string;
  metadata: Record<string, string>;
}

export interface PropertyGroup {
  name: string;
  label: string;
}

/** The CRM records of an account. */
export interface Crm {
  types(): readonly ObjectType[];
  /** Finds a type by its id, name or plural. */
  typeOf(name: string): ObjectType | undefined;
  /** Adds a custom object. @throws Error with a sentence when the name is taken or invalid */
  addType(name: string, schema?: Schema): ObjectType;
  changeType(kind: Kind, schema: Schema): void;
  removeType(kind: Kind): void;
  /** Replaces the app objects of the project. Each has one record, unless the user's own file has records of it. */
  setAppObjects(objects: readonly CustomObject[]): void;
  definitions(kind: Kind): Record<string, PropertyDefinition>;
  /** Adds or replaces a definition; undefined removes it. */
  define(kind: Kind, name: string, definition: PropertyDefinition | undefined): void;
  /** The groups of properties that a caller has named. */
  groups(kind: Kind): PropertyGroup[];
  setGroups(kind: Kind, groups: PropertyGroup[]): void;
  pipelines(kind: Kind): Pipeline[];
  setPipelines(kind: Kind, pipelines: Pipeline[]): void;
  all(kind: Kind): CrmRecord[];
  get(name: RecordName): CrmRecord | undefined;
  associated(name: RecordName): AssociatedName[];
  /** Adds an association, with a label or without. */
  associate(from: RecordName, to: RecordName, label?: string): void;
  /** The type of associations with this label; a new label gets a new number. */
  labelled(label: string): AssociationType;
  /** The label of the user's own with this number. */
  labelOf(typeId: number): string | undefined;
  /** Removes a label; the records stay associated. */
  removeLabel(from: RecordName, to: RecordName, label: string): void;
  dissociate(from: RecordName, to: RecordName): void;
  /** @throws Error when the store rejects a value */
  edit(name: RecordName, changes: CrmProperties): void;
  create(kind: Kind, properties: CrmProperties): CrmRecord;
  archive(name: RecordName): void;
  isArchived(name: RecordName): boolean;
  /** Whether the user's own file has the records of this type. */
  isOwn(kind: Kind): boolean;
  /** Discards every change. */
  reset(): void;
}

/**
 * The name of a record on its page.
 * @param type Its type; a custom object may name the property to show.
 */
export function titleOf({ kind, id, properties }: CrmRecord, type: ObjectType | undefined): string {
  const primary = type?.schema && properties[type.schema.primaryDisplayProperty];
  if (primary) return primary;
  const { firstname, lastname, email, name, dealname, subject } = properties;
  const { hs_title: title, hs_task_subject: task } = properties;
  const person = [firstname, lastname].filter(Boolean).join(' ');
  return person || name || dealname || subject || title || task || email || `${kind} ${id}`;
}

/** The properties that give a new record its name. */
export function namedProperties({ kind, schema }: TypeName, name: string): CrmProperties {
  const [first = '', ...others] = name.split(' ');
  if (kind === 'contact') return { firstname: first, lastname: others.join(' ') };
  return { [schema?.primaryDisplayProperty ?? TITLES[kind] ?? 'name']: name };
}

type TypeName = Pick<ObjectType, 'kind' | 'schema'>;

const TITLES: Partial<Record<Kind, string>> = {
  deal: 'dealname',
  ticket: 'subject',
  task: 'hs_task_subject',
  quote: 'hs_title',
};
