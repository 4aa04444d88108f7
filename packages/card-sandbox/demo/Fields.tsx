import {
  Button,
  Checkbox,
  Form,
  hubspot,
  Input,
  SearchInput,
  Select,
  Text,
  TextArea,
  Toggle,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { useState } from 'react';

hubspot.extend<'crm.record.sidebar'>(() => <Fields />);

/** A card with every kind of field, that lists what it was told. */
function Fields() {
  const [told, setTold] = useState<string[]>([]);
  const [text, setText] = useState('');
  const tell = (what: string) => setTold((were) => [...were, what]);
  return (
    <Form onSubmit={({ targetValue }) => tell(`submitted ${JSON.stringify(targetValue)}`)}>
      <Text testId="told">{told.join(', ')}</Text>
      <TextArea
        label="Controlled"
        name="controlled"
        value={text}
        onInput={setText}
        onChange={(value) => tell(`changed ${value}`)}
      />
      <Button onClick={() => setText('')}>Clear</Button>
      <Button onClick={() => setText(text.toUpperCase())}>Louder</Button>
      <Input label="Line" name="line" onChange={(value) => tell(`line ${value}`)} required />
      <SearchInput label="Find" name="find" onInput={(value) => tell(`find ${value}`)} />
      <Select
        label="Agent"
        name="agent"
        options={[
          { label: 'Priya', value: 1 },
          { label: 'Jonas', value: 2 },
        ]}
        onChange={(value) => tell(`agent ${typeof value} ${String(value)}`)}
      />
      <Checkbox name="urgent" onChange={(checked) => tell(`urgent ${String(checked)}`)}>
        Urgent
      </Checkbox>
      <Toggle label="Mute" onChange={(checked) => tell(`mute ${String(checked)}`)} />
      <ToggleGroup
        name="way"
        label="Way"
        toggleType="radioButtonList"
        options={[
          { label: 'E-mail', value: 'email' },
          { label: 'Chat', value: 'chat' },
        ]}
        onChange={(value) => tell(`way ${value}`)}
      />
      <Button type="submit">Submit</Button>
    </Form>
  );
}
