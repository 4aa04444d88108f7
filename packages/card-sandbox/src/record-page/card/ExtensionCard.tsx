import { useMemo, useRef } from 'react';
import type { FollowedClock } from '../../followed-clock.ts';
import type { Choices } from '../page/choices.ts';
import type { Agent, PageConfig } from '../page/sandbox-api.ts';
import { CrmReaderContext } from '../components/crm/crm-reader.ts';
import { cardContext } from './card-context.ts';
import { createCardHost, type CardHostParts, type PageActions, type Subject } from './card-host.ts';
import { CardFailure, CardFrame } from './CardFrame.tsx';
import { crmReader } from './crm-reader.ts';
import type { Extension } from './extension.ts';
import { LOCALES } from './locales.ts';
import { OverlayScope, useOverlays } from './overlays.tsx';
import { FIRST_PAGE, type PageLocation } from './page-location.ts';

/** What all cards of a page share. */
export interface Scene extends Pick<CardHostParts, 'onCall' | 'onAsk' | 'onLog'> {
  config: PageConfig;
  choices: Choices;
  agent: Agent;
  zone: string;
  portalId: number;
  clock: FollowedClock;
  /** What of the page's own the cards may call; stays the same while the page does. */
  actions: Omit<PageActions, 'closeOverlay'>;
}

interface Props {
  extension: Extension;
  /** Absent on a page of the app's own. */
  subject?: Subject;
  location?: PageLocation;
  scene: Scene;
}

/** One extension where it stands, in a worker of its own and with overlays of its own. */
export function ExtensionCard(props: Props) {
  const { name, title, built } = props.extension;
  if (!built) {
    return (
      <section className="card-frame" aria-label={`Card ${title}`} data-state="failed">
        <h2 className="card-title">{title}</h2>
        <div className="card-content">
          <CardFailure message="It could not be built: the top of the page says why." />
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

function RunningCard({ extension, subject, location = FIRST_PAGE, scene }: Props) {
  const { config, choices, agent, zone, portalId, clock, actions } = scene;
  const { onCall, onAsk, onLog } = scene;
  const { language, anonymous } = choices;
  const { close } = useOverlays();
  const told = useRef(clock);
  told.current = clock;
  const record = subject?.record;
  const context = useMemo(
    () =>
      cardContext({
        extension,
        record: record && { kind: record.kind, id: record.id },
        agent,
        language,
        zone,
        portalId,
        appName: config.appName,
        variables: config.variables,
      }),
    [extension, record, agent, language, zone, portalId, config],
  );
  const locale = LOCALES[language] ?? language;
  const host = useMemo(
    () =>
      createCardHost({
        subject,
        caller: {
          userId: agent.userId,
          email: agent.email,
          locale,
          tellsIdentity: !anonymous,
        },
        reader: { locale, zone, now: () => told.current.now() },
        page: { ...actions, closeOverlay: close },
        onCall,
        onAsk,
        onLog,
      }),
    [subject, agent, locale, zone, anonymous, actions, close, onCall, onAsk, onLog],
  );
  const reader = useMemo(() => crmReader(subject), [subject]);
  return (
    <CrmReaderContext.Provider value={reader}>
      <CardFrame {...{ extension, context, host, clock, location }} />
    </CrmReaderContext.Provider>
  );
}
