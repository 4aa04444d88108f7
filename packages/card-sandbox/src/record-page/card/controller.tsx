import { createController, type Controller } from '@remote-ui/react/host';
import type { ComponentType, ReactNode } from 'react';
import { COMPONENTS } from '../components/components.ts';
import { useUnknownComponent } from './unknown.tsx';

const known = createController(COMPONENTS);
const unknown = new Map<string, ComponentType<{ children?: ReactNode }>>();

/** Finds the sandbox's component for each of the kit's; what it lacks shows its own name. */
export const controller: Controller = {
  ...known,
  get: (type) => {
    const name = String(type);
    return name in COMPONENTS ? known.get(name) : unknownComponent(name);
  },
};

function unknownComponent(name: string) {
  const seen = unknown.get(name);
  if (seen) return seen;
  const Unknown = ({ children }: { children?: ReactNode }) => (
    <div className="hs-unknown">
      {useUnknownComponent(name)}
      {children}
    </div>
  );
  unknown.set(name, Unknown);
  return Unknown;
}
