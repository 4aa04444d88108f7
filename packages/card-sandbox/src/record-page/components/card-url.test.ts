import { describe, expect, it } from 'vitest';
import { actionErrors } from './crm/actions/crm-action.ts';
import { checkProps } from './declared/check-props.ts';
import { DECLARED_PROPS } from './declared/declared-props.ts';
import { linkTarget } from './text/href.ts';

const check = (component: string, given: Record<string, unknown>) =>
  checkProps(component, DECLARED_PROPS.get(component)!, given);

/** The checked `href` of a component, and what is said about it. */
function checkHref(component: string, href: unknown) {
  const { props, complaints } = check(component, { href });
  return { href: props['href'], complaints: complaints.filter((one) => one.includes("'href'")) };
}

const UNSAFE = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:http://localhost/1',
  'file:///etc/passwd',
  'view-source:https://a.example',
  'https://[',
];

describe.each(['Link', 'Button', 'LoadingButton', 'Image', 'PageHeaderLink'])(
  'the URL of %s',
  (component) => {
    it.each(UNSAFE)('is left out and reported when it could run code: %j', (url) => {
      for (const href of [url, { url }, { url, external: true }]) {
        const checked = checkHref(component, href);
        expect(checked.href).toBeUndefined();
        expect(checked.complaints).toEqual([
          expect.stringMatching(
            /prop 'href' (opens .*, and may open http:|is an object, and takes)/,
          ),
        ]);
      }
    });

    it.each([
      'https://a.example',
      '/contacts/1',
      '#',
      '//a.example',
      'mailto:a@b.example',
      'tel:1',
    ])('is opened: %s', (href) => {
      expect(checkHref(component, href)).toEqual({ href, complaints: [] });
    });
  },
);

describe('the page of an Iframe', () => {
  it.each([...UNSAFE, 'mailto:a@b.example'])('is not loaded when it could run code: %j', (src) => {
    const { props, complaints } = check('Iframe', { src });
    expect(props).not.toHaveProperty('src');
    expect(complaints).toHaveLength(1);
  });

  it('is loaded from the web', () => {
    expect(check('Iframe', { src: 'https://a.example' }).complaints).toEqual([]);
  });
});

describe('a CRM action', () => {
  it.each(UNSAFE)('opens no URL that could run code: %j', (href) => {
    expect(actionErrors({ actionType: 'EXTERNAL_URL', actionContext: { href } })).toEqual([
      expect.stringContaining('EXTERNAL_URL opens '),
    ]);
  });

  it('opens a web page', () => {
    const actionContext = { href: 'https://a.example' };
    expect(actionErrors({ actionType: 'EXTERNAL_URL', actionContext })).toEqual([]);
  });
});

describe('a link of a card', () => {
  it.each([
    ['https://app.hubspot.com/contacts', false],
    ['/contacts/1', false],
    ['https://a.example', true],
    ['//a.example', true],
    ['https://hubspot.com@a.example', true],
    ['https://nothubspot.com', true],
    ['https://hubspot.com.a.example', true],
  ])('opens a new tab for a page outside HubSpot: %s', (href, opensTab) => {
    expect(linkTarget(href).opensTab).toBe(opensTab);
  });
});
