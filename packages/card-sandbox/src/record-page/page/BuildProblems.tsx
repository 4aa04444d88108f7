import type { BuildProblem } from './sandbox-api.ts';

/** What could not be built, with file and line as the builder says it. */
export function BuildProblems({ problems }: { problems: BuildProblem[] }) {
  return problems.map(({ what, message }) => (
    <div key={what} className="build-problem" role="alert">
      <strong>{what} could not be built. Save a change, and this page builds them again.</strong>
      <pre>{message}</pre>
    </div>
  ));
}
