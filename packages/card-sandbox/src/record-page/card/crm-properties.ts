import type { CrmProperties } from '../worker/protocol.ts';

interface Source {
  load: () => Promise<CrmProperties>;
  save: (name: string, value: string) => Promise<unknown>;
}

interface Listener {
  names: string[] | '*';
  /** Whether it hears of agents' edits alone, or of a refresh too. */
  hears: 'edits' | 'everything';
  tell: (properties: CrmProperties) => void;
}

/** The record's properties as its page shows them. */
export interface ShownProperties {
  current: () => CrmProperties;
  /** Tells of changes until what it returns is called. */
  listen: (listener: Listener) => () => void;
  /** As an agent edits one on the page. @throws what the store refuses */
  edit: (name: string, value: string) => Promise<void>;
  /** Reads them anew. */
  refresh: () => Promise<CrmProperties>;
}

/** Keeps a record's properties, and tells of what changes to whoever asked for it. */
export function showProperties(loaded: CrmProperties, { load, save }: Source): ShownProperties {
  let current = loaded;
  const listeners = new Set<Listener>();
  const become = (next: CrmProperties, change: 'edit' | 'refresh') => {
    const changed = Object.keys(next).filter((name) => next[name] !== current[name]);
    current = next;
    if (changed.length === 0) return;
    for (const { names, hears, tell } of listeners) {
      const concerned = names === '*' || names.some((name) => changed.includes(name));
      if (concerned && (change === 'edit' || hears === 'everything')) tell(pick(current, names));
    }
  };
  return {
    current: () => current,
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    edit: async (name, value) => {
      await save(name, value);
      become({ ...current, [name]: value }, 'edit');
    },
    refresh: async () => {
      become(await load(), 'refresh');
      return current;
    },
  };
}

/** HubSpot answers null for a property that has no value, or does not exist. */
export function pick(properties: CrmProperties, names: string[] | '*'): CrmProperties {
  if (names === '*') return properties;
  return Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
}
