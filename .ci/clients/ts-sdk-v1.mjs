// A driver of the TypeScript SDK 1.x client, as fixtures/driver describes it.
import { createInterface } from 'node:readline';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { CreateMessageRequestSchema, ListRootsRequestSchema } from '@modelcontextprotocol/sdk/types.js';

let client;
let transport;
let giveUp = new AbortController();

async function connect({ url }) {
  client = new Client({ name: 'ts-sdk-v1', version: '1.32.2' }, { capabilities: { roots: {}, sampling: {} } });
  client.setRequestHandler(ListRootsRequestSchema, () => ({ roots: [{ uri: 'file:///sample' }] }));
  client.setRequestHandler(CreateMessageRequestSchema, () => ({ role: 'assistant', model: 'none', content: { type: 'text', text: 'Hello.' } }));
  client.onerror = error => console.error(String(error));
  transport = new StreamableHTTPClientTransport(new URL(url));
  await client.connect(transport, { signal: giveUp.signal });
  return {};
}

const listTools = async () => ({ tools: (await client.listTools()).tools.map(tool => tool.name) });

async function callTool({ tool, arguments: args, progress }) {
  const name = tool ?? (await client.listTools()).tools[0].name;
  const options = { signal: giveUp.signal, ...(progress ? { onprogress: () => {} } : {}) };
  return { result: await client.callTool({ name, arguments: args }, undefined, options) };
}

async function close() {
  await transport.terminateSession();
  await client.close();
  return {};
}

function abandon() {
  giveUp.abort('The user gave up.');
  giveUp = new AbortController();
  return {};
}

const commands = { hello: () => ({ name: 'ts-sdk-v1', version: '1.32.2' }), connect, 'list-tools': listTools, 'call-tool': callTool, 'give-up': abandon, close };

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
