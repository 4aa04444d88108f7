import type { Attributes } from '../tokenize.ts';

/** What a form's field displays. */
export function fieldText(attributes: Attributes): string {
  const isChecked = attributes.has('checked');
  switch (attributes.get('type')?.toLowerCase()) {
    case 'checkbox':
      return isChecked ? '☑ ' : '☐ ';
    case 'radio':
      return isChecked ? '◉ ' : '○ ';
    case 'file':
    case 'hidden':
    case 'image':
    case 'password':
      return '';
    default:
      return attributes.get('value') ?? '';
  }
}
