import { useState } from 'react';
import { sandbox, type Variant } from '../api/sandbox-api.ts';
import { useAsyncData } from '../hooks/use-async-data.ts';

interface Props {
  /** As they were set; a refusal may name its operation, as in `locked-once@assignThread`. */
  active: string[];
  onChange: (active: string[]) => void;
}

/** All account variants with a search field. Choosing one ends those that it excludes. */
export function Variants({ active, onChange }: Props) {
  const loaded = useAsyncData(sandbox.variants);
  const [search, setSearch] = useState('');
  if (loaded.kind === 'loading') return null;
  if (loaded.kind === 'failed') return <p className="toolbar-crash">{loaded.message}</p>;
  const known = loaded.value;
  const found = known.filter((variant) => isActive(variant, active) || matches(variant, search));
  return (
    <div className="toolbar-variants" role="group" aria-label="Account variants">
      <div className="toolbar-row">
        <input
          type="search"
          aria-label="Search variants"
          placeholder="Search…"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        {active.length > 0 && (
          <button type="button" onClick={() => onChange([])}>
            Clear
          </button>
        )}
        <span>
          What HubSpot may do differently in some accounts. They take effect at the next call.
        </span>
      </div>
      <ul>
        {found.map((variant) => (
          <li key={variant.name}>
            <label>
              <input
                type="checkbox"
                checked={isActive(variant, active)}
                onChange={() => onChange(toggled(variant, active, known))}
              />
              {variant.name}
            </label>
            <span>{variant.behavior}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const nameOf = (text: string) => text.split('@')[0];

function isActive({ name }: Variant, active: string[]): boolean {
  return active.some((text) => nameOf(text) === name);
}

function matches({ name, group, behavior }: Variant, search: string): boolean {
  const text = `${name} ${group} ${behavior}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function toggled(variant: Variant, active: string[], known: Variant[]): string[] {
  if (isActive(variant, active)) return active.filter((text) => nameOf(text) !== variant.name);
  const excluded = known.filter(
    ({ exclusive }) => exclusive !== undefined && exclusive === variant.exclusive,
  );
  const others = active.filter((text) => excluded.every(({ name }) => name !== nameOf(text)));
  return [...others, variant.name];
}
