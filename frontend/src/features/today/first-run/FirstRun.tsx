import type { ReactNode } from 'react';
import { useMe } from '../../../lib/session.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { useFirstSteps } from './use-first-steps.ts';

/** What a new agency sees on its first day: its four steps. */
export function FirstRun({ children }: { children: ReactNode }) {
  return useMe().agency.sample ? children : <OwnAgency>{children}</OwnAgency>;
}

function OwnAgency({ children }: { children: ReactNode }) {
  const steps = useFirstSteps();
  if (steps.isLoading) return null;
  return (
    <>
      {!steps.isOver && <FirstSteps steps={steps} />}
      {(steps.isOver || steps.people > 0) && children}
    </>
  );
}
