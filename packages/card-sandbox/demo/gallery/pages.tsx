import {
  HeaderActions,
  PrimaryHeaderActionButton,
  SecondaryHeaderActionButton,
} from '@hubspot/ui-extensions/pages/home';
import {
  PageBreadcrumbs,
  PageHeader,
  PageLink,
  PageTitle,
  type PageBreadcrumbsProps,
  type PageHeaderProps,
} from '@hubspot/ui-extensions/pages';
import { Tooltip } from '@hubspot/ui-extensions';
import type { ReactElement } from 'react';
import { CHILDREN, TEST_ID } from './shared-props.ts';
import { shows, silent, example, callback } from './component-example.tsx';

const TARGET = silent('Leads to another page of the app; the test of app pages goes there.');
const LINK = { children: CHILDREN, to: TARGET, params: TARGET, testId: TEST_ID };
const HEADER_BUTTON = {
  children: CHILDREN,
  onClick: callback('click'),
  href: shows(['https://example.com/', { url: '/contacts', external: true }]),
  disabled: shows([true]),
  overlay: shows([<Tooltip>More about it</Tooltip>], { after: 'focus' }),
  testId: TEST_ID,
};
const secondary = (element: ReactElement) => (
  <PageHeader>
    <PageHeader.SecondaryActions>{element}</PageHeader.SecondaryActions>
  </PageHeader>
);
const inHeader = (element: ReactElement) => <PageHeader>{element}</PageHeader>;
const inBreadcrumbs = (element: ReactElement) => <PageBreadcrumbs>{element}</PageBreadcrumbs>;
const link = (words: string) => <PageHeader.Link href="/">{words}</PageHeader.Link>;
const PART = { children: shows([link('Other')]), testId: TEST_ID };

export const PAGES = [
  example(
    'HeaderActions',
    HeaderActions,
    { children: <PrimaryHeaderActionButton>New</PrimaryHeaderActionButton> },
    {
      children: shows([<SecondaryHeaderActionButton key="o">Other</SecondaryHeaderActionButton>]),
      testId: TEST_ID,
    },
  ),
  example(
    'PrimaryHeaderActionButton',
    PrimaryHeaderActionButton,
    { children: 'New' },
    HEADER_BUTTON,
  ),
  example(
    'SecondaryHeaderActionButton',
    SecondaryHeaderActionButton,
    { children: 'New' },
    HEADER_BUTTON,
  ),
  example(
    'PageHeader',
    (props: PageHeaderProps) => <PageHeader {...props} />,
    { children: <PageHeader.PrimaryAction>{link('New')}</PageHeader.PrimaryAction> },
    {
      children: shows([
        <PageHeader.SecondaryActions key="o">{link('Other')}</PageHeader.SecondaryActions>,
      ]),
      testId: TEST_ID,
    },
  ),
  example('PageHeaderPrimaryAction', PageHeader.PrimaryAction, { children: link('New') }, PART, {
    wrap: inHeader,
  }),
  example(
    'PageHeaderSecondaryActions',
    PageHeader.SecondaryActions,
    { children: link('New') },
    PART,
    { wrap: inHeader },
  ),
  example(
    'PageHeaderLink',
    PageHeader.Link,
    { children: 'New' },
    {
      children: CHILDREN,
      href: shows(['https://example.com/', '/contacts']),
      onClick: callback('click'),
      disabled: shows([true]),
      testId: TEST_ID,
    },
    { wrap: secondary },
  ),
  example('PageHeaderPageLink', PageHeader.PageLink, { to: '/', children: 'Start' }, LINK, {
    wrap: secondary,
  }),
  example(
    'PageBreadcrumbs',
    (props: PageBreadcrumbsProps) => <PageBreadcrumbs {...props} />,
    { children: <PageBreadcrumbs.Current>Here</PageBreadcrumbs.Current> },
    {
      children: shows([
        <PageBreadcrumbs.PageLink key="o" to="/">
          Start
        </PageBreadcrumbs.PageLink>,
      ]),
      testId: TEST_ID,
    },
  ),
  example(
    'PageBreadcrumbsPageLink',
    PageBreadcrumbs.PageLink,
    { to: '/', children: 'Start' },
    LINK,
    { wrap: inBreadcrumbs },
  ),
  example(
    'PageBreadcrumbsCurrent',
    PageBreadcrumbs.Current,
    { children: 'Here' },
    { children: CHILDREN, testId: TEST_ID },
    { wrap: inBreadcrumbs },
  ),
  example('PageLink', PageLink, { to: '/', children: 'Start' }, LINK),
  example('PageTitle', PageTitle, { children: 'Threads' }, { children: CHILDREN, testId: TEST_ID }),
];
