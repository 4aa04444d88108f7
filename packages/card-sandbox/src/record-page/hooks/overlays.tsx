import type { Reactions } from '@hubspot/ui-extensions';
import { useFocusReturn } from '@mantine/hooks';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

interface OpenOverlay {
  kind: 'panel' | 'modal';
  id: string;
}

interface Overlays {
  /** In the order they were opened; the last one is on top. */
  openOnes: readonly OpenOverlay[];
  /** The second argument of a card's `onClick`. */
  reactions: Reactions;
  close: (id: string) => void;
}

const OverlaysContext = createContext<Overlays | null>(null);

/**
 * Holds the open panels and modals: at most one panel, with modals above it.
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-components/standard-components/panel
 */
export function OverlaysProvider({ children }: { children: ReactNode }) {
  const [openOnes, setOpenOnes] = useState<readonly OpenOverlay[]>([]);
  const overlays = useMemo(() => {
    const close = (id: string) => setOpenOnes((were) => were.filter((one) => one.id !== id));
    const openPanel = (id: string) =>
      setOpenOnes((were) => [
        ...were.filter(({ kind }) => kind === 'modal'),
        { kind: 'panel', id },
      ]);
    const openModal = (id: string) =>
      setOpenOnes((were) => [...were.filter((one) => one.id !== id), { kind: 'modal', id }]);
    return { close, reactions: { openPanel, closePanel: close, openModal, closeModal: close } };
  }, []);
  return (
    <OverlaysContext.Provider
      value={useMemo(() => ({ ...overlays, openOnes }), [overlays, openOnes])}
    >
      {children}
    </OverlaysContext.Provider>
  );
}

/** Separates the overlays of cards, because several cards may use the same ids. */
export function OverlayScope({ name, children }: { name: string; children: ReactNode }) {
  const page = useOverlays();
  const { close, reactions, openOnes } = page;
  const own = `${name}/`;
  const calls = useMemo(() => {
    const ofOwn = (call: (id: string) => void) => (id: string) => call(`${own}${id}`);
    return {
      close: ofOwn(close),
      reactions: {
        openPanel: ofOwn(reactions.openPanel),
        closePanel: ofOwn(reactions.closePanel),
        openModal: ofOwn(reactions.openModal),
        closeModal: ofOwn(reactions.closeModal),
      },
    };
  }, [own, close, reactions]);
  const overlays = useMemo(
    () => ({
      ...calls,
      openOnes: openOnes.map(({ kind, id }) => ({
        kind,
        id: id.startsWith(own) ? id.slice(own.length) : `/${id}`,
      })),
    }),
    [calls, openOnes, own],
  );
  return <OverlaysContext.Provider value={overlays}>{children}</OverlaysContext.Provider>;
}

export function useOverlays(): Overlays {
  const overlays = useContext(OverlaysContext);
  if (!overlays) throw new Error('Overlays are used outside OverlaysProvider.');
  return overlays;
}

/**
 * The state of one panel or modal. `drawn` says whether it is rendered, `opened` whether it is visible. Call `leave`
 * once it has closed. A list may have one in each row, and even a closed one is more expensive than the row, so it is
 * rendered only when needed. Of two open ones, the one rendered later is on top.
 */
export function useOverlayState(id: string) {
  const { openOnes, close } = useOverlays();
  const isOpen = openOnes.some((one) => one.id === id);
  const [drawn, setDrawn] = useState(false);
  // It is rendered closed first, so that its opening is animated.
  useEffect(() => {
    if (isOpen) setDrawn(true);
  }, [isOpen, drawn]);
  // Without motion, an overlay is removed before it would return the focus by itself.
  useFocusReturn({ opened: drawn && isOpen });
  // An overlay that is removed while open must not reopen later.
  useEffect(() => () => close(id), [close, id]);
  return {
    drawn: drawn || isOpen,
    opened: drawn && isOpen,
    onTop: openOnes.at(-1)?.id === id,
    close: () => close(id),
    leave: () => setDrawn(false),
  };
}
