import { Loader } from '@mantine/core';
import { RemoteRenderer } from '@remote-ui/react/host';
import { useMemo } from 'react';
import type { FollowedClock } from '../../followed-clock.ts';
import { CardStandingContext } from '../components/card-standing.ts';
import type { CardHost, CardProblem } from '../worker/protocol.ts';
import { controller } from './controller.tsx';
import type { Extension, ExtensionContext } from './extension.ts';
import type { PageLocation } from './page-location.ts';
import { useCard } from './use-card.ts';

interface Props {
  extension: Extension;
  context: ExtensionContext;
  host: CardHost;
  clock: FollowedClock;
  location: PageLocation;
}

/** A card in its frame, as it stands in a sidebar; a page of the app's own has none. */
export function CardFrame({ extension, context, host, clock, location: shown }: Props) {
  const { name, title, point } = extension;
  const start = useMemo(
    () => ({ bundleUrl: new URL(`/cards/${name}.js`, location.href).href, context }),
    [name, context],
  );
  const state = useCard(start, host, clock, shown);
  const standing = useMemo(() => ({ ...context, now: clock.now() }), [context, clock]);
  return (
    <section
      className="card-frame"
      aria-label={`Card ${title}`}
      data-state={state.kind}
      data-point={point}
    >
      <h2 className="card-title">{title}</h2>
      <div className="card-content">
        {state.kind === 'loading' && (
          <Loader size={22} className="card-loader" aria-label="The card is loading" />
        )}
        {state.kind === 'ready' && (
          <CardStandingContext.Provider value={standing}>
            <RemoteRenderer receiver={state.receiver} controller={controller} />
          </CardStandingContext.Provider>
        )}
        {state.kind === 'ready' && state.silent && <CardFailure message={SILENT} />}
        {state.kind !== 'loading' && state.problem && <CardFailure {...state.problem} />}
      </div>
    </section>
  );
}

/** A card that somebody holds in a debugger answers again later. */
const SILENT =
  'The card has not answered for 10 seconds: something in it runs without end, or a debugger holds it.';

export function CardFailure({ message, stack }: CardProblem) {
  return (
    <div className="card-failure" role="alert">
      <strong>The card failed</strong>
      <p>{message}</p>
      {stack && <pre>{placesOf(stack)}</pre>}
    </div>
  );
}

/** Where in the card it happened, without the worker's own frames and the page's address. */
function placesOf(stack: string): string {
  return stack
    .replaceAll(`${location.origin}/`, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes('assets/card-worker.js'))
    .join('\n');
}
