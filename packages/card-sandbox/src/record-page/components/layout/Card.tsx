import type { CardProps } from '@hubspot/ui-extensions';

export function Card({ children, testId }: CardProps) {
  return (
    <section className="hs-tile" data-testid={testId}>
      {children}
    </section>
  );
}
