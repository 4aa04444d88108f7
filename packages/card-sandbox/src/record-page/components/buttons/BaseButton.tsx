import type { BaseButtonProps, OverlayComponentProps } from '@hubspot/ui-extensions';
import { IconExternalLink } from '@tabler/icons-react';
import type { MouseEvent, ReactNode } from 'react';
import { callCard } from '../../hooks/call-card.ts';
import { extensionEvent } from '../../hooks/extension-event.ts';
import { useOverlayTrigger, type OverlayTrigger } from '../../hooks/overlay-trigger.tsx';
import { linkTarget } from '../text/href.ts';
import { shortSize } from '../size.ts';
import { Truncated } from '../text/Truncated.tsx';
import { WithTooltip } from '../overlays/WithTooltip.tsx';

interface Props extends BaseButtonProps, OverlayComponentProps {
  /** Shown before the text. */
  mark?: ReactNode;
  busy?: boolean;
  /** What a click does to the overlay; it opens it by default. */
  onTrigger?: (trigger: OverlayTrigger) => void;
}

/** The shared part of Button and LoadingButton. */
export function BaseButton(props: Props) {
  const { children, onClick, href, disabled, variant, type, size, truncate, overlay, testId } =
    props;
  const { mark, busy, onTrigger = openAtOnce } = props;
  const trigger = useOverlayTrigger(overlay);
  const target = href === undefined ? undefined : linkTarget(href);
  const click = (event: MouseEvent) => {
    onTrigger(trigger);
    callCard(onClick, extensionEvent(event), trigger.reactions);
  };
  const shared = {
    className: 'hs-button',
    'data-variant': variant ?? 'secondary',
    'data-size': shortSize(size, 'md'),
    'data-testid': testId,
    onClick: click,
  };
  const content = (
    <>
      {mark}
      {truncate ? <Truncated>{children}</Truncated> : children}
      {target?.opensTab && <IconExternalLink size={14} aria-hidden />}
    </>
  );
  return (
    <>
      <WithTooltip of={trigger}>
        {target && !disabled ? (
          <a {...shared} {...target.anchor}>
            {content}
          </a>
        ) : (
          <button {...shared} type={type ?? 'button'} disabled={disabled} aria-busy={busy}>
            {content}
          </button>
        )}
      </WithTooltip>
      {trigger.mounted}
    </>
  );
}

function openAtOnce(trigger: OverlayTrigger): void {
  trigger.open();
}
