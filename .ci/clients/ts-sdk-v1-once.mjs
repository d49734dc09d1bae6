// The TypeScript SDK 1.x client as a command: connects, lists the tools, calls the first if it is told to, and closes.
// node ts-sdk-v1-once.mjs streamable-http|http-sse URL, or: stdio COMMAND ARGUMENT...
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { SSEClientTransport } from '@modelcontextprotocol/sdk/client/sse.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { CreateMessageRequestSchema, ListRootsRequestSchema } from '@modelcontextprotocol/sdk/types.js';

/** A completion takes its time, in which it can be cancelled. */
const aWhile = () => new Promise(over => setTimeout(over, 1000));

const transports = {
  stdio: (command, ...args) => new StdioClientTransport({ command, args, stderr: 'inherit' }),
  'streamable-http': url => new StreamableHTTPClientTransport(new URL(url)),
  'http-sse': url => new SSEClientTransport(new URL(url)),
};

const [over, ...where] = process.argv.slice(2);
const transport = transports[over](...where);
const client = new Client({ name: 'ts-sdk-v1', version: '1.32.2' }, { capabilities: { roots: {}, sampling: {} } });
client.setRequestHandler(ListRootsRequestSchema, () => ({ roots: [{ uri: 'file:///sample' }] }));
client.setRequestHandler(CreateMessageRequestSchema, async () => {
  await aWhile();
  return { role: 'assistant', model: 'none', content: { type: 'text', text: 'Hello.' } };
});
client.onerror = error => console.error(String(error));

await client.connect(transport);
const { tools } = await client.listTools();
if (process.env.MCP_CONFORMANCE_SCENARIO === 'tools_call') await client.callTool({ name: tools[0].name, arguments: { a: 2, b: 3 } });
await transport.terminateSession?.();
await client.close();
