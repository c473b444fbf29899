// `npm run check:subjects`: reads the subjects of the last commits. `npm run check:subjects -- main` reads
// those since `main`. Commits without a parent, of a fresh import or at the edge of a shallow clone, are left out.
import { spawnSync } from 'node:child_process';
import { faultsOf } from './commit-subjects.mjs';

const COMMITS_READ = 50;

const [base] = process.argv.slice(2);
const range = base ? [`${base}..HEAD`] : [`--max-count=${COMMITS_READ}`];
const only = ['--no-merges', '--min-parents=1'];
const git = spawnSync('git', ['log', '--format=%h %s', ...only, ...range, '--'], {
  encoding: 'utf8',
});
if (base && git.status !== 0) {
  console.error(git.stderr?.trim() || 'git cannot be started');
  process.exit(1);
}
const commits = git.status === 0 ? git.stdout.split('\n').filter(Boolean) : [];
if (commits.length === 0) console.log('There are no commits to read here.');
const faults = commits.flatMap(commit => {
  const subject = commit.slice(commit.indexOf(' ') + 1);
  return faultsOf(subject).map(fault => `${commit}\n  ${fault}`);
});
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
