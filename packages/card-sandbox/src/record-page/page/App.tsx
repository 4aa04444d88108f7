import { useCallback, useState } from 'react';
import { applyChoices } from './apply-choices.ts';
import { useChoices } from './choices.ts';
import { RecordPage } from './RecordPage.tsx';
import { sandbox } from './sandbox-api.ts';
import { useLoaded } from './use-loaded.ts';

/** The page, once the sandbox is as its address wants it. */
export function App() {
  const [choices, choose] = useChoices();
  // The address counts as the page opens; later choices reach the sandbox one by one.
  const [opening] = useState(choices);
  const load = useCallback(async () => {
    const config = await sandbox.config();
    if (config.liveApi === undefined) await applyChoices(opening);
    const [state, records] = await Promise.all([sandbox.state(), sandbox.records()]);
    return { config, state, records };
  }, [opening]);
  const loaded = useLoaded(load);

  if (loaded.kind === 'loading') return <p className="page-waiting">Opening the sandbox…</p>;
  if (loaded.kind === 'failed') {
    return (
      <p className="page-failure" role="alert">
        The sandbox does not answer: {loaded.message}. Is npm start still running?
      </p>
    );
  }
  return <RecordPage {...loaded.value} choices={choices} choose={choose} />;
}
