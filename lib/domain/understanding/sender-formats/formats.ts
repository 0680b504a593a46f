import { ashby } from './ashby.ts';
import { calCom } from './cal-com.ts';
import { calendly } from './calendly.ts';
import { goodtime } from './goodtime.ts';
import { googleCalendar } from './google-calendar.ts';
import { greenhouse } from './greenhouse.ts';
import { icims } from './icims.ts';
import { lever } from './lever.ts';
import { microsoftBookings } from './microsoft-bookings.ts';
import { modernloop } from './modernloop.ts';
import { outlookTeams } from './outlook-teams.ts';
import { personio } from './personio.ts';
import { recruitee } from './recruitee.ts';
import type { SenderFormat } from './sender-format.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { teamtailor } from './teamtailor.ts';
import { webex } from './webex.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { zoom } from './zoom.ts';

/** Every tool whose wording is known. A further one is a file beside this one and a line here (docs/understanding.md). */
export const senderFormats: readonly SenderFormat[] = [
  ashby,
  calCom,
  calendly,
  goodtime,
  googleCalendar,
  greenhouse,
  icims,
  lever,
  microsoftBookings,
  modernloop,
  outlookTeams,
  personio,
  recruitee,
  smartrecruiters,
  teamtailor,
  webex,
  workable,
  workday,
  zoom,
];
