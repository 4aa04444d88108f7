import type { PanelProps } from '@hubspot/ui-extensions';
import { Drawer } from '@mantine/core';
import { callCard } from '../../hooks/call-card.ts';
import { OverlayContents, useOverlayId } from '../../hooks/overlay-trigger.tsx';
import { useOverlayState } from '../../hooks/overlays.tsx';
import { shortSize } from '../size.ts';

const WIDTHS: Record<string, number> = { sm: 400, md: 600, lg: 800 };

export function Panel(props: PanelProps) {
  const { id, title, width, variant, onOpen, onClose, children, testId } = props;
  useOverlayId('panel', id);
  const { drawn, opened, onTop, close, leave } = useOverlayState(id);
  if (!drawn) return null;
  return (
    <Drawer.Root
      opened={opened}
      onClose={close}
      onEnterTransitionEnd={() => callCard(onOpen)}
      onExitTransitionEnd={() => {
        leave();
        callCard(onClose);
      }}
      position="right"
      size={WIDTHS[shortSize(width, 'sm')]}
      closeOnEscape={onTop}
      returnFocus={false}
      lockScroll={false}
      classNames={{ content: 'hs-panel', header: 'hs-panel-header', body: 'hs-panel-content' }}
    >
      {variant === 'modal' && <Drawer.Overlay />}
      <Drawer.Content
        aria-label={title === undefined ? props['aria-label'] : undefined}
        data-testid={testId}
      >
        <Drawer.Header>
          {title !== undefined && <Drawer.Title>{title}</Drawer.Title>}
          <Drawer.CloseButton aria-label="Dismiss panel" />
        </Drawer.Header>
        <Drawer.Body>
          <OverlayContents>{children}</OverlayContents>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
