import type { CalendarEvent, CalendarPerson } from '../../../../lib/domain/mail/calendar.ts';
import type { Mailbox } from '../../../../lib/domain/mail/mail.ts';
import { textExtractor } from '../../../../lib/domain/understanding/extractors/text.ts';
import { type Cast, castOf } from '../../../../lib/domain/understanding/people/cast.ts';
import { context, mailOf } from '../text/mail-of.ts';

const from = { name: 'Lena Brooks', address: 'lena@brightwave.example' };
const to = [{ name: 'Maya Okafor', address: 'maya@okafor.example' }];

/** Who is who in a text of Lena Brooks's to Maya Okafor. */
export function castIn(text: string, more: Parameters<typeof mailOf>[1] = {}): Cast {
  const mail = mailOf(text, { from, to, ...more });
  const candidates: readonly Mailbox[] = [...mail.to, { name: 'Maya Okafor', address: 'maya@home.example' }];
  const extractions = textExtractor.extract(mail, context).slice(0, 1);
  return castOf({ mail, event: null, extractions, candidates, titlePeople: [], companies: [], elsewhere: [] });
}

/** Wordings by what makes them hard; each says whom one meets. */
export const wordings: Readonly<Record<string, readonly (readonly [text: string, people: string])[]>> = {
  'in their own script': [
    ['You will speak with 北川 ゆき and 김민준.', '北川 ゆき; 김민준'],
    ['You will meet 佐藤 花子 and 王伟 on Friday at 2pm.', '佐藤 花子; 王伟'],
  ],
  'beyond English': [
    ['Naast mijzelf zal ook Filip De Smet aanwezig zijn.', 'Filip De Smet; Lena Brooks'],
    ['Nos conectamos Oriol Vidal (CEO), Marta de Producto y yo para conocerte.', 'Oriol Vidal; Marta; Lena Brooks'],
    [
      'Il direttore dott. Michele Zanon e la coordinatrice Giada Bortolin la aspettano alle 12.45.',
      'dott. Michele Zanon; Giada Bortolin',
    ],
    [
      'W rozmowie uczestniczyć będą: dr n. med. Tomasz Górski – dyrektor, mgr Ewa Pietrzak',
      'dr n. med. Tomasz Górski; Ewa Pietrzak',
    ],
    ['Będziemy ja i Ola Krawczyk w poniedziałek o 16:00.', 'Lena Brooks; Ola Krawczyk'],
    ['Gostaríamos de o entrevistar, eu e o nosso diretor-geral, Dieter Kroll.', 'Lena Brooks; Dieter Kroll'],
    [
      'Entrevistadores: Eng. Valdir Bonfim (gerente industrial) e Rosângela Prates (RH)',
      'Valdir Bonfim; Rosângela Prates',
    ],
    ['Le recibirá Marcos Fuentes en C/ Ronda de Toledo, 28, Ciudad Real.', 'Marcos Fuentes'],
    [
      'Am Gespräch nimmt Dr. med. Jannik Pohl sowie Frau Yilmaz vom Betriebsrat teil.',
      'Dr. med. Jannik Pohl; Frau Yilmaz',
    ],
    ['Mit wem: DI Gernot Aigner & Ing. Sabine Fuchs', 'Gernot Aigner; Sabine Fuchs'],
    ['Dem Auswahlgremium gehören an:\n- Herr Stadtrat Kammer\n- Annegret Seifert', 'Stadtrat Kammer; Annegret Seifert'],
    ['Ihre Gesprächspartner sind Ursina Caflisch und meine Wenigkeit.', 'Ursina Caflisch; Lena Brooks'],
    ['Da sind der Chef, Alois Ziegler, und unser Geselle Korbinian da.', 'Alois Ziegler; Korbinian'],
    ['Qui ? Benoît Lejeune (Supply Chain Director) et Ann-Sophie Maes (HRBP)', 'Benoît Lejeune; Ann-Sophie Maes'],
    ['Vous serez reçu par Patrice Gagné ainsi que par Thi Mai Nguyen.', 'Patrice Gagné; Thi Mai Nguyen'],
    ['Oltre alla sottoscritta sarà presente il Dott. Ivano Brembilla.', 'Dott. Ivano Brembilla; Lena Brooks'],
    [
      'Referenti: sig. Claudio Ferrero, resp. logistica; Martina Gallo, ufficio personale',
      'Claudio Ferrero; Martina Gallo',
    ],
    ['Presidente: Dr.ª Graça Meireles\n1.º vogal: Eng.º Nuno Barradas', 'Dr.ª Graça Meireles; Nuno Barradas'],
    ['A Koldo Uriarte, el director, le ha surgido un viaje.', 'Koldo Uriarte'],
    ['Merci de confirmer votre présence auprès de Pascale Thiriet.', ''],
  ],
  'lists with titles': [
    [
      'Date: Tuesday at 9:00\n\nInterview 1\nBianca Ruiz, Senior Engineer\n\nInterview 2\nAnneke Moor, Director\n\nBest,\nQuillworks',
      'Bianca Ruiz; Anneke Moor',
    ],
    ['Who with?\nJoely Hirst (Junior Buyer) and Marcus Bell', 'Joely Hirst; Marcus Bell'],
    ['Person to meet: Mr. Deshmukh (Plant Head)', 'Mr. Deshmukh'],
    [
      'On the day you will be in front of:\n• Bronagh Quill - Head of Year\n• Tadhg Mulvey - Governor',
      'Bronagh Quill; Tadhg Mulvey',
    ],
    [
      'The interviewers are:\n- me (studio lead)\n- Quentin Abara\n- Suki, who runs the wood shop',
      'Lena Brooks; Quentin Abara; Suki',
    ],
    [
      'The committee is:\n\nLena Brooks, Chair\nEitan Moss, Trustee\n\nPlease bring your passport.',
      'Lena Brooks; Eitan Moss',
    ],
    [
      'If you need to talk to anybody about questions:\nQuentin Abara\n\nYou meet Eitan Moss on Monday at 9:00.',
      'Eitan Moss',
    ],
    [
      'Panel: Ruth Calloway, Chief Nurse; Omar Siddiq, Ward Manager; Pia Holm, HR',
      'Ruth Calloway; Omar Siddiq; Pia Holm',
    ],
    ['On the call:\n• Tariq Aziz - Principal Engineer\n• Wendy Sloane - Delivery Manager', 'Tariq Aziz; Wendy Sloane'],
    [
      'Das Gremium besteht aus:\n- Prof. Dr. Ute Lange (Vorsitz)\n- Jens Petersen (Personalrat)',
      'Prof. Dr. Ute Lange; Jens Petersen',
    ],
    ['Jury : Mme Claire Fontaine, directrice ; M. Hugo Petit, chef de service', 'Claire Fontaine; Hugo Petit'],
    ['Tribunal: Dña. Marta Ríos (presidenta), D. Luis Vega (secretario)', 'Marta Ríos; Luis Vega'],
    [
      'Het gesprek wordt gevoerd door Sander Bakker (teamleider) en Ilse de Graaf (HR).',
      'Sander Bakker; Ilse de Graaf',
    ],
    ['Banca: Camila Rocha, coordenadora; Tiago Melo, analista sênior', 'Camila Rocha; Tiago Melo'],
    ['Du träffar Karin Lindström, enhetschef, och Erik Nyberg på torsdag kl. 10.', 'Karin Lindström; Erik Nyberg'],
    ['W rozmowie wezmą udział Anna Kowalska (kierownik działu) i Tomasz Wójcik.', 'Anna Kowalska; Tomasz Wójcik'],
    [
      'La commissione è composta da Prof. Carlo Ferri, Dr.ssa Elena Riva e Marco Gallo.',
      'Prof. Carlo Ferri; Dr.ssa Elena Riva; Marco Gallo',
    ],
    ['Your interviewers: Sasha Petrov (Platform), Noor Rahimi (Design Systems)', 'Sasha Petrov; Noor Rahimi'],
  ],
  'people as the subject': [
    [
      'You speak with Adele Marchetti (chair), Curtis Young from Research, and Ifeyo Adeyemi from Student Life on Monday at 2pm.',
      'Adele Marchetti; Curtis Young; Ifeyo Adeyemi',
    ],
    [
      'It will be Ben Holloway first on Monday at 2pm, and then Saskia (your team leader) for the last quarter.',
      'Ben Holloway; Saskia',
    ],
    ['Zorah Finlayson our yard foreman wants to see you weld on Tuesday at 6:30 am.', 'Zorah Finlayson'],
    ['Kit (lead animator) and Ruby Hallam will be on the call on Friday at 3pm.', 'Kit; Ruby Hallam'],
    ['Sorry, Eitan is travelling on Monday. Sunita Bose will take it instead, Tuesday at 10am.', 'Sunita Bose'],
    ['Judge Orsolya Vance would be pleased to meet you on Tuesday at 3 pm.', 'Judge Orsolya Vance'],
    ['Person to look for: Mr Kelvin Ong, Operations, on Monday at 9:00.', 'Kelvin Ong'],
    [
      'Further to your interview with me last Monday, Mr Eitan Moss wishes to speak with you on Friday at 10am.',
      'Eitan Moss',
    ],
    [
      'Priscilla Owens, who heads our claims team, is keen to hear about your last project on Tuesday at 10am.',
      'Priscilla Owens',
    ],
    ['Hamza Malik and Greta Olsen will put you through a short case on Monday at 9:00.', 'Hamza Malik; Greta Olsen'],
    [
      'Frau Dr. Weiß und Herr Krause freuen sich auf das Gespräch mit Ihnen am Montag um 9 Uhr.',
      'Frau Dr. Weiß; Herr Krause',
    ],
    ['Sophie Marchal vous recevra mardi à 14h dans nos locaux.', 'Sophie Marchal'],
    ['Le recibirá Ignacio Robles, director de planta, el lunes a las 9:00.', 'Ignacio Robles'],
    ['La aspetta Giorgio Mancini martedì alle 10 in sede.', 'Giorgio Mancini'],
    ['A Renata Freitas vai conduzir a conversa na terça às 15h.', 'Renata Freitas'],
    ['Bas Verhoeven is er donderdag om 10 uur bij, net als Femke Smit.', 'Bas Verhoeven; Femke Smit'],
    ['Magnus Dahl håller i intervjun på onsdag kl. 13.', 'Magnus Dahl'],
    ['Tobias from the data team has 30 minutes for you on Friday at 11am.', 'Tobias'],
    ['Marguerite Bell (owner) can see you Saturday at 9.', 'Marguerite Bell'],
  ],
  'the writer among them': [
    [
      'Verity Holt, who manages our branch, and I should like to meet you on Monday at 2pm.',
      'Verity Holt; Lena Brooks',
    ],
    ['Pierre Gagnon joins on Monday at 3pm, but I will be asking most of the questions.', 'Pierre Gagnon; Lena Brooks'],
    [
      'Along with my colleague Lise Aubin, I would like to interview you on Monday at 11:20.',
      'Lise Aubin; Lena Brooks',
    ],
    ['Dr. Nina Solberg can see you on Tuesday at 1pm. I will sit in as well.', 'Dr. Nina Solberg; Lena Brooks'],
    ['Come to the shop and meet James (my partner), the crew and me on Tuesday at 5pm.', 'James; Lena Brooks'],
    [
      'The committee: Hollis Grant, Director; Tara Quayle, Supervisor; and I. We meet on Tuesday at 1pm.',
      'Hollis Grant; Tara Quayle; Lena Brooks',
    ],
    ['Putting half an hour in for us on Monday at 10am; Precious Nwosu is joining.', 'Precious Nwosu; Lena Brooks'],
    ['You will be meeting Gareth Pugh and myself on Friday at 3pm.', 'Gareth Pugh; Lena Brooks'],
    ['Keiko and I would be happy to have you over on Monday at 10.', 'Keiko; Lena Brooks'],
    ['It will just be me and Anders, our tech lead, on Tuesday at 4pm.', 'Lena Brooks; Anders'],
    ['Am Dienstag um 10 Uhr sprechen Sie mit Herrn Vogel und mir.', 'Herr Vogel; Lena Brooks'],
    ['Tu rencontreras Benoît Lemaire et moi-même jeudi à 11h.', 'Benoît Lemaire; Lena Brooks'],
    ['El jueves a las 12 estaremos Nuria Campos y yo.', 'Nuria Campos; Lena Brooks'],
    ['Vi parliamo giovedì alle 15: ci saremo io e Sandro Neri.', 'Lena Brooks; Sandro Neri'],
    ['Je spreekt dinsdag om 14 uur met Pieter de Boer en mij.', 'Pieter de Boer; Lena Brooks'],
    ["I'll phone you at 2pm on Thursday for a first chat.", 'Lena Brooks'],
    ['Come by Thursday at 10 and ask for me at the counter.', 'Lena Brooks'],
  ],
  'programmes of a day': [
    [
      '09:00 Welcome\n09:15 Case study with Adaeze Nwosu\n10:00 Values chat - Petr Svoboda\n10:45 Coffee',
      'Adaeze Nwosu; Petr Svoboda',
    ],
    [
      '1:00 PM – Portfolio walk-through (Inga Kruse)\n2:00 PM – Whiteboard (Leif Berg, Zofia Mazur)',
      'Inga Kruse; Leif Berg; Zofia Mazur',
    ],
    ['14h00 : entretien technique - Yann Le Bihan\n15h00 : entretien RH - Sarah Cohen', 'Yann Le Bihan; Sarah Cohen'],
    [
      '10:00 Uhr Fachgespräch: Dr. Heike Brandt\n11:00 Uhr Gespräch mit der Geschäftsführung: Rolf Winter',
      'Dr. Heike Brandt; Rolf Winter',
    ],
    [
      'Time\tWho\tTopic\n9:30\tFatima Zahra El Idrissi\tStrategy\n10:30\tPeter Novak\tOperations',
      'Fatima Zahra El Idrissi; Peter Novak',
    ],
  ],
  'labels of tools and forms': [
    ['Hiring manager: Desmond Clarke\nDate: Monday at 10am', 'Desmond Clarke'],
    ['Host: Yuki Tanaka (Quantitative Lead)', 'Yuki Tanaka'],
    ['Interviewer(s): CLARKE, Desmond; IYER, Kavya', 'Desmond Clarke; Kavya Iyer'],
    ['Interviewer: Okonkwo, Chidi (Staff SRE)', 'Chidi Okonkwo'],
    ['Met wie: Joost Mulder en Fatima Bouzid', 'Joost Mulder; Fatima Bouzid'],
    ['Deltagare: Sofia Ekström, Lars Holm', 'Sofia Ekström; Lars Holm'],
    ['Prowadzący: Michał Nowak', 'Michał Nowak'],
    ['Intervistatore: Ing. Paolo Serra', 'Paolo Serra'],
    ['Entrevistadora: Lucía Prieto, jefa de equipo', 'Lucía Prieto'],
    ['面接官: 田中 由紀', '田中 由紀'],
    ['Attendees from our side:\nHelga Stein\nRui Costa', 'Helga Stein; Rui Costa'],
  ],
  'the writer recruits, and is there': [
    ['You will meet Olena Marsh and me on Monday at 10:00.\n\nLena Brooks\nHR Manager', 'Olena Marsh; Lena Brooks'],
    ['With: Tom Reyes (studio head) and myself\n\nBest,\nLena Brooks\nTalent Partner', 'Tom Reyes; Lena Brooks'],
    [
      'W rozmowie weźmie udział pan Zbigniew Murawski oraz ja.\n\nLena Brooks\nSpecjalista ds. HR',
      'Zbigniew Murawski; Lena Brooks',
    ],
    [
      'Das Gespräch führen Frau Verena Amstutz und ich.\n\nFreundliche Grüße\nLena Brooks\nLeiterin HR',
      'Verena Amstutz; Lena Brooks',
    ],
    [
      'Du møder indkøbschef Søren Vestergaard samt undertegnede.\n\nVenlig hilsen\nLena Brooks\nHR-konsulent',
      'Søren Vestergaard; Lena Brooks',
    ],
    [
      'Vous rencontrerez Mamadou Bah, notre directeur, et moi-même.\n\nCordialement\nLena Brooks\nResponsable RH',
      'Mamadou Bah; Lena Brooks',
    ],
    ['Je spreekt met Joost Mulder en mij.\n\nGroeten\nLena Brooks\nRecruiter', 'Joost Mulder; Lena Brooks'],
    ['Conocerás a Marta Vidal y a mí el lunes.\n\nSaludos\nLena Brooks\nRecursos Humanos', 'Marta Vidal; Lena Brooks'],
    ['Al colloquio ci saremo io e Sandro Neri.\n\nSaluti\nLena Brooks\nRisorse Umane', 'Sandro Neri; Lena Brooks'],
    ['Vi ses på tisdag, du träffar Lars Holm och mig.\n\nMvh\nLena Brooks\nHR-partner', 'Lars Holm; Lena Brooks'],
    ['Conversamos eu e o Dieter Kroll na quarta.\n\nAbraço\nLena Brooks\nRH', 'Lena Brooks; Dieter Kroll'],
    ['Bethan Crowe and I would love to meet you on Friday.\n\nLena Brooks\nPeople Lead', 'Bethan Crowe; Lena Brooks'],
  ],
  'the writer recruits, and only opens the door': [
    [
      'You will be speaking with Marcus Bell. I will be on for the first couple of minutes.\n\nLena Brooks\nTalent Acquisition',
      'Marcus Bell',
    ],
    [
      'Check in with me in the lobby. 10:00 Coding – Vikram Desai, Engineer\n\nLena Brooks\nCandidate Experience Coordinator',
      'Vikram Desai',
    ],
    ['If anything comes up, call me or tell me. You meet Nadia Petrova.\n\nLena Brooks\nRecruiter', 'Nadia Petrova'],
    ['Ich empfange Sie am Eingang, das Gespräch führt Jonas Weber.\n\nLena Brooks\nPersonalreferentin', 'Jonas Weber'],
    ['Je vous accueillerai ; vous rencontrerez Claire Dubois.\n\nLena Brooks\nChargée de recrutement', 'Claire Dubois'],
    ['Jag möter upp i receptionen, sedan pratar du med Rikard Holm.\n\nLena Brooks\nHR', 'Rikard Holm'],
  ],
  'somebody stands in': [
    ['Dana Whitfield is out sick, so Samir Haddad will take your interview on Friday at 2pm.', 'Samir Haddad'],
    ['Instead of Dana Whitfield you will now meet Samir Haddad on Friday at 2pm.', 'Samir Haddad'],
    ['Statt Frau Keller führt Herr Özdemir das Gespräch am Montag um 9 Uhr.', 'Herr Özdemir'],
    ['Your interviewer has changed from Dana Whitfield to Samir Haddad. Friday at 2pm.', 'Samir Haddad'],
    ['Dana Whitfield can no longer make it; Samir Haddad is stepping in on Friday at 2pm.', 'Samir Haddad'],
  ],
};

/** People, places and things that a mail names without one meeting them. */
export const nobodies = [
  'You will work closely with Dana Whitfield after the interview.',
  'You would be working alongside Raj Patel and his team. The interview is on Friday at 2pm.',
  'Your interview is on Friday at 2pm. Questions? Contact Dana Whitfield at dana@brightwave.example.',
  'Your interview is on Friday at 2pm. Your coordinator is Dana Whitfield.',
  'Dana Whitfield will send you the link for Friday at 2pm.',
  'Dana Whitfield referred you to us. The interview is on Friday at 2pm.',
  'Your interview with Grace Street Bakery is on Friday at 2pm.',
  'We meet on Friday at 2pm at the Victoria Hotel, 12 Florence Road, San Francisco.',
  'Interview for Product Manager, Growth and Retention on Friday at 2pm Eastern Time.',
  'Join on Microsoft Teams on Friday at 2pm. One tap mobile: +13017158592,,81234567890# US (Washington DC)',
  'Candidate: Maya Okafor\nInterview on Friday at 2pm',
  'Hey Maya, your interview is on Friday at 2pm.\n\nKind regards, Lena Brooks',
  'The role reports to Dana Whitfield. Your interview is on Friday at 2pm.',
  'Dana Whitfield has invited you to an interview on Friday at 2pm.',
  'The interview is on Friday at 2pm in the Rosa Parks Room.',
  'Bei Fragen wenden Sie sich an Anna Müller. Das Gespräch ist am Montag um 9 Uhr.',
  'Pour toute question, contactez Claire Dubois. Entretien lundi à 9h.',
] as const;

/** Signatures below a letter that Lena Brooks sends, with the recruiter whom they tell. */
export const signed: readonly (readonly [signature: string, recruiter: string | null])[] = [
  ['Best,\nLena Brooks\nTalent Partner, Brightwave', 'Lena Brooks <lena.brooks@brightwave.example>'],
  ['Kind regards\n\nLena Brooks | Recruiter | Brightwave', 'Lena Brooks <lena.brooks@brightwave.example>'],
  ['Thanks!\nLena', 'Lena Brooks <lena.brooks@brightwave.example>'],
  [
    'Best,\nSophie Turner\nRecruiting Coordinator\nsophie.turner@brightwave.example',
    'Sophie Turner <sophie.turner@brightwave.example>',
  ],
  ['Best,\nSophie Turner\nRecruiting Coordinator', 'Sophie Turner'],
  ['Best,\nThe Brightwave Recruiting Team', 'Lena Brooks <lena.brooks@brightwave.example>'],
  ['Mit freundlichen Grüßen\nLena Brooks\nPersonalreferentin', 'Lena Brooks <lena.brooks@brightwave.example>'],
  ['Cordialement,\nLena Brooks\nChargée de recrutement', 'Lena Brooks <lena.brooks@brightwave.example>'],
  ['Un saludo,\nLena Brooks\nResponsable de selección', 'Lena Brooks <lena.brooks@brightwave.example>'],
  ['Met vriendelijke groet,\nLena Brooks\nRecruiter', 'Lena Brooks <lena.brooks@brightwave.example>'],
  ['Cordiali saluti\nLena Brooks\nRisorse Umane', 'Lena Brooks <lena.brooks@brightwave.example>'],
];

/** @example signedLetter('Best,\nLena Brooks') */
export function signedLetter(signature: string): string {
  return `Hi Maya,\n\nYour interview is on December 3 at 2pm.\n\n${signature}`;
}

/** Calendars that come alone, without a writer and words, with whom one meets and who has arranged it. */
export const guestLists = [
  { organizer: 'Dana Whitfield', guests: [], met: ['Dana Whitfield'], recruiter: null },
  { organizer: 'Olivia Marsh', guests: ['Dana Whitfield'], met: ['Dana Whitfield'], recruiter: 'Olivia Marsh' },
  {
    organizer: 'Olivia Marsh',
    guests: ['Dana Whitfield', 'Samir Haddad'],
    met: ['Dana Whitfield', 'Samir Haddad'],
    recruiter: 'Olivia Marsh',
  },
] as const;

/** Who is who in such a calendar, to which the candidate is invited too. */
export function castAmong(organizer: string, guests: readonly string[]): Cast {
  const guest = (name: string): CalendarPerson => ({
    name,
    address: `${name.split(' ')[0]?.toLowerCase()}@brightwave.example`,
    type: 'INDIVIDUAL',
    role: 'REQ-PARTICIPANT',
    status: 'NEEDS-ACTION',
  });
  const maya = guest('Maya Okafor');
  const mail = { ...mailOf('', { from: null, to: [] }), subject: '' };
  const event = { ...noEvent, organizer: guest(organizer), attendees: [maya, ...guests.map(guest)] };
  return castOf({ mail, event, extractions: [], candidates: [maya], titlePeople: [], companies: [], elsewhere: [] });
}

/** An event of which only its name is told. */
export const noEvent: CalendarEvent = {
  uid: 'u1',
  sequence: 0,
  recurrenceId: null,
  recurring: false,
  status: null,
  start: null,
  end: null,
  summary: 'Interview',
  description: '',
  location: null,
  url: null,
  organizer: null,
  attendees: [],
  extras: {},
};
