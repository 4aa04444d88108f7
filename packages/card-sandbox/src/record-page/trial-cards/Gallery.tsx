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
import { GROUPS } from './gallery/groups.ts';
import type { Specimen } from './gallery/specimen.tsx';
import { Told } from './gallery/told.tsx';

hubspot.extend<'crm.record.sidebar'>(() => <Gallery />);

/** Each component with each value of each prop: everything that the kit exports, to be looked at. */
function Gallery() {
  return (
    <>
      <Told />
      <Tabs>
        {Object.entries(GROUPS).map(([group, specimens]) => (
          <Tab key={group} tabId={group} title={group}>
            <Flex direction="column" gap="md">
              {specimens.map((specimen) => (
                <Shown key={specimen.name} specimen={specimen} />
              ))}
            </Flex>
          </Tab>
        ))}
      </Tabs>
    </>
  );
}

function Shown({ specimen: { name, base, variants } }: { specimen: Specimen }) {
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
