import { compareInstants, type Instant, shift } from '../time.ts';
import type { EffectBody } from './application.ts';
import { linkQuestionLifetime, maxLinks, maxLinksAsked } from './limits.ts';
import type { Profile } from './profile.ts';

/** What became of a wish to link or unlink an address: the profile, what to say, and what is owed for it. */
export interface LinkChange {
  readonly profile: Profile;
  readonly said: string;
  readonly effects: readonly EffectBody[];
}

/**
 * A user wants a further address to be his too. It is asked first; nothing changes until it says yes.
 *
 * @param address in lower case
 */
export function askLink(profile: Profile, address: string, now: Instant): LinkChange {
  const stay = (said: string): LinkChange => ({ profile, said, effects: [] });
  const asked = openQuestions(profile, now);
  if (address === profile.address.toLowerCase()) return stay(`${address} is the address that you are enrolled with.`);
  if (profile.links.includes(address)) return stay(`${address} is linked to you already.`);
  if (asked.some((one) => one.address === address))
    return stay(`I have asked at ${address} already. Reply yes to my mail there.`);
  if (profile.links.length >= maxLinks)
    return stay(`You have ${maxLinks} linked addresses, which is as many as I keep.`);
  if (asked.length >= maxLinksAsked)
    return stay(`I have asked at ${maxLinksAsked} addresses and wait for their answers. Ask me again in a week.`);
  const question = { address, number: profile.nextLink, at: now };
  return {
    profile: { ...profile, linksAsked: [...asked, question], nextLink: profile.nextLink + 1 },
    said: `I asked at ${address} whether it is yours. Reply yes to my mail there within a week, and you can write to me from both. I ask an address once a week at most.`,
    effects: [{ type: 'ask-link', address, number: question.number }],
  };
}

/** A user lets a further address go, or takes back the question whether it is his. */
export function unlink(profile: Profile, address: string, now: Instant): LinkChange {
  const linked = profile.links.includes(address);
  const asked = openQuestions(profile, now);
  const linksAsked = asked.filter((one) => one.address !== address);
  if (!linked) {
    const waits = linksAsked.length < asked.length;
    const said = waits ? `I no longer wait for an answer from ${address}.` : notLinked(profile, address);
    return { profile: waits ? { ...profile, linksAsked } : profile, said, effects: [] };
  }
  return {
    profile: { ...profile, linksAsked, links: profile.links.filter((one) => one !== address) },
    said: `${address} is no longer linked to you.`,
    effects: [{ type: 'unlink', address }],
  };
}

/** True where a yes from this address, received then, answers the question with this number. */
export function answersLink(profile: Profile, number: number, address: string, receivedAt: Instant): boolean {
  return (
    profile.state === 'active' &&
    openQuestions(profile, receivedAt).some((one) => one.number === number && one.address === address.toLowerCase())
  );
}

/** The address has said yes. */
export function withLink(profile: Profile, address: string): Profile {
  return {
    ...profile,
    links: profile.links.includes(address) ? profile.links : [...profile.links, address].slice(0, maxLinks),
    linksAsked: profile.linksAsked.filter((one) => one.address !== address),
  };
}

/** The question is settled otherwise. */
export function withoutLinkQuestion(profile: Profile, address: string): Profile {
  return { ...profile, linksAsked: profile.linksAsked.filter((one) => one.address !== address) };
}

function openQuestions(profile: Profile, now: Instant): Profile['linksAsked'] {
  return profile.linksAsked.filter((one) => compareInstants(shift(one.at, linkQuestionLifetime), now) > 0);
}

function notLinked(profile: Profile, address: string): string {
  const known = profile.links.length === 0 ? 'No address is.' : `These are: ${profile.links.join(', ')}.`;
  return `${address} is not linked to you. ${known}`;
}
