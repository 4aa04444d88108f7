import type { AddAlertAction } from '@hubspot/ui-extensions';
import { CloseButton } from '@mantine/core';
import { useCallback, useState } from 'react';

interface PageAlert {
  id: number;
  type: string;
  title?: string;
  message: string;
}

/** How long an alert is shown; warnings stay until they are dismissed. */
const SHOWN_MS = 8_000;

let count = 0;

/** The alerts that cards add with `actions.addAlert`. */
export function useAlerts() {
  const [alerts, setAlerts] = useState<PageAlert[]>([]);
  const dismiss = useCallback((id: number) => {
    setAlerts((were) => were.filter((alert) => alert.id !== id));
  }, []);
  const addAlert = useCallback<AddAlertAction>(
    ({ type = 'info', title, message }) => {
      const id = ++count;
      setAlerts((were) => [...were, { id, type, title, message }]);
      if (type !== 'danger' && type !== 'warning') setTimeout(() => dismiss(id), SHOWN_MS);
    },
    [dismiss],
  );
  return { alerts, addAlert, dismiss };
}

interface Props {
  alerts: PageAlert[];
  dismiss: (id: number) => void;
}

export function Alerts({ alerts, dismiss }: Props) {
  return (
    <div className="alerts" aria-live="polite">
      {alerts.map(({ id, type, title, message }) => (
        <div key={id} className="hs-alert" data-variant={type} role="status">
          {title && <strong>{title}</strong>}
          <div>{message}</div>
          <CloseButton size="sm" aria-label="Dismiss" onClick={() => dismiss(id)} />
        </div>
      ))}
    </div>
  );
}
