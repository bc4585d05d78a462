import type { PublicKeyCredentialCreationOptionsJSON, RegistrationResponseJSON } from '@simplewebauthn/browser';
import { useCallback, useEffect, useState } from 'react';
import { call } from './auth.ts';

export type SignInMethod = 'password' | 'passkey' | 'identity_provider' | 'sample';

export interface Passkey {
  id: string;
  name: string;
  createdAt: string;
  lastUsedAt: string | null;
}

/** How the person who is signed in signs in. */
export interface SignInSettings {
  /** How this session began; it decides what may be changed here. */
  method: SignInMethod;
  email: string;
  hasPassword: boolean;
  secondFactor: { since: string; recoveryCodesLeft: number } | null;
  passkeys: Passkey[];
  /** False where links are handed over by hand. */
  mailed: boolean;
  /** Whether the address was shown to be one's own; it can be where mail is sent. */
  emailProven: boolean;
}

export interface OwnSession {
  id: string;
  current: boolean;
  method: SignInMethod;
  browser: string | null;
  system: string | null;
  createdAt: string;
  lastUsedAt: string;
}

export const ownSignIn = {
  settings: () => call<SignInSettings>('GET', '/sign-in-settings'),
  sendEmailProof: () => call<object>('POST', '/email-proofs'),
  confirm: (password: string) => call<void>('POST', '/confirm', { password }),
  changePassword: (input: { currentPassword: string; password: string }) =>
    call<object>('POST', '/change-password', input),
  beginSecondFactor: () => call<{ secret: string; uri: string }>('POST', '/second-factor/begin'),
  confirmSecondFactor: (code: string) => call<{ recoveryCodes: string[] }>('POST', '/second-factor/confirm', { code }),
  renewRecoveryCodes: () => call<{ recoveryCodes: string[] }>('POST', '/second-factor/recovery-codes'),
  removeSecondFactor: (code: string) => call<object>('POST', '/second-factor/remove', { code }),
  /** By an owner, for a member who has lost the app and the codes. */
  freeMember: (memberId: string) => call<object>('POST', '/second-factor/remove-of-member', { memberId }),
  passkeyOptions: () => call<PublicKeyCredentialCreationOptionsJSON>('POST', '/passkeys/begin'),
  addPasskey: (response: RegistrationResponseJSON, name: string) =>
    call<object>('POST', '/passkeys', { response, name }),
  renamePasskey: (id: string, name: string) => call<object>('POST', '/passkeys/rename', { id, name }),
  removePasskey: (id: string) => call<object>('POST', '/passkeys/remove', { id }),
  sessions: () => call<{ sessions: OwnSession[] }>('GET', '/sessions'),
  endSession: (sessionId: string) => call<void>('POST', '/sessions/end', { sessionId }),
  endSessions: (keepThis: boolean) => call<void>('POST', '/sessions/end-all', { keepThis }),
  resetLink: (memberId: string) => call<{ link: string; name: string }>('POST', '/password-reset-links', { memberId }),
};

/** What the gateway answers, kept while it is asked again. */
export function useAsked<T>(ask: () => Promise<T>): {
  data: T | undefined;
  error: unknown;
  reload: () => Promise<void>;
} {
  const [state, setState] = useState<{ data: T | undefined; error: unknown }>({ data: undefined, error: undefined });
  const reload = useCallback(async () => {
    try {
      setState({ data: await ask(), error: undefined });
    } catch (error) {
      setState(({ data }) => ({ data, error }));
    }
  }, [ask]);
  useEffect(() => void reload(), [reload]);
  return { ...state, reload };
}
