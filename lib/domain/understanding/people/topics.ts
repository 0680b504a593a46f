import { isAboutTalk } from '../time/time-contexts.ts';
import { aboutContact, aboutPast, arrival } from './person-contexts.ts';

/** What a sentence speaks of as a whole, whoever is named in it. */
export interface Topics {
  readonly talk: boolean;
  readonly arrival: boolean;
  /** Meals, tours, welcomes. */
  readonly around: boolean;
  /** Whom to ask, or whom somebody replaces. */
  readonly contact: boolean;
  readonly past: boolean;
}

/** True for a line of a programme, folded, in which one is only let in and shown around. */
export function speaksOfArrival(line: string): boolean {
  return arrival.test(line);
}

/** @param folded one passage; to be asked once, and only where somebody is named */
export function topicsOf(folded: string): Topics {
  return {
    talk: isAboutTalk(folded),
    arrival: speaksOfArrival(folded),
    around: aroundTalk.test(folded),
    contact: aboutContact.test(folded),
    past: aboutPast.test(folded),
  };
}

/** What is around a talk and none: meals, tours, welcomes. */
const aroundTalk =
  /\b(?:lunch|breakfast|coffee|dinner|tour|welcome|greeting|check[- ]?in|mittagessen|fruhstuck|rundgang|fuhrung|begrus+ung|dejeuner|petit[- ]dejeuner|visite|accueil|almuerzo|comida|desayuno|visita|bienvenida|almoco|boas-vindas|pranzo|colazione|accoglienza|rondleiding|ontvangst|fika|rundtur|frokost|rundvisning|obiad|powitanie)\b/;
