import { describe, expect, it } from 'vitest';
import { fileName, programType } from './fileName.ts';

describe('the name of a file', () => {
  it.each([
    ['invoice.pdf', 'invoice.pdf'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['invoice\u2067fdp\u2069.exe', 'invoicefdp.exe'],
    ['invoice\u200ffdp.exe', 'invoicefdp.exe'],
    [`invoice.pdf${' '.repeat(200)}.exe`, 'invoice.pdf .exe'],
    [`invoice.pdf${'\u2800'.repeat(200)}.exe`, 'invoice.pdf .exe'],
    [`invoice.pdf${'\u3164\u00a0\u2003'.repeat(90)}.exe`, 'invoice.pdf .exe'],
    ['invoice.pdf\n.exe', 'invoice.pdf.exe'],
    ['invoice\u200b.\u2060exe', 'invoice.exe'],
    ['\u202e\u200b', ''],
    ['請求書.pdf', '請求書.pdf'],
    ['Grüße 🙂.png', 'Grüße 🙂.png'],
  ])('shows what the file is: %j', (name, shown) => {
    expect(fileName(name)).toBe(shown);
  });

  it('keeps its end when it is long', () => {
    const shown = fileName(`invoice.pdf${'_'.repeat(300)}.exe`);
    expect(shown).toMatch(/^invoice\.pdf_+…_+\.exe$/);
    expect(shown).toHaveLength(60);
  });
});

describe('a file that is a program', () => {
  it.each([
    ['invoice.pdf.exe', 'exe'],
    ['invoice.xlsb', 'xlsb'],
    ['report.jnlp', 'jnlp'],
    ['setup.appinstaller', 'appinstaller'],
    ['notes.one', 'one'],
    ['screen.rdp', 'rdp'],
    ['Documents.library-ms', 'library-ms'],
    ['invoice\u202efdp.exe', 'exe'],
    ['\u05d0.pdf.exe', 'exe'],
    ['photo.jpg.SCR', 'scr'],
    ['invoice.exe.', 'exe'],
    ['invoice.exe . ', 'exe'],
    ['invoice.e\u200bxe', 'exe'],
    ['invoice.\uff45\uff58\uff45', 'exe'],
    ['invoice.\u0435xe', 'exe'],
    ['invoice.pdf.\u0415\u0425\u0415', 'exe'],
    ['invoice.\u0441\u043em', 'com'],
    ['list.xlsm', 'xlsm'],
    ['invoice.html', 'html'],
    [`a${'b'.repeat(300)}.lnk`, 'lnk'],
  ])('is recognized by its name: %j', (name, type) => {
    expect(programType(name)).toBe(type);
  });

  it('is recognized by its name at its address', () => {
    const url = (path: string) => new URL(`https://files.example/${path}`);
    expect(programType('invoice.pdf', url('a/invoice.exe'))).toBe('exe');
    expect(programType('invoice.pdf', url('a/invoice%2Eexe?name=invoice.pdf'))).toBe('exe');
    expect(programType('', url('a%'))).toBeUndefined();
  });

  it.each([
    'invoice.pdf',
    'exe',
    'my.exe.zip',
    'photo.jpeg',
    '',
    'a.constructor',
    'Отчёт.Финал',
    '請求書.請求',
  ])('is no other file: %j', (name) => {
    expect(programType(name)).toBeUndefined();
  });
});
