import type { IllustrationProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';
import { Drawing } from './Drawing.tsx';

export function Illustration({ name, alt, width, height, testId, ...unknown }: IllustrationProps) {
  useUnknownProps('Illustration', unknown);
  return (
    <span role="img" aria-label={alt} data-testid={testId}>
      <Drawing name={name} width={width ?? height ?? 200} height={height} />
    </span>
  );
}
