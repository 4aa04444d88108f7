import { Dropdown } from '@hubspot/ui-extensions';
import { useCard } from '../context/card.ts';
import { useCustomer } from '../customer/customer.ts';
import { fillPlaceholders } from './fillPlaceholders.ts';

interface Props {
  /** The customer's name on the thread, used when the record has none. */
  customerName: string | undefined;
  disabled: boolean;
  onPick: (text: string, placeholders: string[]) => void;
}

/** The menu of the team's prepared answers, from `quick-replies.json`. */
export function QuickReplies({ customerName, disabled, onPick }: Props) {
  const { me, language, quickReplies } = useCard();
  const customer = useCustomer();
  if (quickReplies.length === 0) return null;
  const values = {
    'customer name': customer.name ?? customerName,
    'customer first name': customer.firstName,
    'customer last name': customer.lastName,
    'agent name': me.name,
    'agent first name': me.firstName,
    'agent last name': me.lastName,
  };
  return (
    <Dropdown
      variant="transparent"
      buttonSize="sm"
      buttonText={language.strings.composer.quickReplies}
      disabled={disabled}
    >
      {quickReplies.map(({ title, text }) => (
        <Dropdown.ButtonItem
          key={title}
          onClick={() => {
            const filled = fillPlaceholders(text, values);
            onPick(filled.text, filled.placeholders);
          }}
        >
          {title}
        </Dropdown.ButtonItem>
      ))}
    </Dropdown>
  );
}
