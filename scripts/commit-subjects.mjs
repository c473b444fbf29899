/** The longest subject that the usual tools show whole, in characters. */
const SUBJECT_CHARACTERS_MAX = 72;

/** https://www.conventionalcommits.org/ */
const CONVENTIONAL =
  /^(build|chore|ci|docs|feat|fix|perf|refactor|revert|style|test)(\([a-z0-9-]+\))?!?: \S/;

/** What is wrong with a commit's subject, in words; empty when nothing is. */
export function faultsOf(subject) {
  const length = [...subject].length;
  return [
    ...(CONVENTIONAL.test(subject) ? [] : ['does not begin like “fix(import): …”']),
    ...(length > SUBJECT_CHARACTERS_MAX
      ? [`has ${length} characters, ${SUBJECT_CHARACTERS_MAX} are allowed`]
      : []),
  ];
}
