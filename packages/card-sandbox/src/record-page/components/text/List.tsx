import type { ListProps } from '@hubspot/ui-extensions';
import { Children } from 'react';

export function List({ variant = 'unordered', children, testId }: ListProps) {
  const Tag = variant.startsWith('ordered') ? 'ol' : 'ul';
  return (
    <Tag className="hs-list" data-variant={variant} data-testid={testId}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </Tag>
  );
}
