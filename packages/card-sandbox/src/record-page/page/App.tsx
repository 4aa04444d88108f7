import { useCallback, useState } from 'react';
import { applyChoices } from './apply-choices.ts';
import { useChoices } from '../address/choices.ts';
import { RecordPage } from './RecordPage.tsx';
import { sandbox } from '../api/sandbox-api.ts';
import { useAsyncData } from '../hooks/use-async-data.ts';

/** Applies the conditions of the address to the sandbox, then shows the page. */
export function App() {
  const [choices, choose] = useChoices();
  // Only the choices at page load are applied here; later ones are applied when they are made.
  const [opening] = useState(choices);
  const [changes, setChanges] = useState(0);
  const onDataChanged = useCallback(() => setChanges((count) => count + 1), []);
  const load = useCallback(async () => {
    const config = await sandbox.config();
    const isOpening = changes === 0 && config.liveApi === undefined;
    const refusal = isOpening ? await applyChoices(opening) : undefined;
    const [state, records] = await Promise.all([sandbox.state(), sandbox.records()]);
    return { config, state, records, refusal };
  }, [opening, changes]);
  const loaded = useAsyncData(load);

  if (loaded.kind === 'loading') return <p className="page-waiting">Opening the sandbox…</p>;
  if (loaded.kind === 'failed') {
    return (
      <p className="page-failure" role="alert">
        The sandbox does not answer: {loaded.message}. Is npm start still running?
      </p>
    );
  }
  return <RecordPage {...loaded.value} {...{ choices, choose, onDataChanged }} />;
}
