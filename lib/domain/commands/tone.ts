import type { Tone } from '../application/application.ts';
import { lazySet, type PhraseSet } from './lazy-set.ts';
import { phraseSet, wordsOf } from './words.ts';

/** What people call the tones, in eleven languages, bare and compared. */
const names: readonly (readonly [Tone, PhraseSet])[] = [
  [
    'warm',
    words(
      'warm warmer warmere warmeren warmeres friendly friendlier kinder personal casual cordial relaxed softer herzlich herzlicher herzlicheren freundlich freundlicher freundlicheren personlich personlicher personlicheren lockerer chaleureux chaleureuse chaleureuses amical amicale amicaux cordiale personnel calido calida calidos calidas cercano cercana cercanos amable amables caloroso calorosa calorosi calorose calorosos calorosas amichevole amichevoli cordiali personale vriendelijk vriendelijker vriendelijkere hartelijk hartelijker hartelijkere persoonlijker amigavel amigaveis pessoal varm varmare varmere vanligare venligere vennligere personligare personligere cieply cieplejszy cieplejsze cieplejszym cieplej serdeczny serdeczniej',
    ),
  ],
  [
    'formal',
    words(
      'formal formally formaller professional businesslike official formell formeller formelleren formelleres formel formels formelle formelles formlich formlicher formlicheren professioneller professionnel professionnels professionnelle formales profesional profesionales formale formali professionale professionali formeel formeler formelere zakelijk zakelijker zakelijkere professioneler formais profissional profissionais formellare formelt formelle professionellt profesjonelt formalny formalnie oficjalny oficjalnie',
    ),
  ],
  [
    'brief',
    words(
      'brief briefer short shorter shorten shortened trimmed snappy snappier crisp crisper succinct concise terse tighter punchier kurz kurzer kurzere kurzeren kurzen knapp knapper knapperen bref brefs breve breves brevi court courts courte courtes concis corto corta cortos cortas corti corte conciso concisa concisi kort korter kortere kortare korta curto curta curtos curtas sucinto raccourcis raccourcir acorta acortalo acortalos accorcia accorciale accorciali encurta encurte inkorten verkort forkort krotki krotszy krotsze krocej skroc',
    ),
  ],
];
const phrases: readonly (readonly [Tone, PhraseSet])[] = [
  ['brief', phraseSet('short and sweet|to the point|short and to the point')],
];
/** They say that something is to change: without one of them a tone's name is no wish. */
const comparing = words(
  'more make mehr mach machen mache plus fais faites rends mas haz hazlo hazlos hazla hazlas piu rendi rendili rendile fallo falli falle mais faca torna torne mer mere maak gor gjor bardziej zrob tone ton tono tom toon stil tonfall ' +
    'shorter briefer warmer warmere warmeren friendlier kinder softer snappier crisper tighter punchier shorten kurzer kurzere kurzeren kurzen knapper knapperen formlicher formlicheren formeller formelleren personlicher herzlicher herzlicheren freundlicher freundlicheren lockerer professioneller korter kortere formeler formelere zakelijker zakelijkere vriendelijker vriendelijkere hartelijker persoonlijker kortare varmare varmere vanligare venligere personligare personligere formellare raccourcis raccourcir acorta acortalo acortalos accorcia accorciale accorciali encurta encurte inkorten verkort forkort krocej krotszy krotsze cieplejszy cieplejsze cieplej skroc',
);
/** Words of a wish that leave the tone what it is. */
const fillers = words(
  'more a an bit little tad touch much very please make it sound them these this that both em can could would you we i id like want the note notes draft drafts letter letters mail mails email emails text texts tone style in with to for of if possible great nice lovely good thanks thank pls and just ' +
    'etwas ein bisschen wenig mehr bitte mach mache machen es sie das die beide einem einen eine ton tonfall stil im wenn moglich gern gerne danke kannst konntest du den text fur noch tick ' +
    'un peu plus fais faites les le la rends soit si possible merci svp stp sil te vous plait ton peux tu deux lettres messages ' +
    'poco mas haz hazlo hazlos hazla hazlas tono por favor gracias que sea sean es posible puedes los las ' +
    'po piu rendi rendili rendile fallo falli falle un tono grazie per favore se possibile puoi ' +
    'um uma pouco mais faca torna torne deixa tom se possivel obrigado obrigada podes pode os as mensagens ' +
    'iets wat een beetje maak ze het graag alsjeblieft aub toon kan mag kun kunnen je als het bedankt ' +
    'lite gor dem det ton tack om mojligt kan du mer litt lidt gjor tone takk tak hvis muligt mulig mere ta ' +
    'troche bardziej prosze zrob je to dzieki jesli mozna niech bedzie',
);

function words(list: string): PhraseSet {
  return lazySet(() => list.split(' '));
}

/** A tone from what people call it (`more formal`, `shorter`), or null. */
export function readTone(value: string): Tone | null {
  if (/\bless\b/i.test(value)) return null;
  const folded = wordsOf(value).map((word) => word.folded);
  const kept = folded.filter((word) => !fillers.has(word));
  const phrase = folded.join(' ');
  const named = phrases.find(([, list]) => list.has(phrase))?.[0];
  if (named !== undefined) return named;
  return kept.length === 0 ? null : (names.find(([, list]) => kept.every((word) => list.has(word)))?.[0] ?? null);
}

/**
 * A tone that a clause wishes for without its key: `make it shorter`, `un ton plus chaleureux si possible`.
 * @param phrase folded words joined by blanks
 */
export function readToneWish(phrase: string): Tone | null {
  return phrase.length <= 80 && phrase.split(' ').some((word) => comparing.has(word)) ? readTone(phrase) : null;
}
