import type { CardProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';

export function Card({ children, testId, ...unknown }: CardProps) {
  useUnknownProps('Card', unknown);
  return (
    <section className="hs-tile" data-testid={testId}>
      {children}
    </section>
  );
}
