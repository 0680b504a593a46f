import { foldLong } from '../fold.ts';
import type { Concept } from './concepts.ts';

/*
 * What mails decide, ask and move in Polish, Swedish, Russian, Chinese and Japanese. The words are written as people
 * write them and folded here as mails are, since folding takes marks off letters of every script. Scripts without spaces
 * have no ends of words, so the patterns have none either.
 */

function said(...all: readonly string[]): Concept {
  return { all: all.map((words) => new RegExp(foldLong(words), 'u')), foreign: 'further' };
}

function saidBut(none: string, ...all: readonly string[]): Concept {
  return { ...said(...all), none: new RegExp(foldLong(none), 'u') };
}

/** The employer says no. */
export const furtherRejections: readonly Concept[] = [
  saidBut(
    'przełoż|odwoł|terminu',
    'niestety|z przykrością',
    'nie (?:został|możemy|zdecydow|zakwalifik)|innego kandydata|inną osobę|innym kandydat',
  ),
  said('(?:zdecydowaliśmy się na|wybraliśmy) (?:innego|inną|innych)'),
  saidBut('boka om|ställa in|ny tid', 'tyvärr|beklagar', 'inte|annan kandidat|andra kandidater'),
  said('(?:gått|gick|går) till (?:en |någon )?annan (?:sökande|kandidat|person)?'),
  said('gått vidare med (?:en )?(?:annan|andra)|valt (?:en )?(?:annan|andra) (?:kandidat|sökande)'),
  saidBut(
    'перенес|перенос',
    'к сожалению|сожалеем',
    'другого кандидата|другому кандидату|других кандидатов|не готовы|отказ|не подход|не сможем (?:предложить|продолжить)|не прошли|приняли решение не',
  ),
  said('(?:выбор|решение) в пользу (?:другого|другой|других)'),
  said('很遗憾|很遺憾|遗憾地|遺憾地', '未能|无法|無法|不能|没有|沒有|其他候选人|其他人選|不合适|不合適'),
  said('(?:未能|没有|沒有)(?:通过|通過|进入|進入)'),
  said('見送らせて|お見送り|不採用|ご期待に(?:添|沿)え|ご希望に(?:添|沿)え|採用を見送'),
];

/** The employer says yes. */
export const furtherOffers: readonly Concept[] = [
  saidBut(
    'nie |jeśli',
    '(?:zaproponować|zaoferować|oferujemy|proponujemy) (?:panu |pani |ci |ty )?(?:stanowisko|posadę|pracę|umowę|zatrudnienie)|ofert[aęy] (?:zatrudnienia|pracy) (?:w załączniku|dla)',
  ),
  saidBut('inte|om du', 'erbjuda dig (?:tjänsten|jobbet|en anställning|rollen|anställning)|anställningsavtal'),
  saidBut('не |если', '(?:предложить|предлагаем) вам (?:должность|работу|позицию|место)|оффер|предложение о работе'),
  said('录用通知|錄用通知|录取通知|正式录用|決定录用|决定录用|聘用通知|向您发出(?:工作)?(?:录用|offer)'),
  said('内定(?:の|を|と|通知)|採用通知|採用(?:が|を)?(?:決定|決まり)|オファーレター'),
];

/** The writer asks for times. */
export const furtherAvailability: readonly Concept[] = [
  said(
    '(?:kiedy|jaki termin|które terminy|w jakich terminach)',
    'pasuj|pasowa|odpowiada|dostępn|mógłby|mogłaby|możesz|może pan|ma pan',
  ),
  said('(?:podanie|podaj|proszę o|prześl[^ ]*) .{0,30}(?:termin|dostępnoś)'),
  said('(?:när|vilka? (?:tid|dag)[^ ]*)', 'passar|kan du|har du (?:tid|möjlighet)|tillgänglig'),
  said('(?:skicka|återkom med|föreslå) .{0,30}(?:tider|förslag)'),
  said(
    'когда (?:вам|тебе) (?:было бы |будет )?удобно|какое время|в какое время|удобное (?:для вас )?время|сообщите.{0,40}(?:время|доступност)|выберите.{0,20}(?:время|слот)',
  ),
  said(
    '(?:什么|哪些|哪个)(?:时间|时候)|您?(?:方便|合适|空闲)的(?:时间|時間)|何时方便|什么时候方便|提供.{0,8}(?:时间|時間)段?',
  ),
  said('ご都合(?:の|は|を|が)|候補日|日程調整|ご希望の(?:日|時間)|空いている(?:日|時間)'),
];

/** The talk is off. */
export const furtherCancellations: readonly Concept[] = [
  saidBut('jeśli|aby odwołać', 'rozmow|spotkani|termin', 'odwołan|odwołać|odwołuj|anulowan|nie odbędzie się'),
  saidBut('om du', 'intervju|möte|samtal', 'inställ|ställa in|ställs in|avbok'),
  saidBut('если', 'собеседовани|встреч|интервью', 'отменен|отменить|отменя|отмена|не состоится'),
  saidBut('如果|如需', '面试|面試|会议|會議', '取消'),
  saidBut('場合', '面接|面談', 'キャンセル(?:させて|いたし|と|に)|中止|取り消'),
];

/** The talk is at another time than was said before. */
export const furtherUpdates: readonly Concept[] = [
  saidBut('jeśli|w razie', 'przełoż|przenie[sś]|przesun|nowy termin|zmian[aęy] terminu|zamiast'),
  saidBut('om du', 'flytta(?:s|d|t|de)?|omboka|bokat om|ny tid|skjuta (?:fram|upp)|i stället för|istället för'),
  saidBut('если', 'перенес|переносим|перенос|новое время|вместо'),
  saidBut('如果|如需', '改期|改到|改为|改為|推迟|推遲|提前到|时间(?:有)?(?:变更|调整|变动)|時間變更'),
  saidBut('場合', '(?:日程|時間|日時|面接)(?:の|を|が)?(?:ご)?(?:変更|リスケ)|変更(?:させて|になり|いたし)'),
];

/** Words for the talk, as far as the other languages' lists don't hold them. */
export const furtherTalk = new RegExp(
  foldLong(
    'kwalifikacyjn|rozmow[aęy] rekrutac|rekrutac|jobbintervju|anställningsintervju|собеседован|面接|面談|面试|面試|面谈',
  ),
  'u',
);

/** The writer says that it is settled. */
export const furtherConfirmed = new RegExp(
  foldLong(
    'zaprasza[^ ]* (?:pan[^ ]* |cię |ciebie )?na|potwierdz|zaplanowan|välkommen (?:på|till)|bekräft|inbokad|приглаша[^ ]+ (?:вас )?на|подтвержда|назначен|запланирован|邀请(?:您|你)?(?:参加)?|确认|確認させて|安排(?:在|于|如下)|ご案内|お越しください|実施いたします|決定いたしました',
  ),
  'u',
);
