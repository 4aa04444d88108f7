import type { PanelProps } from '@hubspot/ui-extensions';
import { Drawer } from '@mantine/core';
import { callCard } from '../card/call-card.ts';
import { OverlayContents, useOverlayId } from '../card/overlay-trigger.tsx';
import { useOverlayState } from '../card/overlays.tsx';
import { shortSize } from './size.ts';

const WIDTHS: Record<string, number> = { sm: 400, md: 600, lg: 800 };

export function Panel(props: PanelProps) {
  const { id, title, width, variant, onOpen, onClose, children, testId, ...own } = props;
  const { 'aria-label': label } = own;
  useOverlayId('panel', id);
  const { opened, onTop, close } = useOverlayState(id);
  return (
    <Drawer
      opened={opened}
      onClose={close}
      onEnterTransitionEnd={() => callCard(onOpen)}
      onExitTransitionEnd={() => callCard(onClose)}
      position="right"
      size={WIDTHS[shortSize(width, 'sm')]}
      title={title}
      aria-label={title === undefined ? label : undefined}
      withOverlay={variant === 'modal'}
      closeOnEscape={onTop}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': 'Dismiss panel' }}
      classNames={{ content: 'hs-panel', header: 'hs-panel-header', body: 'hs-panel-content' }}
      data-testid={testId}
    >
      <OverlayContents>{children}</OverlayContents>
    </Drawer>
  );
}
