/** Single sentences and subjects with the employer and the job that they name. The learner of company/employer.weights.json sees them too. */
export const both: readonly (readonly [text: string, company: string | null, role: string | null])[] = [
  [
    'Thank you for your interest in the Senior Data Engineer position at Brightwave Analytics.',
    'Brightwave Analytics',
    'Senior Data Engineer',
  ],
  ['This is your interview for the Product Designer role at Brightwave.', 'Brightwave', 'Product Designer'],
  ['Thanks for applying for the position of Backend Engineer at Brightwave.', 'Brightwave', 'Backend Engineer'],
  ['We want to talk about the role of Staff Engineer, Payments with you.', null, 'Staff Engineer, Payments'],
  ['You applied to Brightwave Labs as a Data Scientist.', 'Brightwave Labs', 'Data Scientist'],
  ['We are excited to interview you for Senior Product Manager at Brightwave.', 'Brightwave', 'Senior Product Manager'],
  ['Your interview with Brightwave is on Thursday.', 'Brightwave', null],
  ['The Brightwave team is looking forward to meeting you.', 'Brightwave', null],
  ['Position: Site Reliability Engineer\nCompany: Brightwave Inc', 'Brightwave Inc', 'Site Reliability Engineer'],
  ['Job title: QA Engineer (m/w/d)', null, 'QA Engineer'],
  ['Role - Engineering Manager', null, 'Engineering Manager'],
  ['We have an update on your application for the UX Researcher opening at Brightwave.', 'Brightwave', 'UX Researcher'],
  [
    'Thank you for taking the time to interview with Brightwave for the Account Executive role.',
    'Brightwave',
    'Account Executive',
  ],
  ['We are unable to offer you the Marketing Manager position at Brightwave.', 'Brightwave', 'Marketing Manager'],
  ['We would like to invite you to interview at Brightwave & Sons on Thursday.', 'Brightwave & Sons', null],
  [
    'vielen Dank für Ihre Bewerbung als Softwareentwicklerin (m/w/d) bei der Nordlicht Systeme GmbH.',
    'Nordlicht Systeme GmbH',
    'Softwareentwicklerin',
  ],
  ['Ihr Gespräch für die Stelle als Data Engineer bei Nordlicht am Donnerstag.', 'Nordlicht', 'Data Engineer'],
  ['Merci pour votre candidature au poste de Développeur Backend chez Clairval.', 'Clairval', 'Développeur Backend'],
  ['Votre entretien pour le poste de Chef de projet chez Clairval aura lieu jeudi.', 'Clairval', 'Chef de projet'],
  ['Gracias por tu interés en el puesto de Ingeniera de Datos en Solmar.', 'Solmar', 'Ingeniera de Datos'],
  ['Bedankt voor je sollicitatie naar de functie van Data Analist bij Waterlijn.', 'Waterlijn', 'Data Analist'],
  ['Obrigado pela sua candidatura à vaga de Engenheiro de Software na Mareta.', 'Mareta', 'Engenheiro de Software'],
  [
    'Grazie per la sua candidatura per la posizione di Ingegnere Software presso Fontelia.',
    'Fontelia',
    'Ingegnere Software',
  ],
  ['Hi Maya,\n\nSee you Thursday at 2pm on Zoom.', null, null],
  ['Join with Google Meet or at Zoom.', null, null],
  ['The next step is a chat about the team and the position.', null, null],
];

export const subjects: readonly (readonly [subject: string, company: string | null, role: string | null])[] = [
  ['Interview with Brightwave', 'Brightwave', null],
  ['Your interview at Brightwave for Senior Data Engineer', 'Brightwave', 'Senior Data Engineer'],
  [
    'Interview confirmation: Senior Data Engineer at Brightwave Analytics',
    'Brightwave Analytics',
    'Senior Data Engineer',
  ],
  ['Senior Data Engineer interview', null, 'Senior Data Engineer'],
  ['Brightwave - Phone Interview', 'Brightwave', null],
  ['Interview invitation – Product Designer – Brightwave', 'Brightwave', 'Product Designer'],
  ['Brightwave | Senior Data Engineer | Onsite Interview', 'Brightwave', 'Senior Data Engineer'],
  ['Einladung zum Vorstellungsgespräch bei Nordlicht', 'Nordlicht', null],
  ['Entretien chez Clairval', 'Clairval', null],
  ['Quick question', null, null],
  ['Re: Interview', null, null],
  ['Updated invitation: Interview @ Thu Dec 3, 2026 2pm', null, null],
];

/** Signatures with the employer that they name. */
export const signatures: readonly (readonly [signature: string, company: string | null])[] = [
  ['Best,\nLena Brooks\nRecruiter, Brightwave', 'Brightwave'],
  ['Best,\nLena Brooks\nTalent Partner at Brightwave', 'Brightwave'],
  ['Best,\nLena Brooks\nRecruiter | Brightwave', 'Brightwave'],
  ['Kind regards\nTomas Lind\nPeople Partner | Fjordline', 'Fjordline'],
  ['Thanks,\nPriya Nair\nTalent Acquisition | Copse Software', 'Copse Software'],
  ['Viele Grüße\nJana Kern\nRecruiterin | Halmwerk', 'Halmwerk'],
  ['Kind regards\nLena Brooks\nRecruiter\nBrightwave Labs Ltd', 'Brightwave Labs Ltd'],
  ['Best,\nLena Brooks\nRecruiter', null],
];

/** Display names of a tool that writes for an employer, or for somebody there. */
export const senders: readonly (readonly [string, string | null])[] = [
  ['Brightwave Recruiting', 'Brightwave'],
  ['Brightwave', 'Brightwave'],
  ['Kestrel Ledger Hiring Team', 'Kestrel Ledger'],
  ['Northlight Careers', 'Northlight'],
  ['Talent at Ferngrove', 'Ferngrove'],
  ['Lena from Brightwave', 'Brightwave'],
  ['Lena Brooks (Brightwave)', 'Brightwave'],
  ['Mosaik Software GmbH', 'Mosaik Software GmbH'],
  ['Lena Brooks', null],
  ['Lena Brooks via Calendly', null],
];
