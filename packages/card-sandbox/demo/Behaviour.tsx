import {
  Button,
  Checkbox,
  Flex,
  Form,
  hubspot,
  Icon,
  Input,
  Link,
  LoadingButton,
  NumberInput,
  CurrencyInput,
  Panel,
  PanelBody,
  ProgressBar,
  ScoreCircle,
  Select,
  StatisticsTrend,
  StepperInput,
  Table,
  TableHead,
  TableHeader,
  TableRow,
  Text,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { CrmAssociationTable, CrmSimpleDeadline } from '@hubspot/ui-extensions/crm';
import { useState } from 'react';

hubspot.extend<'crm.record.sidebar'>(() => <Behaviour />);

type SortDirection = 'none' | 'ascending' | 'descending';

/** A card for the behaviour of components. It lists the callbacks it receives. */
function Behaviour() {
  const [callbacks, setCallbacks] = useState<string[]>([]);
  const [loading, setLoading] = useState(false);
  const [sort, setSort] = useState<SortDirection>('none');
  const sortBy = (next: SortDirection) => {
    setSort(next);
    report(`sorted ${next}`);
  };
  const report = (what: string) => setCallbacks((were) => [...were, what]);
  const bounds = { min: 2, max: 10 };
  return (
    <Flex direction="column" gap="sm">
      <Text testId="callbacks">{callbacks.join(', ')}</Text>
      <NumberInput
        {...bounds}
        label="Number"
        name="number"
        onChange={(value) => report(`number ${value}`)}
      />
      <CurrencyInput
        {...bounds}
        label="Money"
        name="money"
        onChange={(value) => report(`money ${value}`)}
      />
      <StepperInput
        {...bounds}
        label="Steps"
        name="steps"
        defaultValue={9}
        onChange={(value) => report(`steps ${value}`)}
      />
      <Form onSubmit={({ targetValue }) => report(JSON.stringify(targetValue))}>
        <Select
          name="sel"
          value="b"
          options={[
            { label: 'A', value: 'a' },
            { label: 'B', value: 'b' },
          ]}
        />
        <NumberInput name="num" label="Share" defaultValue={12.5} formatStyle="percentage" />
        <Checkbox name="news" initialIsChecked>
          News
        </Checkbox>
        <ToggleGroup
          name="colors"
          label="Colours"
          toggleType="checkboxList"
          options={[
            { label: 'Red', value: 'red', initialIsChecked: true },
            { label: 'Blue', value: 'blue', initialIsChecked: true },
            { label: 'Green', value: 'green' },
          ]}
        />
        <Button type="submit">Send values</Button>
      </Form>
      <Form>
        <Input name="who" label="Who" defaultValue="Ada" />
        <Button type="reset">Start again</Button>
      </Form>
      <Table>
        <TableHead>
          <TableRow>
            <TableHeader sortDirection={sort} onSortChange={sortBy}>
              Name
            </TableHeader>
            <TableHeader sortDirection="none" onSortChange={(next) => report(`unsorted ${next}`)}>
              Unsorted
            </TableHeader>
          </TableRow>
        </TableHead>
      </Table>
      {/* @ts-expect-error -- HubSpot's example passes the number of pages as text. */}
      <Table paginated pageCount="5" onPageChange={(page) => report(`page ${page}`)} />
      <ProgressBar title="Nothing to do" value={3} maxValue={0} showPercentage />
      {[140, -5, 1, 32, 33.6, 65.9, 66, 100].map((score) => (
        <ScoreCircle key={score} score={score} testId={`score ${score}`} />
      ))}
      <StatisticsTrend value="8 %" direction="decrease" testId="down" />
      {/* @ts-expect-error -- A card in JavaScript may omit the direction. */}
      <StatisticsTrend value="8 %" testId="unknown" />
      <Text format={{ textTransform: 'sentenceCase' }} testId="sentence">
        aLL of IT in one SENTENCE
      </Text>
      <Icon name="success" size="lg" screenReaderText="Done" testId="large" />
      <Icon name="success" testId="unsized" />
      <Icon name="success" color="alert" testId="alert" />
      {/* @ts-expect-error -- A card in JavaScript may name any icon. */}
      <Icon name="no-such-icon" testId="no such icon" />
      <Link href="/elsewhere" preventDefault onClick={() => report('stayed')}>
        Stay
      </Link>
      <LoadingButton
        loading={loading}
        onClick={() => setLoading(true)}
        overlayOptions={{ openBehavior: 'onLoadingFinish' }}
        resultIconName="star"
        overlay={
          <Panel id="saved" title="Saved">
            <PanelBody>
              <Text>It is saved</Text>
            </PanelBody>
          </Panel>
        }
      >
        Save
      </LoadingButton>
      <Button onClick={() => setLoading(false)}>Finish</Button>
      <CrmAssociationTable
        objectTypeId="0-3"
        propertyColumns={['dealname']}
        quickFilterProperties={['dealstage']}
        associationLabelFilter={false}
        pageSize={1}
      />
      <CrmSimpleDeadline
        startDatePropertyName="no_start"
        endDatePropertyName="no_end"
        properties={[]}
      />
    </Flex>
  );
}
