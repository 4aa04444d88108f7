import type { IllustrationProps } from '@hubspot/ui-extensions';
import { Drawing } from './Drawing.tsx';

export function Illustration({ name, alt, width, height, testId }: IllustrationProps) {
  return (
    <span role="img" aria-label={alt} data-testid={testId}>
      <Drawing name={name} width={width ?? height ?? 200} height={height} />
    </span>
  );
}
