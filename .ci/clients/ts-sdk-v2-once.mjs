// The TypeScript SDK 2.x client as a command: connects, lists the tools, calls the first if it is told to, and closes.
// node ts-sdk-v2-once.mjs streamable-http|http-sse URL, or: stdio COMMAND ARGUMENT...
import { Client, SSEClientTransport, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

const legacy = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'];

/** A completion takes its time, in which it can be cancelled. */
const aWhile = () => new Promise(over => setTimeout(over, 1000));

const transports = {
  stdio: (command, ...args) => new StdioClientTransport({ command, args, stderr: 'inherit' }),
  'streamable-http': url => new StreamableHTTPClientTransport(new URL(url)),
  'http-sse': url => new SSEClientTransport(new URL(url)),
};

/** Asked for a legacy version, the client offers it first; asked for a modern one, it speaks nothing else; else it finds out. */
function settings(version) {
  if (version === undefined) return { versionNegotiation: { mode: 'auto' } };
  if (!legacy.includes(version)) return { versionNegotiation: { mode: { pin: version } } };
  return { versionNegotiation: { mode: 'legacy' }, supportedProtocolVersions: [version, ...legacy.filter(other => other !== version)] };
}

const [over, ...where] = process.argv.slice(2);
const transport = transports[over](...where);
const client = new Client(
  { name: 'ts-sdk-v2', version: '2.4.0' },
  { capabilities: { roots: {}, sampling: {}, elicitation: { form: {} } }, ...settings(process.env.MCP_CONFORMANCE_PROTOCOL_VERSION) });
client.setRequestHandler('roots/list', () => ({ roots: [{ uri: 'file:///sample' }] }));
client.setRequestHandler('sampling/createMessage', async () => {
  await aWhile();
  return { role: 'assistant', model: 'none', content: { type: 'text', text: 'Hello.' } };
});
client.setRequestHandler('elicitation/create', () => ({ action: 'accept', content: { name: 'sample' } }));
client.onerror = error => console.error(String(error));

await client.connect(transport);
const { tools } = await client.listTools();
if (process.env.MCP_CONFORMANCE_SCENARIO === 'tools_call') await client.callTool({ name: tools[0].name, arguments: { a: 2, b: 3 } });
await transport.terminateSession?.();
await client.close();
