/**
 * A simulated HubSpot API. Most users need `startSimulator` only; `createApp` and `createState` are for
 * benchmarks that call the application without a server.
 */
export { startSimulator, type Simulator, type SimulatorOptions } from './start-simulator.ts';
export { listen, type ListeningServer } from './server/listen.ts';
export { createApp } from './server/app.ts';
export { findRoute } from './server/operation-routes.ts';
export { createState, setVariants } from './state/simulator-state.ts';
export { startClock } from './environment/clock.ts';
export { seededRandom, type Random } from './environment/random.ts';
export { type RateLimits } from './state/rate-limits.ts';
export { type LoggedRequest } from './state/request-log.ts';
export { Store } from './store/store.ts';
export { type Contact } from './store/people.ts';
export { stageId, ticketPipeline } from './store/pipeline.ts';
export { type Thread } from './store/thread.ts';
export { type Ticket } from './store/ticket.ts';
export { variants, type VariantName } from './variants/registry.ts';
export { type Variant } from './variants/variant.ts';
export { VariantError } from './variants/active-variants.ts';
export { type FaultRequest } from './faults/fault.ts';
export { type WireMessage } from './shapes/conversations/message.ts';
