import type { Ms } from '../../../habr/facts';
import type { Act, ActId } from '../../contract/contract';
import type { Stamp } from '../../model';

/** An act that waits for the database, as `storage.local` holds it under `pending:<stamp>`. */
export type PendingAct = { stamp: Stamp; at: Ms; act: ActId; what: Act };
