import type { Message } from '../contract/message.ts';

export interface Day {
  key: string;
  /** Milliseconds since 1970, some moment of the day. */
  at: number;
  messages: Message[];
}

/** Sets the days of a thread apart, in the order its messages come in. */
export function groupByDay(messages: Message[], dayKey: (at: number) => string): Day[] {
  const days: Day[] = [];
  for (const message of messages) {
    const at = Date.parse(message.at);
    const key = dayKey(at);
    const last = days.at(-1);
    if (last?.key === key) last.messages.push(message);
    else days.push({ key, at, messages: [message] });
  }
  return days;
}
