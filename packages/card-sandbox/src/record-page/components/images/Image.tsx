import type { ImageProps } from '@hubspot/ui-extensions';
import { useState, type MouseEvent } from 'react';
import { useCardEnvironment } from '../../hooks/card-environment.ts';
import { callCard } from '../../hooks/call-card.ts';
import { extensionEvent } from '../../hooks/extension-event.ts';
import { useNotices } from '../../hooks/notices.tsx';
import { useOverlayTrigger } from '../../hooks/overlay-trigger.tsx';
import { linkTarget } from '../text/href.ts';
import { WithTooltip } from '../overlays/WithTooltip.tsx';

/** Fails to load, as an image does that the page's policy blocks. */
const BROKEN = 'data:,';

export function Image(props: ImageProps) {
  const { alt, href, onClick, width, height, overlay, testId } = props;
  const { imagesBlocked } = useCardEnvironment();
  const src = imagesBlocked && isExternal(props.src) ? BROKEN : props.src;
  const [failed, setFailed] = useState<string>();
  const sentences = failed === undefined || failed === BROKEN ? [] : [notLoaded(failed)];
  useNotices(isExternal(props.src) ? 'unsupported' : 'mistake', sentences);
  const trigger = useOverlayTrigger(overlay);
  const click = (event: MouseEvent) => {
    trigger.open();
    callCard(onClick, extensionEvent(event), trigger.reactions);
  };
  const image = (
    <img
      className="hs-image"
      {...{ src, width, height }}
      alt={alt ?? ''}
      onError={() => setFailed(src)}
      data-testid={testId}
    />
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

function notLoaded(src: string): string {
  const advice = isExternal(src)
    ? 'check the URL and the connection'
    : 'import the file, or use its whole URL';
  return `Image: ${src.slice(0, 80)} did not load: ${advice}`;
}

function isExternal(src: string): boolean {
  if (!URL.canParse(src, location.href)) return false;
  const { protocol, origin } = new URL(src, location.href);
  return protocol !== 'data:' && protocol !== 'blob:' && origin !== location.origin;
}
