import { useEffect, useState } from 'react';
import { useSize } from '../hooks/use-size.ts';
import { LOCALES } from '../../hubspot/locales.ts';
import type { Extension } from '../../hubspot/extension-points.ts';
import type { PageConfig } from '../../protocol/page-config.ts';
import type { FollowedClock } from '../../protocol/clock.ts';
import type { FunctionCall } from '../../protocol/sandbox-events.ts';
import type { CardLogEntry } from '../../protocol/card-protocol.ts';
import { FAULT_PRESETS } from '../address/fault-presets.ts';
import { CallLog } from './CallLog.tsx';
import { Choice } from './Choice.tsx';
import { kindAt, type Choices } from '../address/choices.ts';
import { ClockControl } from './ClockControl.tsx';
import { DataEditor } from './data/DataEditor.tsx';
import { Notices, type NoticeLists } from './Notices.tsx';
import { SimulatedUsers } from './SimulatedUsers.tsx';
import { optionOf, pageOptions, readOption, recordOption } from '../address/record-options.ts';
import type { Agent, RecordRow, SandboxState } from '../api/sandbox-api.ts';
import { Variants } from './Variants.tsx';
import { ZONES } from './time-zones.ts';

const LATENCIES = [0, 200, 800, 3_000];

interface Props {
  choices: Choices;
  state: SandboxState;
  records: RecordRow[];
  extensions: Extension[];
  objectTypes: PageConfig['objectTypes'];
  /** The app page or the record that is shown. */
  app: Choices['app'];
  record: Choices['record'];
  agent: Agent | undefined;
  calls: FunctionCall[];
  cardLog: CardLogEntry[];
  notices: NoticeLists;
  /** The thread that the card opened last. */
  openedThread: string | undefined;
  clock: FollowedClock;
  /** URL of the real API; the controls of the simulation are then hidden. */
  liveApi: string | undefined;
  /** Called after a change of the account's data. */
  onDataChanged: () => void;
  change: (next: Partial<Choices>) => void;
}

/** The sandbox's own controls: which record is shown, to whom, and under which conditions. */
export function Toolbar(props: Props) {
  const { choices, state, records, record, agent, calls, cardLog, notices, openedThread } = props;
  const { clock, liveApi, change, extensions, objectTypes, app, onDataChanged } = props;
  const simulated = liveApi === undefined;
  const [open, setOpen] = useState<'data' | 'log' | 'variants'>();
  const toggle = (which: typeof open) => setOpen(open === which ? undefined : which);
  // The address changes at once, the account after a moment.
  const variants = choices.variants ?? state.variants;
  const toolbar = useToolbarHeight();
  const folded = choices.toolbar === 'folded';
  const latest = calls.at(-1)?.outcome;
  const crash = latest?.result === 'crashed' ? latest.detail : undefined;
  return (
    <section
      className="toolbar"
      ref={toolbar}
      aria-label="Sandbox controls"
      data-live={simulated ? undefined : true}
    >
      <div className="toolbar-row">
        <button
          type="button"
          className="toolbar-badge"
          aria-expanded={!folded}
          title="Not part of HubSpot"
          onClick={() => change({ toolbar: folded ? 'open' : 'folded' })}
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
                  options={FAULT_PRESETS.map(({ name, label }) => [name, label])}
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
              value={choices.anonymous ? 'withheld' : 'sent'}
              options={[same('sent'), same('withheld')]}
              onChoose={(identity) => change({ anonymous: identity === 'withheld' })}
            />
          </>
        )}
      </div>
      {!folded && (
        <div className="toolbar-row">
          {simulated && <ClockControl clock={clock} onMove={(now) => change({ now })} />}
          {simulated && record && agent && (
            <SimulatedUsers
              key={recordOption(record)}
              {...{ record, agent, openedThread }}
              agents={state.agents}
            />
          )}
          {simulated && (
            <button
              type="button"
              aria-expanded={open === 'variants'}
              title="What HubSpot may do differently in some accounts"
              onClick={() => toggle('variants')}
            >
              {variants.length > 0 ? `Variants: ${variants.length}` : 'Variants'}
            </button>
          )}
          {simulated && record && (
            <button
              type="button"
              aria-expanded={open === 'data'}
              title="Records, their properties and associations, pipelines and types"
              onClick={() => toggle('data')}
            >
              Data
            </button>
          )}
          <button type="button" aria-expanded={open === 'log'} onClick={() => toggle('log')}>
            Log
          </button>
        </div>
      )}
      {crash && (
        <p className="toolbar-crash" role="alert">
          {crash}
        </p>
      )}
      <Notices {...notices} />
      {open === 'variants' && !folded && (
        <Variants active={variants} onChange={(variants) => change({ variants })} />
      )}
      {open === 'data' && !folded && record && (
        <DataEditor
          key={recordOption(record)}
          shown={{ kind: kindAt(record.place), id: record.id }}
          {...{ records, objectTypes }}
          onChanged={onDataChanged}
        />
      )}
      {open === 'log' && !folded && <CallLog {...{ calls, cardLog, simulated }} />}
    </section>
  );
}

/** Panels open below the toolbar, so the page needs its height. */
function useToolbarHeight() {
  const { ref, height } = useSize<HTMLElement>();
  useEffect(() => {
    document.documentElement.style.setProperty('--toolbar-height', `${height}px`);
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
