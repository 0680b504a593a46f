import type { Random } from './seeded-random.ts';

/**
 * Pieces that the reader's patterns look for. Runs of them are what makes a pattern try again and again: each could be
 * the start of something, and none is.
 */
const pieces = [
  ...'a A 1 @ . , : ; ( ) < > [ ] / \\ | * _ - – — " \' & = # > + ~ ! ?'.split(' '),
  ...' |\t|  |\n|\n\n|\r\n|\u00a0|\u200b|\u202e|\u3000'.split('|'),
  ..."with |Dr. |Prof. |Dana Whitfield, |Dana |and |und |et |y |de |von |Mr. Van der |O'|Å|é".split('|'),
  ...'10:00 - |9:30am |2 PM ET / |14h |14:00 Uhr |at 3 |from 10 to |between 9 and |(UTC-05:00) |GMT+'.split('|'),
  ...'Mon |Monday, |March 3 |3/3 |2027-03-03 |3. März |le 3 mars |am |on |next |12/'.split('|'),
  ...'Interview |interview with |Interviewer: |Who:\n|When: |What\n|Where: |Role: |Senior |Engineer, |at Brightwave |for the '.split(
    '|',
  ),
  ...'https://|http://zoom.us/j/|https://calendly.com/|www.|a@b.example |<a@b.example> |mailto:|%3A%2F%2F|%25'.split(
    '|',
  ),
  ...'> |>> |-----Original Message-----\n|From: |Von: |De : |Sent: |Subject: |On |wrote:\n|schrieb |Begin forwarded message:\n|________________________________\n'.split(
    '|',
  ),
  ...'-- \n|Best,\n|Kind regards,\n|approve |snooze |edit:\n|timeline: |within |a week |by Friday |we will |hear back |unfortunately '.split(
    '|',
  ),
  ...'北川|김민준|면접|собеседование|מראיין|\u0301|👍🏽|\ud800'.split('|'),
];

/** A run of one to four pieces, again and again, now and then broken by another. */
export function hostileText(random: Random, longest: number): string {
  const length = random.size(200, longest);
  let text = '';
  while (text.length < length) {
    const unit = Array.from({ length: random.whole(1, 4) }, () => random.pick(pieces)).join('');
    const run = random.size(10, 40_000);
    text += unit.repeat(Math.max(1, Math.min(run, Math.ceil((length - text.length) / unit.length))));
    text += random.chance(0.3) ? random.pick(pieces) : '';
  }
  return text.slice(0, length);
}

/** Lines as people and tools write them, thrown together: nearly a mail, many thousand times. */
export function hostileLines(random: Random, longest: number): string {
  const length = random.size(200, longest);
  const lines: string[] = [];
  for (let size = 0; size < length; ) {
    const line = Array.from({ length: random.whole(1, 14) }, () => random.pick(pieces)).join(
      random.pick(['', ' ', ' ']),
    );
    const times = random.chance(0.2) ? random.size(2, 500) : 1;
    for (let at = 0; at < times && size < length; at += 1) {
      lines.push(line);
      size += line.length + 1;
    }
  }
  return lines.join('\n');
}
