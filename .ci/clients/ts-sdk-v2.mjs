// A driver of the TypeScript SDK 2.x client, of both eras, as fixtures/driver describes it.
import { createInterface } from 'node:readline';
import { Client, SSEClientTransport, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

const legacy = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'];

let client;
let transport;

/** What is under way: each request has a signal of its own, or the client would cancel what was answered long ago. */
const underWay = new Set();

async function givable(act) {
  const giveUp = new AbortController();
  underWay.add(giveUp);
  try {
    return await act(giveUp.signal);
  } finally {
    underWay.delete(giveUp);
  }
}

/** A completion takes its time, in which it can be cancelled. */
const aWhile = () => new Promise(over => setTimeout(over, 1000));

const transports = {
  stdio: ({ command: [program, ...args] }) => new StdioClientTransport({ command: program, args, stderr: 'inherit' }),
  'streamable-http': ({ url }) => new StreamableHTTPClientTransport(new URL(url)),
  'http-sse': ({ url }) => new SSEClientTransport(new URL(url)),
};

/** Asked for a legacy version, the client offers it first; asked for a modern one, it speaks nothing else; else it finds out. */
function settings(version) {
  if (version === undefined) return { versionNegotiation: { mode: 'auto' } };
  if (!legacy.includes(version)) return { versionNegotiation: { mode: { pin: version } } };
  return { versionNegotiation: { mode: 'legacy' }, supportedProtocolVersions: [version, ...legacy.filter(other => other !== version)] };
}

async function connect(command) {
  client = new Client({ name: 'ts-sdk-v2', version: '2.4.0' }, { capabilities: { roots: {}, sampling: {}, elicitation: { form: {} } }, ...settings(command.version) });
  client.setRequestHandler('roots/list', () => ({ roots: [{ uri: 'file:///sample' }] }));
  client.setRequestHandler('sampling/createMessage', async () => {
    await aWhile();
    return { role: 'assistant', model: 'none', content: { type: 'text', text: 'Hello.' } };
  });
  client.setRequestHandler('elicitation/create', () => ({ action: 'accept', content: { name: 'sample' } }));
  client.onerror = error => console.error(String(error));
  transport = transports[command.transport](command);
  await givable(signal => client.connect(transport, { signal }));
  return {};
}

const listTools = async () => ({ tools: (await client.listTools()).tools.map(tool => tool.name) });

async function callTool({ tool, arguments: args, progress }) {
  const name = tool ?? (await client.listTools()).tools[0].name;
  const result = await givable(signal => client.callTool({ name, arguments: args }, { signal, ...(progress ? { onprogress: () => {} } : {}) }));
  return { result };
}

async function subscribe() {
  await client.listen({ toolsListChanged: true });
  return {};
}

async function close() {
  await transport.terminateSession?.();
  await client.close();
  return {};
}

function abandon() {
  for (const giveUp of underWay) giveUp.abort('The user gave up.');
  return {};
}

const commands = { hello: () => ({ name: 'ts-sdk-v2', version: '2.4.0' }), connect, 'list-tools': listTools, 'call-tool': callTool, 'give-up': abandon, subscribe, close };

async function answer(command) {
  const act = commands[command.do];
  if (!act) return { ok: false, unknown: true };
  try {
    return { ok: true, ...(await act(command)) };
  } catch (error) {
    return { ok: false, error: String(error?.message ?? error) };
  }
}

const lines = createInterface({ input: process.stdin });
lines.on('line', async line => {
  const command = JSON.parse(line);
  console.log(JSON.stringify({ id: command.id, ...(await answer(command)) }));
});
lines.on('close', () => process.exit(0));
