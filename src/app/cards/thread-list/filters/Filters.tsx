import type { ReactNode } from 'react';
import { Box, Checkbox, Flex, SearchInput, Select } from '@hubspot/ui-extensions';
import { channelName } from '../../channels/channelName.ts';
import type { ThreadList } from '../../contract/thread.ts';
import { useLanguage } from '../../context/card.ts';
import type { Strings } from '../../i18n/en.ts';
import { countThreads, type Counts } from '../threads/threadCounts.ts';
import type { FiltersState } from './useFilters.ts';
import type { ListFilters } from './listFilters.ts';

interface Props extends FiltersState {
  list: ThreadList;
}

/** Kinds of threads that are hidden by default. */
export const HIDDEN = ['spam', 'archived'] as const;

/** The search, filters and sort order. They work on loaded threads and make no calls. */
export function Filters({ list, filters, search, change, setSearch, cleared }: Props) {
  const { strings, format } = useLanguage();
  const labels = strings.filters;
  const counts = countThreads(list.threads);
  const numbered = (label: string, key: keyof Counts) => `${label} (${format.number(counts[key])})`;
  return (
    <Flex direction="column" gap="sm">
      <SearchInput
        key={cleared}
        name="search"
        label={labels.search}
        placeholder={labels.searchPlaceholder}
        defaultValue={search}
        onInput={setSearch}
        onChange={setSearch}
      />
      <Flex gap="sm">
        <Choice<ListFilters['status']>
          name="status"
          label={labels.status}
          value={filters.status}
          options={[
            ['all', labels.all],
            ['waiting', labels.onlyWaiting],
            ['open', numbered(strings.thread.open, 'open')],
            ['closed', numbered(strings.thread.closed, 'closed')],
          ]}
          onChoose={(status) => change({ status })}
        />
        <Choice<ListFilters['assignee']>
          name="assignee-filter"
          label={strings.thread.assignee}
          value={filters.assignee}
          options={[
            ['anyone', labels.anyone],
            ['me', labels.me],
            ['nobody', labels.nobody],
          ]}
          onChoose={(assignee) => change({ assignee })}
        />
      </Flex>
      <Flex gap="sm">
        <Choice<ListFilters['sort']>
          name="sort"
          label={labels.sort}
          value={filters.sort}
          options={[
            ['waiting', labels.waiting],
            ['newest', labels.newest],
            ['oldest', labels.oldest],
          ]}
          onChoose={(sort) => change({ sort })}
        />
        <Choice<string>
          name="channel"
          label={labels.channel}
          value={filters.channelId ?? ''}
          options={[['', labels.all], ...channelsOf(list, strings)]}
          onChoose={(channelId) => change({ channelId: channelId || undefined })}
        />
      </Flex>
      <HiddenKinds list={list} filters={filters} change={change} />
    </Flex>
  );
}

interface HiddenKindsProps extends Pick<Props, 'list' | 'filters' | 'change'> {
  /** Shown where there are none. */
  otherwise?: ReactNode;
}

/** Shows spam and archived threads, if there are any. */
export function HiddenKinds({ list, filters, change, otherwise = null }: HiddenKindsProps) {
  const { strings, format } = useLanguage();
  const counts = countThreads(list.threads);
  const kinds = HIDDEN.filter((kind) => counts[kind] > 0 || filters[kind]);
  if (kinds.length === 0) return otherwise;
  return (
    <Flex gap="md" wrap>
      {kinds.map((kind) => (
        <Checkbox
          key={kind}
          checked={filters[kind]}
          onChange={(shown) => change({ [kind]: shown })}
        >
          {`${strings.thread[kind]} (${format.number(counts[kind])})`}
        </Checkbox>
      ))}
    </Flex>
  );
}

interface ChoiceProps<Value extends string> {
  name: string;
  label: string;
  value: Value;
  options: [value: Value, label: string][];
  onChoose: (value: Value) => void;
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, label, value, options, onChoose } = props;
  return (
    <Box flex={1}>
      <Select
        name={name}
        label={label}
        value={value}
        options={options.map(([value, label]) => ({ value, label }))}
        onChange={(chosen) => {
          const option = options.find(([value]) => value === chosen);
          if (option) onChoose(option[0]);
        }}
      />
    </Box>
  );
}

function channelsOf({ threads, names }: ThreadList, strings: Strings): [string, string][] {
  const ids = [...new Set(threads.map(({ channelId }) => channelId))];
  return ids.map((id) => [id, channelName(id, names.channels, strings)]);
}
