import { useState } from 'react';
import {
  Button,
  Flex,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
  Text,
  useExtensionActions,
} from '@hubspot/ui-extensions';
import type { Clipboard } from '../announcements/useClipboard.ts';
import { useCard } from '../context/card.ts';
import { ErrorBoundary } from '../errors/ErrorBoundary.tsx';
import { SettingsPage } from './SettingsPage.tsx';
import { useTeamSettings } from './draft/useTeamSettings.ts';

const PANEL_ID = 'team-settings';

/** The button below the list that opens the settings page, for people who may save. */
export function SettingsPanel() {
  const { stored } = useCard();
  return stored.mayEdit ? <OpenButton /> : null;
}

function OpenButton() {
  const { platform, call, language, stored } = useCard();
  const clipboard: Clipboard = useExtensionActions<'crm.record.sidebar'>();
  const { teamSettings: strings } = language.strings;
  const [isOpen, setIsOpen] = useState(false);
  const screen = useTeamSettings(call, stored.deployed, language, stored.onSaved);
  const open = () => {
    setIsOpen(true);
    screen.open();
  };
  return (
    <Flex direction="column" align="start" gap="flush">
      <Button
        size="xs"
        variant="transparent"
        onClick={open}
        overlay={
          <Panel
            id={PANEL_ID}
            title={strings.title}
            width="md"
            variant="modal"
            onClose={() => setIsOpen(false)}
          >
            {isOpen && (
              <ErrorBoundary strings={language.strings.errors}>
                <SettingsPage
                  screen={screen}
                  deployed={stored.deployed}
                  language={language}
                  platform={platform}
                  copyText={(text) => clipboard.copyTextToClipboard(text)}
                  layout={(form, saveBar) => (
                    <>
                      <PanelBody>
                        <PanelSection flush>{form}</PanelSection>
                      </PanelBody>
                      {saveBar && <PanelFooter>{saveBar}</PanelFooter>}
                    </>
                  )}
                />
              </ErrorBoundary>
            )}
          </Panel>
        }
      >
        {strings.title}
      </Button>
      {stored.isUnused && <Text variant="microcopy">{strings.unused}</Text>}
    </Flex>
  );
}
