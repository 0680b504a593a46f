import { describe, expect, test } from 'vitest';
import type { OriginalMail } from '../../../../lib/domain/mail/forward.ts';
import { classifyWords, wordsOf } from '../../../../lib/domain/understanding/kind/classify.ts';

const mail = (subject: string, text: string, from: string): OriginalMail => ({
  from: { name: null, address: from },
  replyTo: [],
  to: [],
  cc: [],
  subject,
  date: null,
  dateOffset: null,
  localDate: null,
  text,
  html: null,
  calendars: [],
  headers: [],
});
const kindOf = (subject: string, text: string, dated: boolean, from = 'olivia@brightwave.example') =>
  classifyWords(wordsOf(mail(subject, text, from)), dated).kind;

type Wordings = Readonly<Record<string, readonly (readonly [subject: string, text: string])[]>>;

/** No hour is named. */
const undated: Wordings = {
  rejection: [
    ['Guide job', 'We gave the last raft guide spot to a woman who has run that river before. You were next in line.'],
    ['Din ansökan', 'Tjänsten som butikschef har gått till en annan sökande.'],
    ['The January class', 'I am afraid yours was not one of the names drawn by the panel. Please do try us again.'],
    ['Deine Bewerbung', 'Wir haben die Stelle als Lektorin inzwischen anderweitig vergeben.'],
    ['Suite', 'Après réflexion nous avons choisi d’avancer avec quelqu’un d’autre.'],
    ['Your application', 'The role has now gone to an internal candidate, so we are stopping the process here.'],
    ['Thanks', 'You were a close second, and the choice fell on a person with more sector experience.'],
    ['Update', 'We will keep your CV on file and reach out when something else comes up.'],
    ['Data role', 'We have decided not to progress to the next stage with you at this point.'],
    [
      'Update on your application',
      'We have chosen to move forward with applicants whose experience is closer to our needs.',
    ],
    ['Bewerbung', 'Die Wahl ist auf eine andere Bewerberin gefallen.'],
    ['Bewerbung', 'leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Kandidaten entschieden haben.'],
    ['Ihre Bewerbung', 'Wir können Sie im weiteren Verfahren leider nicht berücksichtigen.'],
    ['Candidature', 'Malgré l’intérêt de votre parcours, nous ne donnerons pas suite à votre candidature.'],
    ['Candidature', 'Notre choix s’est porté sur un autre profil.'],
    ['Proceso', 'Lamentamos comunicarte que no continuaremos con tu candidatura.'],
    ['Proceso', 'La elección ha recaído en otra persona con más experiencia.'],
    ['Candidatura', 'Purtroppo la scelta è ricaduta su un altro candidato.'],
    ['Processo seletivo', 'Infelizmente, não seguiremos com a sua candidatura.'],
    ['Sollicitatie', 'Helaas moeten we je meedelen dat je niet bent geselecteerd.'],
    ['Rekrutacja', 'Niestety zdecydowaliśmy się na innego kandydata.'],
    ['Din ansökan', 'Tyvärr har vi valt att gå vidare med andra kandidater.'],
    ['Ваша кандидатура', 'К сожалению, мы приняли решение в пользу другого кандидата.'],
    ['应聘结果', '很遗憾地通知您，您未能进入下一轮。'],
    ['選考結果のご連絡', '誠に残念ではございますが、今回はご期待に添えない結果となりました。'],
  ],
  offer: [
    ['In writing', 'As promised: manager, $71,000, starting in January. Countersign the attached when you can.'],
    ['Glückwunsch!', 'Den Vertragsentwurf mit allen Konditionen finden Sie im Anhang.'],
    ['Esito', 'In allegato la lettera di assunzione da restituirci firmata.'],
    ['¡Enhorabuena!', 'Queremos que seas nuestro nuevo encargado de tienda.'],
    [
      'Our nursery',
      'I am delighted to say we would like you to have the practitioner job! Starting pay is 13.10 an hour.',
    ],
    ['The job', 'Like I said on the phone, the dispatcher job at Iron Ridge is yours if you want it.'],
    [
      'Good news',
      'The whole team would love for you to join us as our first Data Engineer. Your contract is attached.',
    ],
    ['Next steps', 'Attached is the contract with your salary and start date; please sign and return it.'],
    ['Offer', 'We are thrilled to make you an offer for the analyst position.'],
    ['Welcome!', 'Please find enclosed your offer letter for the Support Lead position.'],
    ['Zusage', 'Wir möchten Ihnen die Stelle als Bauleiter anbieten.'],
    ['Vertrag', 'Anbei erhalten Sie Ihren Arbeitsvertrag zur Unterschrift.'],
    ['Bonne nouvelle', 'Nous avons le plaisir de vous proposer le poste de comptable.'],
    ['Oferta', 'Nos alegra ofrecerte el puesto de analista; la oferta formal va adjunta.'],
    ['Proposta', 'Siamo felici di offrirle il ruolo di coordinatrice.'],
    ['Proposta', 'Temos o prazer de oferecer a você o cargo de analista. Segue a proposta de trabalho.'],
    ['Aanbod', 'We willen je graag een contract aanbieden voor de functie van planner.'],
    ['Oferta pracy', 'Z przyjemnością chcemy zaproponować Panu stanowisko analityka.'],
    ['Erbjudande', 'Vi vill gärna erbjuda dig tjänsten som projektledare.'],
    ['Оффер', 'Рады предложить вам должность аналитика.'],
    ['内定のご連絡', '選考の結果、内定とさせていただきます。内定通知書をお送りします。'],
    ['录用通知', '恭喜您，我们向您发出正式录用通知。'],
  ],
  availability: [
    ['Visit', 'Please let me know when you could get to Peoria next week for the merchandiser role.'],
    ['Votre profil', 'Auriez-vous un moment la semaine du 18 pour une première conversation ?'],
    [
      'hey',
      'Could be great for our analytics engineer spot, throw something on here: https://calendly.com/abe-driftless/20',
    ],
    ['Scheduling', 'Reply with your first and second preference from the list and I will do my best.'],
    ['Próxima fase', 'Consegues dizer-me que manhãs te dão jeito na semana de 20 a 24?'],
    ['Slots', 'Kindly share 3-4 slots for next week for a technical discussion.'],
    ['Tried to call', 'Are you around tomorrow or on Wednesday morning for a quick chat about the role?'],
    ['Chat', 'How about Wednesday, 8am to noon?'],
    ['Interview', 'Drop us two or three slots that suit you and we will send an invite.'],
    ['Next round', 'How is your week of the 12th looking?'],
    ['Interview', 'When are you free to speak with the team?'],
    ['Schedule your interview', 'Please pick a slot on my calendar: https://calendly.com/quillworks/intro'],
    ['Your interview', 'Use the link below to book your interview with our recruiter.'],
    ['Gespräch', 'Welche Tage würden Ihnen nächste Woche passen?'],
    ['Gespräch', 'Bitte nennen Sie uns drei mögliche Termine.'],
    ['Entretien', 'Quelles sont vos disponibilités la semaine prochaine ?'],
    ['Entrevista', '¿Qué día te vendría mejor para una llamada?'],
    ['Colloquio', 'Quando sarebbe disponibile per un colloquio?'],
    ['Entrevista', 'Qual a sua disponibilidade para uma conversa na próxima semana?'],
    ['Gesprek', 'Wanneer zou het jou uitkomen voor een gesprek?'],
    ['Rozmowa', 'Kiedy pasowałby Panu termin rozmowy?'],
    ['Intervju', 'Vilka tider passar dig nästa vecka för en intervju?'],
    ['Собеседование', 'Когда вам удобно пройти собеседование?'],
    ['面试安排', '请问您什么时候方便参加面试？'],
    ['面接の日程調整', 'ご都合のよい日時を3つほどお知らせください。'],
  ],
  other: [
    [
      'Thanks for applying to Quillworks',
      'We have received your application and will be in touch if there is a match.',
    ],
    [
      'Your application was sent to Quillworks',
      'Your application for Data Engineer was sent. Similar jobs you may like follow.',
    ],
    ['12 new jobs for you', 'Data Engineer at Quillworks, Analyst at Northgate. See all jobs.'],
    ['Payroll cut-off', 'Timesheets are due by noon.'],
    ['How to ace your next interview', 'Five interview tips from our newsletter. Unsubscribe from this list.'],
    ['Complete your video interview', 'Record your answers before the deadline. It is a one-way video interview.'],
    ['Your coding challenge', 'Please complete the online assessment within 5 days.'],
    ['Eingangsbestätigung', 'Vielen Dank, Ihre Bewerbung ist bei uns eingegangen. Wir melden uns.'],
  ],
};

/** An hour is named. */
const dated: Wordings = {
  invitation: [
    [
      'Line cook',
      'Thanks for applying! I have you down for Tuesday at 12:15 PM and will ring the number on your form.',
    ],
    ['Kitchen', 'Thanks for the CV. Come in Tuesday at 3pm, once lunch is over, and we can cook something.'],
    [
      'Interview confirmed',
      'Your interview is set for Tuesday at 2 PM. If you need to reschedule, reply to this mail.',
    ],
    ['2nd round', 'We would like to move you to the second round on Tuesday at 2 PM with Dana Whitfield.'],
    ['Your onsite', 'Your onsite is booked for May 4, 10:00. Need to change something? Use the portal.'],
    ['Thanks for applying', 'Thank you for applying! We would like to speak with you on Tuesday at 2 PM by phone.'],
    [
      'Einladung',
      'wir laden Sie zum Vorstellungsgespräch am 9. März um 14 Uhr ein. Falls der Termin nicht passt, melden Sie sich.',
    ],
    [
      'Entretien',
      'Nous vous confirmons votre entretien le 9 mars à 14h. Si cet horaire ne vous convient pas, prévenez-nous.',
    ],
    ['Entrevista', 'Confirmamos tu entrevista el 9 de marzo a las 14:00. Si necesitas cambiarla, avísanos.'],
    ['Colloquio', 'Le confermiamo il colloquio del 9 marzo alle 14. Se desidera spostare, ci scriva.'],
    ['Gesprek', 'We bevestigen je gesprek op 9 maart om 14 uur. Als je wilt verzetten, laat het weten.'],
    ['Rozmowa', 'Zapraszamy na rozmowę kwalifikacyjną 9 marca o 14:00.'],
    ['Intervju', 'Välkommen på intervju den 9 mars kl. 14.'],
  ],
  update: [
    ['Changement', 'J’ai un empêchement lundi, pourrait-on se voir pour l’entretien mardi à 9 h 30 ?'],
    ['Re: entrevista', 'A Lívia ficou doente, podemos empurrar a entrevista pra sexta às 9h?'],
    ['Telefoninterview', 'Statt des Gesprächs morgen ruft sie Sie stattdessen am 20. September um 15 Uhr an.'],
    ['Link', 'Please disregard the Zoom link sent earlier. Your interview on Friday at 3 PM will be on Teams instead.'],
    ['Friday', 'I have gone ahead and moved our account manager interview to 10:30 on Friday.'],
    ['Friday', 'I have shuffled things and put us in for Tuesday 12 October at 9am instead.'],
    ['Small addition', 'Our superintendent has asked to sit in on your interview on Thursday, still at 8:00.'],
    ['Interview', 'Something came up, so we have pushed your interview to Thursday at 3 PM.'],
    ['New time for your interview', 'Your interview will now take place on Thursday at 3 PM.'],
    ['Rescheduled: phone screen', 'Your phone screen is now on Thursday at 3 PM.'],
    ['Interview', 'Could we push our chat to Thursday at 3 PM instead of Tuesday?'],
    ['Termin', 'wir müssen Ihr Gespräch leider auf Donnerstag, 15 Uhr, verschieben.'],
    ['Entretien', 'Votre entretien est décalé à jeudi 15h.'],
    ['Entrevista', 'Hemos tenido que cambiar tu entrevista al jueves a las 15:00.'],
    ['Colloquio', 'Il colloquio è stato spostato a giovedì alle 15.'],
    ['Entrevista', 'Precisamos remarcar sua entrevista para quinta-feira às 15h.'],
    ['Gesprek', 'Het gesprek is verplaatst naar donderdag 15 uur.'],
    ['Zmiana terminu', 'Musimy przełożyć rozmowę kwalifikacyjną na czwartek, 15:00.'],
    ['Ny tid', 'Vi behöver flytta intervjun till torsdag kl. 15.'],
    ['Собеседование', 'Собеседование перенесено на четверг, 15:00.'],
    ['面试时间变更', '您的面试改到周四15:00。'],
    ['面接日程変更のお知らせ', '面接の日時を変更させていただきます。木曜日15時となります。'],
  ],
  cancellation: [
    ['The round', 'Meera is away, so the 4pm round tomorrow stands cancelled.'],
    ['Thursday', 'So sorry, we have had to pull the catch up planned for tomorrow at 3 PM.'],
    ['Interview', 'We need to cancel your interview on Thursday at 3 PM; the hiring manager is ill.'],
    ['Cancelled: interview with Quillworks', 'Thursday, 3 PM'],
    ['Termin', 'das Vorstellungsgespräch am Donnerstag um 15 Uhr müssen wir leider absagen.'],
    ['Entretien', 'Nous sommes contraints d’annuler votre entretien de jeudi 15h.'],
    ['Entrevista', 'Lamentamos tener que cancelar la entrevista del jueves a las 15:00.'],
    ['Colloquio', 'Purtroppo dobbiamo annullare il colloquio di giovedì alle 15.'],
    ['Gesprek', 'Het gesprek van donderdag 15 uur gaat helaas niet door.'],
    ['Rozmowa', 'Rozmowa w czwartek o 15:00 została odwołana.'],
    ['Intervju', 'Intervjun på torsdag kl. 15 är inställd.'],
    ['Собеседование', 'Собеседование в четверг в 15:00 отменено.'],
    ['面试取消通知', '周四15:00的面试已取消。'],
  ],
  other: [
    [
      'You are registered',
      'We look forward to seeing you on Thursday at 9am. Keynote speaker Dr. Chua opens the day with an interview.',
    ],
    [
      'Your renewal call',
      'Your indemnity cover runs out soon. I will give you a call on Wednesday at 11am to go through the quotes.',
    ],
    ['Your first day', 'Please report to level 28 on Monday at 9am; somebody will hand you your new laptop.'],
    ['2BR on Hudson', 'It is still available, and I can show it to you on Saturday at 11am. Bring proof of income.'],
    [
      'Demo on Thursday?',
      'I have put 30 minutes on your calendar on Thursday at 2pm to show you how our tool does it. Renata will drive the demo.',
    ],
    ['Weekly sync moved to 3pm', 'Hi all, moving this week’s sync to Thursday 3pm.'],
    ['Payroll meeting', 'Dear colleagues, the payroll meeting is on Thursday at 3 PM.'],
    ['Team lunch', 'Hi everyone, team lunch on Thursday at noon.'],
    ['Webinar: nail your interview', 'Register now for our live session on Thursday at 3 PM.'],
    ['Teammeeting verschoben', 'Liebe Kolleginnen, das Teammeeting findet am Donnerstag um 15 Uhr statt.'],
  ],
};

describe.each(Object.entries(undated))('%s without an hour', (kind, wordings) => {
  test.each(wordings)('%s: %s', (subject, text) => expect(kindOf(subject, text, false)).toBe(kind));
});

describe.each(Object.entries(dated))('%s with an hour', (kind, wordings) => {
  test.each(wordings)('%s: %s', (subject, text) => expect(kindOf(subject, text, true)).toBe(kind));
});
