import type { Migration } from '@rekindle/shared/database/migrate';
import { People0001 } from './migrations/0001-people.ts';
import { Ledger0002 } from './migrations/0002-ledger.ts';
import { Search0003 } from './migrations/0003-search.ts';
import { Import0010 } from './migrations/0010-import.ts';
import { NextActionOrder0011 } from './migrations/0011-next-action-order.ts';
import { LinesToMend0012 } from './migrations/0012-lines-to-mend.ts';
import { PrivateNotes0013 } from './migrations/0013-private-notes.ts';
import { FileReadings0014 } from './migrations/0014-file-readings.ts';
import { ReplacedWords0015 } from './migrations/0015-replaced-words.ts';
import { TeamLimits0016 } from './migrations/0016-team-limits.ts';

/** In the order in which they apply. */
export const migrations: Migration[] = [
  People0001,
  Ledger0002,
  Search0003,
  Import0010,
  NextActionOrder0011,
  LinesToMend0012,
  PrivateNotes0013,
  FileReadings0014,
  ReplacedWords0015,
  TeamLimits0016,
];
