import type { World } from '../world.ts';
import { placeMessage } from './add-message.ts';
import { emptyTrash } from './trash.ts';

/** Lets happen what time has brought since anybody last looked. */
export function catchUp({ store, clock, arrivals }: World): void {
  const now = clock.now();
  emptyTrash(store, now);
  for (const message of arrivals.due(now)) placeMessage(store, message);
}
