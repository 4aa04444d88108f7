import { useEffect, useMemo, useState } from 'react';
import { showProperties } from '../card/crm-properties.ts';
import { sandbox, type RecordDetails } from './sandbox-api.ts';

/** The record's properties as the page shows them now, and what edits and refreshes them. */
export function useProperties(details: RecordDetails | undefined) {
  const properties = useMemo(() => {
    if (!details) return undefined;
    const { kind, id } = details;
    return showProperties(details.properties, {
      load: async () => (await sandbox.record(kind, id)).properties,
      save: (name, value) => sandbox.editProperty(kind, id, name, value),
    });
  }, [details]);
  const [shown, setShown] = useState(details?.properties ?? {});
  useEffect(() => {
    if (!properties) return;
    setShown(properties.current());
    return properties.listen({ names: '*', hears: 'everything', tell: setShown });
  }, [properties]);
  return { properties, shown };
}
