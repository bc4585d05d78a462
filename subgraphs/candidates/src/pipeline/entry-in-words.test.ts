import { create } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { expect, it } from '@jest/globals';
import { EntrySchema } from '@rekindle/proto/submissions';
import { ownerLapsesOn } from '../candidate/candidate.ts';
import { interviewScheduled } from './entry-in-words.ts';

const lateInUtc = new Date('2026-11-24T23:30:00Z');

it.each([
  ['Europe/Berlin', '25 November 2026'],
  ['UTC', '24 November 2026'],
])('says an interview by the day of the agency: %s', (zone, day) => {
  const interviews = [{ id: 'i', round: 1, scheduledAt: timestampFromDate(lateInUtc), status: 'SCHEDULED' }];
  const entry = create(EntrySchema, { clientName: 'Nordwind', interviews });
  expect(interviewScheduled(entry, 'i', zone)?.sentence).toMatch(new RegExp(`set for ${day}$`));
});

it.each([
  ['Europe/Berlin', '2027-05-24'],
  ['UTC', '2027-05-23'],
])('lets an owner lapse by the day of the agency: %s', (zone, day) => {
  expect(ownerLapsesOn({ ownerId: 'mara', ownerSince: lateInUtc, lastTwoWayContactAt: null }, zone)).toBe(day);
});
