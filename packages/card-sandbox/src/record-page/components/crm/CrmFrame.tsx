import type { ReactNode } from 'react';
import { useNotices } from '../../hooks/notices.tsx';
import type { AsyncData } from '../../hooks/use-async-data.ts';

interface FrameProps {
  /** The name of the component. */
  name: string;
  /** What the sandbox does not show, and what to do about it. */
  lacks?: string;
  testId: string | undefined;
  children: ReactNode;
}

/** The frame of a component that HubSpot fills with its own data. It says that the data is simulated. */
export function CrmFrame({ name, lacks, testId, children }: FrameProps) {
  useNotices('unsupported', lacks === undefined ? [] : [`${name}: ${lacks}`]);
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

/** The loaded data, or the reason why there is none. */
export function CrmState<Value>({ loaded, children }: StateProps<Value>) {
  if (loaded.kind === 'loading')
    return (
      <p className="hs-crm-quiet" aria-busy>
        Loading
      </p>
    );
  if (loaded.kind === 'failed') return <p className="hs-crm-quiet">{loaded.message}</p>;
  return <>{children(loaded.value)}</>;
}
