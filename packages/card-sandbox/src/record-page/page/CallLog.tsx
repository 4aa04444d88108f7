import { useCallback } from 'react';
import type { CardLogEntry } from '../worker/protocol.ts';
import { sandbox, type ApiCall, type FunctionCall } from './sandbox-api.ts';
import { useLoaded } from './use-loaded.ts';

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
  /** A real API does not tell what it was asked. */
  simulated: boolean;
}

/** Every call of the function and of the API, and what the card logged, the latest first. */
export function CallLog({ calls, cardLog, simulated }: Props) {
  // Every call of the function makes calls of the API: whenever there are new ones, there are new others.
  const load = useCallback(
    () => (simulated ? sandbox.apiCalls() : Promise.resolve([])),
    [calls, simulated],
  );
  const loaded = useLoaded(load);
  const apiCalls = loaded.kind === 'ready' ? loaded.value : [];
  const rows = [...calls.map(functionRow), ...apiCalls.map(apiRow), ...cardLog.map(cardRow)].sort(
    (one, other) => other.at.localeCompare(one.at),
  );
  if (rows.length === 0) return <p className="strip-log">No calls yet.</p>;
  return (
    <div className="strip-log" tabIndex={0} role="region" aria-label="Calls">
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
    outcome: outcome?.words ?? 'running',
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
    outcome: status === 0 ? 'no answer' : String(status),
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
