import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressFits,
  cleanPersonName,
  inCallingOrder,
  isRobot,
  isRoom,
  isTeam,
  sameName,
  samePerson,
} from '../../../../lib/domain/understanding/people/people.ts';

const box = (name: string | null, address: string | null = null) => ({ name, address });

describe('names as they are shown', () => {
  test.each([
    ['Galimberti Silvia', 's.galimberti@orsatti.example', 'Silvia Galimberti'],
    ['De Bernardis Serena', 'serena.debernardis@uni.example', 'Serena De Bernardis'],
    ['Thandiwe James', 'thandiwe.james@brightwave.example', 'Thandiwe James'],
    ['Galimberti Silvia', null, 'Galimberti Silvia'],
  ])('%s at %s is %s', (name, address, shown) => {
    expect(inCallingOrder(name, address)).toBe(shown);
  });

  test.each([
    ['Dana Whitfield', 'Dana Whitfield'],
    ['"Whitfield, Dana"', 'Dana Whitfield'],
    ['Whitfield, Dana (Brightwave)', 'Dana Whitfield'],
    ['Dana Whitfield via Greenhouse', 'Dana Whitfield'],
    ['Dana Whitfield | Brightwave', 'Dana Whitfield'],
    ['Dana at Brightwave', 'Dana'],
    ['Dr. Ana-María de la Cruz', 'Dr. Ana-María de la Cruz'],
    ['Katharina von Arnim', 'Katharina von Arnim'],
    ['Jane Doe, PhD', 'Jane Doe, PhD'],
    ['Priya Natarajan (she/her)', 'Priya Natarajan'],
    ['Sinéad O’Neil', 'Sinéad O’Neil'],
    ['田中 由紀', '田中 由紀'],
    ['Олена Ковальчук', 'Олена Ковальчук'],
    ['김 민수', '김 민수'],
  ])('%s → %s', (written, shown) => expect(cleanPersonName(written)).toBe(shown));

  test.each([
    'dana@brightwave.example',
    'Brightwave Hiring Team',
    'Fireflies.ai Notetaker',
    '',
    'X',
    '+1 555 0100',
    'Zoom Room 4',
  ])('%s is no person', (written) => expect(cleanPersonName(written)).toBeNull());

  test('cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = cleanPersonName(text);
        if (once !== null) expect(cleanPersonName(once)).not.toBeNull();
      }),
    );
  });
});

describe('one person or two', () => {
  test.each([
    ['Dana', 'Dana Whitfield', true],
    ['D. Whitfield', 'Dana Whitfield', true],
    ['Dr. Dana Whitfield', 'Dana Whitfield', true],
    ['Tanaka Yuki', 'Yuki Tanaka', true],
    ['Tomas Herrera', 'Tomás Herrera', true],
    ['Dana Whitfield', 'Dana Smith', false],
    ['Dan', 'Dana Whitfield', false],
    ['D. W.', 'Dana Whitfield', false],
    ['Samir Haddad', 'Sam Haddad', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
    expect(sameName(b, a)).toBe(same);
  });

  test.each([
    ['dana.whitfield@x.example', 'Dana Whitfield', true],
    ['dwhitfield@x.example', 'Dana Whitfield', true],
    ['dana@x.example', 'Dana Whitfield', true],
    ['whitfield@x.example', 'Dana Whitfield', true],
    ['jb.delatour@x.example', 'Jean-Baptiste de la Tour', false],
    ['danny@x.example', 'Dana Whitfield', false],
    ['info@x.example', 'Dana Whitfield', false],
  ])('%s can be %s: %s', (address, name, fits) => expect(addressFits(address, name)).toBe(fits));

  test('different addresses are different people, whatever their names', () => {
    expect(samePerson(box('Dana Whitfield', 'dana@a.example'), box('Dana Whitfield', 'dana@b.example'))).toBe(false);
    expect(samePerson(box('Dana Whitfield', 'Dana@a.example'), box(null, 'dana@A.example'))).toBe(true);
    expect(samePerson(box('Dana Whitfield'), box(null, 'dana.whitfield@a.example'))).toBe(true);
  });
});

describe('what is no person', () => {
  test.each([
    'no-reply@us.greenhouse-mail.io',
    'noreply@brightwave.example',
    'calendar-notification@google.com',
    'c_8f7e6d5c4b3a29180f7e6d5c4b3a2918@group.calendar.google.com',
    'notifications@calendly.com',
    'brightwave+autoreply@talent.icims.com',
    'harborline@myworkday.com',
    'mailer-daemon@googlemail.com',
  ])('%s is a robot', (address) => expect(isRobot(box(null, address))).toBe(true));

  test.each([
    'dana.whitfield@brightwave.example',
    'recruiting@brightwave.example',
    'anna@google.com',
    'maya.okafor@gmail.com',
  ])('%s is none', (address) => expect(isRobot(box(null, address))).toBe(false));

  test('note-takers are robots, meeting rooms are rooms, shared mailboxes are teams', () => {
    expect(isRobot(box('Otter.ai Notetaker', 'x@brightwave.example'))).toBe(true);
    expect(isRoom(box('NYC-14-Hudson (8) [Zoom]'))).toBe(true);
    expect(isRoom(box('Besprechungsraum 3'))).toBe(true);
    expect(isRoom(box('Dana Whitfield'))).toBe(false);
    expect(isTeam(box('Brightwave Recruiting', 'x@brightwave.example'))).toBe(true);
    expect(isTeam(box(null, 'careers@brightwave.example'))).toBe(true);
    expect(isTeam(box('Dana Whitfield', 'dana@brightwave.example'))).toBe(false);
  });
});
