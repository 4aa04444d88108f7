import type { SpacerProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';
import { distance } from './size.ts';

export function Spacer({ size, testId, ...unknown }: SpacerProps) {
  useUnknownProps('Spacer', unknown);
  return <div style={{ height: distance(size ?? 'sm') }} data-testid={testId} />;
}
