import type { LinkProps } from '@hubspot/ui-extensions';
import { IconExternalLink } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { callCard } from '../../hooks/call-card.ts';
import { extensionEvent } from '../../hooks/extension-event.ts';
import { useOverlayTrigger } from '../../hooks/overlay-trigger.tsx';
import { linkTarget } from './href.ts';
import { WithTooltip } from '../overlays/WithTooltip.tsx';

export function Link(props: Partial<LinkProps>) {
  const { href, variant, onClick, preventDefault, overlay, children, testId } = props;
  const trigger = useOverlayTrigger(overlay);
  // The kit requires a URL, but a card in plain JavaScript may omit it.
  const target = linkTarget(href ?? '#');
  const click = (event: MouseEvent) => {
    if (preventDefault || target.anchor.href === '#') event.preventDefault();
    trigger.open();
    callCard(onClick, extensionEvent(event), trigger.reactions);
  };
  return (
    <>
      <WithTooltip of={trigger}>
        <a
          {...target.anchor}
          className="hs-link"
          data-variant={variant ?? 'primary'}
          data-testid={testId}
          onClick={click}
        >
          {children}
          {target.opensTab && <IconExternalLink size={12} aria-hidden />}
        </a>
      </WithTooltip>
      {trigger.mounted}
    </>
  );
}
