import type { PageHeaderPrimaryActionProps } from '@hubspot/ui-extensions/pages';
import { HeaderGroup } from './HeaderPlace.tsx';

/** `PageHeader.PrimaryAction` in a card. */
export function PageHeaderPrimaryAction({ children, testId }: PageHeaderPrimaryActionProps) {
  return <HeaderGroup {...{ testId, children }} place="primary" />;
}
