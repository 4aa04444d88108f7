import { useEffect, useState } from 'react';
import type { SandboxEvents } from '../../protocol/sandbox-events.ts';
import { sandbox } from './sandbox-api.ts';

/** Short enough to show a change at once, long enough for the network to count as idle in between. */
const POLL_INTERVAL_MS = 600;

const INITIAL: SandboxEvents = {
  version: -1,
  builds: 0,
  problems: [],
  calls: [],
  unsupported: [],
  mistakes: [],
  pendingWrites: [],
};

/**
 * Polls what happens in the sandbox, and reloads the page after a successful build.
 * @param builds Number of builds when the page loaded; later values are ignored.
 */
export function useSandboxEvents(builds: number): SandboxEvents {
  const [loaded] = useState(builds);
  const [events, setEvents] = useState(INITIAL);
  useEffect(() => {
    let { version } = INITIAL;
    const poll = async () => {
      const next = await sandbox.events(version);
      if (!next) return;
      if (next.builds > loaded) location.reload();
      version = next.version;
      setEvents(next);
    };
    const pollQuietly = () => void poll().catch(() => undefined);
    pollQuietly();
    const timer = setInterval(pollQuietly, POLL_INTERVAL_MS);
    return () => clearInterval(timer);
  }, [loaded]);
  return events;
}
