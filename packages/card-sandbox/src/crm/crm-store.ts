import {
  PRIMARY,
  primary,
  unlabelled,
  type AssociationType,
} from '../hubspot/association-types.ts';
import type { CrmProperties } from '../hubspot/crm-properties.ts';
import type { Kind } from '../hubspot/object-types.ts';
import { PROPERTIES, type PropertyDefinition } from '../hubspot/property-definitions.ts';
import { createTypes } from './account-types.ts';
import {
  namedProperties,
  type AssociatedName,
  type Crm,
  type CrmRecord,
  type Pipeline,
  type PropertyGroup,
  type RecordName,
} from './crm.ts';
import { createLinks } from './links.ts';
import { NO_DATA, type OwnData } from './own-data.ts';
import { DEFAULT_PIPELINES, stageOptions } from './pipelines.ts';
import type { SampleRecords } from './sample-records.ts';

/** Distinct from the ids of sample records. */
const FIRST_CREATED = 9_001;

/** Distinct from the ids of types without a label. */
const FIRST_LABEL = 101;

/**
 * Creates the CRM of the simulated account: the user's own records and the sample ones, with every change since the
 * start. Own records of a type replace the sample records of that type.
 *
 * @param at Returns the current time as ISO 8601.
 */
export function createCrm(sample: SampleRecords, at: () => string, own: OwnData = NO_DATA): Crm {
  /** Edited properties that the simulator does not keep, by record. */
  const edits = new Map<string, CrmProperties>();
  const created = new Map<string, CrmRecord>();
  const archived = new Set<string>();
  const defined = new Map<Kind, Record<string, PropertyDefinition | undefined>>();
  const groups = new Map<Kind, PropertyGroup[]>();
  const changedPipelines = new Map<Kind, Pipeline[]>();
  const types = createTypes(own.types);
  let links = createLinks(own.links);
  let nextId = FIRST_CREATED;
  const labels = [...new Set(own.links.flatMap(({ label }) => label ?? []))];
  /** An account numbers its own labels. */
  const labelled = (label: string): AssociationType => {
    if (!labels.includes(label)) labels.push(label);
    return { category: 'USER_DEFINED', typeId: FIRST_LABEL + labels.indexOf(label), label };
  };

  const isOwn = (kind: Kind) => own.records[kind] !== undefined;
  /** A new record of an app object has only its name. */
  const ofAppObject = (kind: Kind): CrmRecord[] | undefined => {
    const object = types.appObject(kind);
    const title = `${object?.schema.labels.singular ?? ''} 1`;
    return object && [{ kind, id: '1', properties: namedProperties(object, title) }];
  };
  const initial = (kind: Kind): CrmRecord[] =>
    own.records[kind]?.map((record) => ({ kind, ...record })) ??
    ofAppObject(kind) ??
    sample.all(kind);
  const initialRecord = (name: RecordName) =>
    isOwn(name.kind) || types.appObject(name.kind)
      ? initial(name.kind).find(({ id }) => id === name.id)
      : sample.get(name);
  const complete = (record: CrmRecord): CrmRecord => ({
    kind: record.kind,
    id: record.id,
    properties: { hs_object_id: record.id, ...record.properties, ...edits.get(keyOf(record)) },
  });
  const all = (kind: Kind) =>
    [...initial(kind), ...[...created.values()].filter((record) => record.kind === kind)]
      .filter((record) => !archived.has(keyOf(record)))
      .map(complete);
  const get = (name: RecordName) => {
    if (archived.has(keyOf(name))) return undefined;
    const own = created.get(keyOf(name)) ?? initialRecord(name);
    return own && complete(own);
  };
  const pipelinesOf = (kind: Kind) =>
    changedPipelines.get(kind) ?? own.pipelines[kind] ?? DEFAULT_PIPELINES[kind] ?? [];

  return {
    types: types.all,
    typeOf: types.find,
    addType: (name, schema) => {
      const added = types.add(name, schema);
      const title = schema?.primaryDisplayProperty ?? 'name';
      defined.set(added.kind, { [title]: { label: 'Name', type: 'string' } });
      return added;
    },
    changeType: types.change,
    removeType: types.remove,
    setAppObjects: types.setAppObjects,
    definitions: (kind) => {
      const all = Object.entries({
        ...(PROPERTIES[kind] ?? SHARED),
        ...types.appObject(kind)?.properties,
        ...own.definitions[kind],
        ...defined.get(kind),
      });
      const stages = stageOptions(kind, pipelinesOf(kind));
      return Object.fromEntries(
        all.flatMap(([name, definition]) =>
          definition ? [[name, { ...definition, ...stages[name] }] as const] : [],
        ),
      );
    },
    define: (kind, name, definition) =>
      void defined.set(kind, { ...defined.get(kind), [name]: definition }),
    groups: (kind) => groups.get(kind) ?? [],
    setGroups: (kind, named) => void groups.set(kind, named),
    pipelines: pipelinesOf,
    setPipelines: (kind, pipelines) => void changedPipelines.set(kind, pipelines),
    isOwn,
    all,
    get,
    associated: (name) => {
      const names = isOwn(name.kind)
        ? []
        : sample.associated(name).filter(({ kind }) => !isOwn(kind));
      return links.of(name, names).flatMap(({ labels, ...other }): AssociatedName[] => {
        if (!get(other)) return [];
        const main = primary(name.kind, other.kind);
        const types = [
          unlabelled(name.kind, other.kind),
          ...labels.map((label) => (main && label === PRIMARY ? main : labelled(label))),
        ];
        return [{ ...other, types }];
      });
    },
    associate: (from, to, label) => links.add(from, to, label),
    labelled,
    labelOf: (typeId) => labels[typeId - FIRST_LABEL],
    removeLabel: (from, to, label) => links.removeLabel(from, to, label),
    dissociate: (from, to) => links.remove(from, to),
    edit: (record, changes) => {
      const left = { ...edits.get(keyOf(record)) };
      for (const [name, value] of Object.entries(changes)) {
        const kept = !isOwn(record.kind) && sample.keeps(record, name);
        if (kept) sample.edit(record, name, value ?? '');
        else left[name] = value;
      }
      edits.set(keyOf(record), { ...left, hs_lastmodifieddate: at() });
    },
    create: (kind, properties) => {
      const used = Math.max(0, ...all(kind).map(({ id }) => Number(id) || 0));
      nextId = Math.max(nextId, used) + 1;
      const dates = { createdate: at(), hs_createdate: at(), hs_lastmodifieddate: at() };
      const record = { kind, id: String(nextId), properties: { ...dates, ...properties } };
      created.set(keyOf(record), record);
      return complete(record);
    },
    archive: (name) => void archived.add(keyOf(name)),
    isArchived: (name) => archived.has(keyOf(name)),
    reset: () => {
      edits.clear();
      created.clear();
      archived.clear();
      defined.clear();
      groups.clear();
      changedPipelines.clear();
      types.reset();
      links = createLinks(own.links);
      nextId = FIRST_CREATED;
    },
  };
}

const SHARED: Record<string, PropertyDefinition> = {
  hs_object_id: { label: 'Record ID', type: 'string' },
  hubspot_owner_id: { label: 'Owner', type: 'string' },
  hs_createdate: { label: 'Create date', type: 'datetime' },
  hs_lastmodifieddate: { label: 'Last modified date', type: 'datetime' },
};

function keyOf({ kind, id }: RecordName): string {
  return `${kind}/${id}`;
}
