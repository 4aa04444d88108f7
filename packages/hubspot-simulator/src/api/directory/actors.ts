import { findActor } from '../../messaging/actors.ts';
import { invalid, notFound } from '../../http/api-error.ts';
import { readBody } from '../../http/body.ts';
import { ok, type Call, type Handler } from '../../http/call.ts';
import { BatchInputString, type Actor } from '../../shapes/conversations/actor.ts';

/** Undocumented for actors; HubSpot's other batch endpoints accept this many. */
const MAX_INPUTS = 100;

/** Finds an actor as HubSpot returns it under the active variants. */
function readActor({ state }: Call, id: string): Actor | undefined {
  const { store, variants } = state;
  const known = variants.has('unknown-actor-kind') ? id.replace(/^X-/, 'L-') : id;
  const actor = findActor(store, known);
  if (actor?.type !== 'AGENT' || !variants.has('former-users-nameless')) return actor;
  if (store.users.get(id.slice(2))?.active) return actor;
  return { type: 'AGENT', id, name: '' };
}

export const getActor: Handler = (call) => {
  const id = call.parameter('actorId');
  const actor = readActor(call, id);
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
  const { clock, variants } = call.state;
  const ids = [...new Set(inputs)];
  const at = clock.now().toISOString();
  const results = ids.flatMap((id) => readActor(call, id) ?? []);
  const errors = ids.filter((id) => !readActor(call, id)).map(unknownActor);
  const body = { status: 'COMPLETE', results, startedAt: at, completedAt: at };
  if (errors.length === 0) return ok(body);
  if (variants.has('actor-batch-all-or-nothing')) throw invalid(errors[0]?.message ?? '');
  const status = call.version === '2026-09' ? 200 : 207;
  return { status, body: { ...body, numErrors: errors.length, errors } };
};
