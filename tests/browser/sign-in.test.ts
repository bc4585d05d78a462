import { afterAll, beforeAll, jest } from '@jest/globals';
import { agencyWay } from './sign-in/agency-way.ts';
import { closeDoor, openDoor } from './sign-in/door.ts';
import { endings } from './sign-in/endings.ts';
import { ownWays } from './sign-in/own-ways.ts';
import { pages } from './sign-in/pages.ts';

jest.setTimeout(120_000);
beforeAll(openDoor, 300_000);
afterAll(closeDoor);

ownWays();
agencyWay();
endings();
pages();
