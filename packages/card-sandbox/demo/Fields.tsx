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

/** A card with every kind of field. It lists the callbacks it receives. */
function Fields() {
  const [callbacks, setCallbacks] = useState<string[]>([]);
  const [text, setText] = useState('');
  const report = (what: string) => setCallbacks((were) => [...were, what]);
  return (
    <Form onSubmit={({ targetValue }) => report(`submitted ${JSON.stringify(targetValue)}`)}>
      <Text testId="callbacks">{callbacks.join(', ')}</Text>
      <TextArea
        label="Controlled"
        name="controlled"
        value={text}
        onInput={setText}
        onChange={(value) => report(`changed ${value}`)}
      />
      <Button onClick={() => setText('')}>Clear</Button>
      <Button onClick={() => setText(text.toUpperCase())}>Louder</Button>
      <Input label="Line" name="line" onChange={(value) => report(`line ${value}`)} required />
      <SearchInput label="Find" name="find" onInput={(value) => report(`find ${value}`)} />
      <Select
        label="Agent"
        name="agent"
        options={[
          { label: 'Priya', value: 1 },
          { label: 'Jonas', value: 2 },
        ]}
        onChange={(value) => report(`agent ${typeof value} ${String(value)}`)}
      />
      <Checkbox name="urgent" onChange={(checked) => report(`urgent ${String(checked)}`)}>
        Urgent
      </Checkbox>
      <Toggle label="Mute" onChange={(checked) => report(`mute ${String(checked)}`)} />
      <ToggleGroup
        name="way"
        label="Way"
        toggleType="radioButtonList"
        options={[
          { label: 'E-mail', value: 'email' },
          { label: 'Chat', value: 'chat' },
        ]}
        onChange={(value) => report(`way ${value}`)}
      />
      <Button type="submit">Submit</Button>
    </Form>
  );
}
