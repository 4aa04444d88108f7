import type { ListProps } from '@hubspot/ui-extensions';
import { Children } from 'react';
import { useUnknownProps } from '../card/unknown.tsx';

export function List({ variant = 'unordered', children, testId, ...unknown }: ListProps) {
  useUnknownProps('List', unknown);
  const Tag = variant.startsWith('ordered') ? 'ol' : 'ul';
  return (
    <Tag className="hs-list" data-variant={variant} data-testid={testId}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </Tag>
  );
}
