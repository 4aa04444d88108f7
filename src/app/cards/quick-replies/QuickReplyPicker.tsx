import { useState } from 'react';
import { Button, Divider, Flex, Heading, List, SearchInput, Text } from '@hubspot/ui-extensions';
import { useCard } from '../context/card.ts';
import { fillPlaceholders } from '../contract/reply/placeholders.ts';
import type { QuickReply } from '../contract/reply/quick-replies.ts';
import type { ThreadSummary } from '../contract/thread.ts';
import { useCustomer } from '../customer/customer.ts';
import { truncateText } from '../text/truncateText.ts';
import { findQuickReplies, groupByLanguage } from './quickReplyGroups.ts';
import { usePlaceholderValues } from './usePlaceholderValues.ts';

const MAX_SNIPPET_LENGTH = 100;

interface Props {
  thread: ThreadSummary;
  recipient: { name?: string; address?: string };
  replies: QuickReply[];
  /** Gets the text with its placeholders filled in, and those without a value. */
  onPick: (text: string, placeholders: string[]) => void;
}

/** Quick replies by language, the customer's and the agent's first, with a search of titles and texts. */
export function QuickReplyPicker({ thread, recipient, replies, onPick }: Props) {
  const { strings, format, locale } = useCard().language;
  const customer = useCustomer();
  const values = usePlaceholderValues(thread, recipient);
  const [search, setSearch] = useState('');
  const groups = groupByLanguage(findQuickReplies(replies, search), [customer.language, locale]);
  const isMixed = groups.length > 1;
  return (
    <Flex direction="column" gap="sm">
      <SearchInput
        name="quick-reply-search"
        label={strings.filters.search}
        onInput={setSearch}
        onChange={setSearch}
      />
      {groups.length === 0 && <Text>{strings.composer.noQuickReply}</Text>}
      {groups.map(({ language, replies }) => (
        <Flex key={language ?? ''} direction="column" gap="xs">
          {isMixed && (
            <Heading>
              {language ? format.languageName(language) : strings.composer.everyLanguage}
            </Heading>
          )}
          <List variant="unordered">
            {replies.map(({ title, text }, index) => (
              <Flex key={index} direction="column" gap="flush" align="start">
                <Button
                  variant="transparent"
                  size="xs"
                  truncate
                  onClick={() => {
                    const filled = fillPlaceholders(text, values);
                    onPick(filled.text, filled.placeholders);
                  }}
                >
                  {title}
                </Button>
                <Text variant="microcopy">
                  {truncateText(
                    fillPlaceholders(text, values).text.replace(/\s+/g, ' '),
                    MAX_SNIPPET_LENGTH,
                  )}
                </Text>
                <Divider size="extra-small" />
              </Flex>
            ))}
          </List>
        </Flex>
      ))}
    </Flex>
  );
}
