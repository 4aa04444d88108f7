import type { TabProps } from '@hubspot/ui-extensions';
import type { RemoteReceiverAttachableComponent } from '@remote-ui/core';
import type { RemoteReceiver } from '@remote-ui/react/host';
import { Children, isValidElement, useEffect, useReducer, type ReactNode } from 'react';

interface RemoteElementProps {
  component?: RemoteReceiverAttachableComponent;
  receiver?: RemoteReceiver;
}

/** The tabs among the children of `Tabs`, with their current props. */
export function useTabChildren(children: ReactNode) {
  const tabs = Children.toArray(children).flatMap((element) => {
    if (!isValidElement<RemoteElementProps>(element)) return [];
    const { component, receiver } = element.props;
    return component && receiver ? [{ element, component, receiver }] : [];
  });
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  // The elements are new objects after every render, so tabs are compared by id.
  const ids = tabs.map(({ component }) => component.id).join();
  useEffect(() => {
    const stops = tabs.map(({ component, receiver }) =>
      receiver.attached.subscribe(component, redraw),
    );
    return () => stops.forEach((stop) => stop());
  }, [ids]);
  return tabs.map(({ element, component }, place) => {
    const props = component.props as TabProps;
    // A tab without an id is identified by its index.
    return { element, props, id: props.tabId ?? place };
  });
}
