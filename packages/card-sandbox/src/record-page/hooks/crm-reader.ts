import { createContext, useCallback, useContext } from 'react';
import { useAsyncData, type AsyncData } from './use-async-data.ts';

/** Property values by name. */
export type PropertyValues = Partial<Record<string, string | null>>;

/** A record by HubSpot's ids. */
export interface RecordName {
  objectTypeId: string;
  objectId: number;
}

/** A record that is associated with the one on the page. */
export interface AssociatedRecord {
  objectId: number;
  labels: string[];
  properties: PropertyValues;
}

/** Reads CRM data for components. */
export interface CrmReader {
  /** Reads properties of the given record, or of the one on the page. */
  properties(names: string[], of?: RecordName): Promise<PropertyValues>;
  /** Reads the records of a type that are associated with the one on the page. */
  associated(objectTypeId: string, names: string[]): Promise<AssociatedRecord[]>;
}

const nothing = () => Promise.reject(new Error('There is no record on this page.'));

export const CrmReaderContext = createContext<CrmReader>({
  properties: nothing,
  associated: nothing,
});

/** The record that a component names; undefined, for the one on the page, unless both ids are given. */
export function recordNamed(objectTypeId?: string, objectId?: number): RecordName | undefined {
  if (objectTypeId === undefined || objectId === undefined) return undefined;
  return { objectTypeId, objectId };
}

export function useProperties(names: string[], of?: RecordName): AsyncData<PropertyValues> {
  const reader = useContext(CrmReaderContext);
  // A card sends new arrays at each render, so their contents are compared.
  const key = JSON.stringify([names, of]);
  return useAsyncData(useCallback(() => reader.properties(names, of), [reader, key]));
}

export function useAssociated(
  objectTypeId: string,
  names: string[],
): AsyncData<AssociatedRecord[]> {
  const reader = useContext(CrmReaderContext);
  const key = JSON.stringify(names);
  return useAsyncData(
    useCallback(() => reader.associated(objectTypeId, names), [reader, objectTypeId, key]),
  );
}
