// mcp-lite with the tools that conformance suites know, and with sessions: node mcp-lite.mjs on PORT.
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { InMemoryClientRequestAdapter, InMemorySessionAdapter, McpServer, StreamableHttpTransport } from 'mcp-lite';

const port = Number(process.env.PORT);
const uri = 'test://static-text';
const finished = [];
const text = (value) => ({ content: [{ type: 'text', text: typeof value === 'string' ? value : JSON.stringify(value) }] });
const integer = (value) => ({ type: 'integer', minimum: 1, default: value });

const mcp = new McpServer({ name: 'mcp-lite', version: '0.10.0' });
const tool = (name, description, properties, handler) => mcp.tool(name, { description, inputSchema: { type: 'object', properties }, handler });

async function work(steps, milliseconds, ctx) {
  for (let progress = 1; progress <= steps; progress++) {
    await delay(milliseconds / steps);
    await ctx.progress?.({ progress, total: steps });
  }
}

tool('test_simple_text', 'Answers at once.', {}, () => text('Simple text.'));
tool('test_error_handling', 'Always fails.', {}, () => ({ ...text('This fails by intention.'), isError: true }));
tool('test_tool_with_progress', 'Reports progress.', { steps: integer(3), milliseconds: integer(300) },
  async ({ steps = 3, milliseconds = 300 }, ctx) => { await work(steps, milliseconds, ctx); return text('Done.'); });
tool('test_slow', 'Takes a while.', { milliseconds: integer(500), mark: { type: 'string' } },
  async ({ milliseconds = 500, mark }, ctx) => { await work(10, milliseconds, ctx); if (mark) finished.push(mark); return text('Done at last.'); });
tool('test_slow_finished', 'Lists the marks of slow calls that ran to their end.', {}, () => text(finished));
tool('test_sampling', 'Asks for a completion.', {}, async (_, ctx) => {
  if (!ctx.client.supports('sampling')) return { ...text('The client declares no sampling.'), isError: true };
  return text(await ctx.sample({ messages: [{ role: 'user', content: { type: 'text', text: 'Hello' } }], maxTokens: 10 }));
});
tool('test_elicitation', 'Asks for input.', {}, async (_, ctx) => {
  if (!ctx.client.supports('elicitation')) return { ...text('The client declares no elicitation.'), isError: true };
  return text(await ctx.elicit({ message: 'Who are you?', schema: { type: 'object', properties: { name: { type: 'string' } } } }));
});
tool('test_trigger_tool_change', 'Tells of a change of the tools, by adding one.', {}, () => {
  tool('test_added', 'Answers at once.', {}, () => text('Added.'));
  return text('Told.');
});
mcp.prompt('test_simple_prompt', { description: 'A prompt.', handler: () => ({ messages: [{ role: 'user', content: { type: 'text', text: 'Hello' } }] }) });
mcp.resource(uri, { name: 'static-text', mimeType: 'text/plain' }, () => ({ contents: [{ uri, mimeType: 'text/plain', text: 'Static text.' }] }));

const handle = new StreamableHttpTransport({
  sessionAdapter: new InMemorySessionAdapter({ maxEventBufferSize: 1024 }),
  clientRequestAdapter: new InMemoryClientRequestAdapter({ defaultTimeoutMs: 30000 }),
  allowedHosts: [`127.0.0.1:${port}`, `localhost:${port}`],
  allowedOrigins: [`http://127.0.0.1:${port}`, `http://localhost:${port}`],
}).bind(mcp);

// The library speaks in the terms of fetch: Node's are carried over, a stream as a stream.
createServer(async (request, response) => {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const body = ['GET', 'HEAD'].includes(request.method) ? undefined : Readable.toWeb(request);
  const answer = await handle(new Request(new URL(request.url, `http://127.0.0.1:${port}`), {
    method: request.method, headers: request.headers, body, duplex: 'half', signal: gone.signal }));
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.flushHeaders();
  if (answer.body) Readable.fromWeb(answer.body).on('error', () => response.destroy()).pipe(response);
  else response.end();
}).listen(port, '127.0.0.1');
