/** Guards the version: npm brings Node 24 along, but installs without a word where it could not. */
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `Gehoor needs Node 24; this is ${process.versions.node}. Start it with npm (npm run demo, npm start), which brings its own,\n` +
      'after npm ci without --omit=optional. On macOS and Windows install Node 24 yourself.\n',
  );
  process.exit(1);
}
const { silence } = await import('./foundation/silence.ts');
silence();
const { main } = await import('./main.ts');
await main(process.argv.slice(2));
