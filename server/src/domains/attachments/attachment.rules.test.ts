import { describe, expect, it } from 'vitest';
import { fileNameFor, mediaTypeOf } from './attachment.rules.ts';

describe('what a file is', () => {
  it.each([
    ['%PDF-1.7 …', 'application/pdf'],
    ['\u0089PNG\r\n\u001a\n…', 'image/png'],
    ['\u00ff\u00d8\u00ff\u00e0…', 'image/jpeg'],
    ['PK\u0003\u0004…', null],
    ['<html>', null],
    ['GIF89a', null],
    ['%PD', null],
    ['', null],
  ])('that begins with %j is %s', (text, type) => {
    expect(mediaTypeOf(Buffer.from(text, 'latin1'))).toBe(type);
  });
});

describe('the name a file is kept under', () => {
  it.each([
    ['毕业证书.pdf', 'application/pdf', '毕业证书.pdf'],
    ['扫描件.PDF', 'application/pdf', '扫描件.pdf'],
    ['证书.pdf', 'image/png', '证书.png'],
    ['照片.jpeg', 'image/jpeg', '照片.jpg'],
    ['C:\\用户\\张三\\学历.png', 'image/png', '学历.png'],
    ['../../etc/passwd', 'application/pdf', 'passwd.pdf'],
    ['', 'application/pdf', '附件.pdf'],
    ['.png', 'image/png', '附件.png'],
    ['坏\u202egnp.exe', 'image/png', '坏gnp.exe.png'],
  ] as const)('%j of %s is %j', (given, type, name) => {
    expect(fileNameFor(given, type, 100)).toBe(name);
  });

  it('is never longer than it may be, counted in characters', () => {
    expect([...fileNameFor('𠮷'.repeat(200), 'application/pdf', 100)]).toHaveLength(100);
  });
});
