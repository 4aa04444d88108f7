import type {
  ActionLibraryButtonCardActionConfig,
  CrmCardActionsProps,
  DropdownCardActionConfig,
} from '@hubspot/ui-extensions/crm';
import { Menu, Tooltip } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useCrmAction } from './use-crm-action.tsx';

type Run = ReturnType<typeof useCrmAction>['run'];

export function CrmCardActions({ actionConfigs, onError, testId }: CrmCardActionsProps) {
  const { run, answer } = useCrmAction(onError);
  return (
    <div className="hs-crm-actions" data-testid={testId}>
      {actionConfigs.map((config, place) =>
        config.type === 'dropdown' ? (
          <ActionMenu key={place} config={config} run={run} />
        ) : (
          <ActionButton key={place} config={config} run={run} />
        ),
      )}
      {answer}
    </div>
  );
}

function ActionButton({ config, run }: { config: ActionLibraryButtonCardActionConfig; run: Run }) {
  return (
    <Tooltip label={config.tooltipText} disabled={config.tooltipText === undefined}>
      <button
        type="button"
        className="hs-button"
        data-variant="secondary"
        data-size="xs"
        disabled={config.disabled}
        onClick={() => run(config)}
      >
        {config.label ?? config.actionType}
      </button>
    </Tooltip>
  );
}

function ActionMenu({ config, run }: { config: DropdownCardActionConfig; run: Run }) {
  return (
    <Menu position="bottom-end" classNames={{ dropdown: 'hs-menu', item: 'hs-menu-item' }}>
      <Menu.Target>
        <button
          type="button"
          className="hs-button"
          data-variant="secondary"
          data-size="xs"
          disabled={config.disabled}
          title={config.tooltipText}
        >
          {config.label ?? 'Actions'}
          <IconChevronDown size={12} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {config.options.map((option, place) => (
          <Menu.Item
            key={place}
            disabled={option.disabled}
            title={option.tooltipText}
            onClick={() => run(option)}
          >
            {option.label ?? option.actionType}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
