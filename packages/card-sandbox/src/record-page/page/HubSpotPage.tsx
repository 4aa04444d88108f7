import { useCallback, useMemo, type ReactNode } from 'react';
import type { PageServices } from '../card/ExtensionCard.tsx';
import { PageNavigationContext } from '../hooks/page-navigation.ts';
import { locationOf, type PageTarget } from '../../hubspot/page-location.ts';
import type { PendingWrite } from '../../protocol/pending-write.ts';
import { Alerts, useAlerts } from './Alerts.tsx';
import { linkTo, type Choices, type Place } from '../address/choices.ts';
import { IframeModal, useIframeModal } from './IframeModal.tsx';
import { Navigation } from '../layouts/Navigation.tsx';
import { WriteConfirm } from './WriteConfirm.tsx';

interface Props extends Omit<PageServices, 'actions'> {
  /** Missing on an app page. */
  place?: Place;
  pendingWrites: PendingWrite[];
  choose: (change: Partial<Choices>) => void;
  children: (services: PageServices) => ReactNode;
}

/** HubSpot's navigation around a page, and the services for its cards. */
export function HubSpotPage({ place, choose, children, pendingWrites, ...rest }: Props) {
  const { config, choices, agent, zone, portalId, dataHostingLocation } = rest;
  const { clock, conditions, onCall, onLog } = rest;
  const { liveApi, extensions } = config;
  const { alerts, addAlert, dismiss } = useAlerts();
  const iframe = useIframeModal();
  const openIframeModal = iframe.open;
  const hasPages = extensions.some(({ point }) => point === 'pages');

  const navigateToPage = useCallback(
    (target: PageTarget) => {
      if (hasPages) choose(pageChoice(target));
      else addAlert({ type: 'warning', message: `The app has no page ${target.to} to go to.` });
    },
    [hasPages, choose, addAlert],
  );
  const navigation = useMemo(
    () => ({ go: navigateToPage, href: (target: PageTarget) => linkTo(pageChoice(target)) }),
    [navigateToPage],
  );
  const actions = useMemo(
    () => ({ addAlert, openIframeModal, navigateToPage }),
    [addAlert, openIframeModal, navigateToPage],
  );
  const services = useMemo(
    () => ({
      config,
      choices,
      agent,
      zone,
      portalId,
      dataHostingLocation,
      clock,
      conditions,
      actions,
      onCall,
      onLog,
    }),
    [
      config,
      choices,
      agent,
      zone,
      portalId,
      dataHostingLocation,
      clock,
      conditions,
      actions,
      onCall,
      onLog,
    ],
  );
  return (
    <PageNavigationContext.Provider value={navigation}>
      <div className="hubspot">
        <Navigation agent={agent} place={place} />
        {children(services)}
        <Alerts alerts={alerts} dismiss={dismiss} />
        <IframeModal {...iframe} />
        {liveApi !== undefined && (
          <WriteConfirm writes={pendingWrites} agentName={agent.name} api={liveApi} />
        )}
      </div>
    </PageNavigationContext.Provider>
  );
}

function pageChoice(target: PageTarget): Partial<Choices> {
  return { record: undefined, app: { point: 'pages', location: locationOf(target) } };
}
