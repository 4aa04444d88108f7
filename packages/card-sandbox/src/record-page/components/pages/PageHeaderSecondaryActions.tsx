import type { PageHeaderSecondaryActionsProps } from '@hubspot/ui-extensions/pages';
import { HeaderGroup } from './HeaderPlace.tsx';

/** `PageHeader.SecondaryActions` in a card. */
export function PageHeaderSecondaryActions({ children, testId }: PageHeaderSecondaryActionsProps) {
  return <HeaderGroup {...{ testId, children }} place="secondary" />;
}
