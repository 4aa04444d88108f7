import { Dropdown } from '@hubspot/ui-extensions';
import { useCustomer } from '../customer/customer.ts';
import { useCard } from '../context/card.ts';
import { fillIn } from './fillPlaceholders.ts';
import quickReplies from './quick-replies.json';

interface Props {
  /** The customer's name as the thread tells it, for when the record tells none. */
  customerName: string | undefined;
  disabled: boolean;
  onPick: (text: string, gaps: string[]) => void;
}

/** The team's ready-made answers, from `quick-replies.json`. */
export function QuickReplies({ customerName, disabled, onPick }: Props) {
  const { me, language } = useCard();
  const customer = useCustomer();
  if (quickReplies.length === 0) return null;
  const values = {
    'customer name': customer.name ?? customerName,
    'customer first name': customer.firstName,
    'agent name': me.name,
    'agent first name': me.firstName,
  };
  return (
    <Dropdown
      variant="transparent"
      buttonSize="sm"
      buttonText={language.words.composer.quickReplies}
      disabled={disabled}
    >
      {quickReplies.map(({ title, text }) => (
        <Dropdown.ButtonItem
          key={title}
          onClick={() => {
            const filled = fillIn(text, values);
            onPick(filled.text, filled.gaps);
          }}
        >
          {title}
        </Dropdown.ButtonItem>
      ))}
    </Dropdown>
  );
}
