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

/** The overlay that a click opens. */
interface Target {
  kind: 'panel' | 'modal';
  id: string;
}

/** The tooltip shown on hover. */
interface OverlayTooltip {
  label: ReactNode;
  placement: NonNullable<TooltipProps['placement']>;
}

/** Receives the content of an `overlay` prop; undefined when it is removed. */
interface Slot {
  setTarget: (target: Target | undefined) => void;
  setTooltip: (tooltip: OverlayTooltip | undefined) => void;
}

const OverlaySlot = createContext<Slot | null>(null);

/** What a component with an `overlay` prop renders, opens on click and shows on hover. */
export interface OverlayTrigger {
  mounted: ReactNode;
  open: () => void;
  tooltip: OverlayTooltip | undefined;
  reactions: Reactions;
}

export function useOverlayTrigger(overlay: ReactNode): OverlayTrigger {
  const { reactions } = useOverlays();
  const [tooltip, setTooltip] = useState<OverlayTooltip>();
  // A ref, because a new target needs no render.
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

/** Registers a panel or modal with the trigger around it. */
export function useOverlayId(kind: 'panel' | 'modal', id: string): void {
  const slot = useContext(OverlaySlot);
  useEffect(() => {
    slot?.setTarget({ kind, id });
    return () => slot?.setTarget(undefined);
  }, [slot, kind, id]);
}

/** Registers a tooltip with the trigger around it. */
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

/** Separates the contents of a panel or modal from the trigger outside it. */
export function OverlayContents({ children }: { children: ReactNode }) {
  return <OverlaySlot.Provider value={null}>{children}</OverlaySlot.Provider>;
}
