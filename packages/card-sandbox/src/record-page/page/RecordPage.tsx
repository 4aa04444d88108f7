import type { JsonValue } from '@hubspot/ui-extensions';
import { useCallback, useMemo, useState } from 'react';
import { z } from 'zod';
import { followClock } from '../../followed-clock.ts';
import { isPage } from '../card/extension.ts';
import { OverlaysProvider } from '../card/overlays.tsx';
import { FIRST_PAGE } from '../card/page-location.ts';
import { UnknownContext } from '../card/unknown.tsx';
import type { CardLogEntry } from '../worker/protocol.ts';
import { agentWho } from './agent-who.ts';
import { AppPage } from './AppPage.tsx';
import { applyChoices } from './apply-choices.ts';
import { BuildProblems } from './BuildProblems.tsx';
import type { Choices } from './choices.ts';
import { ControlStrip } from './ControlStrip.tsx';
import { HubSpotPage } from './HubSpotPage.tsx';
import { misread } from './misread.ts';
import { optionOf, standsBeside } from './record-options.ts';
import { RecordView } from './RecordView.tsx';
import { sandbox, type PageConfig, type RecordRow, type SandboxState } from './sandbox-api.ts';
import { useNews } from './use-news.ts';

/** How many lines of the card are kept. */
const LOG_LENGTH = 200;

const WithThread = z.object({ threadId: z.string() });

interface Props {
  config: PageConfig;
  state: SandboxState;
  records: RecordRow[];
  choices: Choices;
  choose: (change: Partial<Choices>) => void;
}

/** One record with its cards, or a page of the app's own, under the strip that controls the sandbox. */
export function RecordPage({ config, state: opened, records, choices, choose }: Props) {
  const [state, setState] = useState(opened);
  const [openedThread, setOpenedThread] = useState<string>();
  const [notices, setNotices] = useState<string[]>([]);
  const [cardLog, setCardLog] = useState<CardLogEntry[]>([]);
  const { calls, problems, lacks } = useNews();
  const { liveApi, extensions } = config;

  const notice = useCallback((sentence: string) => {
    console.warn(sentence);
    setNotices((were) => (were.includes(sentence) ? were : [...were, sentence]));
    void sandbox.lack(sentence).catch(() => undefined);
  }, []);
  const change = async (next: Partial<Choices>) => {
    choose(next);
    if (liveApi === undefined) await applyChoices(next);
    setState(await sandbox.state());
  };
  const note = useCallback(
    (entry: CardLogEntry) => setCardLog((were) => [...were, entry].slice(-LOG_LENGTH)),
    [],
  );
  const noteThread = useCallback((parameters: JsonValue | undefined) => {
    const named = WithThread.safeParse(parameters);
    if (named.success) setOpenedThread(named.data.threadId);
  }, []);
  // Of those whom the page found as it opened: the same agent told anew would start every card again.
  const agent = useMemo(
    () => agentWho(opened.agents, choices.agent, liveApi !== undefined),
    [opened.agents, choices.agent, liveApi],
  );
  const { app, record } = whatShows(choices, records, config);
  const clock = useMemo(
    () => followClock(Date.now, { now: Date.parse(state.now), running: config.clockRuns }),
    [state.now, config.clockRuns],
  );
  const sayings = [
    ...misread(location.search, liveApi === undefined ? state.agents : [], extensions),
    ...state.untold,
    ...lacks,
    ...notices,
  ];
  const strip = (
    <ControlStrip
      {...{ choices, state, records, app, record, agent, calls, cardLog, openedThread, clock }}
      {...{ liveApi, extensions }}
      notices={[...new Set(sayings)]}
      change={(next) => void change(next)}
    />
  );
  const page = extensions.find(({ point }) => point === app?.point);
  if (!agent || (!page && !record)) {
    return (
      <>
        {strip}
        <p className="page-failure" role="alert">
          {agent
            ? 'Name a record in the address, as in ?record=contact/<id>.'
            : 'Name a user in the address, as in ?agent=<user id>.'}
        </p>
      </>
    );
  }
  return (
    <UnknownContext.Provider value={notice}>
      {strip}
      <BuildProblems problems={problems} />
      <OverlaysProvider key={`${optionOf(app, record)}/${agent.userId}`}>
        <HubSpotPage
          {...{ config, choices, choose, agent, clock }}
          place={page ? undefined : record?.place}
          portalId={state.account.portalId}
          zone={choices.zone ?? state.account.timeZone}
          onCall={noteThread}
          onLog={note}
        >
          {(scene) =>
            page ? (
              <AppPage
                key={page.name}
                extension={page}
                location={app?.location ?? FIRST_PAGE}
                scene={scene}
              />
            ) : (
              record && (
                <RecordView
                  {...{ record, records, scene }}
                  closePreview={() => choose({ preview: false })}
                />
              )
            )
          }
        </HubSpotPage>
      </OverlaysProvider>
    </UnknownContext.Provider>
  );
}

/** What the address asks for, as far as the project has it; else the first place where something of it stands. */
function whatShows(
  { app, record }: Choices,
  records: RecordRow[],
  { extensions }: PageConfig,
): Pick<Choices, 'app' | 'record'> {
  if (app && extensions.some(({ point }) => point === app.point)) return { app };
  if (record && standsBeside(extensions, record.place)) return { record };
  const first = records.find(({ kind }) => standsBeside(extensions, kind));
  if (first) return { record: { place: first.kind, id: first.id } };
  const inHelpDesk = records.find(({ helpDesk }) => helpDesk);
  if (inHelpDesk && standsBeside(extensions, 'help-desk')) {
    return { record: { place: 'help-desk', id: inHelpDesk.id } };
  }
  const point = extensions.map((extension) => extension.point).find(isPage);
  return point ? { app: { point, location: FIRST_PAGE } } : {};
}
