import { createController, type Controller } from '@remote-ui/react/host';
import type { ComponentType, ReactNode } from 'react';
import { COMPONENTS } from '../components/components.ts';
import { useNotices } from '../hooks/notices.tsx';

const supported = createController(COMPONENTS);
const unsupported = new Map<string, ComponentType<{ children?: ReactNode }>>();

/** Finds the sandbox's version of each component; an unsupported one renders its name and its children. */
export const controller: Controller = {
  ...supported,
  get: (type) => {
    const name = String(type);
    return name in COMPONENTS ? supported.get(name) : unsupportedComponent(name);
  },
};

function unsupportedComponent(name: string) {
  const known = unsupported.get(name);
  if (known) return known;
  // A component's name begins with a capital letter.
  const isHtml = /^[a-z]/.test(name);
  const sentence = isHtml
    ? `There is no component '${name}': HubSpot renders no HTML elements`
    : `HubSpot component '${name}' is not in the sandbox yet: test it in a HubSpot account`;
  const Unsupported = ({ children }: { children?: ReactNode }) => {
    useNotices(isHtml ? 'mistake' : 'unsupported', [sentence]);
    return (
      <div className="hs-unknown">
        {sentence}
        {children}
      </div>
    );
  };
  unsupported.set(name, Unsupported);
  return Unsupported;
}
