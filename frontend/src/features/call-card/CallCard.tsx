/** Mounted once by the shell; opened from any page through lib/call-card.ts. */
export default function CallCard() {
  return null;
}
