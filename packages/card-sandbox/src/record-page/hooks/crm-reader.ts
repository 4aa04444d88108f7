import { createContext, useCallback, useContext } from 'react';
import { useAsyncData, type AsyncData } from './use-async-data.ts';

/** Values by property name, as HubSpot tells them. */
export type PropertyValues = Partial<Record<string, string | null>>;

/** One record by HubSpot's ids. */
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

/** What the components that show CRM data read it with. */
export interface CrmReader {
  /** Of the record on the page unless another is named. */
  properties(names: string[], of?: RecordName): Promise<PropertyValues>;
  /** Those of this type that are associated with the record on the page. */
  associated(objectTypeId: string, names: string[]): Promise<AssociatedRecord[]>;
}

const nothing = () => Promise.reject(new Error('There is no record on this page.'));

export const CrmReaderContext = createContext<CrmReader>({
  properties: nothing,
  associated: nothing,
});

/** The record that a component names; the one on the page when it names none, or half of one. */
export function recordNamed(objectTypeId?: string, objectId?: number): RecordName | undefined {
  if (objectTypeId === undefined || objectId === undefined) return undefined;
  return { objectTypeId, objectId };
}

export function useProperties(names: string[], of?: RecordName): AsyncData<PropertyValues> {
  const reader = useContext(CrmReaderContext);
  // A card sends new lists with each of its renders; what they hold counts.
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
