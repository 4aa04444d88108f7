import type { PageHeaderPageLinkProps } from '@hubspot/ui-extensions/pages';
import { HeaderLink } from './HeaderPlace.tsx';
import { usePageTarget } from './page-target.ts';

/** `PageHeader.PageLink` in a card. */
export function PageHeaderPageLink({ to, params, children, testId }: PageHeaderPageLinkProps) {
  const { href, onClick } = usePageTarget({ to, params });
  return <HeaderLink {...{ testId, onClick, children }} anchor={{ href }} />;
}
