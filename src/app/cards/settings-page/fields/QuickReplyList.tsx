import { useState } from 'react';
import { Box, Button, Flex, Icon, SearchInput, Select, Text } from '@hubspot/ui-extensions';
import type { QuickReply } from '../../contract/reply/quick-replies.ts';
import { TEAM_LIMITS } from '../../contract/settings/team-settings.ts';
import { containsWords } from '../../text/containsWords.ts';
import { isComplete } from '../draft/teamDraft.ts';
import type { Form } from './form.ts';
import { previewQuickReply } from './sample.ts';
import { QuickReplyFields } from './QuickReplyFields.tsx';

/** Shown at first, and added with each press of Show more. */
const PAGE_SIZE = 10;

type Kind = 'language' | 'inbox';

/** The quick replies in the agents' order: searchable, by language and inbox. */
export function QuickReplyList({ form }: { form: Form }) {
  const { strings, draft, readOnly, edit } = form;
  const { quick } = strings;
  const { quickReplies } = draft;
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Partial<Record<Kind, string>>>({});
  const [open, setOpen] = useState<number>();
  const [count, setCount] = useState(PAGE_SIZE);
  const replace = (change: (replies: QuickReply[]) => QuickReply[]) =>
    edit((current) => ({ ...current, quickReplies: change(current.quickReplies) }));

  const found = quickReplies
    .map((reply, index) => ({ reply, index }))
    .filter(
      ({ reply, index }) =>
        index === open ||
        (containsWords(`${reply.title}\n${reply.text}`, search) &&
          KINDS.every((kind) => !chosen[kind] || reply[kind] === chosen[kind])),
    );
  const canMove = !readOnly && found.length === quickReplies.length;
  const excess = quickReplies.length - TEAM_LIMITS.quickReplies;
  const hint = excess > 0 ? quick.tooMany(String(excess)) : strings.fields.quickReplies.help;
  const shown = found.filter(({ index }, at) => at < count || index === open);
  const move = (index: number, to: number) => {
    setOpen(undefined);
    replace((replies) => {
      const [moved] = replies.slice(index, index + 1);
      return moved ? replies.toSpliced(index, 1).toSpliced(to, 0, moved) : replies;
    });
  };

  return (
    <Flex direction="column" gap="sm">
      <Text variant="microcopy">{`${quick.count(String(quickReplies.length))} ${hint}`}</Text>
      {quickReplies.length > PAGE_SIZE && (
        <SearchInput
          name="searchQuickReplies"
          label={quick.search}
          value={search}
          onChange={setSearch}
          onInput={setSearch}
          clearable
        />
      )}
      <Flex gap="sm" wrap>
        {KINDS.map((kind) => (
          <KindFilter
            key={kind}
            label={quick[kind]}
            all={quick.all}
            values={quickReplies.flatMap((reply) => reply[kind] ?? [])}
            value={chosen[kind]}
            onChange={(value) => setChosen({ ...chosen, [kind]: value })}
          />
        ))}
      </Flex>
      {found.length === 0 && (
        <Text variant="microcopy">{quickReplies.length === 0 ? quick.empty : quick.noMatch}</Text>
      )}
      {shown.map(({ reply, index }) => (
        <Entry
          key={index}
          form={form}
          reply={reply}
          isOpen={index === open}
          onToggle={() => setOpen(index === open ? undefined : index)}
          onUp={canMove && index > 0 && (() => move(index, index - 1))}
          onDown={canMove && index < quickReplies.length - 1 && (() => move(index, index + 1))}
          onChange={(changed) => replace((replies) => replies.with(index, changed))}
          onRemove={() => {
            setOpen(undefined);
            replace((replies) => replies.toSpliced(index, 1));
          }}
        />
      ))}
      {found.length > shown.length && (
        <Flex>
          <Button size="sm" variant="transparent" onClick={() => setCount(count + 5 * PAGE_SIZE)}>
            {quick.more(String(found.length - shown.length))}
          </Button>
        </Flex>
      )}
      {!readOnly && (
        <Flex>
          <Button
            size="sm"
            disabled={quickReplies.length >= TEAM_LIMITS.quickReplies}
            onClick={() => {
              setSearch('');
              setChosen({});
              setOpen(quickReplies.length);
              replace((replies) => [...replies, { title: '', text: '' }]);
            }}
          >
            {quick.add}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

const KINDS: Kind[] = ['language', 'inbox'];

interface KindFilterProps {
  label: string;
  all: string;
  values: string[];
  value: string | undefined;
  onChange: (value: string) => void;
}

/** Nothing unless the quick replies differ in it. */
function KindFilter({ label, all, values, value = '', onChange }: KindFilterProps) {
  const known = [...new Set(values)].sort();
  if (known.length === 0) return null;
  return (
    <Select
      label={label}
      name={`filter-${label}`}
      options={[{ value: '', label: all }, ...known.map((each) => ({ value: each, label: each }))]}
      value={value}
      onChange={(chosen) => onChange(String(chosen))}
    />
  );
}

interface EntryProps {
  form: Form;
  reply: QuickReply;
  isOpen: boolean;
  onToggle: () => void;
  onUp: (() => void) | false;
  onDown: (() => void) | false;
  onChange: (reply: QuickReply) => void;
  onRemove: () => void;
}

/** One quick reply in two lines, or with its fields. The same button opens and closes it, so that it keeps the focus. */
function Entry({ form, reply, isOpen, onToggle, onUp, onDown, onChange, onRemove }: EntryProps) {
  const { quick } = form.strings;
  const name = reply.title.trim() || quick.untitled;
  const kinds = [reply.language, reply.inbox].filter(Boolean).join(' · ');
  return (
    <Flex direction="column" gap="flush">
      <Flex align="center" gap="sm">
        {!isComplete(reply, form.page) && (
          <Icon
            name="warning"
            color="alert"
            size="sm"
            screenReaderText={form.strings.invalid(name)}
          />
        )}
        <Box flex={1}>
          <Button variant="transparent" size="sm" truncate onClick={onToggle}>
            <Icon name={isOpen ? 'downCarat' : 'right'} size="sm" />
            {name}
          </Button>
        </Box>
        {onUp && <MoveButton icon="upCarat" label={quick.up(name)} onClick={onUp} />}
        {onDown && <MoveButton icon="downCarat" label={quick.down(name)} onClick={onDown} />}
      </Flex>
      {isOpen ? (
        <QuickReplyFields form={form} reply={reply} onChange={onChange} onRemove={onRemove} />
      ) : (
        <Text variant="microcopy" truncate>
          {[kinds, previewQuickReply(reply.text).replace(/\s+/g, ' ')].filter(Boolean).join(' · ')}
        </Text>
      )}
    </Flex>
  );
}

interface MoveButtonProps {
  icon: 'upCarat' | 'downCarat';
  label: string;
  onClick: () => void;
}

function MoveButton({ icon, label, onClick }: MoveButtonProps) {
  return (
    <Box flex="none">
      <Button size="xs" variant="transparent" onClick={onClick}>
        <Icon name={icon} size="sm" screenReaderText={label} />
      </Button>
    </Box>
  );
}
