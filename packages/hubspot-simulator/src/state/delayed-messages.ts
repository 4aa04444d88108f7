import type { Message } from '../store/message.ts';

/** Messages that were accepted but don't appear on their thread yet. */
export class DelayedMessages {
  #waiting: { message: Message; at: number }[] = [];

  /** @param at when the message appears, in epoch milliseconds */
  hold(message: Message, at: number): void {
    this.#waiting.push({ message, at });
  }

  /** Removes and returns the messages that are due. */
  due(now: Date): Message[] {
    const due = this.#waiting.filter(({ at }) => at <= now.getTime());
    this.#waiting = this.#waiting.filter(({ at }) => at > now.getTime());
    return due.map(({ message }) => message);
  }

  clear(): void {
    this.#waiting = [];
  }
}
