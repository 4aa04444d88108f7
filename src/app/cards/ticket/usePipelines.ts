import { useEffect, useSyncExternalStore } from 'react';
import type { Call } from '../api/call.ts';
import type { Failure } from '../api/result.ts';
import { useCard } from '../context/card.ts';
import type { PipelineStage, TicketPipeline, TicketStage } from '../contract/ticket.ts';
import { createEmitter } from '../platform/emitter.ts';

type State =
  | { phase: 'idle' }
  | { phase: 'loading' }
  | { phase: 'ready'; pipelines: TicketPipeline[] }
  | { phase: 'failed'; failure: Failure };

export interface PipelinesScreen {
  state: State;
  reload: () => void;
}

/**
 * The account's ticket pipelines, loaded once per card.
 *
 * @param wanted false until they are needed.
 */
export function usePipelines(wanted: boolean): PipelinesScreen {
  const store = storeOf(useCard().call);
  const state = useSyncExternalStore(store.subscribe, store.state);
  useEffect(() => {
    if (wanted && store.state().phase === 'idle') store.load();
  }, [wanted, store]);
  return { state, reload: store.load };
}

/** The stages of a ticket's pipeline; empty until both are known. */
export function stagesOf(
  { state }: PipelinesScreen,
  ticket: TicketStage | undefined,
): PipelineStage[] {
  if (state.phase !== 'ready') return [];
  return state.pipelines.find(({ id }) => id === ticket?.pipelineId)?.stages ?? [];
}

type Store = ReturnType<typeof createStore>;

const stores = new WeakMap<Call, Store>();

function storeOf(call: Call): Store {
  const store = stores.get(call) ?? createStore(call);
  stores.set(call, store);
  return store;
}

function createStore(call: Call) {
  let state: State = { phase: 'idle' };
  const { emit, subscribe } = createEmitter<undefined>();
  const set = (next: State) => {
    state = next;
    emit(undefined);
  };
  const load = () => {
    if (state.phase === 'loading') return;
    set({ phase: 'loading' });
    void call('readPipelines', {}).then((result) =>
      set(
        result.ok
          ? { phase: 'ready', pipelines: result.data.pipelines }
          : { phase: 'failed', failure: result.failure },
      ),
    );
  };
  return { state: () => state, subscribe, load };
}
