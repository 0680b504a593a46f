import { microsoftZones } from './microsoft-zones.ts';
import type { SenderFormat } from './sender-format.ts';

/** Microsoft Bookings writes from the employer's own domain; its links and its sentences tell it. */
export const microsoftBookings: SenderFormat = {
  name: 'Microsoft Bookings',
  senders: ['bookings.microsoft.com'],
  links: ['outlook.office365.com', 'outlook.office.com', 'book.ms', 'bookings.cloud.microsoft'],
  subjectMarks: ['Booking', 'booking', 'Buchung', 'réservation', 'reserva'],
  labels: {
    people: 'with|staff|staff member|staff members|mit|mitarbeiter|avec|membre du personnel|con|miembro del personal',
    aside: 'join your appointment|manage booking|location|notes|ort|lieu|lugar',
  },
  subjects: [
    'Your booking: {title}',
    '(Booking|Appointment) confirmed (for|with) {company}',
    'Ihre Buchung: {title}',
    'Votre réservation : {title}',
  ],
  zones: microsoftZones,
  shapes: [
    '(UTC…) {zone}',
    'Your booking with {company} is (confirmed|updated|cancelled|canceled).',
    'Your {role} (phone |video |onsite |first |second |)interview has (changed|been changed|been moved|been rescheduled).',
    'Booking confirmed\n{title}',
    'Your booking has been (cancelled|canceled|changed|updated)\n{title}',
    'with {people}',
    'Ihre Buchung bei {company} (ist|wurde) …',
    'Votre réservation auprès de {company} est confirmée.',
    'Su reserva con {company} está confirmada.',
  ],
};
