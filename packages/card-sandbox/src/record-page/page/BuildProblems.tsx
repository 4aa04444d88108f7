import type { BuildProblem } from '../../protocol/sandbox-events.ts';

/** What is not built, with the builder's own messages. */
export function BuildProblems({ problems }: { problems: BuildProblem[] }) {
  return (
    <div className="build-problems">
      {problems.map(({ what, message, waits }) => (
        <div key={what} className="build-problem" role="alert">
          <strong>
            {waits
              ? `${what} waits for its packages.`
              : `${what} could not be built. Save a change to build it again.`}
          </strong>
          <pre>{message}</pre>
        </div>
      ))}
    </div>
  );
}
