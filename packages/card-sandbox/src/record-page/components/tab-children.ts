import type { TabProps } from '@hubspot/ui-extensions';
import type { RemoteReceiverAttachableComponent } from '@remote-ui/core';
import type { RemoteReceiver } from '@remote-ui/react/host';
import { Children, isValidElement, useEffect, useReducer, type ReactNode } from 'react';

interface RemoteElementProps {
  component?: RemoteReceiverAttachableComponent;
  receiver?: RemoteReceiver;
}

/** The tabs among the children of a `Tabs`, with the props that the card gives them, now and later. */
export function useTabChildren(children: ReactNode) {
  const tabs = Children.toArray(children).flatMap((element) => {
    if (!isValidElement<RemoteElementProps>(element)) return [];
    const { component, receiver } = element.props;
    return component && receiver ? [{ element, component, receiver }] : [];
  });
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  // The elements are new objects at every render; their ids tell whether they are the same tabs.
  const ids = tabs.map(({ component }) => component.id).join();
  useEffect(() => {
    const stops = tabs.map(({ component, receiver }) =>
      receiver.attached.subscribe(component, redraw),
    );
    return () => stops.forEach((stop) => stop());
  }, [ids]);
  return tabs.map(({ element, component }, place) => {
    const props = component.props as TabProps;
    // A tab without an id goes by its place.
    return { element, props, id: props.tabId ?? place };
  });
}
