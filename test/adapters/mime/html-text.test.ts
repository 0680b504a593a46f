import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../../lib/adapters/mime/parse-mail-html-text.ts';
import { MAX_HTML_DEPTH, MAX_TEXT_LENGTH } from '../../../lib/adapters/mime/parse-mail-limits.ts';

describe('htmlToText', () => {
  test.each([
    ['breaks and paragraphs', '<p>Hi <b>Maya</b>,<br>two</p><p>three</p>', 'Hi Maya,\ntwo\n\nthree'],
    [
      'table rows',
      '<table><tr><td>When</td><td>Thu</td></tr><tr><td>Where</td><td>Zoom</td></tr></table>',
      'When\tThu\nWhere\tZoom',
    ],
    ['lists', '<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
    ['quotes', '<p>ok</p><blockquote><p>a<br>b</p></blockquote>', 'ok\n\n> a\n> b'],
    ['links', '<a href="https://zoom.us/j/1?a=b&amp;c=d">Join</a>', 'Join <https://zoom.us/j/1?a=b&c=d>'],
    ['links that show their address', '<a href="https://zoom.us/j/1">https://zoom.us/j/1</a>', 'https://zoom.us/j/1'],
    ['addresses', '<a href="mailto:dana@corp.example?subject=x">Dana</a>', 'Dana <dana@corp.example>'],
    ['addresses that stand there', '<a href="mailto:dana@corp.example">dana@corp.example</a>', 'dana@corp.example'],
    ['script links', '<a href="javascript:alert(1)">Join</a>', 'Join'],
    ['preview lines', '<div style="display:none; max-height:0">Preview</div><p>Body</p>', 'Body'],
    ['wrappers without a font size', '<td style="font-size:0px"><div style="font-size:13px">Body</div></td>', 'Body'],
    [
      'what is in the head',
      '<html><head><title>T</title><style>p{}</style></head><body>x<script>y</script></body>',
      'x',
    ],
    ['preformatted text', '<pre>a\n  b</pre>', 'a\n  b'],
    ['entities and blanks', 'a&nbsp;b   c&#8203;d &amp; e', 'a b cd & e'],
    ['broken markup', '<p>a<b>b</p></i><table><td>c', 'ab\n\nc'],
  ])('%s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  test('stops at depth and length instead of slowing down', () => {
    expect(htmlToText(`${'<div>'.repeat(MAX_HTML_DEPTH * 20)}end`)).toBe('');
    expect(htmlToText(`<p>${'words '.repeat(MAX_TEXT_LENGTH)}`).length).toBeLessThanOrEqual(MAX_TEXT_LENGTH);
  });

  test('never throws and never lets a tag through', () => {
    const piece = fc.constantFrom(
      '<div>',
      '</div>',
      '<td>',
      '<a href="x">',
      '</a>',
      '<pre>',
      '<br>',
      '&#',
      '<',
      'w',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        expect(htmlToText(pieces.join(''))).not.toContain('<div>');
      }),
    );
  });
});
