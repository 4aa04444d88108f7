import type { Reactions, TooltipProps } from '@hubspot/ui-extensions';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useOverlays } from './overlays.tsx';

/** What stands in an `overlay` prop: something that opens on click, or a tooltip that shows on hover. */
type OverlayContent =
  | { kind: 'panel' | 'modal'; id: string }
  | { kind: 'tooltip'; label: ReactNode; placement: NonNullable<TooltipProps['placement']> };

const OverlaySlot = createContext<((content: OverlayContent | undefined) => void) | null>(null);

/** The component with an `overlay` prop: what it has to mount, what a click opens, what a hover shows. */
export interface OverlayTrigger {
  mounted: ReactNode;
  open: () => void;
  tooltip: Extract<OverlayContent, { kind: 'tooltip' }> | undefined;
  reactions: Reactions;
}

export function useOverlayTrigger(overlay: ReactNode): OverlayTrigger {
  const { reactions } = useOverlays();
  const [content, setContent] = useState<OverlayContent>();
  return {
    mounted: <OverlaySlot.Provider value={setContent}>{overlay}</OverlaySlot.Provider>,
    open: () => {
      if (content?.kind === 'panel') reactions.openPanel(content.id);
      if (content?.kind === 'modal') reactions.openModal(content.id);
    },
    tooltip: content?.kind === 'tooltip' ? content : undefined,
    reactions,
  };
}

/** Tells the trigger around it which panel or modal stands in its overlay. */
export function useOverlayId(kind: 'panel' | 'modal', id: string): void {
  const fill = useContext(OverlaySlot);
  useEffect(() => {
    fill?.({ kind, id });
    return () => fill?.(undefined);
  }, [fill, kind, id]);
}

/** Gives the trigger around it a tooltip. */
export function useOverlayTooltip(
  label: ReactNode,
  placement: NonNullable<TooltipProps['placement']>,
) {
  const fill = useContext(OverlaySlot);
  useEffect(() => {
    fill?.({ kind: 'tooltip', label, placement });
    return () => fill?.(undefined);
  }, [fill, label, placement]);
}

/** What stands inside a panel or modal belongs to no trigger outside it. */
export function OverlayContents({ children }: { children: ReactNode }) {
  return <OverlaySlot.Provider value={null}>{children}</OverlaySlot.Provider>;
}
