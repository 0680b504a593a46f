/**
 * Departments and offices as they stand behind a person's name (`Carmela Ruiz, Asset Management`), folded. At the start of a
 * chunk they are no name; behind a first name they may be a surname. Words that are common surnames are not among them.
 */
export const officeWords: ReadonlySet<string> = new Set(
  (
    'generalist academic advisor adviser senate management unit claims risk compliance models aid affairs relations services planning policy merchandise merchandising divisional procurement purchasing logistics operations safety standards treasury tax audit accounting payroll controlling facilities estates property underwriting actuarial pricing reserving lending credit collections fraud trading equities wealth pensions benefits compensation rewards learning curriculum admissions registrar enrollment faculty archives exhibitions events outreach philanthropy fundraising communications press editorial production fabrication maintenance reliability biology chemistry genomics oncology pharmacy radiology pediatrics surgery medicine regulatory proprietor publisher governor governors trustee chairman chairwoman chairperson chair vice-chair deputy acting interim joint corporate commercial chancellor rector vicar matron bursar clerk secretary treasurer curator archivist librarian solicitor barrister notary inspector surveyor foreman superintendent mechanic electrician therapist physiotherapist pharmacist physician surgeon dentist teacher lecturer postdoc scholar intern trainee apprentice investigator examiner underwriter actuary broker trader banker cashier merchandiser planner stylist waiter assessment economics ecology insurance asset assets cyber it legal retail wholesale portfolio partnerships community volunteer volunteering welfare housing transport signal fleet studio lektorat verlag verlegerin verleger einkauf vertrieb buchhaltung fertigung produktion konstruktion forschung lehre verwaltung personalrat betriebsrat vorsitz vorsitzende vorsitzender stellvertretende stellvertretender prasident prasidentin gleichstellungsbeauftragte bereich abteilung referat dezernat forschungsleiter forschungsleiterin inhaber inhaberin gesellschafter gesellschafterin oberarzt oberarztin chefarzt chefarztin pflegedienstleitung ' +
    'logistica produccion produzione producao finanzas finanze financas calidad qualita qualidade amministrazione administracion administracao ufficio ingegneria ingenieria engenharia mantenimiento manutenzione manutencao magazzino almacen atencion sistemas informatica juridico legale presidente presidenta vocal secretario secretaria segretario segretaria operaciones operacoes operazioni compras acquisti achats ventes comptabilite juridique presidence adjoint adjointe maire inkoop verkoop financien personeel lid voorzitter secretaris ekonomi inkop forsaljning ordforande finanse sprzedaz zakupy kadry dyrektor kierownik prezes'
  ).split(' '),
);

/** Days and months as they are shortened; behind a name they end it (`Beau Whitlock Tues 1/12`), before a digit they start none. */
export const datesWords: ReadonlySet<string> = new Set(
  'mon tue tues wed weds thu thur thurs fri sat feb apr aug sept oct nov dec mo di mi do lun mer jeu ven sam dim'.split(
    ' ',
  ),
);

/** Ends of words that begin a sentence or tell a profession; only asked before a first name. */
export const professions =
  /(?:ly|geselle|gesellin|polier|inhaber|kollege|kollegin|betreuer|koordinator|referent|techniker|erin|orin|ratin|istin|entin|leiter|leiterin|meister|meisterin|rat|direktor|chefin|frau|mann|heads-up|today|tomorrow|congrats|congratulations|reminder|update|morgen|heute|demain|domani|morgen|sadly|leider|helaas|purtroppo|malheureusement|lamentablemente|infelizmente|tyvarr|niestety|attendee|guest|guests|founder|candidate)$/;
