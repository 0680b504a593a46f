/** Behind a small letter or a comma a capital is a name's. */
const nameInside = /(?<=[\p{Ll},;)] )\p{Lu}[\p{L}\p{N}]+/gu;
const number = /\p{N}+/gu;

/**
 * Names and numbers of a note that none of its sources holds: the templates have none of their own, so each of them
 * must have been said by the mail or the user.
 *
 * @example unsourced('We spoke about Kafka for 40 minutes.', ['kafka']) // ['40']
 */
export function unsourced(text: string, sources: readonly string[]): readonly string[] {
  const said = sources.join('\n').toLowerCase();
  const found = [...text.matchAll(nameInside), ...text.matchAll(number)].map(([word]) => word);
  return [...new Set(found)].filter((word) => !said.includes(word.toLowerCase()));
}
