export interface Passkey {
  id: string;
  accountId: string;
  /** base64url, as browsers name it. */
  credentialId: string;
  publicKey: Buffer;
  counter: number;
  transports: string[];
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}

export const passkeysMax = 20;
export const challengeMinutes = 5;

/** Passkeys are bound to where browsers find the product. */
export function relyingParty(publicUrl: string): { id: string; origin: string } {
  const { hostname, origin } = new URL(publicUrl);
  return { id: hostname, origin };
}
