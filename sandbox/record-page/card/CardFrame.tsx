import type { CrmContext } from '@hubspot/ui-extensions';
import { Loader } from '@mantine/core';
import { RemoteRenderer } from '@remote-ui/react/host';
import { useMemo } from 'react';
import type { ClockReading } from '../../followed-clock.ts';
import { CardStandingContext } from '../components/card-standing.ts';
import type { CardHost, CardProblem } from '../worker/protocol.ts';
import { controller } from './controller.tsx';
import { useCard } from './use-card.ts';

interface Props {
  /** Name of the card's built file. */
  card: string;
  title: string;
  context: CrmContext;
  host: CardHost;
  clock: ClockReading;
}

/** A card in its frame, as it stands in a sidebar. */
export function CardFrame({ card, title, context, host, clock }: Props) {
  const start = useMemo(
    () => ({ bundleUrl: new URL(`/cards/${card}.js`, location.href).href, context }),
    [card, context],
  );
  const state = useCard(start, host, clock);
  return (
    <section className="card-frame" aria-label={`Card ${title}`} data-state={state.kind}>
      <h2 className="card-title">{title}</h2>
      <div className="card-content">
        {state.kind === 'loading' && (
          <Loader size={22} className="card-loader" aria-label="The card is loading" />
        )}
        {state.kind === 'ready' && (
          <CardStandingContext.Provider value={context}>
            <RemoteRenderer receiver={state.receiver} controller={controller} />
          </CardStandingContext.Provider>
        )}
        {state.kind !== 'loading' && state.problem && <CardFailure {...state.problem} />}
      </div>
    </section>
  );
}

function CardFailure({ message, stack }: CardProblem) {
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
