import type { ComponentMapping } from '@remote-ui/react/host';
import type { ComponentType } from 'react';
import { useNotices } from '../../hooks/notices.tsx';
import { checkProps } from './check-props.ts';
import { ComponentBoundary } from './ComponentBoundary.tsx';
import { DECLARED_PROPS, type DeclaredProps } from './declared-props.ts';

/** Wraps each component: a card's mistake is reported on the page, and the rest of the card is rendered. */
export function guardAll(components: ComponentMapping): ComponentMapping {
  return Object.fromEntries(
    Object.entries(components).map(([name, Component]) => [
      name,
      guarded(name, Component, DECLARED_PROPS.get(name) ?? new Map()),
    ]),
  );
}

function guarded(
  name: string,
  Component: ComponentType<Record<string, unknown>>,
  declared: DeclaredProps,
) {
  const Guarded = (given: Record<string, unknown>) => {
    const { props, complaints } = checkProps(name, declared, given);
    useNotices('mistake', complaints);
    return (
      <ComponentBoundary name={name} complaints={complaints}>
        <Component {...props} />
      </ComponentBoundary>
    );
  };
  Guarded.displayName = name;
  return Guarded;
}
