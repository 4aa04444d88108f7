import { pick, type CrmProperties } from '../../hubspot/crm-properties.ts';

interface Source {
  load: () => Promise<CrmProperties>;
  save: (name: string, value: string) => Promise<unknown>;
}

interface Subscription {
  names: string[] | '*';
  /** Which changes to report: those that agents make on the page, or also those that a refresh finds. */
  changes: 'edits' | 'all';
  onChange: (properties: CrmProperties) => void;
}

/** The record's properties, as its page shows them. */
export interface PropertyStore {
  current: () => CrmProperties;
  /** @returns a function that unsubscribes */
  subscribe: (subscription: Subscription) => () => void;
  /** Saves an edit that an agent makes on the page. @throws Error when the account rejects it */
  edit: (name: string, value: string) => Promise<void>;
  /** Loads the properties again. */
  refresh: () => Promise<CrmProperties>;
}

export function createPropertyStore(loaded: CrmProperties, { load, save }: Source): PropertyStore {
  let current = loaded;
  const subscriptions = new Set<Subscription>();
  const update = (next: CrmProperties, change: 'edit' | 'refresh') => {
    const changed = Object.keys(next).filter((name) => next[name] !== current[name]);
    current = next;
    if (changed.length === 0) return;
    for (const { names, changes, onChange } of subscriptions) {
      const concerned = names === '*' || names.some((name) => changed.includes(name));
      if (concerned && (change === 'edit' || changes === 'all')) onChange(pick(current, names));
    }
  };
  return {
    current: () => current,
    subscribe: (subscription) => {
      subscriptions.add(subscription);
      return () => void subscriptions.delete(subscription);
    },
    edit: async (name, value) => {
      await save(name, value);
      update({ ...current, [name]: value }, 'edit');
    },
    refresh: async () => {
      update(await load(), 'refresh');
      return current;
    },
  };
}

/** A record whose properties its viewer must not see. */
export function hideProperties(store: PropertyStore): PropertyStore {
  return {
    ...store,
    current: () => ({}),
    subscribe: () => () => undefined,
    refresh: () => store.refresh().then(() => ({})),
  };
}
