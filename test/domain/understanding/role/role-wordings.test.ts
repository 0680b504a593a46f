import { describe, expect, test } from 'vitest';
import { roleIn } from '../../../../lib/domain/understanding/role/role-in-text.ts';
import { readTitle } from '../../../../lib/domain/understanding/role/titles.ts';
import { readPassages } from '../../../../lib/domain/understanding/text/passages.ts';

/** The job that a text tells, with the subject before it and `|` for line ends; the employer is known as Quillworks. */
function roleOf(text: string, subject = ''): string | null {
  return roleIn(readPassages(subject, text.replaceAll('|', '\n')), 'Quillworks')?.role ?? null;
}

describe('the job in a sentence', () => {
  test.each([
    // beyond English
    ['Su solicitud para la plaza de Profesor de Física y Química.', 'Profesor de Física y Química'],
    ['A vaga de Desenvolvedora Mobile segue de pé, viu?', 'Desenvolvedora Mobile'],
    ['Para o lugar de Chefe de receção.', 'Chefe de receção'],
    ['Rola: Programistka Python', 'Programistka Python'],
    ['We gaan met iemand anders in zee als Bloembinder.', 'Bloembinder'],
    ['Vous postulez au poste de Responsable de la médiathèque (H/F).', 'Responsable de la médiathèque'],
    ['Wir reden in Ruhe über die Lehrstelle als Zimmerin.', 'Zimmerin'],
    ['Queremos que seas nuestro nuevo Encargado de tienda.', 'Encargado de tienda'],
    ['Riusciresti venerdì per la call su Visual Merchandiser?', 'Visual Merchandiser'],
    ['La direction vient de geler le recrutement de la Cheffe de produit.', 'Cheffe de produit'],
    ['Poste : Sage-femme – CDI temps plein', 'Sage-femme'],
    ['Roll: Spelprogrammerare', 'Spelprogrammerare'],
    ['Stanowisko: Tester oprogramowania', 'Tester oprogramowania'],
    // named outright
    ['We were impressed by your background for the Senior Backend Engineer position.', 'Senior Backend Engineer'],
    ['Thanks for your interest in our open Customer Support Specialist role!', 'Customer Support Specialist'],
    ['This concerns the vacancy for a Dental Hygienist at our Leeds practice.', 'Dental Hygienist'],
    ['You have been shortlisted for the post of Deputy Headteacher.', 'Deputy Headteacher'],
    ['Regarding the Warehouse Associate opportunity, could you come in on Monday?', 'Warehouse Associate'],
    ['Your job title would be Junior Data Analyst.', 'Junior Data Analyst'],
    ['The opening is for a Night Shift Supervisor in Toledo.', 'Night Shift Supervisor'],
    ['We are moving ahead with you for the "Lead Product Designer" role.', 'Lead Product Designer'],
    ['It is about the *Office Coordinator* position we advertised.', 'Office Coordinator'],
    [
      'We have two openings and would like you for the Machine Learning Engineer II role.',
      'Machine Learning Engineer II',
    ],
    // what the talk is for
    ['You are invited to interview for Senior Data Engineer (Req #48213).', 'Senior Data Engineer'],
    ['Your application for Registered Nurse - Night Shift has been reviewed.', 'Registered Nurse'],
    ['Thanks for applying to be a Barista with us.', 'Barista'],
    ['We would like to schedule your final interview for VP of Sales.', 'VP of Sales'],
    ['You applied as Field Service Technician through our website.', 'Field Service Technician'],
    ['Here is your schedule for the Principal Software Architect onsite.', 'Principal Software Architect'],
    ['Congratulations on reaching the second round for Marketing Manager, EMEA!', 'Marketing Manager'],
    ['We would love to chat with you about our Staff Security Engineer opening.', 'Staff Security Engineer'],
    ['Your candidacy for Director of Engineering is progressing.', 'Director of Engineering'],
    ['Please join us for a phone screen for the DevOps Engineer (Remote) role.', 'DevOps Engineer'],
    // held out
    ['Before a final decision on the Finance Manager, Nordics role he wants to meet you.', 'Finance Manager, Nordics'],
    ['You applied for Deputy Stage Manager on the spring tour.', 'Deputy Stage Manager'],
    ['Let me tell you what I need in a transaction coordinator.', 'transaction coordinator'],
    ['We are hoping to have a Dental Hygienist in place by spring.', 'Dental Hygienist'],
    ["She has asked to sit in on Thursday's School Counselor interview.", 'School Counselor'],
    [
      'Here is the plan for your Histotechnologist visit and interview: the Histotechnologist role needs care.',
      'Histotechnologist',
    ],
    ['Your Gameplay Programmer chat is locked in.', 'Gameplay Programmer'],
    ['You would start with us as our second warehouse fitter.', 'warehouse fitter'],
    ['Can you see yourself as our very first Childminder?', 'Childminder'],
    ['You applied for Journeyman Lineworker with our cooperative.', 'Journeyman Lineworker'],
    ['It is about the Dog Barber job.', 'Dog Barber'],
    ['We are looking for a Pastry Chef who loves mornings.', 'Pastry Chef'],
    ['We would love for you to join us as a Growth Marketer.', 'Growth Marketer'],
    ['We are hiring a Head of People and your name came up.', 'Head of People'],
    ['We want you to become our next Account Manager.', 'Account Manager'],
    ['We are delighted to offer you the role of Content Strategist.', 'Content Strategist'],
    // words behind
    ['Your UX Designer interview is on Thursday.', 'UX Designer'],
    ['The accounts payable clerk job is still yours to lose.', 'accounts payable clerk'],
    ['We have now finished reviewing our Data Scientist applications.', 'Data Scientist'],
    ['Next steps in the Policy Advisor process', 'Policy Advisor'],
    ['Looking forward to the Java developer interview on Friday', 'Java developer'],
  ])('%s', (text, role) => expect(roleOf(text)).toBe(role));
});

describe('the job in other languages', () => {
  test.each([
    ['vielen Dank für Ihre Bewerbung auf die Stelle als Bauleiter (m/w/d).', 'Bauleiter'],
    [
      'gerne möchten wir dich zum Gespräch für die Position Senior Softwareentwickler einladen.',
      'Senior Softwareentwickler',
    ],
    ['Ihre Bewerbung als Kauffrau für Büromanagement hat uns überzeugt.', 'Kauffrau für Büromanagement'],
    [
      'Es geht um die ausgeschriebene Stelle „Referentin für Öffentlichkeitsarbeit“.',
      'Referentin für Öffentlichkeitsarbeit',
    ],
    ['wir suchen einen Vertriebsmitarbeiter im Außendienst.', 'Vertriebsmitarbeiter'],
    ['deine Bewerbung als Werkstudent Marketing ist bei uns eingegangen.', 'Werkstudent Marketing'],
    ['Nous avons bien étudié votre candidature au poste de Chargé de clientèle.', 'Chargé de clientèle'],
    ['Je vous contacte au sujet du poste de Développeuse front-end.', 'Développeuse front-end'],
    [
      'Votre entretien pour le poste de Responsable des ressources humaines est confirmé.',
      'Responsable des ressources humaines',
    ],
    ['Nous recherchons un Technicien de maintenance pour notre site de Lyon.', 'Technicien de maintenance'],
    ['Nous vous proposons le poste d’Assistante de direction.', 'Assistante de direction'],
    ['Gracias por tu candidatura al puesto de Diseñador gráfico.', 'Diseñador gráfico'],
    ['Queremos entrevistarte para la vacante de Jefa de Producto.', 'Jefa de Producto'],
    ['Buscamos un Técnico de Soporte con experiencia.', 'Técnico de Soporte'],
    ['La oferta de Contable te puede interesar.', 'Contable'],
    ['Su entrevista para el cargo de Gerente de Ventas será el martes.', 'Gerente de Ventas'],
    ['abbiamo ricevuto la sua candidatura per la posizione di Addetto alle vendite.', 'Addetto alle vendite'],
    ['la contatto per il ruolo di Responsabile amministrativa.', 'Responsabile amministrativa'],
    ['Cerchiamo un Tecnico informatico per la nostra sede di Torino.', 'Tecnico informatico'],
    ['colloquio per la posizione di Sviluppatore Java presso la nostra sede', 'Sviluppatore Java'],
    ['Confirmamos sua entrevista para a vaga de Auxiliar Administrativo.', 'Auxiliar Administrativo'],
    ['Recebemos sua candidatura para Engenheira de Produção.', 'Engenheira de Produção'],
    ['Estamos procurando um Analista de Marketing Digital para o time.', 'Analista de Marketing Digital'],
    ['A vaga é de Coordenador Pedagógico em Recife.', 'Coordenador Pedagógico'],
    ['Je sollicitatie voor de functie van Verpleegkundige is ontvangen.', 'Verpleegkundige'],
    ['We nodigen je uit voor een gesprek over de vacature Financieel Medewerker.', 'Financieel Medewerker'],
    ['Wij zoeken een Frontend Developer voor ons team in Utrecht.', 'Frontend Developer'],
    ['Bedankt voor je interesse in de functie Beleidsadviseur Wonen.', 'Beleidsadviseur Wonen'],
    ['Zapraszamy na rozmowę na stanowisko Specjalista ds. marketingu.', 'Specjalista ds. marketingu'],
    ['Tack för din ansökan till tjänsten som Projektledare.', 'Projektledare'],
  ])('%s', (text, role) => expect(roleOf(text)).toBe(role));
});

describe('the job on a line or in a subject', () => {
  test.each([
    ['Your interview is confirmed!||Senior Accountant|Quillworks||Tuesday, 9 March', 'Senior Accountant'],
    ['Position applied for: Assistant Restaurant Manager', 'Assistant Restaurant Manager'],
    ['Job Title: Software Engineer III', 'Software Engineer III'],
    ['Stelle: Pflegefachkraft (w/m/d)', 'Pflegefachkraft'],
    ['Poste : Infirmière de nuit', 'Infirmière de nuit'],
    ['Puesto: Camarero de sala', 'Camarero de sala'],
    ['Vaga: Operador de Caixa', 'Operador de Caixa'],
    ['Role: Chief of Staff (Ref. CS-20271)', 'Chief of Staff'],
  ])('%s', (text, role) => expect(roleOf(text)).toBe(role));

  test.each([
    ['Interview – Data Engineer at Quillworks', 'Data Engineer'],
    ['Quillworks: interview invitation (Sales Development Representative)', 'Sales Development Representative'],
    ['Invitation to interview: R0012345 Plant Operator', 'Plant Operator'],
    ['Your Quillworks application - Mechanical Engineer (Hybrid)', 'Mechanical Engineer'],
    ['Vorstellungsgespräch Bauzeichnerin', 'Bauzeichnerin'],
    ['Entretien – Chef de chantier', 'Chef de chantier'],
    ['Entrevista: Recepcionista de hotel', 'Recepcionista de hotel'],
    ['Colloquio conoscitivo - Impiegato contabile', 'Impiegato contabile'],
    ['Uitnodiging gesprek Teamleider Logistiek', 'Teamleider Logistiek'],
    ['Re: Product Manager role', 'Product Manager'],
  ])('%s', (subject, role) => expect(roleOf('See you then.', subject)).toBe(role));
});

describe('titles that are somebody’s own', () => {
  test.each([
    'You will meet Dana Whitfield, Head of Data.',
    'You will speak with our Engineering Manager, Dana Whitfield.',
    'Your call is with Dana Whitfield (VP Engineering) on Thursday.',
    'I am the Talent Partner here and will be your contact.',
    'Dana Whitfield|Senior Recruiter',
    'Please ask for the duty manager at the desk.',
    'Our Head of Design Samir Haddad will join as well.',
    'You would report to the Director of Finance.',
    'Ihr Gespräch führt Dana Whitfield, Leiterin Personal.',
    'Vous serez reçu par notre Directrice technique, Dana Whitfield.',
    'Te entrevistará Dana Whitfield, Jefa de Ventas.',
    'As Recruiting Coordinator I handle all bookings.',
    'Recruiter call with Quillworks',
    'Hiring manager interview on Thursday',
    'Ms. Whitfield, our Chief Nursing Officer, is looking forward to meeting you.',
    'Interviewers:|Dana Whitfield|Staff Engineer|Samir Haddad|Product Manager',
    'Best regards,|Dana Whitfield|Senior Technical Recruiter|Quillworks',
  ])('%s', (text) => expect(roleOf(text)).toBeNull());
});

describe('the job in whole mails', () => {
  test.each<readonly [subject: string, text: string, role: string | null]>([
    [
      'Vorstellungsgespräch am 9. März',
      'Sehr geehrte Frau Seidl,\n\nvielen Dank für Ihre Bewerbung um die Stelle als medizinische Fachangestellte. Gern möchten wir Sie persönlich kennenlernen und laden Sie für Dienstag, 9. März, 14 Uhr in unsere Praxis ein. Das Gespräch führen Dr. Anna Kern und unsere Praxismanagerin Frau Lotz.\n\nMit freundlichen Grüßen\nPetra Lotz\nPraxismanagerin',
      'medizinische Fachangestellte',
    ],
    [
      'Dein Kennenlernen bei uns',
      'Hi Katharina,\n\nsuper, dass du dich bei uns als UX Writer:in beworben hast! Lass uns am Mittwoch sprechen. Mit dabei: Lena (Head of Product) und Tim (Design Lead).\n\nLG\nJonas',
      'UX Writer:in',
    ],
    [
      'Einladung',
      'Guten Tag Frau Seidl,\n\nwir möchten Sie zu einem Gespräch einladen. Es handelt sich um eine Stelle als Industriemechaniker in Vollzeit.\n\nViele Grüße\nSabine von der Heide\nHR Business Partner',
      'Industriemechaniker',
    ],
    [
      'Termin',
      'Hallo Frau Seidl,\nIhre Unterlagen für die Ausbildung zur Bankkauffrau haben uns gefallen.',
      'Bankkauffrau',
    ],
    [
      'Convocation',
      "Madame, Monsieur,\n\nSuite à votre candidature pour un poste d'aide-soignante de nuit, nous vous recevrons le 12 mars à 10h. Vous rencontrerez Mme Petit, cadre de santé, et M. Roux, directeur adjoint.",
      'aide-soignante de nuit',
    ],
    [
      'Entretien',
      'Bonjour Élodie,\n\nMerci pour votre intérêt pour notre offre de Développeur·se Full Stack. On se voit jeudi ? Vous échangerez avec Karim, notre lead dev.',
      'Développeur·se Full Stack',
    ],
    [
      'Votre candidature',
      'Bonjour,\nVotre profil de vendeuse polyvalente a retenu notre attention.',
      'vendeuse polyvalente',
    ],
    [
      'Entrevista',
      'Buenos días, Javier:\n\nTras revisar tu CV para la posición de Administrativo/a de ventas, nos gustaría conocerte. Te recibirá Marta Ruiz, responsable de RRHH.',
      'Administrativo/a de ventas',
    ],
    [
      'Cita',
      'Hola, Javier: te esperamos el jueves para la prueba de camarero. Pregunta por Luis, el encargado.',
      'camarero',
    ],
    [
      'Colloquio',
      'Gentile Giulia,\n\nin merito alla Sua candidatura come Educatrice di asilo nido, La invitiamo a un colloquio il 9 marzo alle 10. Sarà presente la coordinatrice, dott.ssa Neri.',
      'Educatrice di asilo nido',
    ],
    [
      'Proposta',
      'Ciao Giulia, ti scrivo per la posizione aperta di grafico pubblicitario. Ci sentiamo martedì?',
      'grafico pubblicitario',
    ],
    [
      'Entrevista',
      'Olá Beatriz,\n\nGostamos do seu currículo para a posição de Vendedora de loja e queremos marcar uma conversa. Quem te recebe é a Carla, gerente da unidade.',
      'Vendedora de loja',
    ],
    [
      'Processo seletivo',
      'Prezada Beatriz, convidamos você para a entrevista referente à vaga Assistente Social – Prefeitura.',
      'Assistente Social',
    ],
    [
      'Kennismaking',
      'Beste Sanne,\n\nLeuk dat je gesolliciteerd hebt als winkelmedewerker! Kun je donderdag langskomen? Je spreekt met Bas, onze filiaalmanager.',
      'winkelmedewerker',
    ],
    [
      'Gesprek',
      'Hoi Sanne, we willen graag kennismaken voor de rol van Customer Success Manager.\n\nGroet,\nEva Bos\nTalent Acquisition',
      'Customer Success Manager',
    ],
    ['Rozmowa', 'Dzień dobry, zapraszamy na rozmowę w sprawie stanowiska: Młodszy Księgowy.', 'Młodszy Księgowy'],
    ['Intervju', 'Hej Tom, kul att du sökt tjänsten som Backendutvecklare hos oss!', 'Backendutvecklare'],
    [
      'Interview',
      'Hi Maya,\n\nWe enjoyed reading your application to join the team as a Senior Copywriter. You will be interviewed by Dana Whitfield (Creative Director) and Sam Hill, Head of Brand.',
      'Senior Copywriter',
    ],
    [
      'Chat?',
      'Hey Maya, saw your profile and think you could be a great fit for a Solutions Engineer role on my team. I lead the Sales Engineering group.\n\nBen\nDirector, Sales Engineering',
      'Solutions Engineer',
    ],
    [
      'Interview',
      'Dear Tom, further to your application for Head Gardener (ref HG/22), the Trustees would like to interview you.',
      'Head Gardener',
    ],
    ['Interview - Sr. Software Engineer (Backend)', 'See you then', 'Sr. Software Engineer (Backend)'],
    ['RE: Application 20931 Customer Service Rep', 'Hi, please come Tuesday.', 'Customer Service Rep'],
    ['Phone interview for CNA position', 'Hi', 'CNA'],
    [
      'Interview',
      'Dear Ms Okafor,\n\nThank you for applying for the role of Executive Assistant to the CEO. Our CEO would like to meet you.',
      'Executive Assistant to the CEO',
    ],
    [
      'Following up',
      'Hi Maya, Dana (our Engineering Director) and I would love to chat about the Engineering Manager, Platform opening.',
      'Engineering Manager, Platform',
    ],
    [
      'Interview',
      'We loved your portfolio! Can you meet Priya, our Design Lead, on Friday to talk about the product design role?',
      'product design',
    ],
    [
      'Interview',
      'This is to confirm your interview with the Operations Manager for the Delivery Driver vacancy.',
      'Delivery Driver',
    ],
    ['Interview', 'You have progressed to the assessment centre for our Graduate Trainee Programme.', null],
    ['Nurse interview', 'Hi there', 'Nurse'],
    ['Data Science Internship', 'Your interview for the Data Science Internship is set.', 'Data Science Internship'],
    ['Summer internship', 'We would like to interview you for the Marketing Internship.', 'Marketing Internship'],
    [
      'Your conversation with Quillworks',
      'Hi Maya,\n\nYou will be speaking with:\n\nDana Whitfield\nEngineering Manager\n\nSam Hill\nStaff Engineer\n\nBest,\nThe Quillworks Team',
      null,
    ],
    [
      'Interview details',
      'Hi Maya,\n\n10:00 Dana Whitfield - Director of Product\n10:45 Sam Hill - Principal Engineer\n11:30 Lunch with the team\n\nThanks,\nPriya\nRecruiting Coordinator',
      null,
    ],
    [
      'Interview details',
      'Hi Maya, you will meet with our VP of Engineering and our Head of Data. Please bring a laptop.',
      null,
    ],
    [
      'Einladung',
      'Guten Tag Frau Seidl,\n\nan dem Gespräch nehmen teil:\n- Herr Dr. Lang, Bereichsleiter Technik\n- Frau Berger, Personalreferentin\n\nMit freundlichen Grüßen\ni. A. Sabine Krüger\nSachbearbeiterin Personal',
      null,
    ],
    [
      'Invitation',
      'Bonjour, vous serez reçue par Mme Petit (directrice des opérations) et M. Roux (chef de projet).',
      null,
    ],
    [
      'Entrevista',
      'Hola Javier, hablarás con Marta Ruiz (Directora de Marketing) y con Luis, nuestro jefe de ventas.',
      null,
    ],
    [
      'Colloquio',
      'Buongiorno, incontrerà la dott.ssa Neri, responsabile HR, e il direttore vendite, ing. Bassi.',
      null,
    ],
    ['Entrevista', 'Oi Bia! Você vai falar com a Carla, gerente de produto, e com o Rui, engenheiro sênior.', null],
    ['Gesprek', 'Hoi Sanne, je spreekt met Bas (teamleider) en met Eva, onze HR-adviseur.', null],
    ['Interview', 'Hi, I am the founder of Quillworks and would love to talk. Our CTO will join.', null],
    [
      'Interview',
      'Hello Maya, my name is Sam Hill and I am a Talent Acquisition Specialist at Quillworks. I would like to discuss the Payroll Administrator position with you.',
      'Payroll Administrator',
    ],
    [
      'Interview',
      'My name is Sam and I work as a Recruiter for Quillworks. We have a Civil Engineer opening.',
      'Civil Engineer',
    ],
    [
      'Interview',
      'Hi Maya,\nGreat to connect! Dana, the hiring manager for this Data Engineer role, will call you.',
      'Data Engineer',
    ],
    ['Interview', 'Dana leads the Platform team and is hiring a Senior SRE.', 'Senior SRE'],
    ['Interview', 'You will be working closely with our Product Manager and our Designers.', null],
    ['Interview', 'The Senior Manager of Operations, Dana Whitfield, will interview you for Shift Lead.', 'Shift Lead'],
    ['Interview', 'Please bring two copies of your resume and ask the receptionist for Dana.', null],
    ['Interview', 'Report to security guard at the front desk; the office manager will collect you.', null],
    ['Bewerbung', 'Guten Tag, bitte melden Sie sich beim Pförtner. Der Abteilungsleiter holt Sie ab.', null],
    [
      'Next steps',
      'Hi Maya, thanks for speaking with our recruiter Dana. Next is a technical interview with two engineers from the team.',
      null,
    ],
    ['Interview', 'This interview is with the Director of Nursing. The position is full time.', null],
    ['Interview', 'You have been invited to a Zoom meeting by Dana Whitfield, HR Manager.', null],
    ['Interview', 'Maya Okafor - Senior Consultant - Interview 2 of 3', 'Senior Consultant'],
    ['Interview Invitation: Senior Consultant, Quillworks', 'See you there', 'Senior Consultant'],
    ['Interview with Dana Whitfield, Engineering Manager', 'See you there', null],
    ['Chat with our CEO', 'See you there', null],
    [
      'Application',
      'We have received many applications for Marketing Assistant and would like to see you.',
      'Marketing Assistant',
    ],
    ['Interview', 'Role: Senior Engineer\nHiring Manager: Dana Whitfield\nRecruiter: Sam Hill', 'Senior Engineer'],
    ['Interview', 'Job: 4711 - Kassierer (m/w/d) Teilzeit', 'Kassierer'],
    ['Interview', 'Position: Sales Associate (Part-Time) - Store 114', 'Sales Associate'],
    ['Interview', 'Position - Registered Nurse, ICU', 'Registered Nurse, ICU'],
    ['Interview', 'Vacancy: Assistant Psychologist | Band 4', 'Assistant Psychologist'],
    ['Interview', 'Poste : Développeur(se) Python (H/F)', 'Développeur(se) Python'],
    ['Interview', 'Stelle: Kaufmännische:r Mitarbeiter:in im Vertrieb', 'Kaufmännische:r Mitarbeiter:in im Vertrieb'],
    ['Interview', 'Puesto: Técnico/a de laboratorio', 'Técnico/a de laboratorio'],
    ['Interview', 'Functie: Verpleegkundige SEH', 'Verpleegkundige SEH'],
  ])('%s %#', (subject, text, role) => {
    expect(roleIn(readPassages(subject, text), null)?.role ?? null).toBe(role);
  });
});

describe('the job in subjects of tools', () => {
  const box = (name: string) => ({ name, address: null });
  const titles = { candidates: [box('Maya Okafor')], people: [box('Dana Whitfield')], companies: ['Quillworks'] };
  test.each<readonly [subject: string, role: string | null]>([
    ['Interview with Quillworks for Data Engineer', 'Data Engineer'],
    ['Quillworks - Data Engineer - Phone Interview with Dana Whitfield', 'Data Engineer'],
    ['Confirmed: Interview for Data Engineer', 'Data Engineer'],
    ['Data Engineer: Interview invitation at Quillworks', 'Data Engineer'],
    ['Interview Confirmation - R12345 Data Engineer - Quillworks', 'Data Engineer'],
    ['Interview: 2027-1234 - Data Engineer', 'Data Engineer'],
    ['Data Engineer (27000123) interview', 'Data Engineer'],
    ['Maya Okafor <> Dana Whitfield (Hiring Manager) - Data Engineer', 'Data Engineer'],
    ['Maya Okafor - Data Engineer - Hiring Manager Interview', 'Data Engineer'],
    ['Recruiter screen: Maya Okafor, Data Engineer', 'Data Engineer'],
    ['Hiring Manager Interview | Maya Okafor', null],
    ['Interview with CTO', null],
    ['Onsite: Maya Okafor for Senior Product Designer @ Quillworks', 'Senior Product Designer'],
    ['Panel Interview - Product Marketing Manager, Growth', 'Product Marketing Manager, Growth'],
    ['Comptable H/F - entretien', 'Comptable'],
    ['Vorstellungsgespräch: Softwareentwickler m/w/d', 'Softwareentwickler'],
    ['Interview Software Engineer in Test', 'Software Engineer in Test'],
    ['Interview for the position of Data Engineer - Berlin', 'Data Engineer'],
    ['Phone Screen - Software Engineer, Backend (Remote)', 'Software Engineer, Backend'],
    ['Maya Okafor | Lead Data Engineer | Round 2 | System Design', 'Lead Data Engineer'],
    ['[Quillworks] Sr. Manager, Data Science - Interview', 'Sr. Manager, Data Science'],
    ['Director, Product Design interview', 'Director, Product Design'],
    ['Invitation: Quillworks interview: Director, Customer Success', 'Director, Customer Success'],
    ['Intervju för tjänsten Systemutvecklare', 'Systemutvecklare'],
    ['Rozmowa kwalifikacyjna: Starszy Programista Java', 'Starszy Programista Java'],
    ['面接のご案内（データエンジニア）', null],
    ['Interview for Team Leader - Warehouse', 'Team Leader'],
    ['Interview Manager, People Operations', 'Manager, People Operations'],
    ['Application for Legal Counsel', 'Legal Counsel'],
    ['Interview: Sous-chef', 'Sous-chef'],
    ['Interview invite - HGV Class 1 Driver', 'HGV Class 1 Driver'],
    ['Interview Care Home Assistant', 'Care Home Assistant'],
    ['Interview: ICU Nurse (Nights)', 'ICU Nurse'],
    ['Interview Year 5 Teacher', 'Year 5 Teacher'],
    ['Coffee chat re: Founding Designer', 'Founding Designer'],
  ])('%s', (subject, role) => {
    expect(roleOf('See you then.', subject)).toBe(role);
    expect(readTitle(subject, titles).role).toBe(role);
  });
});
