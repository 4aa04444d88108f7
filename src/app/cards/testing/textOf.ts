import {
  isRenderedElementNode,
  isRenderedFragmentNode,
  isRenderedTextNode,
  type RenderedNode,
} from '@hubspot/ui-extensions/testing';

/** Props that HubSpot displays as text. */
const SHOWN = ['title', 'label', 'validationMessage', 'placeholder', 'tooltip'];

/** All text that an agent can read in a node, one line per component. A closed panel has none. */
export function textOf(node: RenderedNode): string {
  if (isRenderedTextNode(node)) return node.text;
  if (isRenderedElementNode(node) && node.name === 'Panel' && node.childNodes.length === 0)
    return '';
  const lines: string[] = [];
  let inline = '';
  for (const child of node.childNodes) {
    const isInline = isRenderedTextNode(child) || child.name === 'Link';
    if (isInline) {
      inline += textOf(child);
      continue;
    }
    lines.push(inline, textOf(child));
    inline = '';
  }
  return [...ownText(node), ...lines, inline].filter(Boolean).join('\n');
}

function ownText(node: RenderedNode): string[] {
  if (!isRenderedElementNode(node)) return [];
  const props: Record<string, unknown> = node.props;
  const shown = SHOWN.map((name) => props[name]).filter((value) => typeof value === 'string');
  const overlays = Object.values(props).filter(
    (value) => typeof value === 'object' && isRenderedFragmentNode(value as RenderedNode),
  );
  return [...shown, ...overlays.map((overlay) => textOf(overlay as RenderedNode))];
}
