import type { Interaction } from '@rekindle/proto/communications';

const channelNames: Record<string, string> = {
  EMAIL: 'by email',
  SMS: 'by text message',
  WHATSAPP: 'on WhatsApp',
  LINKEDIN: 'on LinkedIn',
};

const callWords: Record<string, string> = {
  SPOKE: 'Spoke on the phone',
  NO_ANSWER: 'Called, no answer',
  VOICEMAIL: 'Called, left a voicemail',
  WRONG_NUMBER: 'Called, wrong number',
  DECLINED: 'Declined on the phone',
};

/** Replied to “Contract roles from December” */
export function interactionInWords(interaction: Interaction): string {
  const { channel, direction, outcome, decline } = interaction;
  if (channel === 'MEETING') return decline ? 'Declined in a meeting' : 'Met';
  if (channel === 'CALL') {
    if (decline) return 'Declined on the phone';
    if (direction === 'INBOUND' && (outcome === 'SPOKE' || outcome === '')) return 'Called us';
    return callWords[outcome] ?? 'Called';
  }
  const how = channelNames[channel] ?? 'in a message';
  const subject = interaction.subject.replace(/^((re|aw|fwd?|wg):\s*)+/i, '').trim();
  if (direction !== 'INBOUND') return subject ? `Message sent: “${subject}”` : `Message sent ${how}`;
  if (decline) return `Declined ${how}`;
  return subject ? `Replied to “${subject}”` : `Replied ${how}`;
}
