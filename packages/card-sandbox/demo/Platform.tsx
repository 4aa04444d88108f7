import { Button, hubspot, logger, Text, useExtensionContext } from '@hubspot/ui-extensions';
import { useAssociations, useCrmProperties } from '@hubspot/ui-extensions/crm';
import { useEffect, useState } from 'react';

interface Actions {
  addAlert: (alert: { message: string; type: 'success' }) => void;
  copyTextToClipboard: (text: string) => Promise<void>;
  fetchCrmObjectProperties: (names: string[]) => Promise<Record<string, string>>;
  onCrmPropertiesUpdate: (
    names: string[],
    callback: (properties: Record<string, string>) => void,
  ) => void;
  openIframeModal: (
    page: { uri: string; width: number; height: number; title: string },
    onClose: () => void,
  ) => void;
  refreshObjectProperties: () => void;
}

/** Read before the card first renders. */
const LOADED_AT = new Date();

interface Props extends Actions {
  record: string;
}

hubspot.extend<'crm.record.sidebar'>(({ context, actions }) => (
  <Platform record={`${context.crm.objectTypeId}/${context.crm.objectId}`} {...actions} />
));

/** A card that uses every platform feature besides components. */
function Platform({ record, ...actions }: Props) {
  const { user, portal, location, variables } = useExtensionContext<'crm.record.sidebar'>();
  const { properties } = useCrmProperties(['email', 'company']);
  const [result, setResult] = useState('');
  const [updated, setUpdated] = useState('');
  const show = (answer: Promise<unknown>) => {
    answer.then(
      (value) => setResult(JSON.stringify(value)),
      (error: unknown) => setResult(String(error)),
    );
  };
  useEffect(() => {
    actions.onCrmPropertiesUpdate(['company'], (changed) => setUpdated(JSON.stringify(changed)));
  }, []);
  return (
    <>
      <Text testId="context">
        {[record, user.id, user.email, user.locale, portal.timezone, location].join(' ')}
      </Text>
      <Text testId="variables">{JSON.stringify(variables)}</Text>
      <Text testId="properties">{`${properties.email ?? ''} ${properties.company ?? ''}`}</Text>
      <Text testId="updated">{updated}</Text>
      <Text testId="now">{new Date().toISOString().slice(0, 10)}</Text>
      <Text testId="loaded-at">{LOADED_AT.toISOString().slice(0, 10)}</Text>
      <Text testId="result">{result}</Text>
      <Tickets />
      <Unheard />
      <Button onClick={() => show(actions.fetchCrmObjectProperties(['company']))}>Company</Button>
      <Button onClick={() => actions.refreshObjectProperties()}>Refresh</Button>
      <Button onClick={() => show(hubspot.serverless('echo', { parameters: { action: 'x' } }))}>
        Call
      </Button>
      <Button onClick={() => show(hubspot.serverless('nobody'))}>Call nobody</Button>
      <Button onClick={() => show(hubspot.fetch('https://example.com/'))}>Fetch</Button>
      <Button onClick={() => actions.addAlert({ type: 'success', message: 'Well done' })}>
        Alert
      </Button>
      <Button onClick={() => show(actions.copyTextToClipboard('copied').then(() => 'copied'))}>
        Copy
      </Button>
      <Button onClick={() => logger.error('Something to look into')}>Log it</Button>
      <Button
        onClick={() =>
          actions.openIframeModal(
            { uri: 'about:blank', width: 500, height: 200, title: 'A page' },
            () => setResult('closed'),
          )
        }
      >
        Open page
      </Button>
    </>
  );
}

/** The record's tickets, one per page. */
function Tickets() {
  const { results, isLoading, pagination } = useAssociations({
    toObjectType: '0-5',
    properties: ['subject'],
    pageLength: 1,
  });
  const { currentPage, hasNextPage, hasPreviousPage, nextPage, previousPage } = pagination;
  const tickets = results.map(({ toObjectId, properties }) => [toObjectId, properties.subject]);
  return (
    <>
      <Text testId="associations">
        {isLoading ? 'loading' : JSON.stringify({ tickets, currentPage })}
      </Text>
      {hasNextPage && <Button onClick={nextPage}>Next ticket</Button>}
      {hasPreviousPage && <Button onClick={previousPage}>Previous ticket</Button>}
    </>
  );
}

/** An unknown object type returns an error. */
function Unheard() {
  const { error } = useAssociations({ toObjectType: 'unicorns', properties: [] });
  return <Text testId="association-error">{error?.message}</Text>;
}
