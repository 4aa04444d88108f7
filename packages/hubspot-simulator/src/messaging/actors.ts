import { fullName } from '../store/people.ts';
import type { Actor } from '../shapes/conversations/actor.ts';
import type { Store } from '../store/store.ts';

function customer(store: Store, id: string): Actor | undefined {
  const contact = store.contacts.get(id.slice(2));
  if (contact) {
    const name = fullName(contact);
    const email = contact.email;
    return { type: 'VISITOR', id, ...(name && { name }), ...(email && { email }) };
  }
  const visitor = store.visitors.get(id.slice(2));
  if (!visitor) return undefined;
  const { name, email } = visitor;
  return { type: 'VISITOR', id, ...(name && { name }), ...(email && { email }) };
}

function agent(store: Store, id: string): Actor | undefined {
  const user = store.users.get(id.slice(2));
  return user && { type: 'AGENT', id, name: fullName(user), email: user.email };
}

/** Finds an actor by id. The id's prefix determines the kind. */
export function findActor(store: Store, id: string): Actor | undefined {
  if (id.startsWith('A-')) return agent(store, id);
  if (id.startsWith('V-')) return customer(store, id);
  if (id.startsWith('E-') && id.includes('@')) return { type: 'EMAIL', id, email: id.slice(2) };
  const { app } = store;
  if (id === `I-${app.id}`) return { type: 'INTEGRATOR', id, name: app.name };
  return store.otherActors.get(id);
}
