import { findActor } from '../../messaging/actors.ts';
import { invalid, notFound } from '../../http/api-error.ts';
import { readBody } from '../../http/body.ts';
import { ok, type Handler } from '../../http/call.ts';
import { BatchInputString } from '../../shapes/conversations/actor.ts';

/** Undocumented for actors; HubSpot's other batch endpoints accept this many. */
const MAX_INPUTS = 100;

export const getActor: Handler = (call) => {
  const id = call.parameter('actorId');
  const actor = findActor(call.state.store, id);
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

/** Unknown actors don't fail the batch: it returns 207, or 200 in version 2026-09. */
export const readActors: Handler = (call) => {
  const { inputs } = readBody(BatchInputString, call.body);
  if (inputs.length > MAX_INPUTS) {
    throw invalid(`The maximum number of inputs in a batch is ${MAX_INPUTS}`);
  }
  const { store, clock } = call.state;
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
