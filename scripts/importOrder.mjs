// The import order of the code base, as one table. `node scripts/importOrder.mjs` writes it into
// .oxlintrc.json; with --check it fails when the two differ, so the linter can never fall behind.
import { readFileSync, writeFileSync } from 'node:fs';

const folders = ['contract', 'model', 'api', 'ui', 'features', 'scenes', 'workspaces'];

/** What each folder may import of ours, beside itself. */
const allowed = {
  contract: [],
  model: ['contract'],
  api: ['contract', 'model'],
  ui: [],
  features: ['contract', 'model', 'api', 'ui'],
  scenes: ['contract', 'model', 'api', 'ui', 'features'],
  workspaces: ['contract', 'model', 'api', 'ui', 'features'],
};

const outside = ['**/server/**', '**/mocks/**', '**/e2e/**'];
const ban = (group, message) => ({ group, message });
const source = (names) => names.flatMap((name) => [`#${name}/**`, `**/${name}/**`]);
const restrict = (patterns) => ['error', { patterns }];

function folderRule(name) {
  const banned = folders.filter((other) => other !== name && !allowed[name].includes(other));
  const patterns = [
    ban(
      [...source(banned), ...outside],
      `src/${name} may import only: ${allowed[name].join(', ') || 'nothing of ours'}.`,
    ),
  ];
  if (name === 'features') {
    patterns.push(ban(['../*/**', '#features/**'], 'No feature imports another feature.'));
  }
  return { files: [`src/${name}/**`], rules: { 'no-restricted-imports': restrict(patterns) } };
}

const serverRule = {
  files: ['server/**'],
  rules: {
    'no-restricted-imports': restrict([
      ban(
        [...source(folders.filter((f) => f !== 'contract' && f !== 'model')), '**/mocks/**'],
        'server/ may import only contract and model.',
      ),
    ]),
  },
};

const cityRule = {
  files: ['mocks/city/**'],
  rules: {
    'no-restricted-imports': restrict([
      ban(
        [...source(folders.filter((f) => f !== 'contract')), '**/server/**'],
        'mocks/city may import contract alone: the simulator must not know the detector it tests.',
      ),
    ]),
  },
};

const doorsRule = {
  files: ['mocks/*.ts'],
  rules: {
    'no-restricted-imports': restrict([
      ban(
        source(folders.filter((f) => f !== 'contract')),
        'The doors in mocks/ import mocks/city, server and contract.',
      ),
    ]),
  },
};

const pureRule = {
  files: ['src/model/**', 'mocks/city/**'],
  rules: {
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'Time is an argument here.' },
      { object: 'Math', property: 'random', message: 'Chance is a seed here.' },
      { object: 'performance', property: 'now', message: 'Time is an argument here.' },
    ],
  },
};

const effectsRule = {
  files: ['src/features/**', 'src/scenes/**', 'src/workspaces/**', 'src/model/**', 'src/contract/**'],
  rules: {
    'no-restricted-globals': ['error', { name: 'fetch', message: 'Requests are made in src/api.' }],
  },
};

const testsRule = {
  files: ['**/*.test.ts', '**/*.test.tsx', 'e2e/**', 'bench/**'],
  rules: {
    'no-restricted-imports': 'off',
    'max-lines-per-function': 'off',
    'no-restricted-properties': 'off',
  },
};

// Playwright reads a fixture's needs from its first parameter, which must be an object pattern, empty or not.
const fixturesRule = { files: ['e2e/**'], rules: { 'no-empty-pattern': 'off' } };

const config = {
  $schema: './node_modules/oxlint/configuration_schema.json',
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error' },
  rules: {
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-imports': 'error',
    'import/no-cycle': 'error',
    'max-lines': ['error', { max: 300 }],
    'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
    'no-console': 'error',
    eqeqeq: 'error',
    'react/react-in-jsx-scope': 'off',
    'import/no-unassigned-import': 'off',
    'no-shadow': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'no-underscore-dangle': 'off',
    'import/no-named-as-default-member': 'off',
  },
  overrides: [
    ...folders.map(folderRule),
    serverRule,
    cityRule,
    doorsRule,
    pureRule,
    effectsRule,
    { files: ['scripts/**', 'mocks/node.ts', 'bench/**'], rules: { 'no-console': 'off' } },
    testsRule,
    fixturesRule,
  ],
  ignorePatterns: ['dist/**', 'public/mockServiceWorker.js', 'test-results/**', 'playwright-report/**'],
};

const file = new URL('../.oxlintrc.json', import.meta.url);
const text = `${JSON.stringify(config, null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error(
      '.oxlintrc.json is not what scripts/importOrder.mjs says; run: node scripts/importOrder.mjs',
    );
    process.exit(1);
  }
} else {
  writeFileSync(file, text);
}
