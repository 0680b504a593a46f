/**
 * Stands in the functions' bundles for the library with which mailparser finds links in plain text. That is switched off
 * (parse-mail-parts.ts), but mailparser prepares the library when it is loaded, with patterns of every top-level domain:
 * a seventh of a cold start. Finds no link.
 */
const noLinks = {
  add: () => noLinks,
  match: () => null,
  pretest: () => false,
  set: () => noLinks,
  test: () => false,
  tlds: () => noLinks,
};

module.exports = () => noLinks;
