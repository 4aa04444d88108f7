import { Loader } from '@mantine/core';
import { RemoteRenderer } from '@remote-ui/react/host';
import { useMemo } from 'react';
import type { FollowedClock } from '../../protocol/clock.ts';
import type { BrowserConditions } from './browser-conditions.ts';
import { CardEnvironmentContext } from '../hooks/card-environment.ts';
import type { CardHost, CardProblem } from '../../protocol/card-protocol.ts';
import type { PageConfig } from '../../protocol/page-config.ts';
import { controller } from './controller.tsx';
import type { Extension, ExtensionContext } from '../../hubspot/extension-points.ts';
import type { PageLocation } from '../../hubspot/page-location.ts';
import { useCard } from './use-card.ts';

interface Props {
  extension: Extension;
  context: ExtensionContext;
  objectTypes: PageConfig['objectTypes'];
  host: CardHost;
  clock: FollowedClock;
  conditions: BrowserConditions;
  location: PageLocation;
}

/** A card in its frame. On an app page the frame is invisible. */
export function CardFrame(props: Props) {
  const { extension, context, objectTypes, host, clock, conditions } = props;
  const { location: pageLocation } = props;
  const { imagesBlocked, timersThrottled } = conditions;
  const { name, title, point } = extension;
  const start = useMemo(
    () => ({
      bundleUrl: new URL(`/cards/${name}.js`, location.href).href,
      context,
      timersThrottled,
    }),
    [name, context, timersThrottled],
  );
  const state = useCard(start, host, clock, pageLocation);
  const environment = useMemo(
    () => ({ ...context, objectTypes, now: clock.now(), imagesBlocked }),
    [context, objectTypes, clock, imagesBlocked],
  );
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
          <Loader size={22} className="card-loader" role="img" aria-label="The card is loading" />
        )}
        {state.kind === 'ready' && (
          <CardEnvironmentContext.Provider value={environment}>
            <RemoteRenderer receiver={state.receiver} controller={controller} />
          </CardEnvironmentContext.Provider>
        )}
        {state.kind === 'ready' && state.unresponsive && <CardFailure message={UNRESPONSIVE} />}
        {state.kind !== 'loading' && state.problem && <CardFailure {...state.problem} />}
      </div>
    </section>
  );
}

const UNRESPONSIVE =
  'The card has not responded for 10 seconds. It may be in an endless loop, or paused in a debugger.';

function CardFailure({ message, stack }: CardProblem) {
  return (
    <div className="card-failure" role="alert">
      <strong>The card failed</strong>
      <p>{message}</p>
      {stack && <pre>{cardFrames(stack)}</pre>}
    </div>
  );
}

/** The stack frames of the card, without those of the worker and without the page's URL. */
function cardFrames(stack: string): string {
  return stack
    .replaceAll(`${location.origin}/`, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes('assets/card-worker.js'))
    .join('\n');
}
