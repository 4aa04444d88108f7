import type { Reactions } from '@hubspot/ui-extensions';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

interface OpenOverlay {
  kind: 'panel' | 'modal';
  id: string;
}

interface Overlays {
  /** In the order of opening; the last one is on top. */
  openOnes: readonly OpenOverlay[];
  /** What HubSpot passes to a card's `onClick` as its second argument. */
  reactions: Reactions;
  close: (id: string) => void;
}

const OverlaysContext = createContext<Overlays | null>(null);

/**
 * Keeps which panels and modals of the card are open: at most one panel, and modals over it.
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

/** Keeps the overlays of one card apart from those of its neighbours: both may have one of the same name. */
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
 * One panel or modal: whether it is drawn at all and whether it shows, whether it is on top, what closes it, and what
 * to call once it has gone from sight. A list has one a row, and even a closed one costs more than the row; and of two
 * that are open, the one drawn later stands over the other.
 */
export function useOverlayState(id: string) {
  const { openOnes, close } = useOverlays();
  const isOpen = openOnes.some((one) => one.id === id);
  const [drawn, setDrawn] = useState(false);
  // It is drawn closed at first, for only what is there already can be seen to open.
  useEffect(() => {
    if (isOpen) setDrawn(true);
  }, [isOpen, drawn]);
  // What leaves the card's tree while it is open is gone for good.
  useEffect(() => () => close(id), [close, id]);
  return {
    drawn: drawn || isOpen,
    opened: drawn && isOpen,
    onTop: openOnes.at(-1)?.id === id,
    close: () => close(id),
    leave: () => setDrawn(false),
  };
}
