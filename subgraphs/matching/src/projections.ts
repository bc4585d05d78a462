import type { Projections } from '@rekindle/shared/rebuild/projection';

const decided = 'decided here: what was suggested, dismissed, snoozed or tried is no copy of anything';

/** What `ops rebuild` can learn anew. */
export const projections: Projections = {
  byName: {
    people: {
      what: 'people, what they are searched by, and who was merged into whom',
      tables: ['person', 'person_head', 'person_alias'],
      from: [{ service: 'candidates', kinds: ['candidate'] }],
      // The index of a running process reads on from a position: all of the copy lies behind any that it has.
      prepare: `insert into rebuild.person_head (agency_id, position)
        select agency_id, position + 1000000000000 from public.person_head`,
      // Agencies that came meanwhile.
      beforeSwitch: `
        update rebuild.person p set position = p.position + o.position
        from public.person_head o join rebuild.person_head n on n.agency_id = o.agency_id and n.position < 1000000000000
        where p.agency_id = o.agency_id;
        update rebuild.person_head n set position = n.position + o.position
        from public.person_head o where n.agency_id = o.agency_id and n.position < 1000000000000`,
    },
    jobs: {
      what: 'jobs and off limits',
      tables: ['job', 'off_limits'],
      from: [{ service: 'submissions', kinds: ['job', 'off_limits'] }],
    },
    history: {
      what: 'entries of pipelines, placements, rights and enrolments',
      tables: ['entry', 'placement', 'right_to_represent', 'enrolment'],
      from: [
        { service: 'submissions', kinds: ['entry', 'placement', 'right_to_represent'] },
        { service: 'nurture', kinds: ['enrolment'] },
      ],
    },
    conversations: {
      what: 'that and when somebody was spoken with, what waits and what is to be done',
      tables: ['interaction', 'thread', 'task'],
      from: [{ service: 'communications', kinds: ['interaction', 'thread', 'task'] }],
    },
    agency: {
      what: "the agency's time zone and its members",
      tables: ['agency', 'member'],
      from: [{ service: 'agency', kinds: ['agency', 'member'] }],
    },
  },
  leftOut: {
    'suggestion, shown, left_out, ranking, next_action, snooze, attempt, recheck': decided,
    team_limit: 'every table is shown by it; "republish" of people, jobs and clients brings it up to date in place',
  },
};
