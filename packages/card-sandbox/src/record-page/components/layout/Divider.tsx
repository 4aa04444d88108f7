/* eslint-disable @typescript-eslint/no-deprecated -- Cards may still use the deprecated option. */
import type { DividerProps } from '@hubspot/ui-extensions';
import { distance as toLength } from '../size.ts';

export function Divider({ size, distance, testId }: DividerProps) {
  const margin = toLength(size ?? distance ?? 'sm');
  return <hr className="hs-divider" style={{ marginBlock: margin }} data-testid={testId} />;
}
