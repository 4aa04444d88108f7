import type { ImageProps } from '@hubspot/ui-extensions';
import type { MouseEvent } from 'react';
import { useCardEnvironment } from '../../hooks/card-environment.ts';
import { callCard } from '../../hooks/call-card.ts';
import { extensionEvent } from '../../hooks/extension-event.ts';
import { useOverlayTrigger } from '../../hooks/overlay-trigger.tsx';
import { linkTarget } from '../text/href.ts';
import { WithTooltip } from '../overlays/WithTooltip.tsx';

/** Fails to load, as an image does that the page's policy blocks. */
const BROKEN = 'data:,';

export function Image(props: ImageProps) {
  const { alt, href, onClick, width, height, overlay, testId } = props;
  const { imagesBlocked } = useCardEnvironment();
  const src = imagesBlocked && isExternal(props.src) ? BROKEN : props.src;
  const trigger = useOverlayTrigger(overlay);
  const click = (event: MouseEvent) => {
    trigger.open();
    callCard(onClick, extensionEvent(event), trigger.reactions);
  };
  const image = (
    <img className="hs-image" {...{ src, width, height }} alt={alt ?? ''} data-testid={testId} />
  );
  const clickable = onClick !== undefined || overlay !== undefined;
  return (
    <>
      <WithTooltip of={trigger}>
        {href !== undefined ? (
          <a {...linkTarget(href).anchor} onClick={click}>
            {image}
          </a>
        ) : clickable ? (
          <button type="button" className="hs-bare-button" onClick={click}>
            {image}
          </button>
        ) : (
          image
        )}
      </WithTooltip>
      {trigger.mounted}
    </>
  );
}

function isExternal(src: string): boolean {
  const { protocol, origin } = new URL(src, location.href);
  return protocol !== 'data:' && protocol !== 'blob:' && origin !== location.origin;
}
