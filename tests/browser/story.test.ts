import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import { closeDesks, openDesks } from './story/desks.ts';
import { relationshipSteps } from './story/relationship.ts';
import { shortlistSteps } from './story/shortlist.ts';

jest.setTimeout(60_000);
beforeAll(openDesks, 120_000);
afterAll(closeDesks);

describe('from relationship to shortlist, in a browser', () => {
  relationshipSteps();
  shortlistSteps();
});
