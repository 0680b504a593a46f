import { describe, expect, test } from 'vitest';
import { quotedMailboxes } from '../../../lib/domain/mail/forward-mailboxes.ts';

const dana = { name: 'Dana Whitfield', address: 'dana@corp.example' };
const bare = { name: null, address: 'dana@corp.example' };
const lee = { name: 'Lee', address: 'lee@corp.example' };

describe('quotedMailboxes', () => {
  test.each([
    ['Dana Whitfield <dana@corp.example>', [dana]],
    ['"Dana Whitfield" <dana@CORP.example>', [dana]],
    ["'Dana Whitfield' <dana@corp.example>", [dana]],
    ['*Dana Whitfield* <dana@corp.example>', [dana]],
    ['Dana Whitfield [mailto:dana@corp.example]', [dana]],
    ['Dana Whitfield <dana@corp.example<mailto:dana@corp.example>>', [dana]],
    ['Dana Whitfield<mailto:x@y.example> <dana@corp.example> on behalf of jobs@corp.example', [dana]],
    ['Dana Whitfield (dana@corp.example)', [dana]],
    ['dana@corp.example', [bare]],
    ['<dana@corp.example>', [bare]],
    ['dana@corp.example <dana@corp.example>', [bare]],
    ['"dana@corp.example" <dana@corp.example>; Lee <lee@corp.example>', [bare, lee]],
    ['dana@corp.example, Lee <lee@corp.example>', [bare, lee]],
    ['Lee <lee@corp.example>, <dana@corp.example>', [lee, bare]],
    ['Whitfield, Dana <dana@corp.example>, Lee <lee@corp.example>', [{ ...dana, name: 'Whitfield, Dana' }, lee]],
    ['Dana Whitfield', [{ name: 'Dana Whitfield', address: null }]],
    [
      'Dana Whitfield; Lee',
      [
        { name: 'Dana Whitfield', address: null },
        { name: 'Lee', address: null },
      ],
    ],
    ['', []],
    ['<<<>>> ,;', []],
  ])('%s', (text, expected) => {
    expect(quotedMailboxes(text)).toEqual(expected);
  });
});
