import { hostileText } from './hostile-text.ts';
import type { Random } from './seeded-random.ts';

const opened = [
  '<div>',
  '<div itemscope itemtype="http://schema.org/Event">',
  '<table><tr><td>',
  '<blockquote class="gmail_quote">',
  '<a href="https://zoom.us/j/1?',
  '<b><i><u>',
  '<ul><li>',
  '<p style="',
  '<!-- ',
  '<![CDATA[',
  '<![if mso]>',
  '<script type="application/ld+json">{"@type":"Event","x":',
  '<style>',
  '<svg><foreignObject>',
  '<pre>',
  '<select><option>',
  '<span itemprop="startDate" content="2027-03-0',
  '</div></td></blockquote>',
  '&nbsp;&#x200b;&#99999999;&amp',
  '<',
  '</',
  '<a ',
  '"',
];

/** HTML that never closes what it opens, closes what was never open, or says one thing ten thousand times. */
export function hostileHtml(random: Random, longest: number): string {
  const length = random.size(200, longest);
  let html = random.chance(0.5) ? '<html><body>' : '';
  while (html.length < length) {
    const unit = Array.from({ length: random.whole(1, 3) }, () => random.pick(opened)).join('');
    html += unit.repeat(Math.min(random.size(1, 20_000), Math.ceil((length - html.length) / unit.length)));
    if (random.chance(0.4)) html += hostileText(random, 5_000);
    if (random.chance(0.2)) html += ` title="${'x'.repeat(random.size(10, 100_000))}`;
  }
  return html.slice(0, length);
}
