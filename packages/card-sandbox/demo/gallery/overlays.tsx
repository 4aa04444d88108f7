import {
  Button,
  Modal,
  ModalBody,
  ModalFooter,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
  Text,
} from '@hubspot/ui-extensions';
import type { ReactElement } from 'react';
import { CHILDREN } from './shared-props.ts';
import { shows, silent, example, callback } from './component-example.tsx';

const opening = (element: ReactElement) => <Button overlay={element}>Open</Button>;
const OPENS = { opens: true, wrap: opening };
const ID = silent(
  'Names it for actions and reactions; the test of overlays opens and closes by it.',
);
const TEST_ID = shows(['found']);
const OVERLAY = {
  id: ID,
  'aria-label': shows(['What this is']),
  children: shows([<Text key="o">Other words</Text>]),
  onOpen: callback('open'),
  onClose: silent('The test of overlays closes one.'),
  title: shows(['Another title']),
  width: shows(['sm' as const, 'md' as const, 'lg' as const]),
  testId: TEST_ID,
};
const PART = { children: CHILDREN, testId: TEST_ID };
let count = 0;
const inModal = (element: ReactElement) =>
  opening(
    <Modal id={`modal ${++count}`} title="Around">
      {element}
    </Modal>,
  );
const inPanel = (element: ReactElement) =>
  opening(
    <Panel id={`panel ${++count}`} title="Around">
      {element}
    </Panel>,
  );

export const OVERLAYS = [
  example(
    'Panel',
    Panel,
    (id) => ({ id, children: <Text>Words</Text> }),
    {
      ...OVERLAY,
      variant: shows(['modal', 'default']),
    },
    OPENS,
  ),
  example('PanelBody', PanelBody, { children: 'Words' }, PART, { opens: true, wrap: inPanel }),
  example(
    'PanelSection',
    PanelSection,
    { children: 'Words' },
    { ...PART, flush: shows([true]) },
    {
      opens: true,
      wrap: (element) =>
        inPanel(
          <>
            {element}
            <Text>After it</Text>
          </>,
        ),
    },
  ),
  example('PanelFooter', PanelFooter, { children: 'Words' }, PART, { opens: true, wrap: inPanel }),
  example(
    'Modal',
    Modal,
    (id) => ({ id, children: <Text>Words</Text> }),
    {
      ...OVERLAY,
      variant: shows(['danger', 'default'], { beside: { title: 'Sure?' } }),
    },
    OPENS,
  ),
  example('ModalBody', ModalBody, { children: 'Words' }, PART, { opens: true, wrap: inModal }),
  example('ModalFooter', ModalFooter, { children: 'Words' }, PART, { opens: true, wrap: inModal }),
];
