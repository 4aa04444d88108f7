import type { ReactNode } from 'react';
import type { AsyncData } from '../../hooks/use-async-data.ts';

interface FrameProps {
  /** The kit's name of what HubSpot would draw here. */
  name: string;
  /** What the sandbox cannot show of it. */
  lacks?: string;
  testId: string | undefined;
  children: ReactNode;
}

/** The sandbox's stand-in for a component that HubSpot fills with its own data; it says so. */
export function CrmFrame({ name, lacks, testId, children }: FrameProps) {
  return (
    <section className="hs-crm" aria-label={name} data-testid={testId}>
      <div className="hs-crm-name">
        {name}, with the sandbox's data{lacks !== undefined && `; ${lacks}`}
      </div>
      {children}
    </section>
  );
}

interface StateProps<Value> {
  loaded: AsyncData<Value>;
  children: (value: Value) => ReactNode;
}

/** What was read, or why there is nothing. */
export function CrmState<Value>({ loaded, children }: StateProps<Value>) {
  if (loaded.kind === 'loading') return <p className="hs-crm-quiet">Loading</p>;
  if (loaded.kind === 'failed') return <p className="hs-crm-quiet">{loaded.message}</p>;
  return <>{children(loaded.value)}</>;
}
