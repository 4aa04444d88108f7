import { theApp } from './author.ts';
import type { Moment } from './events.ts';
import type { World } from '../world.ts';

/** Message ids are opaque: live ones are 32 hex digits or UUIDs. */
export const newMessageId = ({ random }: World) =>
  random.next() < 0.5 ? random.hex(32) : random.uuid();

/** Now, by the app. */
export const appMoment = (world: World): Moment => ({
  id: newMessageId(world),
  at: world.clock.now().toISOString(),
  by: theApp(world.store).actorId,
});
