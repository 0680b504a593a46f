/** Most spaces are single, and stay as they are. */
const uneven = /\s{2,}|[^\S ]/g;

/** A text with every run of white space made one space, and none at its ends. */
export function singleSpaced(text: string): string {
  return text.replace(uneven, ' ').trim();
}
