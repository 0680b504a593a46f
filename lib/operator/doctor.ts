import type { Temporal } from 'temporal-polyfill';
import { checkAlarms } from './check-alarms.ts';
import { checkDns, type Resolver } from './check-dns.ts';
import { checkQueue } from './check-queues.ts';
import { checkLastMail, checkRuleSet } from './check-receiving.ts';
import { checkAccount, checkIdentity, readDkimNames } from './check-sending.ts';
import type { Clients } from './clients.ts';
import { readDeployment } from './deployment.ts';
import { type Finding, look } from './finding.ts';

export interface DoctorOptions {
  readonly clients: Clients;
  readonly resolver: Resolver;
  readonly stack: string;
  readonly now: Temporal.Instant;
}

/**
 * Looks at everything that a deployment needs in order to work. The order is that in which things must be mended: what
 * stands first hides what comes after it.
 *
 * @throws OperatorError when there is no such deployment
 */
export async function examine({ clients, resolver, stack, now }: DoctorOptions): Promise<readonly Finding[]> {
  const deployment = await readDeployment(clients.cloudFormation, stack);
  const { domain, ruleSet } = deployment;
  const dns = async (): Promise<readonly Finding[]> => {
    // Without receiving the domain is a stand-in, in an emulator.
    if (ruleSet === null) return [];
    const [region, dkim] = await Promise.all([clients.ses.config.region(), readDkimNames(clients.sesV2, domain)]);
    return checkDns(resolver, { domain, region, dkim });
  };
  const all = await Promise.all([
    look('dns', dns),
    look('ses identity', () => checkIdentity(clients.sesV2, domain)),
    look('ses receiving', () => checkRuleSet(clients.ses, ruleSet)),
    look('ses account', () => checkAccount(clients.sesV2)),
    ...deployment.queues.map((queue) => look(`queue ${queue.name}`, () => checkQueue(clients.sqs, queue))),
    look('alarms', () => checkAlarms(clients, stack)),
    look('last mail', () => checkLastMail(clients.s3, deployment, now)),
  ]);
  return all.flat();
}

/** 0: all is well. 1: something wants attention. 2 is for what could not be looked at. */
export function exitCodeOf(findings: readonly Finding[]): 0 | 1 | 2 {
  if (findings.some(({ status }) => status === 'unknown')) return 2;
  return findings.some(({ status }) => status === 'attention') ? 1 : 0;
}

/** One line a finding, what to do below it, and the first thing to do at the end. */
export function sayFindings(findings: readonly Finding[]): string {
  const wide = Math.max(...findings.map(({ check }) => check.length));
  const lines = findings.flatMap(({ check, status, says, next }) => [
    `${status.padEnd('attention'.length)}  ${check.padEnd(wide)}  ${says}`,
    ...(next === null ? [] : [`${' '.repeat('attention'.length + wide + 4)}→ ${next}`]),
  ]);
  const first = findings.find(({ next }) => next !== null);
  return [...lines, '', first === undefined ? 'All is well.' : `Next: ${first.next}`, ''].join('\n');
}
