// Other programs that look at YAML files, installed into bench/.work/tools and nowhere else. They check less than `okr
// check`: the form of the same files (ajv, spectral) or their style (eslint), and nothing between files.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const VERSIONS = {
  'ajv-cli': '5.0.0',
  'ajv-formats': '3.0.1',
  '@stoplight/spectral-cli': '6.16.3',
  eslint: '10.15.0',
  'eslint-plugin-yml': '3.10.0',
};

/**
 * Installs the peers where they are not yet, and says how each is run.
 * @param {string} work the folder that may be filled
 * @param {string} workspace the folder with okr.yaml
 * @param {string} schema JSON Schema of a team file
 * @returns {{ name: string, args: string[], cwd: string }[]}
 */
export function peersFor(work, workspace, schema) {
  const tools = join(work, 'tools');
  mkdirSync(tools, { recursive: true });
  writeFileSync(
    join(tools, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: VERSIONS }, null, 2),
  );
  if (!Object.keys(VERSIONS).every((name) => existsSync(join(tools, 'node_modules', name)))) {
    const npm = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    const { status } = spawnSync('npm', npm, { cwd: tools, stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0) throw new Error('npm could not install the peers; --no-peers leaves them out');
  }
  const cycle = join(workspace, 'okrs/2026-Q4');
  writeFileSync(join(tools, 'team.schema.json'), schema);
  copyFileSync(new URL('spectral.yaml', import.meta.url), join(tools, 'spectral.yaml'));
  // ESLint looks for its configuration beside the files.
  writeFileSync(
    join(tools, 'eslint.config.js'),
    "import yml from 'eslint-plugin-yml';\nexport default [{ files: ['**/*.yaml'] }, ...yml.configs.recommended];\n",
  );
  const bin = (path) => join(tools, 'node_modules', path);
  return [
    {
      name: `ajv-cli ${VERSIONS['ajv-cli']}`,
      cwd: tools,
      args: [
        bin('ajv-cli/dist/index.js'),
        'validate',
        '-s',
        'team.schema.json',
        '-d',
        `${cycle}/*.yaml`,
        '-c',
        'ajv-formats',
        '--strict=false',
      ],
    },
    {
      name: `spectral ${VERSIONS['@stoplight/spectral-cli']}`,
      cwd: tools,
      args: [
        bin('@stoplight/spectral-cli/dist/index.js'),
        'lint',
        `${cycle}/*.yaml`,
        '-r',
        'spectral.yaml',
        '--fail-severity',
        'error',
      ],
    },
    {
      name: `eslint ${VERSIONS.eslint} + yml ${VERSIONS['eslint-plugin-yml']}`,
      cwd: workspace,
      args: [bin('eslint/bin/eslint.js'), '-c', join(tools, 'eslint.config.js'), 'okrs/2026-Q4/*.yaml'],
    },
  ];
}
