import type { RemoteReceiver } from '@remote-ui/react/host';
import { useEffect, useRef, useState } from 'react';
import type { FollowedClock } from '../../protocol/clock.ts';
import type { CardHost, CardProblem, CardStart } from '../../protocol/card-protocol.ts';
import type { PageLocation } from '../../hubspot/page-location.ts';
import { runCard } from './run-card.ts';

/** A card that fails after it has rendered stays on the page. */
export type CardState =
  | { kind: 'loading' }
  | { kind: 'ready'; receiver: RemoteReceiver; problem?: CardProblem; unresponsive?: boolean }
  | { kind: 'failed'; problem: CardProblem };

/**
 * Runs a card until `start` or `host` changes, and keeps its clock on the simulator's time.
 *
 * @param start Memoized by the caller, as is `host`.
 * @param location The current location of an app page.
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
      onUnresponsive: (unresponsive) =>
        setState((was) => (was.kind === 'ready' ? { ...was, unresponsive } : was)),
    });
    return running.current.stop;
  }, [start, host]);

  useEffect(() => running.current?.setClock(clock.reading()), [clock]);
  useEffect(() => running.current?.setLocation(location), [location]);

  return state;
}
