/* eslint-disable @typescript-eslint/no-deprecated -- A card may still use what the kit has deprecated. */
import type { DividerProps } from '@hubspot/ui-extensions';
import { distance as toLength } from './size.ts';

export function Divider({ size, distance, testId }: DividerProps) {
  const margin = toLength(size ?? distance ?? 'sm');
  return <hr className="hs-divider" style={{ marginBlock: margin }} data-testid={testId} />;
}
