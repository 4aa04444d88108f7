import { expect, test } from 'vitest';
import { targetOf } from './target.ts';
import { unwrapLink, unwrapLinks } from './unwrap.ts';

test.each([
  [
    'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fp.example%2Fx%3Fa%3D1&data=05',
    'https://p.example/x?a=1',
  ],
  [
    'https://eur01.safelinks.protection.outlook.com/ap/t-59584e83/?url=https%3A%2F%2Fp.example%2Fx&data=05',
    'https://p.example/x',
  ],
  ['https://urldefense.com/v3/__https://p.example/x?a=1__;!!abc!def$', 'https://p.example/x?a=1'],
  [
    'https://urldefense.com/v3/__https://p.example/a*b**Cc__;w6nDqMOpw6g!!abc$',
    'https://p.example/aébèéèc',
  ],
  [
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__p.example_x-5Fy&d=Dw&c=1',
    'https://p.example/x_y',
  ],
  [
    'https://urldefense.proofpoint.com/v1/url?u=https%3A%2F%2Fp.example%2Fx&k=1',
    'https://p.example/x',
  ],
  ['https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fp.example%2fx&c=E', 'https://p.example/x'],
  ['https://www.google.com/url?q=https://p.example/x&sa=D', 'https://p.example/x'],
  ['https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fp.example%2Fx', 'https://p.example/x'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fp.example%2Fx&h=AT', 'https://p.example/x'],
  ['https://www.google.de/url?q=&url=https%3A%2F%2Fp.example%2Fx', 'https://p.example/x'],
  ['https://secure-web.cisco.com/1aBc/https%3A%2F%2Fp.example%2Fx', 'https://p.example/x'],
  [
    'https://eu-west-1.protection.sophos.com/?d=p.example&u=aHR0cHM6Ly9wLmV4YW1wbGUveA==&i=1',
    'https://p.example/x',
  ],
  [
    'https://protect2.fireeye.com/v1/url?k=1-2&u=https%3A%2F%2Fp.example%2Fx',
    'https://p.example/x',
  ],
  ['https://clicktime.symantec.com/3aBc?u=https%3A%2F%2Fp.example%2Fx', 'https://p.example/x'],
  [
    'https://deref-gmx.net/mail/client/aB/dereferrer/?redirectUrl=https%3A%2F%2Fp.example%2Fx',
    'https://p.example/x',
  ],
  [
    'https://ddec1-0-en-ctp.trendmicro.com:443/wis/clicktime/v1/query?url=https%3a%2f%2fp.example%2fx&umid=A',
    'https://p.example/x',
  ],
  [
    'https://gcc02.safelinks.protection.office365.us/?url=https%3A%2F%2Fp.example%2Fx&data=05',
    'https://p.example/x',
  ],
  ['https://lm.facebook.com/l.php?u=https%3A%2F%2Fp.example%2Fx', 'https://p.example/x'],
  ['https://www.youtube.com/redirect?q=https%3A%2F%2Fp.example%2Fx', 'https://p.example/x'],
  ['https://www.linkedin.com/safety/go?url=https%3A%2F%2Fp.example%2Fx', 'https://p.example/x'],
  [
    'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fp.example%2Fx',
    'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fp.example%2Fx',
  ],
  [
    'https://safelinks.protection.outlook.com/?url=https%3A%2F%2Fp.example%2Fx',
    'https://p.example/x',
  ],
  [
    'https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=https%3A%2F%2Fp.example%2Fx&locale=en-gb',
    'https://p.example/x',
  ],
  ['https://eur.urldefense.com/v3/__https://p.example/x__;!!abc$', 'https://p.example/x'],
  ['https://out.reddit.com/t3_1?url=https%3A%2F%2Fp.example%2Fx&token=1', 'https://p.example/x'],
  ['https://click.redditmail.com/CL0/https:%2F%2Fp.example%2Fx/1/01-2/3', 'https://p.example/x'],
  [
    'https://a1.r.eu-west-1.awstrack.me/L0/https:%2F%2Fp.example%2Fx/1/01/a=1',
    'https://p.example/x',
  ],
  [
    'https://r.search.yahoo.com/_ylt=A/RO=10/RU=https%3a%2f%2fp.example%2fx/RK=2/RS=a',
    'https://p.example/x',
  ],
  ['https://www.bing.com/ck/a?!&&p=1&u=a1aHR0cHM6Ly9wLmV4YW1wbGUveA&ntb=1', 'https://p.example/x'],
  ['https://steamcommunity.com/linkfilter/?u=https%3A%2F%2Fp.example%2Fx', 'https://p.example/x'],
  ['https://vk.com/away.php?to=https%3A%2F%2Fp.example%2Fx&utf=1', 'https://p.example/x'],
  ['https://duckduckgo.com/l/?uddg=https%3A%2F%2Fp.example%2Fx&rut=1', 'https://p.example/x'],
  [
    'https://sonicwall.url-protection.com/v1/url?o=https%3A//p.example/x&g=1',
    'https://p.example/x',
  ],
  ['https://protect.checkpoint.com/v2/r02/___http:/p.example/x___.YzJ1', 'http://p.example/x'],
  [
    'https://url2.mailanyone.net/scanner?m=1-2&d=4%7Cmail&o=%2Fpht.%3A%2Fptsx%2Felpmaxe&s=a',
    'https://p.example/x',
  ],
  [
    'https://url12.mailanyone.net/v1/?m=1-2&c=NZN4',
    'https://url12.mailanyone.net/v1/?m=1-2&c=NZN4',
  ],
  [
    'https://protect-eu.mimecast.com/s/Ab1CdEf?domain=p.example',
    'https://protect-eu.mimecast.com/s/Ab1CdEf?domain=p.example',
  ],
  [
    'https://nam02.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)',
    'https://nam02.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)',
  ],
  [
    'https://safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fp.example',
    'https://safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fp.example',
  ],
  [
    'https://p.example/?url=https%3A%2F%2Fq.example',
    'https://p.example/?url=https%3A%2F%2Fq.example',
  ],
  ...[
    'https://protect.checkpoint.com/v2/x',
    'https://r.search.yahoo.com/x',
    'https://urldefense.com/v3/x',
    'https://urldefense.com/v2/url?d=1',
    'https://www.bing.com/ck/a',
    'https://eu-west-1.protection.sophos.com/',
    'https://url2.mailanyone.net/scanner',
  ].map((address) => [address, address]),
])('%s leads to %s', (address, target) => {
  expect(unwrapLink(address)).toBe(target);
});

test('one wrapper around another', () => {
  const inner = 'https://www.google.com/url?q=https%3A%2F%2Fp.example%2Fx';
  const outer = `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}&data=05`;
  expect(unwrapLink(outer)).toBe('https://p.example/x');
});

test('wrapped addresses in a text, without the punctuation behind them', () => {
  const wrapped = 'https://www.google.com/url?q=https://p.example/x';
  expect(unwrapLinks(`(see ${wrapped}), or ${wrapped}. https://q.example`)).toBe(
    '(see https://p.example/x), or https://p.example/x. https://q.example',
  );
});

test.each([
  [' https://p.example/x ', 'https://p.example/x'],
  ['https://p.example/\u202egnp.exe', 'https://p.example/gnp.exe'],
  ['mailto:Nora%20L@p.example?subject=Hi', 'Nora L@p.example'],
  ['mailto:%E0%A4%A', '%E0%A4%A'],
  ['mailto:24h@p.example', '24h@p.example'],
  ['tel:+49%20123', '+49123'],
  ['tel:0301234', '0301234'],
  ['sms:0301234', 'sms:0301234'],
  ['localhost:8080/x', undefined],
  ['com.acme.app://open', 'com.acme.app://open'],
  ['https://p.example/?q="a"', 'https://p.example/?q=%22a%22'],
  ['https://p.example/写真', 'https://p.example/%E5%86%99%E7%9C%9F'],
  ['https://p.example/a)b', 'https://p.example/a%29b'],
  ['https://p.example/a_(b)', 'https://p.example/a_(b)'],
  ['https://p.example/a.', 'https://p.example/a%2E'],
  ['callto:+49-123', '+49-123'],
  ['https://p.example/a b\nc', 'https://p.example/a%20bc'],
  ['//p.example', 'https://p.example'],
  ['www.p.example/x', 'https://www.p.example/x'],
  ['p.example:8080/x', 'https://p.example:8080/x'],
  ['bücher.example', 'https://bücher.example'],
  ['nora@p.example', 'nora@p.example'],
  ['http://p.example/a)b', 'http://p.example/a%29b'],
  ['  ', undefined],
  ['index.html', undefined],
  ['whatsapp://send?phone=49123', 'whatsapp://send?phone=49123'],
  ['sms:+49123?body=Hi', 'sms:+49123?body=Hi'],
  ['https://bücher.example/ü', 'https://bücher.example/ü'],
  ['https://例え.example/ä', 'https://xn--r8jz45g.example/ä'],
  ['x-apple-data-detectors://1', undefined],
  ['cid:7', undefined],
  ['java\nscript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['vbscript:x', undefined],
  ['#top', undefined],
  ['/relative', undefined],
  ['', undefined],
])('the target of %j is %j', (href, target) => {
  expect(targetOf(href)).toBe(target);
});

test('an address of up to 8,000 characters is a target', () => {
  const address = (length: number) => 'https://p.example/'.padEnd(length, 'a');
  expect(targetOf(address(8_000))).toBe(address(8_000));
  expect(targetOf(address(8_001))).toBeUndefined();
});
