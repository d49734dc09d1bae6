// The TypeScript SDK 1.x with the tools that conformance suites know: node ts-sdk-v1.mjs stdio, or http on PORT.
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { createMcpExpressApp } from '@modelcontextprotocol/sdk/server/express.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { isInitializeRequest, ListRootsResultSchema, SubscribeRequestSchema, UnsubscribeRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';

const uri = 'test://static-text';
const finished = [];
const text = (value) => ({ content: [{ type: 'text', text: typeof value === 'string' ? value : JSON.stringify(value) }] });

function createServer() {
  const mcp = new McpServer(
    { name: 'ts-sdk-v1', version: '1.32.2' },
    { capabilities: { logging: {}, tools: { listChanged: true }, prompts: { listChanged: true }, resources: { listChanged: true, subscribe: true } } });
  const { server } = mcp;
  const _meta = { 'com.example/purpose': 'conformance' };
  const tool = (name, description, inputSchema, run) => mcp.registerTool(name, { description, inputSchema, _meta }, run);

  const work = async (steps, milliseconds, { signal, sendNotification, _meta }) => {
    for (let progress = 1; progress <= steps; progress++) {
      await delay(milliseconds / steps, undefined, { signal });
      if (_meta?.progressToken === undefined) continue;
      await sendNotification({ method: 'notifications/progress', params: { progressToken: _meta.progressToken, progress, total: steps } });
    }
  };

  tool('test_simple_text', 'Answers at once.', {}, () => text('Simple text.'));
  tool('test_error_handling', 'Always fails.', {}, () => ({ ...text('This fails by intention.'), isError: true }));
  tool('test_tool_with_progress', 'Reports progress.', { steps: z.number().default(3), milliseconds: z.number().default(300) },
    async ({ steps, milliseconds }, extra) => { await work(steps, milliseconds, extra); return text('Done.'); });
  tool('test_slow', 'Takes a while.', { milliseconds: z.number().default(500), mark: z.string().optional() },
    async ({ milliseconds, mark }, extra) => { await work(10, milliseconds, extra); if (mark) finished.push(mark); return text('Done at last.'); });
  tool('test_slow_finished', 'Lists the marks of slow calls that ran to their end.', {}, () => text(finished));
  tool('test_tool_with_logging', 'Logs while it works.', {}, async ({}, { sessionId }) => {
    for (const data of ['started', 'at work', 'done']) await mcp.sendLoggingMessage({ level: 'info', data }, sessionId);
    return text('Logged.');
  });
  tool('test_sampling', 'Asks for a completion.', {}, async ({}, extra) => {
    if (!server.getClientCapabilities()?.sampling) return { ...text('The client declares no sampling.'), isError: true };
    const messages = [{ role: 'user', content: { type: 'text', text: 'Hello' } }];
    return text(await server.createMessage({ messages, maxTokens: 10 }, { relatedRequestId: extra.requestId }));
  });
  tool('test_elicitation', 'Asks for input.', {}, async ({}, extra) => {
    if (!server.getClientCapabilities()?.elicitation) return { ...text('The client declares no elicitation.'), isError: true };
    const requestedSchema = { type: 'object', properties: { name: { type: 'string' } } };
    return text(await server.elicitInput({ message: 'Who are you?', requestedSchema }, { relatedRequestId: extra.requestId }));
  });
  tool('test_list_roots', 'Asks for the roots.', {}, async ({}, extra) => {
    if (!server.getClientCapabilities()?.roots) return { ...text('The client declares no roots.'), isError: true };
    return text(await extra.sendRequest({ method: 'roots/list' }, ListRootsResultSchema));
  });
  tool('test_reconnection', 'Closes its event stream before it has answered.', {}, async ({}, extra) => {
    extra.closeSSEStream?.();
    extra.closeStandaloneSSEStream?.();
    await delay(100, undefined, { signal: extra.signal });
    return text('Welcome back.');
  });
  tool('test_trigger_tool_change', 'Tells of a change of each list, and of the resource.', {}, async () => {
    await server.sendToolListChanged();
    await server.sendPromptListChanged();
    await server.sendResourceListChanged();
    await server.sendResourceUpdated({ uri });
    return text('Told.');
  });

  mcp.registerPrompt('test_simple_prompt', { description: 'A prompt.' }, () => ({ messages: [{ role: 'user', content: { type: 'text', text: 'Hello' } }] }));
  mcp.registerResource('static-text', uri, { mimeType: 'text/plain' }, () => ({ contents: [{ uri, mimeType: 'text/plain', text: 'Static text.' }] }));
  server.setRequestHandler(SubscribeRequestSchema, () => ({}));
  server.setRequestHandler(UnsubscribeRequestSchema, () => ({}));
  return mcp;
}

/** Keeps the events of a session in order, so that its streams can be resumed. */
class EventLog {
  #events = [];

  async storeEvent(stream, message) { return String(this.#events.push({ stream, message }) - 1); }

  async getStreamIdForEventId(id) { return this.#events[Number(id)]?.stream; }

  async replayEventsAfter(last, { send }) {
    const { stream } = this.#events[Number(last)] ?? {};
    for (const [id, event] of this.#events.entries()) {
      if (id > Number(last) && event.stream === stream && event.message.jsonrpc) await send(String(id), event.message);
    }
    return stream;
  }
}

function serveHttp(port) {
  const sessions = new Map();
  const app = createMcpExpressApp();
  const refuse = (response, status, message) => response.status(status).json({ jsonrpc: '2.0', error: { code: -32000, message }, id: null });
  app.all('/mcp', async (request, response) => {
    const id = request.get('mcp-session-id');
    let transport = sessions.get(id);
    if (!transport) {
      if (id) return refuse(response, 404, 'Session not found');
      if (!isInitializeRequest(request.body)) return refuse(response, 400, 'No session id');
      transport = new StreamableHTTPServerTransport({
        sessionIdGenerator: randomUUID,
        eventStore: new EventLog(),
        retryInterval: 100,
        onsessioninitialized: (created) => { sessions.set(created, transport); },
        onsessionclosed: (ended) => { sessions.delete(ended); },
      });
      await createServer().connect(transport);
    }
    await transport.handleRequest(request, response, request.body);
  });
  app.listen(port, '127.0.0.1');
}

if (process.argv[2] === 'http') serveHttp(Number(process.env.PORT));
else await createServer().connect(new StdioServerTransport());
