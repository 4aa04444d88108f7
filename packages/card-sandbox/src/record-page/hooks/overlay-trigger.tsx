import type { Reactions, TooltipProps } from '@hubspot/ui-extensions';
import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useOverlays } from './overlays.tsx';

/** What a click opens. */
interface Target {
  kind: 'panel' | 'modal';
  id: string;
}

/** What shows on hover. */
interface OverlayTooltip {
  label: ReactNode;
  placement: NonNullable<TooltipProps['placement']>;
}

/** Takes what stands in an `overlay` prop; undefined when it has left. */
interface Slot {
  setTarget: (target: Target | undefined) => void;
  setTooltip: (tooltip: OverlayTooltip | undefined) => void;
}

const OverlaySlot = createContext<Slot | null>(null);

/** The component with an `overlay` prop: what it has to mount, what a click opens, what a hover shows. */
export interface OverlayTrigger {
  mounted: ReactNode;
  open: () => void;
  tooltip: OverlayTooltip | undefined;
  reactions: Reactions;
}

export function useOverlayTrigger(overlay: ReactNode): OverlayTrigger {
  const { reactions } = useOverlays();
  const [tooltip, setTooltip] = useState<OverlayTooltip>();
  // Nothing is drawn anew because of what a click would open.
  const target = useRef<Target>();
  const slot = useMemo<Slot>(
    () => ({ setTarget: (now) => void (target.current = now), setTooltip }),
    [],
  );
  return {
    mounted: <OverlaySlot.Provider value={slot}>{overlay}</OverlaySlot.Provider>,
    open: () => {
      if (target.current?.kind === 'panel') reactions.openPanel(target.current.id);
      if (target.current?.kind === 'modal') reactions.openModal(target.current.id);
    },
    tooltip,
    reactions,
  };
}

/** Tells the trigger around it which panel or modal stands in its overlay. */
export function useOverlayId(kind: 'panel' | 'modal', id: string): void {
  const slot = useContext(OverlaySlot);
  useEffect(() => {
    slot?.setTarget({ kind, id });
    return () => slot?.setTarget(undefined);
  }, [slot, kind, id]);
}

/** Gives the trigger around it a tooltip. */
export function useOverlayTooltip(
  label: ReactNode,
  placement: NonNullable<TooltipProps['placement']>,
) {
  const slot = useContext(OverlaySlot);
  useEffect(() => {
    slot?.setTooltip({ label, placement });
    return () => slot?.setTooltip(undefined);
  }, [slot, label, placement]);
}

/** What stands inside a panel or modal belongs to no trigger outside it. */
export function OverlayContents({ children }: { children: ReactNode }) {
  return <OverlaySlot.Provider value={null}>{children}</OverlaySlot.Provider>;
}
