import type { PageBreadcrumbsPageLinkProps } from '@hubspot/ui-extensions/pages';
import { PageLink } from './PageLink.tsx';

/** `PageBreadcrumbs.PageLink` in a card. */
export function PageBreadcrumbsPageLink(props: PageBreadcrumbsPageLinkProps) {
  return (
    <li>
      <PageLink {...props} />
    </li>
  );
}
