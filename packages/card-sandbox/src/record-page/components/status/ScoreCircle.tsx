import type { ScoreProps } from '@hubspot/ui-extensions';
import { RingProgress } from '@mantine/core';

export function ScoreCircle({ score: given, testId }: ScoreProps) {
  const score = Math.round(Math.min(Math.max(given, 0), 100));
  const color = score >= 70 ? 'var(--success)' : score >= 35 ? 'var(--warning)' : 'var(--danger)';
  return (
    <RingProgress
      size={72}
      thickness={7}
      roundCaps
      sections={[{ value: score, color }]}
      label={<div className="hs-score">{score}</div>}
      data-testid={testId}
    />
  );
}
