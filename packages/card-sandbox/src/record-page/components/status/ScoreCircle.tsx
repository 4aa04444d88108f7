import type { ScoreProps } from '@hubspot/ui-extensions';
import { RingProgress } from '@mantine/core';
import { useNotices } from '../../hooks/notices.tsx';

/** https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensibility/ui-components/standard-components/scorecircle */
export function ScoreCircle({ score: given, testId }: ScoreProps) {
  const isValid = given >= 0 && given <= 100;
  useNotices(
    'mistake',
    isValid ? [] : [`ScoreCircle: prop 'score' is ${given}, and takes 0 to 100`],
  );
  const score = isValid ? Math.floor(given) : 0;
  return (
    <RingProgress
      size={72}
      thickness={7}
      roundCaps
      sections={[{ value: score, color: colorOf(score) }]}
      label={<div className="hs-score">{isValid ? score : '--'}</div>}
      role="meter"
      aria-label="Score"
      aria-valuenow={score}
      aria-valuemin={0}
      aria-valuemax={100}
      data-testid={testId}
    />
  );
}

function colorOf(score: number): string {
  if (score >= 66) return 'var(--success)';
  return score >= 33 ? 'var(--warning)' : 'var(--danger)';
}
