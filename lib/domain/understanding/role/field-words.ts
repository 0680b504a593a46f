/** Fields that stand behind a title's comma or in its brackets without being words of titles themselves. */
export const fieldWords: ReadonlySet<string> = new Set(
  'maintenance payments payroll platform growth search ads risk fraud trade finance tax audit lending mortgages credit claims pricing partnerships enterprise smb mid-market commercial footwear apparel beauty grocery dairy fermentation routing logistics fulfillment procurement sourcing manufacturing production packaging electrical mechanical civil structural chemical nuclear aerospace automotive robotics embedded controls firmware wireless networking storage database analytics reporting identity privacy integrations payments-platform checkout onboarding retention lifecycle email social content editorial video audio games graphics rendering animation ui ux web mobile ios android backend frontend full-stack cloud devops sre ai ml nlp vision speech oncology cardiology pediatrics paediatrics icu er surgery radiology pharmacy mathematics math maths physics chemistry biology history english spanish french german music art science humanities grade year'.split(
    ' ',
  ),
);
