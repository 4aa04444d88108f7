import { useState } from 'react';
import { Button, Flex, Heading, SearchInput, Text, Tile } from '@hubspot/ui-extensions';
import type { QuickReply } from '../contract/reply/quick-replies.ts';
import { TEAM_LIMITS } from '../contract/team-settings.ts';
import type { SettingsStrings } from '../i18n/settings-page/en.ts';
import { QuickReplyFields } from './QuickReplyFields.tsx';
import type { TeamDraft } from './teamDraft.ts';

interface Props {
  strings: SettingsStrings;
  draft: TeamDraft;
  readOnly: boolean;
  onChange: (draft: TeamDraft) => void;
}

/** The team's quick replies, searchable, in the order in which agents see them. */
export function QuickReplyList({ strings, draft, readOnly, onChange }: Props) {
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<number>();
  const { quickReplies } = draft;
  const replace = (replies: QuickReply[]) => onChange({ ...draft, quickReplies: replies });
  const wanted = search.trim().toLowerCase();
  const shown = quickReplies
    .map((reply, index) => ({ reply, index }))
    .filter(({ reply }) => `${reply.title}\n${reply.text}`.toLowerCase().includes(wanted));
  const count = strings.quickReplyCount.replace('{0}', String(quickReplies.length));

  return (
    <Flex direction="column" gap="sm">
      <Flex direction="row" justify="between" align="end">
        <Heading>{strings.quickReplies}</Heading>
        <Text variant="microcopy">{count}</Text>
      </Flex>
      {quickReplies.length > 5 && (
        <SearchInput
          name="searchQuickReplies"
          label={strings.search}
          value={search}
          onChange={setSearch}
          clearable
        />
      )}
      {shown.length === 0 && (
        <Text variant="microcopy">
          {quickReplies.length === 0 ? strings.noQuickReplies : strings.noMatch}
        </Text>
      )}
      {shown.map(({ reply, index }) => (
        <Tile key={index} compact>
          <QuickReplyFields
            strings={strings}
            reply={reply}
            isFirst={index === 0}
            isOpen={open === index}
            readOnly={readOnly}
            onOpen={(isOpen) => setOpen(isOpen ? index : undefined)}
            onChange={(changed) => replace(quickReplies.with(index, changed))}
            onRemove={() => {
              setOpen(undefined);
              replace(quickReplies.toSpliced(index, 1));
            }}
            onMoveUp={() => {
              setOpen(undefined);
              replace(
                quickReplies.toSpliced(index - 1, 2, reply, quickReplies[index - 1] ?? reply),
              );
            }}
          />
        </Tile>
      ))}
      {!readOnly && (
        <Button
          disabled={quickReplies.length >= TEAM_LIMITS.quickReplies}
          onClick={() => {
            setSearch('');
            setOpen(quickReplies.length);
            replace([...quickReplies, { title: '', text: '' }]);
          }}
        >
          {strings.addQuickReply}
        </Button>
      )}
    </Flex>
  );
}
