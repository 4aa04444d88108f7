import {
  AutoGrid,
  Box,
  Divider,
  Flex,
  Heading,
  hubspot,
  Tab,
  Tabs,
  Text,
} from '@hubspot/ui-extensions';
import { useState } from 'react';
import { GROUPS } from './gallery/groups.ts';
import type { ComponentExample } from './gallery/component-example.tsx';
import { CallbackLog } from './gallery/callback-log.tsx';

hubspot.extend<'crm.record.sidebar'>(() => <Gallery />);

/** Every component with each value of each prop. It renders one group at a time, because all would be slow. */
function Gallery() {
  const [current, setCurrent] = useState<string | number>('Buttons');
  return (
    <>
      <Tabs selected={current} onSelectedChange={setCurrent}>
        {Object.entries(GROUPS).map(([group, examples]) => (
          <Tab key={group} tabId={group} title={group}>
            {group === current && (
              <Flex direction="column" gap="md">
                {examples.map((example) => (
                  <Shown key={example.name} example={example} />
                ))}
              </Flex>
            )}
          </Tab>
        ))}
      </Tabs>
      {/* Below, because a growing log would move all examples. */}
      <CallbackLog />
    </>
  );
}

function Shown({ example: { name, base, variants } }: { example: ComponentExample }) {
  return (
    <>
      <Divider />
      <Heading>{name}</Heading>
      <AutoGrid columnWidth={300} flexible gap="md">
        <Flex direction="column" gap="xs">
          <Text variant="microcopy">as it is</Text>
          <Box flex="none" testId={`${name}.base`}>
            {base}
          </Box>
        </Flex>
        {variants.map(({ id, label, element, without }) => (
          <Flex key={id} direction="column" gap="xs">
            <Text variant="microcopy">{label}</Text>
            <Box flex="none" testId={id}>
              {element}
            </Box>
            {without && (
              <>
                <Text variant="microcopy">without</Text>
                <Box flex="none" testId={without.id}>
                  {without.element}
                </Box>
              </>
            )}
          </Flex>
        ))}
      </AutoGrid>
    </>
  );
}
