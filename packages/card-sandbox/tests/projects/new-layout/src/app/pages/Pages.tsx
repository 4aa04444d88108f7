import { hubspot, Text } from '@hubspot/ui-extensions';
import {
  createPageRouter,
  PageBreadcrumbs,
  PageLink,
  PageRoutes,
  PageTitle,
  usePageRoute,
} from '@hubspot/ui-extensions/pages';

function First() {
  return (
    <>
      <PageTitle>First page</PageTitle>
      <PageLink to="/customers/:id" params={{ id: '7', tab: 'notes' }}>
        Customer 7
      </PageLink>
    </>
  );
}

function Docs() {
  return <Where title="Docs" />;
}

function Customer() {
  return <Where title="A customer" />;
}

function Where({ title }: { title: string }) {
  const { path, params } = usePageRoute();
  return (
    <>
      <PageBreadcrumbs>
        <PageBreadcrumbs.PageLink to="/">First</PageBreadcrumbs.PageLink>
        <PageBreadcrumbs.Current>{title}</PageBreadcrumbs.Current>
      </PageBreadcrumbs>
      <PageTitle>{title}</PageTitle>
      <Text testId="route">
        {path} {JSON.stringify(params)}
      </Text>
    </>
  );
}

const Router = createPageRouter(
  <PageRoutes>
    <PageRoutes.IndexRoute component={First} />
    <PageRoutes.Route path="/docs" component={Docs} />
    <PageRoutes.Route path="/customers/:id" component={Customer} />
  </PageRoutes>,
);

hubspot.extend<'pages'>(() => <Router />);
