/**
 * Learns what chooses the employer's name, writes the weights beside the code that uses them, and prints how often the
 * choice is right for wordings that the model has not seen. Run it with `node test/corpus/learn/company.ts`; `--show` lists
 * what is misjudged, `--blind PATTERN` learns without the mails whose name matches and judges those alone (writes nothing).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { pickedOf } from '../../../lib/domain/understanding/company/company-choice.ts';
import {
  type EmployerCandidate,
  employerCandidates,
} from '../../../lib/domain/understanding/company/employer-candidates.ts';
import { chooserBy } from '../../../lib/domain/understanding/learned/choice-model.ts';
import { readCorpus } from '../corpus-cases.ts';
import { sameEmployer } from '../judge.ts';
import { type CompanyMail, companyMails, companySentences } from './company-mails.ts';
import { readLetters } from './letters.ts';
import { type ChoiceExample, trainChoice } from './train-choice.ts';
import { hash } from './train-linear.ts';

const { values: flags } = parseArgs({ options: { show: { type: 'boolean' }, blind: { type: 'string' } } });
const target = join(import.meta.dirname, '../../../lib/domain/understanding/company/employer.weights.json');
/** These wordings were new to all who wrote rules, lexicons and features. */
const atFirstSight = /^more\/(?:second|third|fourth)-/;
const FOLDS = 5;

interface Example extends ChoiceExample {
  readonly mail: CompanyMail;
  readonly candidates: readonly EmployerCandidate[];
}

interface Judged {
  readonly mail: CompanyMail;
  readonly name: string | null;
  readonly probability: number;
}

const examples: readonly Example[] = [
  ...(await companyMails([...readCorpus(), ...readLetters()])),
  ...companySentences(),
].map((mail) => {
  const candidates = employerCandidates(mail.sources, null);
  return {
    mail,
    group: mail.group,
    weight: atFirstSight.test(mail.name) ? 2 : 1,
    candidates,
    things: candidates.map(({ name, features }) => ({
      features,
      right: mail.truth !== null && sameEmployer(mail.truth, name),
    })),
  };
});

function judged(tested: readonly Example[], learned: readonly Example[]): readonly Judged[] {
  const choose = chooserBy(trainChoice(learned));
  return tested.map(({ mail, candidates }) => {
    const choice = choose(candidates.map(({ features }) => features));
    const at = pickedOf(candidates, choice);
    const [name, probability] = at === null ? [null, 0] : [candidates[at]?.name ?? null, choice.probabilities[at] ?? 0];
    return { mail, name, probability };
  });
}

function isRight({ mail, name }: Judged): boolean {
  return name === null ? mail.truth === null : mail.truth !== null && sameEmployer(mail.truth, name);
}

function report(title: string, all: readonly Judged[]): void {
  const right = all.filter(isRight).length;
  const silent = all.filter((one) => !isRight(one) && one.name === null).length;
  const share = ((100 * right) / Math.max(1, all.length)).toFixed(1);
  process.stdout.write(
    `${title}: ${right} of ${all.length} (${share} %), silent ${silent}, wrong ${all.length - right - silent}\n`,
  );
}

const blind = flags.blind === undefined ? null : new RegExp(flags.blind);
const results =
  blind === null
    ? Array.from({ length: FOLDS }, (_, fold) => {
        const inside = ({ group }: Example) => hash(group) % FOLDS === fold;
        return judged(
          examples.filter(inside),
          examples.filter((one) => !inside(one)),
        );
      }).flat()
    : judged(
        examples.filter(({ mail }) => blind.test(mail.name)),
        examples.filter(({ mail }) => !blind.test(mail.name)),
      );
report(
  'all wordings',
  results.filter(({ mail }) => !mail.name.startsWith('sentences/')),
);
report(
  'sentences',
  results.filter(({ mail }) => mail.name.startsWith('sentences/')),
);
report(
  'letters',
  results.filter(({ mail }) => mail.name.startsWith('letters/')),
);
report(
  'written later',
  results.filter(({ mail }) => atFirstSight.test(mail.name)),
);
if (flags.show === true)
  for (const one of results.filter((result) => !isRight(result)))
    process.stdout.write(`${one.mail.name}: ${one.mail.truth}, got ${one.name} (${one.probability.toFixed(2)})\n`);
if (blind === null) writeFileSync(target, `${JSON.stringify(trainChoice(examples), null, 1)}\n`);
