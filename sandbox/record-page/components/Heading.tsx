import type { HeadingProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';

export function Heading({ inline, children, testId, ...unknown }: HeadingProps) {
  useUnknownProps('Heading', unknown);
  return (
    <h4 className="hs-heading" data-inline={inline} data-testid={testId}>
      {children}
    </h4>
  );
}
