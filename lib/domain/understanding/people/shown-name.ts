import { remembered } from '../remembered.ts';
import { bareName, isNoPerson } from './name-signs.ts';
import { cleanPersonName, isRobot, isRoom, isTeam } from './people.ts';

/** The name as it should be shown, null for what is no person. */
export const shownName: (name: string) => string | null = remembered((written) => {
  const name = cleanPersonName(bareName(written));
  if (name === null || isNoPerson(name)) return null;
  const mailbox = { name, address: null };
  return isRobot(mailbox) || isRoom(mailbox) || isTeam(mailbox) ? null : name;
});
