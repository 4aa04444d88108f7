import type { OpenRoutes } from '../../contract/reply/route.ts';
import { withTyped } from '../recipients/recipientList.ts';
import type { ComposerProps } from '../sending/useComposer.ts';
import { routeChoice } from './formatRoute.ts';
import { replyRoute } from './replyRoute.ts';

/**
 * Adds the addresses that are typed but not added.
 *
 * @returns false if they cannot be added; then Send asks for them too.
 */
export function finishRoute({ composer, state }: ComposerProps, routes: OpenRoutes): boolean {
  const typed = composer.typedAddress();
  if (!typed) return true;
  const { route, base, recipients } = replyRoute(routes, state.route);
  const added = withTyped(recipients ?? base.recipients, typed);
  if (added.ok) composer.setRoute(routeChoice(route, added.recipients));
  else if (added.problem !== 'repeated') {
    composer.refuseAddress();
    return false;
  }
  composer.noteAddress('');
  return true;
}
