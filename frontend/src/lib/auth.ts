import type { AuthenticationResponseJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';

/** The gateway's sign-in endpoints. A failure carries a sentence for people and, when it can, the field it is about. */
export class AuthError extends Error {
  readonly status: number;
  readonly field: string | undefined;
  constructor(message: string, status: number, field?: string) {
    super(message);
    this.status = status;
    this.field = field;
  }
}

export type Role = 'owner' | 'admin' | 'team_lead' | 'recruiter' | 'read_only';

/** Who is signed in, and where. */
export interface Me {
  member: { id: string; name: string; email: string; role: Role };
  teamIds: string[];
  agency: { id: string; name: string; timeZone: string; sample: boolean };
  timeZone: string;
  /** In the sample agency: the people one may look at it as. */
  members?: { id: string; name: string; role: Role }[];
}

/** After a right password: who one is, or that a code is asked for. */
export type Entered = Me | { secondStep: true };

export interface Invitation {
  agencyName: string;
  email: string;
  invitedBy?: string | null;
  role: Role;
}

/** Asks the gateway under `/auth`; what fails is an AuthError. */
export async function call<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
  const response = await fetch(`/auth${path}`, {
    method,
    credentials: 'same-origin',
    headers: { accept: 'application/json', ...(method === 'POST' && { 'content-type': 'application/json' }) },
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
  }).catch(() => {
    throw new AuthError('', 0);
  });
  const answer = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  if (response.ok) return answer as T;
  throw new AuthError(answer?.error?.message ?? '', response.status, answer?.error?.field);
}

export interface SignUp {
  agencyName: string;
  name: string;
  email: string;
  password: string;
  timeZone: string;
}

/** The IANA zone of this browser, for example Europe/Vienna. */
export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export const auth = {
  /** Undefined when nobody is signed in. */
  me: () => call<Me | undefined>('GET', '/me'),
  signUp: (input: SignUp) => call<Me>('POST', '/sign-up', input),
  signIn: (input: { email: string; password: string }) => call<Entered>('POST', '/sign-in', input),
  secondStep: (code: string) => call<Me>('POST', '/second-step', { code }),
  passkeyOptions: () => call<PublicKeyCredentialRequestOptionsJSON>('POST', '/passkey/begin'),
  signInWithPasskey: (response: AuthenticationResponseJSON) => call<Me>('POST', '/passkey', { response }),
  forgotPassword: (email: string) => call<{ mailed: boolean }>('POST', '/forgot-password', { email }),
  passwordReset: (token: string) => call<{ email: string }>('GET', `/password-resets/${encodeURIComponent(token)}`),
  resetPassword: (token: string, password: string) =>
    call<{ email: string }>('POST', `/password-resets/${encodeURIComponent(token)}`, { password }),
  emailProof: (token: string) => call<{ email: string }>('GET', `/email-proofs/${encodeURIComponent(token)}`),
  proveEmail: (token: string) => call<{ email: string }>('POST', `/email-proofs/${encodeURIComponent(token)}`),
  signOut: () => call<void>('POST', '/sign-out'),
  openSample: () => call<Me>('POST', '/open-sample', { timeZone: ownTimeZone() }),
  switchMember: (memberId: string) => call<Me>('POST', '/switch', { memberId }),
  invitation: (token: string) => call<Invitation>('GET', `/invitations/${encodeURIComponent(token)}`),
  acceptInvitation: (token: string, input: { name: string; password: string }) =>
    call<Entered>('POST', `/invitations/${encodeURIComponent(token)}`, input),
};
