import {
  Button,
  Flex,
  hubspot,
  Link,
  LoadingButton,
  NumberInput,
  CurrencyInput,
  Panel,
  PanelBody,
  StepperInput,
  Text,
} from '@hubspot/ui-extensions';
import { CrmSimpleDeadline } from '@hubspot/ui-extensions/crm';
import { useState } from 'react';

hubspot.extend<'crm.record.sidebar'>(() => <Behaviour />);

/** A card for what components do and do not show: it lists what it was told. */
function Behaviour() {
  const [told, setTold] = useState<string[]>([]);
  const [loading, setLoading] = useState(false);
  const tell = (what: string) => setTold((were) => [...were, what]);
  const bounds = { min: 2, max: 10 };
  return (
    <Flex direction="column" gap="sm">
      <Text testId="told">{told.join(', ')}</Text>
      <NumberInput
        {...bounds}
        label="Number"
        name="number"
        onChange={(value) => tell(`number ${value}`)}
      />
      <CurrencyInput
        {...bounds}
        label="Money"
        name="money"
        onChange={(value) => tell(`money ${value}`)}
      />
      <StepperInput
        {...bounds}
        label="Steps"
        name="steps"
        defaultValue={9}
        onChange={(value) => tell(`steps ${value}`)}
      />
      <Link href="/elsewhere" preventDefault onClick={() => tell('stayed')}>
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
      <CrmSimpleDeadline
        startDatePropertyName="no_start"
        endDatePropertyName="no_end"
        properties={[]}
      />
    </Flex>
  );
}
