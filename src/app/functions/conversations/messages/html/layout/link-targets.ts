import { targetOf } from '../../links/target.ts';

export interface LinkTarget {
  address: string;
  /** The target stands behind a label; otherwise in place of one. */
  hasLabel: boolean;
}

export interface TextPart {
  text: string;
  link?: LinkTarget | undefined;
}

export interface LinkMark {
  mark: string;
  /** The mark stands behind a label, not in its place. */
  hasLabel: boolean;
}

interface OpenLink {
  target: string | undefined;
  label: string;
  /** There is an image or a box to press. */
  hasContent: boolean;
}

const MARK = /\uFDD0(\d+)\uFDD1/g;
const MAX_LABEL = 500;

/** The targets of links. They stand in the text as marks until the text is complete. */
export class LinkTargets {
  readonly targets: LinkTarget[] = [];
  readonly #open: OpenLink[] = [];

  #base: string | undefined;

  /** The address that others are relative to; the first counts. */
  setBase(href: string): void {
    this.#base ??= href;
  }

  open(href: string): void {
    this.#open.push({ target: targetOf(href, this.#base), label: '', hasContent: false });
  }

  addToLabel(text: string): void {
    const link = this.#open.at(-1);
    if (link && link.label.length < MAX_LABEL) link.label += text;
  }

  /** The innermost link has something to see besides its label. */
  addContent(): void {
    const link = this.#open.at(-1);
    if (link) link.hasContent = true;
  }

  /** @returns What to write behind the label, unless the label says where the link leads or nobody sees the link. */
  close(): LinkMark | undefined {
    const link = this.#open.pop();
    if (!link?.target || saysTarget(link.label, link.target)) return undefined;
    const hasLabel = link.label.trim() !== '';
    return hasLabel || link.hasContent ? this.#mark(link.target, hasLabel) : undefined;
  }

  /** @returns What to write behind an image's text, or in its place, unless the image is a link. */
  image(src: string, alt: string | undefined): LinkMark | undefined {
    const target = /^https?:/i.test(src.trim()) ? targetOf(src) : undefined;
    if (target === undefined || this.#open.at(-1)?.target !== undefined) return undefined;
    return this.#mark(target, alt !== undefined);
  }

  lengthOf(text: string): number {
    return text.replace(MARK, '').length;
  }

  /** A line in parts, each but the last followed by a target. */
  split(line: string): TextPart[] {
    const pieces = line.split(MARK);
    const parts: TextPart[] = [];
    for (let at = 0; at < pieces.length; at += 2) {
      parts.push({ text: pieces[at] ?? '', link: this.targets[Number(pieces[at + 1])] });
    }
    return parts;
  }

  #mark(address: string, hasLabel: boolean): LinkMark {
    this.targets.push({ address, hasLabel });
    return { mark: `\uFDD0${this.targets.length - 1}\uFDD1`, hasLabel };
  }
}

/** A label that is the address, but for what is left out when one is displayed. */
function saysTarget(label: string, target: string): boolean {
  if (/^\+?\d[\d,#*;=a-z-]*$/i.test(target)) return digits(label) === digits(target);
  return bare(label) === bare(target);
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

function bare(address: string): string {
  return address
    .trim()
    .replace(/^(?:https?:\/\/|mailto:|tel:)?(?:www\.)?/i, '')
    .replace(/\/$/, '');
}
