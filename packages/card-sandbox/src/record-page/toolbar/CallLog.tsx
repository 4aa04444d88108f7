import { useCallback } from 'react';
import type { CardLogEntry } from '../../protocol/card-protocol.ts';
import type { FunctionCall } from '../../protocol/sandbox-events.ts';
import { sandbox, type ApiCall } from '../api/sandbox-api.ts';
import { useAsyncData } from '../hooks/use-async-data.ts';

interface Row {
  key: string;
  at: string;
  who: 'card' | 'function' | 'API';
  what: string;
  outcome: string;
  failed: boolean;
  milliseconds?: number;
}

interface Props {
  calls: FunctionCall[];
  cardLog: CardLogEntry[];
  /** A real API has no request log. */
  simulated: boolean;
}

/** The calls of functions and of the API, and the cards' log, newest first. */
export function CallLog({ calls, cardLog, simulated }: Props) {
  // Function calls cause API calls, so both lists change together.
  const load = useCallback(
    () => (simulated ? sandbox.apiCalls() : Promise.resolve([])),
    [calls, simulated],
  );
  const loaded = useAsyncData(load);
  const apiCalls = loaded.kind === 'ready' ? loaded.value : [];
  const rows = [...calls.map(functionRow), ...apiCalls.map(apiRow), ...cardLog.map(cardRow)].sort(
    (one, other) => other.at.localeCompare(one.at),
  );
  if (rows.length === 0) return <p className="toolbar-log">No calls yet.</p>;
  return (
    <div className="toolbar-log" tabIndex={0} role="region" aria-label="Calls">
      <table>
        <thead>
          <tr>
            <th>Time</th>
            <th>By</th>
            <th>Call</th>
            <th>Outcome</th>
            <th>ms</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, at, who, what, outcome, failed, milliseconds }) => (
            <tr key={key} data-who={who} data-failed={failed}>
              <td>{at.slice(11, 23)}</td>
              <td>{who}</td>
              <td>{what}</td>
              <td>{outcome}</td>
              <td>{milliseconds ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function functionRow({ id, at, action, outcome }: FunctionCall): Row {
  return {
    key: `function ${id}`,
    at,
    who: 'function',
    what: action,
    outcome: outcome?.detail ?? 'running',
    failed: outcome !== undefined && outcome.result !== 'ok',
    milliseconds: outcome?.milliseconds,
  };
}

function apiRow({ at, method, path, status, milliseconds }: ApiCall, place: number): Row {
  return {
    key: `api ${at} ${place}`,
    at,
    who: 'API',
    what: `${method} ${path}`,
    outcome: status === 0 ? 'no response' : String(status),
    failed: status === 0 || status >= 400,
    milliseconds: Math.round(milliseconds),
  };
}

function cardRow({ level, text, at }: CardLogEntry, place: number): Row {
  return {
    key: `card ${at} ${place}`,
    at,
    who: 'card',
    what: text,
    outcome: level,
    failed: level === 'error',
  };
}
