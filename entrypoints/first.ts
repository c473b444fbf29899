import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginFirstRows } from '../lib/popup/first-rows/read-first-rows';

/** Runs in the popup while the rest of it is still being loaded: the database takes as long to answer. */
export default defineUnlistedScript(() => beginFirstRows('dalee'));
