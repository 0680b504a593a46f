import { isClause } from './clause.ts';

/** Words that people begin a line with, and that have no capital inside a sentence. */
const plainWords =
  /^(?:the|a|an|how|why|what|whether|where|when|which|their|his|her|your|our|its|my|some|several|many|both|that|this|these|those|all|other|different|various|general|more|new|old|next|first|past|previous|current|recent|future|potential|possible|plans?|ways?|roadmap|team|teams|teamwork|system|systems|company|product|products|pair|design|culture|code|data|remote|hybrid|work|technical|test|tests|career|growth|background|experience|leadership|management|incident|incidents|project|projects|customer|customers|user|users|distributed|machine|large|small|big|long|short|daily|weekly|personal|professional|open|internal|external|common|shared|mutual|interest|interests|hobbies|travel|music|books|sports|family|education|research|strategy|quality|security|performance|reliability|release|releases|process|processes|tools|technology|architecture|infrastructure|migration|legacy|cloud|mobile|web|front-end|back-end|backend|frontend|full-stack|on-call|end-to-end|cross-functional|day-to-day|work-life|salary|benefits|time|challenges|challenge|problem|problems|questions?|ideas?|lessons|stories|importance|need|lack|gap|history|state|value|impact|idea|reporting|role|responsibilities|expectations|goals|vision|mission|values|diversity|mentoring|mentorship|onboarding|hiring|training|testing|scaling|building|moving|working|growing|using|running|leading|managing|designing|learning|writing|reading|planning|shipping|being|having|making|getting|keeping|dealing|balancing|switching|improving|reducing|developing|setting|handling|automating|migrating|monitoring|debugging|refactoring|reviewing|supporting|teaching|coaching|cooking|hiking|sailing|climbing|running|cycling|swimming|gardening|photography)$/i;
/** Names that have one spelling, whatever a phone made of them. */
const spellings = new Map(
  'Kafka Python Java JavaScript TypeScript Kubernetes Terraform Postgres PostgreSQL MySQL MongoDB Redis Airflow Snowflake Databricks BigQuery GraphQL Docker Jenkins GitHub GitLab Linux AWS GCP Azure SQL API APIs AI ML LLM LLMs CI/CD GDPR SaaS B2B B2C UX UI QA HR CTO CEO CRM ERP SEO KPI KPIs OKRs Excel Salesforce Tableau Figma Jira Django Berlin London Paris Boston Chicago Germany France England Europe Asia America German French English Spanish'
    .split(' ')
    .map((spelling) => [spelling.toLowerCase(), spelling]),
);
/** What is always one: `importance of documentation`. */
const abstract =
  /^(?:importance|need|lack|gap|future|history|state|value|impact|idea|problem|meaning) (?:of|for|in|with|about) /i;
/** Things that need an article where there is one of them: `Kafka migration` → `the Kafka migration`. */
const countable =
  /^(?:[\w’'/-]+ ){0,2}(?:roadmap|migration|platform|product|rollout|launch|stack|rewrite|redesign|team|structure|project|process|strategy|codebase|line|architecture|budget|timeline|role|challenge|rota|question|exercise|round|setup|pipeline|warehouse|culture|rotation)(?=$|,| \(| (?:to|of|for|from|in|at|with|on|and|or) )/i;
const determined =
  /^(?:the|a|an|my|our|your|her|his|their|its|this|that|these|those|some|any|each|every|both|all|no|how|why|what|when|where|whether|which|who|one|two|three|several|many|more|remote|\d.*|\p{L}+['’]s?|["“'‘].*)$/iu;
/** A list names things; a longer piece between commas tells something. */
const ITEM_WORDS = 6;

/** Names that have one spelling get it: `kafka` → `Kafka`. Words inside quotation marks and addresses stay. */
export function spelled(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}./@:_-])[\p{L}\d/]+(?![\p{L}\p{N}@_/]|\.\p{L})/gu, (word) => {
    return spellings.get(word.toLowerCase()) ?? word;
  });
}

/**
 * A phrase as it stands inside a sentence: no capital that is no name's, `and` before the last of a list, an article
 * before a thing that there is one of.
 *
 * @example insideSentence('Data platform, on-call, hiring') // 'the data platform, on-call and hiring'
 */
export function insideSentence(phrase: string): string {
  return joinItems(itemsOf(phrase).map((item) => withArticle(lowered(item))));
}

/** `Roadmap / on-call / hiring` and `roadmap, on-call, hiring` are lists; what tells something is one item. */
function itemsOf(phrase: string): readonly string[] {
  const slashed = phrase.split(/\s+\/\s+/);
  const items = slashed.length > 1 ? slashed : phrase.split(/,\s+/);
  if (/\b(?:and|or)\b/i.test(items.at(-1) ?? '')) return [phrase];
  const list = items.every((item) => item.split(' ').length <= ITEM_WORDS && !isClause(item) && !tells(item));
  return list ? items : [phrase];
}

/** Pieces that say more of what stands before them: `the rota, which is new`, `not the old one`. */
function tells(item: string): boolean {
  return /^(?:(?:which|who|that|where|not|but|so|because|especially|mainly|including|the one|one of|she|he|they|we|you|i|it)\b|(?:e\.g|i\.e|esp)\.)/i.test(
    item,
  );
}

function joinItems(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const before = items.slice(0, -1).join(', ');
  return `${before}${/ and /.test(before) ? ', and' : ' and'} ${last}`;
}

function lowered(item: string): string {
  const [first = ''] = item.split(/[ ,]/);
  return plainWords.test(first) && first.slice(1) === first.slice(1).toLowerCase()
    ? item.charAt(0).toLowerCase() + item.slice(1)
    : item;
}

function withArticle(item: string): string {
  const [first = ''] = item.split(' ');
  if (abstract.test(item)) return `the ${item}`;
  return countable.test(item) && !determined.test(first) && !/^\p{Ll}+ing$/u.test(first) && !isClause(item)
    ? `the ${item}`
    : item;
}
