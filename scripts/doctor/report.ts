import { API_VERSIONS } from '../../src/app/functions/conversations/hubspot/paths/paths.ts';
import { describeAccount, describeLimits } from './account.ts';
import type { Advice } from './advice.ts';
import type { Examination } from './examine.ts';
import { explain } from './explain.ts';
import type { Finding } from './calls/findings.ts';
import { isNeeded } from './calls/scopes.ts';
import { supportEnd } from './versions.ts';
import type { VersionAnswer } from './versions.ts';

const GOOD = '✓';
const BAD = '✗';
const OPEN = '–';

const SUPPORT_ENDS =
  'HubSpot ends support for v4 on 30 March 2027, for v1 to v3 in September 2027, and for a dated version about 18 months after the month in its name.';
const WRITES = 'Replying, commenting, assigning, closing and archiving';
const UNTRIED =
  'Whether an agent has the seat to reply shows in the first reply. The names of those who wrote come by a POST that only reads; the doctor leaves that out as well.';
const UNTOLD = `${WRITES} need the scope conversations.write. The doctor writes nothing, so it cannot see whether the token has it: compare the scopes in HubSpot under Development, Projects, your project, the app, Auth. ${UNTRIED}`;
const TOLD = `${WRITES} would change the account. ${UNTRIED}`;

/** Formats the examination for a terminal. */
export function report(examination: Examination, advice: Advice): string {
  const parts =
    examination.state === 'stopped'
      ? [section('Account', [`${BAD} ${explain(examination.failure).happened}`])]
      : examined(examination);
  return [
    "Threadside's doctor reads from HubSpot and changes nothing.",
    ...parts,
    ...(advice.concerns.length > 0
      ? [section('Worth a look', advice.concerns.flatMap(wrapped))]
      : []),
    section('What to do next', steps(advice.todo)),
  ].join('\n\n');
}

function examined({
  account,
  rateLimit,
  versions,
  findings,
  missingScopes,
}: Extract<Examination, { state: 'examined' }>): string[] {
  const limits = describeLimits(rateLimit) ?? 'HubSpot told no limits';
  return [
    section('Account', [`${GOOD} ${describeAccount(account)}`, `${GOOD} ${limits}`]),
    section('Versions of the Conversations API', [
      ...API_VERSIONS.map((version) => describeVersion(version, versions[version])),
      ...wrapped(SUPPORT_ENDS),
    ]),
    section('Calls', findings.map(describeFinding)),
    ...(missingScopes ? [section('Scopes', describeScopes(missingScopes))] : []),
    section('Not tried', wrapped(missingScopes ? TOLD : UNTOLD)),
  ];
}

function describeVersion(version: string, answer: VersionAnswer): string {
  if (answer.state === 'answers') return `${GOOD} ${version} answers; ${supportEnd(version)}`;
  if (answer.state === 'absent') return `${OPEN} ${version} is not there`;
  return `${BAD} ${version}: ${explain(answer.failure).happened}`;
}

function describeScopes(missing: string[]): string[] {
  if (missing.length === 0) return [`${GOOD} all that src/app/app-hsmeta.json asks for`];
  return missing.map((scope) =>
    isNeeded(scope)
      ? `${BAD} ${scope} is missing`
      : `${OPEN} ${scope} is missing; no call needs it`,
  );
}

const TITLE_WIDTH = 34;

function describeFinding({ title, outcome }: Finding): string {
  const line = (mark: string, text: string) => `${mark} ${title.padEnd(TITLE_WIDTH)}${text}`;
  if (outcome.state === 'works') {
    const versions = outcome.answeredBy.map((each) => `${each}, ${supportEnd(each)}`);
    return line(GOOD, [outcome.detail, ...versions].join('; '));
  }
  if (outcome.state === 'untried') return line(OPEN, `not tried: ${outcome.why}`);
  return line(BAD, explain(outcome.failure).happened);
}

function steps(todo: string[]): string[] {
  if (todo.length === 0) return ['Nothing: every call that reads works.'];
  return todo.flatMap((step, index) => {
    const [first = '', ...rest] = wrapped(step);
    return [`${index + 1}. ${first}`, ...rest.map((line) => `   ${line}`)];
  });
}

const LINE_WIDTH = 96;

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const fits = line !== undefined && line.length + word.length < LINE_WIDTH;
    if (fits) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function section(title: string, lines: string[]): string {
  return [title, ...lines.map((line) => `  ${line}`)].join('\n');
}
