import type { CalendarEvent } from '../../mail/calendar.ts';
import type { OriginalMail } from '../../mail/forward.ts';
import type { Mailbox } from '../../mail/mail.ts';
import { isCandidate } from '../people/candidate.ts';
import { addressFits } from '../people/people.ts';
import { isRobotLocalPart, isSharedLocalPart } from '../people/robots.ts';
import { tenantAnchors } from './company-anchors.ts';
import { formsOfLabel } from './domain-fit.ts';
import { companyFromDomain, domainLabel, isFreeMail, isTool } from './mail-domain.ts';

/** Whose domain or mailbox a label is: the writer's, others' on his side, what a tool calls its customer, a free-mail name. */
export type LabelKind = 'own' | 'side' | 'tenant' | 'local';

/** A word in which an address or link may hold the employer's name. */
export interface EmployerLabel {
  readonly kind: LabelKind;
  readonly label: string;
  readonly forms: readonly string[];
  readonly quote: string;
  /** The address it was taken from; null for links. */
  readonly address: string | null;
}

/** The labels of a mail, the writer's first; each once. @param boxes who may be on the employer's side */
export function labelsOf(
  mail: OriginalMail,
  event: CalendarEvent | null,
  candidates: readonly Mailbox[],
  boxes: readonly Mailbox[],
): readonly EmployerLabel[] {
  const found = new Map<string, EmployerLabel>();
  const add = (kind: LabelKind, label: string, quote: string, address: string | null): void => {
    if (label.length >= 2 && !found.has(label))
      found.set(label, { kind, label, forms: formsOfLabel(label), quote, address });
  };
  const own = mail.from?.address ?? null;
  for (const box of boxes) {
    const { address } = box;
    if (address === null || isCandidate({ name: box.name, address }, candidates)) continue;
    const quote = `${box.name ?? ''} <${address}>`;
    if (companyFromDomain(address) !== null)
      add(address === own ? 'own' : 'side', domainLabel(address) ?? '', quote, address);
    else if (isFreeMail(address) && !(box.name !== null && addressFits(address, box.name)))
      for (const local of namesInLocal(address)) add('local', local, quote, address);
  }
  for (const { label, quote } of tenantAnchors(mail, event, candidates)) add('tenant', label, quote, null);
  return [...found.values()];
}

/** `crabtreejoinery@outlook.com`, `ironwattlegym.hire@…`: small firms name their mailbox after themselves. */
function namesInLocal(address: string): readonly string[] {
  if (isTool(address)) return [];
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase();
  if (isRobotLocalPart(local) || isSharedLocalPart(local)) return [];
  const parts = local.split(/[._+-]/).filter((part) => part.length >= 5 && !/^\d/.test(part));
  return [...new Set([local.replace(/[._+\d-]/g, ''), ...parts.map((part) => part.replace(/\d+$/, ''))])].filter(
    (part) => part.length >= 5,
  );
}
