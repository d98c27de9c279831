#!/usr/bin/env node
// The shipped entry. Checks the Node version in words an old Node understands, then hands over to the bundle.
import module from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
if (supported) {
  module.enableCompileCache?.();
  const { main } = await import('../dist/main.mjs');
  await main();
} else {
  process.stderr.write(`okr: Node ${process.versions.node} is not supported; 20.19, 22.12 or 24 and later are.\n`);
  process.exitCode = 2;
}
