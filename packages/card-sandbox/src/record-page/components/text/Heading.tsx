import type { HeadingProps } from '@hubspot/ui-extensions';

export function Heading({ inline, children, testId }: HeadingProps) {
  return (
    <h4 className="hs-heading" data-inline={inline} data-testid={testId}>
      {children}
    </h4>
  );
}
