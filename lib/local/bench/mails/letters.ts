import { type Look, type Piece, tracked } from './page.ts';

/** A mail of an employer or a tool, before anybody forwards it. */
export interface Letter {
  readonly from: string;
  readonly subject: string;
  readonly date: string;
  readonly pieces: readonly Piece[];
  readonly look: Look;
  /** Its invitation's calendar file, where it has one. */
  readonly calendar: { readonly start: string; readonly end: string; readonly zone: string } | null;
}

const slim: Look = { colour: '#1a73e8', nesting: 3, rules: 30, icons: 3, smallPrint: 3 };
const rich: Look = { colour: '#0a66c2', nesting: 5, rules: 90, icons: 8, smallPrint: 8 };
const word: Look = { colour: '#464775', nesting: 1, rules: 160, icons: 2, smallPrint: 2 };

/** Letters of the kinds that make up most interview mail, each as large as its sender makes it. */
export const letters: readonly Letter[] = [
  {
    from: 'Priya Raman <priya.raman@brightwave.example>',
    subject:
      'Invitation: Interview: Maya Okafor for Senior Data Engineer (Brightwave Analytics) @ Tue Mar 9, 2027 2pm - 2:45pm (EST) (maya@okafor.example)',
    date: 'Mon, Mar 1, 2027 at 10:04 AM',
    look: slim,
    calendar: { start: '20270309T140000', end: '20270309T144500', zone: 'America/New_York' },
    pieces: [
      { rows: [['When', 'Tuesday Mar 9, 2027 ⋅ 2pm – 2:45pm\nEastern Time - New York']] },
      { text: 'Hi Maya,' },
      {
        text: 'This is the second conversation for the Senior Data Engineer role. You will talk with Dana Whitfield (Head of Data) and Tomás Keller (Staff Engineer) about our event pipeline and how you would move it off nightly batches.',
      },
      { text: 'If anything comes up, just reply to me.' },
      { button: 'Join with Google Meet', href: 'https://meet.google.com/kdv-mwqe-tzn' },
      { rows: [['Organizer', 'Priya Raman\npriya.raman@brightwave.example']] },
      { rows: [['Guests', 'Priya Raman - organizer\nDana Whitfield\nTomás Keller\nMaya Okafor']] },
      {
        button: 'View all guest info',
        href: 'https://calendar.google.com/calendar/event?action=VIEW&eid=N3ExbTRjOHYy',
      },
      {
        text: 'Invitation from Google Calendar. You are receiving this email because you are an attendee on the event. Forwarding this invitation could allow any recipient to send a response to the organizer, be added to the guest list, invite others regardless of their own invitation status, or modify your RSVP.',
      },
    ],
  },
  {
    from: 'Lena Brooks <no-reply@us.greenhouse-mail.io>',
    subject: 'Your interview with Northwind Robotics',
    date: 'Wed, Mar 3, 2027 at 4:31 PM',
    look: { ...slim, nesting: 4, rules: 60, smallPrint: 5 },
    calendar: null,
    pieces: [
      { text: 'Hi Maya,' },
      {
        text: 'Thank you for your time last week. We would like to invite you to a technical interview for the Platform Engineer position at Northwind Robotics.',
      },
      {
        rows: [
          ['Date', 'Thursday, March 11, 2027'],
          ['Time', '11:00 AM - 12:30 PM PST'],
          ['Interviewers', 'Yuki Tanaka, Staff Engineer; Omar Haddad, Engineering Manager'],
          ['Location', 'Zoom'],
        ],
      },
      { button: 'Join the video interview', href: 'https://northwind.zoom.us/j/93844120957?pwd=c2FtcGxl' },
      { text: 'We will be in touch within a week after the interview. If you need to reschedule, please let me know.' },
      { button: 'See the details of your interview', href: tracked('interview', 3) },
      { text: 'Best,\nLena Brooks\nSenior Recruiter, Northwind Robotics' },
    ],
  },
  {
    from: 'Jonas Weber <jonas.weber@contoso-energy.example>',
    subject: 'Interview: Product Manager - Maya Okafor',
    date: 'Thursday, March 4, 2027 9:12 AM',
    look: word,
    calendar: { start: '20270312T090000', end: '20270312T100000', zone: 'Eastern Standard Time' },
    pieces: [
      { text: 'Dear Maya,' },
      {
        text: 'as discussed on the phone, please find below the details for your interview with Carla Mendes, Director of Product, and me.',
      },
      { text: 'Best regards\nJonas Weber\nTalent Acquisition Partner\nContoso Energy' },
      { text: '________________________________________________________________________________' },
      { text: 'Microsoft Teams meeting' },
      {
        button: 'Join the meeting now',
        href: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_ZGQ0%40thread.v2/0?context=%7b%22Tid%22%3a%2272f9%22%7d',
      },
      {
        rows: [
          ['Meeting ID:', '281 554 917 20'],
          ['Passcode:', 'aB3dE7'],
        ],
      },
      {
        text: 'Dial in by phone\n+1 332-249-0607,,55491720# United States, New York City\nPhone conference ID: 554 917 20#',
      },
      { text: 'For organizers: Meeting options | Reset dial-in PIN' },
    ],
  },
  {
    from: 'Sofia Lindqvist via LinkedIn <inmail-hit-reply@linkedin.com>',
    subject: 'Sofia sent you a message: Staff Engineer at Harbor Freightline',
    date: 'Fri, Mar 5, 2027 at 1:18 PM',
    look: rich,
    calendar: null,
    pieces: [
      { text: 'Hi Maya,' },
      {
        text: 'I lead engineering hiring at Harbor Freightline and your work on streaming systems stood out to us. We are looking for a Staff Engineer for the routing team, which moves forty thousand containers a day.',
      },
      { text: 'Would you be open to a call next week? I could do Tuesday at 10am or Wednesday at 3pm Central time.' },
      { text: 'Sofia Lindqvist\nHead of Technical Recruiting, Harbor Freightline' },
      { button: 'Reply', href: tracked('reply', 5) },
      { button: 'View Sofia’s profile', href: tracked('profile', 6) },
      ...['Data Platform Lead', 'Principal Engineer', 'Engineering Manager', 'Site Reliability Engineer'].flatMap(
        (job, at): Piece[] => [
          { rows: [['Job you may like', `${job}\nHarbor Freightline, Chicago, IL (Hybrid)`]] },
          { button: 'See job', href: tracked(`job-${at}`, at + 40) },
        ],
      ),
    ],
  },
  {
    from: 'Calendly <notifications@calendly.com>',
    subject: 'New Event: Maya Okafor - 02:30pm Mon, Mar 15, 2027 - Intro call with Aster Health',
    date: 'Mon, Mar 8, 2027 at 8:47 AM',
    look: { ...rich, nesting: 4, icons: 5, smallPrint: 4 },
    calendar: { start: '20270315T143000', end: '20270315T150000', zone: 'America/Chicago' },
    pieces: [
      { text: 'Hi Maya Okafor,' },
      { text: 'A new event has been scheduled.' },
      {
        rows: [
          ['Event Type:', 'Intro call with Aster Health'],
          ['Invitee:', 'Maya Okafor'],
          ['Invitee Email:', 'maya@okafor.example'],
          ['Event Date/Time:', '02:30pm - Monday, 15 March 2027 (Central Time - US & Canada)'],
          ['Location:', 'This is a Google Meet web conference.'],
        ],
      },
      { button: 'Join now', href: 'https://calendly.com/events/5f1d-77aa/google_meet' },
      { button: 'View event in Calendly', href: tracked('event', 8) },
      { text: 'Need to make changes to this event?' },
      { button: 'Reschedule', href: 'https://calendly.com/reschedulings/5f1d-77aa' },
      { button: 'Cancel', href: 'https://calendly.com/cancellations/5f1d-77aa' },
    ],
  },
  {
    from: 'Quillon Bank Careers <quillon@myworkday.com>',
    subject: 'Update on your application for Risk Analyst (R-204417)',
    date: 'Tue, Mar 9, 2027 at 6:02 AM',
    look: { ...slim, nesting: 6, rules: 120, smallPrint: 7 },
    calendar: null,
    pieces: [
      { text: 'Dear Maya,' },
      {
        text: 'Thank you for your interest in Quillon Bank and for the time you have spent with our team. After careful consideration we have decided to move forward with other candidates for the Risk Analyst position.',
      },
      { text: 'We will keep your profile on file and wish you all the best.' },
      { text: 'Kind regards,\nThe Quillon Bank Recruiting Team' },
      { button: 'View your application', href: tracked('application', 9) },
    ],
  },
];
