/** How many things are not right on a page, by kind. */
export interface ShotFindings {
  /** Cards and functions that could not be built or that crashed, and records that do not exist. */
  failed: number;
  /** Missing in the sandbox. */
  missing: number;
  /** Wrong in the project or in the options. */
  wrong: number;
}

/** Says why a shot ends with exit code 1. @returns undefined when all is well */
export function whyNotFine({ failed, missing, wrong }: ShotFindings): string | undefined {
  const reasons = [
    ...(failed > 0 ? [`${things(failed)} failed`] : []),
    ...(missing > 0 ? [`${things(missing)} ${missing === 1 ? 'is' : 'are'} missing`] : []),
    ...(wrong > 0 ? [`${things(wrong)} ${wrong === 1 ? 'is' : 'are'} wrong`] : []),
  ];
  if (reasons.length === 0) return undefined;
  return `${new Intl.ListFormat('en-GB').format(reasons)}, so the exit code is 1.`;
}

function things(count: number): string {
  return count === 1 ? '1 thing' : `${count} things`;
}
