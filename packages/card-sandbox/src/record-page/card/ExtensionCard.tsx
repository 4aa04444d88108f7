import { useCallback, useContext, useMemo, useRef } from 'react';
import type { FollowedClock } from '../../protocol/clock.ts';
import type { Choices } from '../address/choices.ts';
import type { PageConfig } from '../../protocol/page-config.ts';
import type { Agent } from '../api/sandbox-api.ts';
import type { BrowserConditions } from './browser-conditions.ts';
import { CrmReaderContext } from '../hooks/crm-reader.ts';
import { NoticeContext } from '../hooks/notices.tsx';
import type { Notice } from '../../protocol/sandbox-events.ts';
import { cardContext } from './card-context.ts';
import { createCardHost, type CardHostParts, type PageActions, type Subject } from './card-host.ts';
import { CardFrame } from './CardFrame.tsx';
import { hideProperties } from './property-store.ts';
import { crmReader } from './read-crm.ts';
import type { Extension } from '../../hubspot/extension-points.ts';
import { LOCALES } from '../../hubspot/locales.ts';
import { findType } from '../../hubspot/object-types.ts';
import { OverlayScope, useOverlays } from '../hooks/overlays.tsx';
import { FIRST_PAGE, type PageLocation } from '../../hubspot/page-location.ts';

/** What all cards on a page share. */
export interface PageServices extends Pick<CardHostParts, 'onCall' | 'onLog'> {
  config: PageConfig;
  choices: Choices;
  agent: Agent;
  zone: string;
  portalId: number;
  dataHostingLocation?: string;
  clock: FollowedClock;
  conditions: BrowserConditions;
  /** The page's own actions; they never change while the page is open. */
  actions: Omit<PageActions, 'closeOverlay'>;
}

interface Props {
  extension: Extension;
  /** Missing on an app page. */
  subject?: Subject;
  location?: PageLocation;
  services: PageServices;
}

/** One extension, with its own worker and overlays. */
export function ExtensionCard(props: Props) {
  const { name, title, built } = props.extension;
  if (!built) {
    return (
      <section className="card-frame" aria-label={`Card ${title}`} data-state="failed">
        <h2 className="card-title">{title}</h2>
        <div className="card-content">
          <div className="card-failure card-not-built" role="alert">
            <strong>It is not built</strong>
            <p>The top of the page shows why.</p>
          </div>
        </div>
      </section>
    );
  }
  return (
    <OverlayScope name={name}>
      <RunningCard {...props} />
    </OverlayScope>
  );
}

function RunningCard({ extension, subject, location = FIRST_PAGE, services }: Props) {
  const { config, choices, agent, zone, portalId, dataHostingLocation } = services;
  const { clock, conditions, actions } = services;
  const { onCall, onLog } = services;
  const { language, anonymous } = choices;
  const { close } = useOverlays();
  const latestClock = useRef(clock);
  latestClock.current = clock;
  const { propertiesHidden } = conditions;
  const record = subject?.record;
  /** The record as the card sees it. */
  const shown = useMemo(
    () =>
      subject && propertiesHidden
        ? { ...subject, properties: hideProperties(subject.properties) }
        : subject,
    [subject, propertiesHidden],
  );
  const context = useMemo(
    () =>
      cardContext({
        extension,
        record: record && {
          objectTypeId: findType(record.kind, config.objectTypes)?.id ?? '',
          id: record.id,
        },
        agent,
        language,
        zone,
        portalId,
        dataHostingLocation,
        appName: config.appName,
        variables: config.variables,
      }),
    [extension, record, agent, language, zone, portalId, dataHostingLocation, config],
  );
  const report = useContext(NoticeContext);
  const reportOfCard = useCallback(
    ({ kind, sentence }: Notice) => report({ kind, sentence: `"${extension.title}": ${sentence}` }),
    [report, extension],
  );
  const locale = LOCALES[language] ?? language;
  const host = useMemo(
    () =>
      createCardHost({
        subject: shown,
        card: extension.title,
        objectTypes: config.objectTypes,
        caller: {
          userId: agent.userId,
          email: agent.email,
          locale,
          sendsIdentity: !anonymous,
        },
        viewer: { locale, zone, now: () => latestClock.current.now() },
        page: { ...actions, closeOverlay: close },
        onCall,
        onLog,
        onMistake: (sentence) => reportOfCard({ kind: 'mistake', sentence }),
      }),
    [
      extension,
      config,
      shown,
      agent,
      locale,
      zone,
      anonymous,
      actions,
      close,
      onCall,
      onLog,
      reportOfCard,
    ],
  );
  const reader = useMemo(() => crmReader(subject, extension.title), [subject, extension]);
  return (
    <NoticeContext.Provider value={reportOfCard}>
      <CrmReaderContext.Provider value={reader}>
        <CardFrame
          {...{ extension, context, host, clock, conditions, location }}
          objectTypes={config.objectTypes}
        />
      </CrmReaderContext.Provider>
    </NoticeContext.Provider>
  );
}
