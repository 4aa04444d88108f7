import {
  Button,
  hubspot,
  Link,
  Modal,
  ModalBody,
  Panel,
  PanelBody,
  PanelSection,
  Tag,
  Text,
  Tooltip,
} from '@hubspot/ui-extensions';
import { useState } from 'react';

hubspot.extend<'crm.record.sidebar'>(({ actions }) => (
  <Overlays closeOverlay={actions.closeOverlay} />
));

/** A card that opens every kind of overlay. It lists the callbacks it receives. */
function Overlays({ closeOverlay }: { closeOverlay: (id: string) => void }) {
  const [callbacks, setCallbacks] = useState<string[]>([]);
  const report = (what: string) => () => setCallbacks((were) => [...were, what]);
  return (
    <>
      <Text testId="callbacks">{callbacks.join(', ')}</Text>
      <Button
        onClick={report('clicked')}
        overlay={
          <Panel
            id="first"
            title="First panel"
            onOpen={report('first opened')}
            onClose={report('first closed')}
          >
            <PanelBody>
              <PanelSection>
                <Text>In the first panel</Text>
                <Button onClick={() => closeOverlay('first')}>Done</Button>
                <Button
                  overlay={
                    <Modal id="question" title="A question" onClose={report('modal closed')}>
                      <ModalBody>
                        <Text>Are you sure?</Text>
                        <Button onClick={(_, reactions) => reactions.closeModal('question')}>
                          Yes
                        </Button>
                        <Button onClick={(_, reactions) => reactions.openModal('help')}>Why</Button>
                      </ModalBody>
                    </Modal>
                  }
                >
                  Ask
                </Button>
                <Button onClick={(_, reactions) => reactions.openPanel('second')}>
                  Next panel
                </Button>
              </PanelSection>
            </PanelBody>
          </Panel>
        }
      >
        Open panel
      </Button>
      <Link
        href="#"
        overlay={
          <Panel id="second" title="Second panel" width="lg">
            <PanelBody>
              <Text>In the second panel</Text>
            </PanelBody>
          </Panel>
        }
      >
        Open second
      </Link>
      <Button
        overlay={
          <Modal id="help" title="Help">
            <ModalBody>
              <Text>Because.</Text>
            </ModalBody>
          </Modal>
        }
      >
        Get help
      </Button>
      <Tag overlay={<Tooltip placement="bottom">Since Monday</Tooltip>}>Waiting</Tag>
    </>
  );
}
