import { expect, test } from 'vitest';
import { isHiding } from './hiding.ts';

const hides = (style: string) =>
  isHiding(new Map(style.split(';').map((each) => each.split(':') as [string, string])));

test.each([
  ['display:none', 'display:block'],
  ['content-visibility:hidden', 'content-visibility:auto'],
  ['max-height:0px', 'max-height:1px'],
  ['opacity:0.0', 'opacity:0.01'],
  ['overflow:hidden;height:0', 'overflow:visible;height:0'],
  ['overflow:clip;width:1px', 'overflow:clip;width:2px'],
  ['overflow:hidden;max-width:0.25pt', 'overflow:hidden;max-width:11px'],
  ['overflow:hidden;height:1', 'overflow:hidden;height:1em'],
  ['text-indent:-900px', 'text-indent:-899px'],
  ['margin-left:-9999px', 'margin-left:9999px'],
  ['margin-top:-1000px', 'margin-right:-1000px'],
  ['transform:translate(10px, -900px)', 'transform:translate(10px, -899px)'],
  ['transform:translatex(-1000%)', 'transform:translatex(1000%)'],
  ['position:absolute;left:-900px', 'position:static;left:-900px'],
  ['position:fixed;top:-999px', 'position:fixed;top:999px'],
  ['position:relative;right:-9999px', 'right:-9999px'],
  ['position:absolute;bottom:-900px', 'position:absolute;bottom:0'],
  ['clip:rect(0 0 0 0)', 'clip:rect(0 0 0)'],
  ['clip:rect(0px, 0px, 0px, 0px)', 'clip:rect(0px, 0px, 0px, 10px)'],
  ['clip:rect(1px,1px,1px,1px)', 'clip:auto rect(1px,1px,1px,1px)'],
  ['clip-path:inset(50%)', 'clip-path:inset(5%)'],
  ['clip-path:inset(100%)', 'clip-path:none inset(100%)'],
  ['clip-path:circle(0px)', 'clip-path:circle(9px)'],
  ['transform:rotate(1deg) scale(0)', 'transform:scale(0.5)'],
])('%s hides an element, %s does not', (hiding, showing) => {
  expect([hiding, showing].map(hides)).toEqual([true, false]);
});
