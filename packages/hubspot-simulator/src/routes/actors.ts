import { findActor } from '../conversation/actors.ts';
import { invalid, notFound } from '../http/api-error.ts';
import { readBody } from '../http/body.ts';
import { ok, type Handler } from '../http/call.ts';
import { BatchInputString } from '../shapes/actor.ts';

/** HubSpot documents none for actors; this is what its other batches take. */
const MOST_INPUTS = 100;

export const getActor: Handler = (call) => {
  const id = call.parameter('actorId');
  const actor = findActor(call.world.store, id);
  if (!actor) throw notFound('Actor', id);
  return ok(actor);
};

const unknownActor = (id: string) => ({
  status: 'error',
  category: 'OBJECT_NOT_FOUND',
  message: `Actor with ID ${id} not found`,
  context: { ids: [id] },
  errors: [],
  links: {},
});

/** What was found comes even when the rest was not: 207, which 2026-09 publishes as a 200. */
export const readActors: Handler = (call) => {
  const { inputs } = readBody(BatchInputString, call.body);
  if (inputs.length > MOST_INPUTS) {
    throw invalid(`The maximum number of inputs in a batch is ${MOST_INPUTS}`);
  }
  const { store, clock } = call.world;
  const ids = [...new Set(inputs)];
  const at = clock.now().toISOString();
  const errors = ids.filter((id) => !findActor(store, id)).map(unknownActor);
  const body = {
    status: 'COMPLETE',
    results: ids.flatMap((id) => findActor(store, id) ?? []),
    startedAt: at,
    completedAt: at,
  };
  if (errors.length === 0) return ok(body);
  const status = call.version === '2026-09' ? 200 : 207;
  return { status, body: { ...body, numErrors: errors.length, errors } };
};
