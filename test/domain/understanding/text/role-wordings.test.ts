import { describe, expect, test } from 'vitest';
import { readPassages } from '../../../../lib/domain/understanding/text/passages.ts';
import { roleIn } from '../../../../lib/domain/understanding/text/role-in-text.ts';

/** The job that a text tells, with the subject before it and `|` for line ends; the employer is known as Quillworks. */
function roleOf(text: string, subject = ''): string | null {
  return roleIn(readPassages(subject, text.replaceAll('|', '\n')), 'Quillworks')?.role ?? null;
}

describe('the job in a sentence', () => {
  test.each([
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
