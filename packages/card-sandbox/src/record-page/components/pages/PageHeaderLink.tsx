import type { PageHeaderLinkProps } from '@hubspot/ui-extensions/pages';
import { callCard } from '../../hooks/call-card.ts';
import { extensionEvent } from '../../hooks/extension-event.ts';
import { useOverlays } from '../../hooks/overlays.tsx';
import { linkTarget } from '../text/href.ts';
import { HeaderLink } from './HeaderPlace.tsx';

/** `PageHeader.Link` in a card. */
export function PageHeaderLink(props: PageHeaderLinkProps) {
  const { href, onClick, disabled, children, testId } = props;
  const { reactions } = useOverlays();
  return (
    <HeaderLink
      {...{ disabled, testId, children }}
      anchor={href === undefined ? {} : linkTarget(href).anchor}
      onClick={(event) => callCard(onClick, extensionEvent(event), reactions)}
    />
  );
}
