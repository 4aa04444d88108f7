import {
  Accordion,
  Alert,
  AutoGrid,
  Button,
  ButtonRow,
  Checkbox,
  DescriptionList,
  DescriptionListItem,
  Divider,
  Dropdown,
  EmptyState,
  ErrorState,
  Flex,
  Heading,
  hubspot,
  Icon,
  Illustration,
  Input,
  Link,
  List,
  LoadingButton,
  LoadingSpinner,
  MultiSelect,
  ProgressBar,
  RadioButton,
  ScoreCircle,
  Statistics,
  StatisticsItem,
  StatisticsTrend,
  StatusTag,
  StepIndicator,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Tabs,
  Tag,
  Text,
  Tile,
  Toggle,
  ToggleGroup,
} from '@hubspot/ui-extensions';

hubspot.extend<'crm.record.sidebar'>(() => <Gallery />);

const ALERTS = ['info', 'tip', 'success', 'warning', 'error'] as const;
const TAGS = ['default', 'info', 'success', 'warning', 'error'] as const;
const STATUSES = ['default', 'info', 'success', 'warning', 'danger'] as const;

/** A card with every component that stands by itself, to be looked at. */
function Gallery() {
  return (
    <Flex direction="column" gap="md">
      <Heading>Buttons</Heading>
      <Flex gap="sm" wrap>
        <Button variant="primary">Primary</Button>
        <Button>Secondary</Button>
        <Button variant="destructive" size="sm">
          Destructive
        </Button>
        <Button variant="transparent">Transparent</Button>
        <Button disabled>Disabled</Button>
        <LoadingButton loading>Saving</LoadingButton>
        <Button size="xs" href="https://example.com/">
          Elsewhere
        </Button>
      </Flex>
      <ButtonRow testId="row">
        <Button>Assign to me</Button>
        <Button>Close thread</Button>
        <Button>Archive it</Button>
        <Button>Forward</Button>
      </ButtonRow>
      <Dropdown buttonText="Actions" variant="transparent">
        <Dropdown.ButtonItem>First</Dropdown.ButtonItem>
        <Dropdown.ButtonItem>Second</Dropdown.ButtonItem>
      </Dropdown>
      <Divider />
      {ALERTS.map((variant) => (
        <Alert key={variant} title={variant} variant={variant}>
          What happened, and what to do.
        </Alert>
      ))}
      <Flex gap="xs" wrap>
        {TAGS.map((variant) => (
          <Tag key={variant} variant={variant}>
            {variant}
          </Tag>
        ))}
      </Flex>
      <Flex gap="sm" wrap>
        {STATUSES.map((variant) => (
          <StatusTag key={variant} variant={variant} hollow={variant === 'default'}>
            {variant}
          </StatusTag>
        ))}
      </Flex>
      <Text format={{ fontWeight: 'bold' }}>Bold text</Text>
      <Text variant="microcopy">Microcopy, quiet and small</Text>
      <Text truncate>A line that is much too long for a card of this width, so it is cut</Text>
      <Link href="https://example.com/">A link elsewhere</Link>
      <List variant="unordered-styled">
        <Text>One</Text>
        <Text>Two</Text>
      </List>
      <DescriptionList direction="row">
        <DescriptionListItem label="Channel">E-mail</DescriptionListItem>
        <DescriptionListItem label="Inbox">Help desk</DescriptionListItem>
      </DescriptionList>
      <Tile compact>
        <Text>In a tile</Text>
      </Tile>
      <Accordion title="More about this" defaultOpen>
        <Text>Unfolded</Text>
      </Accordion>
      <Tabs defaultSelected="a">
        <Tab tabId="a" title="Open">
          <Text>Open ones</Text>
        </Tab>
        <Tab tabId="b" title="Closed">
          <Text>Closed ones</Text>
        </Tab>
      </Tabs>
      <Table density="condensed">
        <TableHead>
          <TableRow>
            <TableHeader>Name</TableHeader>
            <TableHeader align="right" sortDirection="ascending" onSortChange={() => undefined}>
              Age
            </TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          <TableRow>
            <TableCell>Nora</TableCell>
            <TableCell align="right">41</TableCell>
          </TableRow>
        </TableBody>
      </Table>
      <Statistics>
        <StatisticsItem label="Open" number={12}>
          <StatisticsTrend value="8 %" direction="increase" />
        </StatisticsItem>
        <StatisticsItem label="Waiting" number={3} />
      </Statistics>
      <ProgressBar title="Budget" value={60} showPercentage valueDescription="60 of 100" />
      <StepIndicator stepNames={['New', 'Open', 'Done']} currentStep={1} />
      <AutoGrid columnWidth={120} flexible gap="sm">
        <ScoreCircle score={82} />
        <Illustration name="tickets" alt="A ticket" width={110} />
      </AutoGrid>
      <Input
        label="Subject"
        name="subject"
        error
        validationMessage="Say what it is about"
        required
      />
      <MultiSelect
        label="Channels"
        name="channels"
        value={[1]}
        options={[
          { label: 'E-mail', value: 1 },
          { label: 'Chat', value: 2 },
        ]}
      />
      <Checkbox>Only mine</Checkbox>
      <RadioButton>Newest first</RadioButton>
      <Toggle label="Follow" initialIsChecked />
      <ToggleGroup
        label="Status"
        name="status"
        toggleType="checkboxList"
        inline
        options={[
          { label: 'Open', value: 'open', initialIsChecked: true },
          { label: 'Closed', value: 'closed' },
        ]}
      />
      <Flex gap="sm" align="center">
        <Icon name="email" />
        <Icon name="warning" color="alert" size="md" />
        <Icon name="success" color="success" size="lg" />
        <LoadingSpinner label="Loading" showLabel />
      </Flex>
      <EmptyState
        title="Nothing here"
        layout="vertical"
        imageName="emailConfirmation"
        imageWidth={120}
      >
        <Text>Come back later.</Text>
      </EmptyState>
      <ErrorState title="That did not work">
        <Text>Try again in a minute.</Text>
      </ErrorState>
    </Flex>
  );
}
