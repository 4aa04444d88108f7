import { useCallback } from 'react';
import { sandbox, type ApiCall, type FunctionCall } from './sandbox-api.ts';
import { useLoaded } from './use-loaded.ts';

interface Row {
  key: string;
  at: string;
  who: 'function' | 'API';
  what: string;
  outcome: string;
  failed: boolean;
  milliseconds?: number;
}

/** Every call of the function and of the API, the latest first. */
export function CallLog({ calls }: { calls: FunctionCall[] }) {
  // Every call of the function makes calls of the API: whenever there are new ones, there are new others.
  const load = useCallback(() => sandbox.apiCalls(), [calls]);
  const loaded = useLoaded(load);
  const apiCalls = loaded.kind === 'ready' ? loaded.value : [];
  const rows = [...calls.map(functionRow), ...apiCalls.map(apiRow)].sort((one, other) =>
    other.at.localeCompare(one.at),
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
