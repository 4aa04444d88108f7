import type { Message } from '../entities/message.ts';

/** Messages that HubSpot took but does not show yet. */
export class Arrivals {
  #waiting: { message: Message; at: number }[] = [];

  /** @param at epoch milliseconds from which the message shows */
  hold(message: Message, at: number): void {
    this.#waiting.push({ message, at });
  }

  /** Hands out, once, what is due. */
  due(now: Date): Message[] {
    const due = this.#waiting.filter(({ at }) => at <= now.getTime());
    this.#waiting = this.#waiting.filter(({ at }) => at > now.getTime());
    return due.map(({ message }) => message);
  }

  clear(): void {
    this.#waiting = [];
  }
}
