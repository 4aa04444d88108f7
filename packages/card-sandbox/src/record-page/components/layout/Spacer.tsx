import type { SpacerProps } from '@hubspot/ui-extensions';
import { distance } from '../size.ts';

export function Spacer({ size, testId }: SpacerProps) {
  return <div style={{ height: distance(size ?? 'sm') }} data-testid={testId} />;
}
