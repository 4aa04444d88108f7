import { useEffect, useState } from 'react';
import { useSize } from '../card/use-size.ts';
import { LOCALES } from '../card/locales.ts';
import type { Extension } from '../card/extension.ts';
import type { FollowedClock } from '../../followed-clock.ts';
import type { CardLogEntry } from '../worker/protocol.ts';
import { BAD_DAYS } from './bad-days.ts';
import { CallLog } from './CallLog.tsx';
import { Choice } from './Choice.tsx';
import type { Choices } from './choices.ts';
import { ClockControl } from './ClockControl.tsx';
import { OtherPeople } from './OtherPeople.tsx';
import { optionOf, pageOptions, readOption, recordOption } from './record-options.ts';
import type { Agent, FunctionCall, RecordRow, SandboxState } from './sandbox-api.ts';
import { ZONES } from './zones.ts';

const LATENCIES = [0, 200, 800, 3_000];

interface Props {
  choices: Choices;
  state: SandboxState;
  records: RecordRow[];
  extensions: Extension[];
  /** The page of the app's own that shows, or the record. */
  app: Choices['app'];
  record: Choices['record'];
  agent: Agent | undefined;
  calls: FunctionCall[];
  cardLog: CardLogEntry[];
  /** What in the address means nothing, what the card uses and the sandbox lacks, what HubSpot did not tell. */
  notices: string[];
  /** The thread that the card opened last. */
  openedThread: string | undefined;
  clock: FollowedClock;
  /** Address of the real API; what only a simulation can do is then absent. */
  liveApi: string | undefined;
  change: (next: Partial<Choices>) => void;
}

/** What HubSpot does not have: a strip that chooses who looks at what, and what kind of day it is. */
export function ControlStrip(props: Props) {
  const { choices, state, records, record, agent, calls, cardLog, notices, openedThread } = props;
  const { clock, liveApi, change, extensions, app } = props;
  const simulated = liveApi === undefined;
  const [logOpen, setLogOpen] = useState(false);
  const strip = useStripHeight();
  const folded = choices.strip === 'folded';
  const latest = calls.at(-1)?.outcome;
  const crash = latest?.result === 'crashed' ? latest.words : undefined;
  return (
    <section
      className="strip"
      ref={strip}
      aria-label="Sandbox controls"
      data-live={simulated ? undefined : true}
    >
      <div className="strip-row">
        <button
          type="button"
          className="strip-badge"
          aria-expanded={!folded}
          title="Not part of HubSpot"
          onClick={() => change({ strip: folded ? 'open' : 'folded' })}
        >
          {simulated ? 'Sandbox' : 'LIVE'}
        </button>
        {!simulated && (
          <strong>
            Real account {state.account.portalId || ''} at {liveApi}. Every write asks first.
          </strong>
        )}
        {!folded && (
          <>
            {simulated && (
              <Choice
                label="Record"
                value={optionOf(app, record)}
                options={pageOptions(records, extensions)}
                onChoose={(value) => change(readOption(value))}
              />
            )}
            {record && extensions.some(({ point }) => point === 'crm.preview') && (
              <Choice
                label="View"
                value={choices.preview ? 'preview' : 'page'}
                options={[same('page'), same('preview')]}
                onChoose={(view) => change({ preview: view === 'preview' })}
              />
            )}
            <Choice
              label="Agent"
              value={String(agent?.userId ?? '')}
              options={state.agents.map(({ userId, name }) => [String(userId), name])}
              onChoose={(value) => change({ agent: Number(value) })}
            />
            <Choice
              label="Language"
              value={choices.language}
              options={Object.keys(LOCALES).map((language) => [language, language])}
              onChoose={(language) => change({ language })}
            />
            <Choice
              label="Time zone"
              value={choices.zone ?? ''}
              options={[['', `${state.account.timeZone} (account)`], ...ZONES.map(same)]}
              onChoose={(zone) => change({ zone: zone || undefined })}
            />
            {simulated && (
              <>
                <Choice
                  label="HubSpot"
                  value={choices.fault ?? 'none'}
                  options={BAD_DAYS.map(({ name, label }) => [name, label])}
                  onChoose={(fault) => change({ fault })}
                />
                <Choice
                  label="Latency"
                  value={String(choices.latency ?? state.latency.milliseconds)}
                  options={latencyOptions(state.latency.milliseconds)}
                  onChoose={(latency) => change({ latency: Number(latency) })}
                />
              </>
            )}
            <Choice
              label="Identity"
              value={choices.anonymous ? 'withheld' : 'told'}
              options={[same('told'), same('withheld')]}
              onChoose={(identity) => change({ anonymous: identity === 'withheld' })}
            />
          </>
        )}
      </div>
      {!folded && (
        <div className="strip-row">
          {simulated && <ClockControl clock={clock} onMove={(now) => change({ now })} />}
          {simulated && record && agent && (
            <OtherPeople
              key={recordOption(record)}
              {...{ record, agent, openedThread }}
              agents={state.agents}
            />
          )}
          <button type="button" aria-expanded={logOpen} onClick={() => setLogOpen(!logOpen)}>
            Log
          </button>
        </div>
      )}
      {crash && (
        <p className="strip-crash" role="alert">
          {crash}
        </p>
      )}
      {notices.length > 0 && (
        <ul className="strip-notices" role="status">
          {notices.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {logOpen && !folded && <CallLog {...{ calls, cardLog, simulated }} />}
    </section>
  );
}

/** Panels slide in below the strip, so the page has to know how high it is. */
function useStripHeight() {
  const { ref, height } = useSize<HTMLElement>();
  useEffect(() => {
    document.documentElement.style.setProperty('--strip-height', `${height}px`);
  }, [height]);
  return ref;
}

function same(value: string): [string, string] {
  return [value, value];
}

function latencyOptions(current: number): [string, string][] {
  const all = LATENCIES.includes(current) ? LATENCIES : [...LATENCIES, current];
  return all.map((ms) => [String(ms), ms === 0 ? 'none' : `${ms} ms`]);
}
