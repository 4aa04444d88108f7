import type { RemoteReceiver } from '@remote-ui/react/host';
import { useEffect, useRef, useState } from 'react';
import type { FollowedClock } from '../../followed-clock.ts';
import type { CardHost, CardProblem, CardStart } from '../worker/protocol.ts';
import type { PageLocation } from './page-location.ts';
import { runCard } from './run-card.ts';

/** A card that fails after it rendered stays on the page: what it shows is still of use. */
export type CardState =
  | { kind: 'loading' }
  | { kind: 'ready'; receiver: RemoteReceiver; problem?: CardProblem; silent?: boolean }
  | { kind: 'failed'; problem: CardProblem };

/**
 * Runs a card for as long as `start` and `host` stay the same, and keeps its clock with the simulator's.
 *
 * @param start What to run, for whom and where; memoised by the caller, as is `host`.
 * @param location Where an app page stands now.
 */
export function useCard(
  start: Omit<CardStart, 'location' | 'clock'>,
  host: CardHost,
  clock: FollowedClock,
  location: PageLocation,
): CardState {
  const [state, setState] = useState<CardState>({ kind: 'loading' });
  const running = useRef<ReturnType<typeof runCard>>();
  const latest = useRef({ location, clock });
  latest.current = { location, clock };

  useEffect(() => {
    setState({ kind: 'loading' });
    const { location, clock } = latest.current;
    running.current = runCard({ ...start, location, clock: clock.reading() }, host, {
      onReady: (receiver) =>
        setState((was) => ({
          kind: 'ready',
          receiver,
          problem: was.kind === 'loading' ? undefined : was.problem,
        })),
      onProblem: (problem) => {
        console.error(`The card failed: ${problem.message}\n${problem.stack ?? ''}`);
        setState((was) =>
          was.kind === 'ready' ? { ...was, problem } : { kind: 'failed', problem },
        );
      },
      onSilence: (silent) => setState((was) => (was.kind === 'ready' ? { ...was, silent } : was)),
    });
    return running.current.stop;
  }, [start, host]);

  useEffect(() => running.current?.setClock(clock.reading()), [clock]);
  useEffect(() => running.current?.setLocation(location), [location]);

  return state;
}
