import { useState } from 'react';
import { PROPERTY_TYPES, type PropertyType } from '../../../hubspot/property-definitions.ts';
import { sandbox, type NewProperty } from '../../api/sandbox-api.ts';
import { idFor } from './NewItem.tsx';

interface Props {
  save: (change: Promise<unknown>) => Promise<void>;
}

/** Adds a custom object with its properties. */
export function NewObjectType({ save }: Props) {
  const [name, setName] = useState('');
  const [label, setLabel] = useState('');
  const [type, setType] = useState<PropertyType>('string');
  const [properties, setProperties] = useState<NewProperty[]>([]);
  const addProperty = () => {
    const taken = ['name', ...properties.map((one) => one.name)];
    setProperties([...properties, { name: idFor(label, taken), label: label.trim(), type }]);
    setLabel('');
  };
  const add = async () => {
    await save(sandbox.addType(name.trim(), properties));
    setName('');
    setProperties([]);
  };
  return (
    <section aria-label="New object type">
      <h2>New object type</h2>
      <form
        className="toolbar-row"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <input
          aria-label="Name of the new object type"
          placeholder="Such as p_boat"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" disabled={name.trim() === ''}>
          Add object type
        </button>
      </form>
      <ul>
        <li>name (string)</li>
        {properties.map((one) => (
          <li key={one.name}>
            {one.name} ({one.type})
          </li>
        ))}
      </ul>
      <form
        className="toolbar-row"
        onSubmit={(event) => {
          event.preventDefault();
          addProperty();
        }}
      >
        <input
          aria-label="Label of the new property"
          placeholder="New property"
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <select
          aria-label="Type of the new property"
          value={type}
          onChange={(event) =>
            setType(PROPERTY_TYPES.find((one) => one === event.currentTarget.value) ?? 'string')
          }
        >
          {PROPERTY_TYPES.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
        <button type="submit" disabled={label.trim() === ''}>
          Add property
        </button>
      </form>
    </section>
  );
}
