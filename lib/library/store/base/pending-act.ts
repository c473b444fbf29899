import type { Ms } from '../../../habr/facts';
import type { Act, ActId } from '../../contract/contract';
import type { Stamp } from '../../model';

/** An act that waits for the database, as it stands in the area under `pending:<stamp>`. */
export type Pending = { stamp: Stamp; at: Ms; act: ActId; what: Act };
