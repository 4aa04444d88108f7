import { appAuthor } from './author.ts';
import type { EventStamp } from './events.ts';
import type { SimulatorState } from '../state/simulator-state.ts';

/** Creates a message id: like on HubSpot, 32 hex digits or a UUID. */
export const newMessageId = ({ random }: SimulatorState) =>
  random.next() < 0.5 ? random.hex(32) : random.uuid();

/** Stamps an event with the current time and the app as its author. */
export const stampByApp = (state: SimulatorState): EventStamp => ({
  id: newMessageId(state),
  at: state.clock.now().toISOString(),
  by: appAuthor(state.store).actorId,
});
