import type { Viewer } from '@rekindle/shared/viewer/viewer';
import * as agencyStore from '../agency/agency.store.ts';
import type { AgencyDeps } from '../context.ts';
import type { Letter } from '../mail/mailer.ts';
import * as memberStore from '../member/member.store.ts';
import { invitationDays } from './invitation.ts';

/** Where mail is sent. The link is shown to whoever invites as well, so a letter that fails is logged and no more. */
export async function mailInvitation(deps: AgencyDeps, viewer: Viewer, to: string, link: string): Promise<void> {
  const { mailer } = deps;
  if (!mailer) return;
  try {
    const names = await deps.database.read(viewer, async (tx) => {
      const [inviter] = await memberStore.byIds(tx, [viewer.memberId ?? '']);
      return { agency: (await agencyStore.find(tx))?.name ?? '', inviter: inviter?.name ?? '' };
    });
    await mailer.send(invitationLetter(to, names, new URL(link, deps.publicUrl).href));
  } catch (error) {
    deps.logger.warn({ err: error }, 'an invitation could not be mailed: its link is to be handed over');
  }
}

function invitationLetter(to: string, { agency, inviter }: { agency: string; inviter: string }, link: string): Letter {
  return {
    to,
    subject: `Join ${agency} on Rekindle`,
    text: [
      'Hello,',
      '',
      `${inviter} invites you to work together at ${agency} on Rekindle. This link lets you in:`,
      '',
      link,
      '',
      `It works once, for ${invitationDays} days.`,
    ].join('\n'),
  };
}
