import { useEffect, useMemo, useState } from 'react';
import { createPropertyStore } from '../card/property-store.ts';
import { sandbox, type RecordDetails } from '../api/sandbox-api.ts';

/** The record's properties as the page shows them, and the store that edits and refreshes them. */
export function useProperties(details: RecordDetails | undefined) {
  const properties = useMemo(() => {
    if (!details) return undefined;
    const { kind, id } = details;
    return createPropertyStore(details.properties, {
      load: async () => (await sandbox.record(kind, id)).properties,
      save: (name, value) => sandbox.editProperty(kind, id, name, value),
    });
  }, [details]);
  const [shown, setShown] = useState(details?.properties ?? {});
  useEffect(() => {
    if (!properties) return;
    setShown(properties.current());
    return properties.subscribe({ names: '*', changes: 'all', onChange: setShown });
  }, [properties]);
  return { properties, shown };
}
