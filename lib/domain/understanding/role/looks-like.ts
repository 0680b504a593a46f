import { remembered } from '../remembered.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { titleSpansIn } from './title-spans.ts';

/** Words that companies have in their names; looked up word by word. */
const companyWords: ReadonlySet<string> = new Set(
  'inc llc ltd limited gmbh ag se kg corp corporation company plc sa sas srl spa bv nv oy ab lab labs technologies technology systems software solutions analytics group partners holding holdings capital bank studio studios media network networks robotics health energy industries consulting ventures foundation institute university college school hospital clinic airlines motors pharma biotech therapeutics logistics insurance financial works digital cloud data ai games interactive design agency association stadtwerke werke verlag brewing foods mapping brothers sons press publishing hotel hotels airway airways railway railways coop co-op cooperative council trust society museum theater theatre chemical chemicals steel aerospace security interiors apparel brand brands retail store stores market markets'.split(
    ' ',
  ),
);
const joinedCompany = /\p{L}\s&\s(?:\p{Lu}|co\b)|(?:b\.v|n\.v|s\.p\.a|s\.r\.l|s\.a|e\.v|e\.k)\.?(?!\p{L})/iu;

/** True for a text that reads like a job title. */
export const looksLikeRole: (text: string) => boolean = remembered(
  (text) => text.length <= 120 && titleSpansIn(text, foldAligned(text)).length > 0,
);

/** True for a name with a word that companies have in theirs (`Labs`, `GmbH`). */
export const looksLikeCompany: (text: string) => boolean = remembered((text) => {
  if (text.length > 120) return false;
  const words = text.toLowerCase().split(/[^a-z-]+/);
  return words.some((word) => companyWords.has(word)) || (/[.&]/.test(text) && joinedCompany.test(text));
});
