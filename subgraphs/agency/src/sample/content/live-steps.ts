import type { AvailabilityKind, Person, RecruiterKey } from './types.ts';

/** One mutation each; people, jobs and clients by their old ids, pools and paths by keys made here. `by` is the viewer. */
export type LiveStep =
  | { kind: 'add_candidate'; by: RecruiterKey; person: Person }
  | { kind: 'add_fit_note'; by: RecruiterKey; candidateId: string; role: string; text: string }
  | {
      kind: 'set_off_limits';
      by: RecruiterKey;
      clientId: string;
      scope: 'client_group' | 'branch';
      why: 'client_agreement';
      from: string;
      until: string;
      reason: string;
      liftableBy: RecruiterKey;
    }
  | {
      kind: 'save_pool';
      by: RecruiterKey;
      poolKey: string;
      name: string;
      poolKind: 'static' | 'hotlist' | 'readiness' | 'future_role';
      description: string;
      candidateIds: string[];
    }
  | {
      kind: 'save_path';
      by: RecruiterKey;
      pathKey: string;
      name: string;
      entryRule: 'silver_medalist' | 'declined' | 'unavailable_until' | null;
      entryMode: 'proposed' | 'automatic';
      steps: ({ kind: 'task' | 'note'; text: string } | { kind: 'wait'; waitDays: number })[];
    }
  | { kind: 'enrol'; by: RecruiterKey; pathKey: string; candidateId: string }
  | {
      kind: 'add_task';
      by: RecruiterKey;
      title: string;
      dueOn: string;
      dueAt: Date | null;
      assignee: RecruiterKey;
      taskKind: 'follow_up' | 'general';
      candidateId: string | null;
      jobId: string | null;
      clientId: string | null;
    }
  | {
      kind: 'log_message';
      by: RecruiterKey;
      candidateId: string;
      channel: 'email' | 'whatsapp' | 'linkedin' | 'sms';
      direction: 'inbound' | 'outbound';
      subject: string | null;
      text: string;
      occurredAt: Date;
      jobId: string | null;
      interestStated: boolean;
      availability: { kind: AvailabilityKind; date: string | null } | null;
    }
  | { kind: 'open_job'; by: RecruiterKey; jobId: string };
