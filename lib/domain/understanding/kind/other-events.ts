/** Events for an audience: never an interview, also where their titles speak of interviews. */
export const audienceTitle =
  /\b(?:webinar|town ?hall|all[- ]hands|newsletter|open house|career fair|job fair|info(?:rmation)? session|meet-?up|conference \d{4}|master ?class|workshop|live ?stream|hiring event)\b/i;

/** Events of other lives, as titles of events have them. */
export const otherTitle =
  /\b(?:birthday|dentist|doctor|haircut|flight to|reservation|check-?out|delivery|stand-?up|sprint (?:planning|review|retro)|retrospective|office hours|lunch|dinner|brunch|breakfast|barbecue|party|game night|happy hour|yoga|gym|parents?' evening|anniversary|holiday|vacation|out of office|ooo|payroll|(?:bi-?|fort)?weekly|monthly|(?:team|staff|board|department) meeting|all[- ]hands|backlog|kick-?off|performance review|onboarding|orientation|jour fixe|regeltermin|teammeeting|geburtstag|zahnarzt|arzttermin|elternabend|anniversaire|dentiste|reunion d'equipe|cumpleaños|dentista|compleanno|aniversario|aniversário|verjaardag|tandarts|werkoverleg)\b/i;
