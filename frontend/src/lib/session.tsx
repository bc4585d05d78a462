import type { ApolloClient } from '@apollo/client';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { onSignedOut } from './apollo.ts';
import { AuthError, auth, type Entered, type Me, type SignUp } from './auth.ts';
import { onLiveSignedOut, onResync, startLive, useLive } from './live.ts';

type Status = 'loading' | 'signed-in' | 'signed-out' | 'unreachable';

export interface Session {
  status: Status;
  /** Who is signed in; null until then. */
  me: Me | null;
  signUp(input: SignUp): Promise<void>;
  /** True when a code is asked for next: nobody is signed in yet. */
  signIn(input: { email: string; password: string }): Promise<boolean>;
  secondStep(code: string): Promise<void>;
  signInWithPasskey(): Promise<void>;
  signOut(): Promise<void>;
  openSample(): Promise<void>;
  switchMember(memberId: string): Promise<void>;
  /** True when a code is asked for next. */
  acceptInvitation(token: string, input: { name: string; password: string }): Promise<boolean>;
  reload(): Promise<void>;
}

const SessionContext = createContext<Session | null>(null);
const tabs = new BroadcastChannel('rekindle.session');

export function SessionProvider({ client, children }: { client: ApolloClient; children: ReactNode }) {
  const [{ status, me }, setState] = useState<{ status: Status; me: Me | null }>({ status: 'loading', me: null });

  const reload = useCallback(async () => {
    try {
      const next = await auth.me();
      setState(next ? { status: 'signed-in', me: next } : { status: 'signed-out', me: null });
    } catch (error) {
      const unknown = error instanceof AuthError && (error.status === 401 || error.status === 403);
      setState((before) =>
        unknown ? { status: 'signed-out', me: null } : before.me ? before : { status: 'unreachable', me: null },
      );
    }
  }, []);

  const becomes = useCallback(
    async (act: () => Promise<unknown>) => {
      await act();
      await client.clearStore();
      await reload();
      tabs.postMessage('changed');
    },
    [client, reload],
  );

  const enters = useCallback(
    async (act: () => Promise<Entered>): Promise<boolean> => {
      const answer = await act();
      if ('secondStep' in answer) return true;
      await becomes(async () => answer);
      return false;
    },
    [becomes],
  );

  useEffect(() => {
    void reload();
    tabs.onmessage = () => void client.clearStore().then(reload);
    return onSignedOut(() => void reload());
  }, [client, reload]);

  const memberId = me?.member.id;
  const askAnew = useCallback(async () => {
    await reload();
    await client.refetchQueries({ include: 'active' });
  }, [client, reload]);
  useEffect(() => {
    if (!memberId) return;
    const stopLive = startLive();
    const stopResync = onResync(() => void askAnew());
    const stopSignedOut = onLiveSignedOut(() => void reload());
    return () => {
      stopLive();
      stopResync();
      stopSignedOut();
    };
  }, [memberId, reload, askAnew]);

  // Another role, or other teams: what one may do and see is no longer what is shown.
  useLive(['MemberChanged'], ({ id }) => {
    if (id === memberId) void askAnew();
  });

  const session = useMemo<Session>(
    () => ({
      status,
      me,
      reload,
      signUp: (input) => becomes(() => auth.signUp(input)),
      signIn: (input) => enters(() => auth.signIn(input)),
      secondStep: (code) => becomes(() => auth.secondStep(code)),
      signInWithPasskey: () => becomes(askPasskey),
      signOut: () => becomes(() => auth.signOut()),
      openSample: () => becomes(() => auth.openSample()),
      switchMember: (id) => becomes(() => auth.switchMember(id)),
      acceptInvitation: (token, input) => enters(() => auth.acceptInvitation(token, input)),
    }),
    [status, me, reload, becomes, enters],
  );
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

/** The browser asks the person which passkey, and to unlock it. */
async function askPasskey(): Promise<void> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  await auth.signInWithPasskey(await startAuthentication({ optionsJSON: await auth.passkeyOptions() }));
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it');
  return session;
}

/** The signed-in member and agency, on pages that only signed-in people reach. */
export function useMe(): Me {
  const { me } = useSession();
  if (!me) throw new Error('useMe is for signed-in pages');
  return me;
}
