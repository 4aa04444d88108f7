import type { JsonValue } from '@hubspot/ui-extensions';
import { useCallback, useMemo, useState } from 'react';
import { z } from 'zod';
import { followClock } from '../../protocol/clock.ts';
import { isPage } from '../../hubspot/extension-points.ts';
import { OverlaysProvider } from '../hooks/overlays.tsx';
import { FIRST_PAGE } from '../../hubspot/page-location.ts';
import { NoticeContext } from '../hooks/notices.tsx';
import type { CardLogEntry } from '../../protocol/card-protocol.ts';
import { currentAgent } from '../address/current-agent.ts';
import { AppPage } from './AppPage.tsx';
import { applyChoices } from './apply-choices.ts';
import { BuildProblems } from './BuildProblems.tsx';
import type { Choices } from '../address/choices.ts';
import { useBrowserConditions } from '../card/browser-conditions.ts';
import { Toolbar } from '../toolbar/Toolbar.tsx';
import { HubSpotPage } from './HubSpotPage.tsx';
import { invalidParams } from '../address/invalid-params.ts';
import { optionOf, hasCardsFor } from '../address/record-options.ts';
import { RecordView } from './RecordView.tsx';
import type { PageConfig } from '../../protocol/page-config.ts';
import { sandbox, type RecordRow, type SandboxState } from '../api/sandbox-api.ts';
import type { Notice } from '../../protocol/sandbox-events.ts';
import { useSandboxEvents } from '../api/use-sandbox-events.ts';

/** How many lines of the cards' log are kept. */
const MAX_LOG_LENGTH = 200;

const WithThread = z.object({ threadId: z.string() });

interface Props {
  config: PageConfig;
  state: SandboxState;
  records: RecordRow[];
  /** Why the account refused the variants of the address, in a sentence. */
  refusal: string | undefined;
  choices: Choices;
  choose: (change: Partial<Choices>) => void;
  /** Reads the account again after a change of its data. */
  onDataChanged: () => void;
}

/** A record with its cards, or an app page, below the toolbar. */
export function RecordPage(props: Props) {
  const { config, state: opened, records, choices, choose, onDataChanged } = props;
  const [state, setState] = useState(opened);
  const [refusal, setRefusal] = useState(props.refusal);
  const [openedThread, setOpenedThread] = useState<string>();
  const [cardNotices, setCardNotices] = useState<Notice[]>([]);
  const [cardLog, setCardLog] = useState<CardLogEntry[]>([]);
  const { calls, problems, unsupported, mistakes, pendingWrites } = useSandboxEvents(config.builds);
  const { liveApi, extensions, objectTypes } = config;

  const notice = useCallback((found: Notice) => {
    console.warn(found.sentence);
    setCardNotices((were) =>
      were.some(({ sentence }) => sentence === found.sentence) ? were : [...were, found],
    );
    void sandbox.reportNotice(found).catch(() => undefined);
  }, []);
  const change = async (next: Partial<Choices>) => {
    choose(next);
    if (liveApi === undefined) setRefusal(await applyChoices(next));
    setState(await sandbox.state());
  };
  const addToLog = useCallback(
    (entry: CardLogEntry) => setCardLog((were) => [...were, entry].slice(-MAX_LOG_LENGTH)),
    [],
  );
  const trackThread = useCallback((parameters: JsonValue | undefined) => {
    const parsed = WithThread.safeParse(parameters);
    if (parsed.success) setOpenedThread(parsed.data.threadId);
  }, []);
  // Uses the agents from page load, because a new object for the same agent would restart every card.
  const agent = useMemo(
    () => currentAgent(opened.agents, choices.agent, liveApi !== undefined),
    [opened.agents, choices.agent, liveApi],
  );
  const { app, record } = shownPage(choices, records, config);
  const clock = useMemo(
    () => followClock(Date.now, { now: Date.parse(state.now), running: config.clockRuns }),
    [state.now, config.clockRuns],
  );
  const conditions = useBrowserConditions(state.variants);
  const noticesOf = (wanted: Notice['kind']) =>
    cardNotices.filter(({ kind }) => kind === wanted).map(({ sentence }) => sentence);
  const agents = liveApi === undefined ? state.agents : [];
  const notices = {
    unsupported: [...state.unavailable, ...unsupported, ...noticesOf('unsupported')],
    mistakes: [
      ...invalidParams(location.search, agents, extensions),
      ...(refusal === undefined ? [] : [refusal]),
      ...mistakes,
      ...noticesOf('mistake'),
    ],
  };
  const toolbar = (
    <Toolbar
      {...{ choices, state, records, app, record, agent, calls, cardLog, openedThread, clock }}
      {...{ liveApi, extensions, objectTypes, onDataChanged }}
      notices={notices}
      change={(next) => void change(next)}
    />
  );
  const page = extensions.find(({ point }) => point === app?.point);
  if (!agent || (!page && !record)) {
    return (
      <>
        {toolbar}
        <p className="page-failure" role="alert">
          {agent
            ? 'Name a record in the address, as in ?record=contact/<id>.'
            : 'Name a user in the address, as in ?agent=<user id>.'}
        </p>
      </>
    );
  }
  return (
    <NoticeContext.Provider value={notice}>
      {toolbar}
      <BuildProblems problems={problems} />
      <OverlaysProvider key={`${optionOf(app, record)}/${agent.userId}`}>
        <HubSpotPage
          {...{ config, choices, choose, agent, clock, conditions, pendingWrites }}
          place={page ? undefined : record?.place}
          portalId={state.account.portalId}
          dataHostingLocation={state.account.dataHostingLocation}
          zone={choices.zone ?? state.account.timeZone}
          onCall={trackThread}
          onLog={addToLog}
        >
          {(services) =>
            page ? (
              <AppPage
                key={page.name}
                extension={page}
                location={app?.location ?? FIRST_PAGE}
                services={services}
              />
            ) : (
              record && (
                <RecordView
                  {...{ record, records, services }}
                  closePreview={() => choose({ preview: false })}
                />
              )
            )
          }
        </HubSpotPage>
      </OverlaysProvider>
    </NoticeContext.Provider>
  );
}

/** The page that the address names, else the first one with an extension of the project. */
function shownPage(
  { app, record }: Choices,
  records: RecordRow[],
  { extensions }: PageConfig,
): Pick<Choices, 'app' | 'record'> {
  if (app && extensions.some(({ point }) => point === app.point)) return { app };
  if (record && hasCardsFor(extensions, record.place)) return { record };
  const first = records.find(({ kind }) => hasCardsFor(extensions, kind));
  if (first) return { record: { place: first.kind, id: first.id } };
  const inHelpDesk = records.find(({ helpDesk }) => helpDesk);
  if (inHelpDesk && hasCardsFor(extensions, 'help-desk')) {
    return { record: { place: 'help-desk', id: inHelpDesk.id } };
  }
  const points = extensions.map((extension) => extension.point);
  const point = points.every(isPage) ? points.find(isPage) : undefined;
  return point ? { app: { point, location: FIRST_PAGE } } : {};
}
