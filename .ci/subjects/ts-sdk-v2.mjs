// The TypeScript SDK 2.x with the tools that conformance suites know: node ts-sdk-v2.mjs stdio, or http on PORT;
// with "modern" behind it, it serves no client of the legacy era.
import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { localhostHostValidation, localhostOriginValidation, toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, fromJsonSchema, inputRequired, inputResponse, McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';

const [, , transport, era] = process.argv;
const uri = 'test://static-text';
const finished = [];
const text = (value) => ({ content: [{ type: 'text', text: typeof value === 'string' ? value : JSON.stringify(value) }] });
const integer = (value) => ({ type: 'integer', minimum: 1, default: value });
let handler;

function build() {
  const mcp = new McpServer(
    { name: 'ts-sdk-v2', version: '2.4.0' },
    { capabilities: {
      logging: {}, tools: { listChanged: true }, prompts: { listChanged: true }, resources: { listChanged: true, subscribe: true },
      extensions: { 'com.example/conformance': {} },
    } });
  const { server } = mcp;
  const tool = (name, description, properties, run) =>
    mcp.registerTool(name, { description, inputSchema: fromJsonSchema({ type: 'object', properties }), _meta: { 'com.example/purpose': 'conformance' } }, run);

  const work = async (steps, milliseconds, { mcpReq }) => {
    const progressToken = mcpReq._meta?.progressToken;
    for (let progress = 1; progress <= steps; progress++) {
      await delay(milliseconds / steps, undefined, { signal: mcpReq.signal });
      if (progressToken !== undefined) await mcpReq.notify({ method: 'notifications/progress', params: { progressToken, progress, total: steps } });
    }
  };

  const ask = (name, kind, request) => tool(name, `Asks the client for ${kind}.`, {}, (_, { mcpReq }) => {
    const answer = inputResponse(mcpReq.inputResponses, kind);
    return answer.kind === 'missing' ? inputRequired({ inputRequests: { [kind]: request } }) : text(answer);
  });

  tool('test_simple_text', 'Answers at once.', {}, () => text('Simple text.'));
  tool('test_error_handling', 'Always fails.', {}, () => ({ ...text('This fails by intention.'), isError: true }));
  tool('test_tool_with_progress', 'Reports progress.', { steps: integer(3), milliseconds: integer(300) },
    async ({ steps = 3, milliseconds = 300 }, context) => { await work(steps, milliseconds, context); return text('Done.'); });
  tool('test_slow', 'Takes a while.', { milliseconds: integer(500), mark: { type: 'string' } },
    async ({ milliseconds = 500, mark }, context) => { await work(10, milliseconds, context); if (mark) finished.push(mark); return text('Done at last.'); });
  tool('test_slow_finished', 'Lists the marks of slow calls that ran to their end.', {}, () => text(finished));
  tool('test_tool_with_logging', 'Logs while it works.', {}, async (_, { mcpReq }) => {
    for (const data of ['started', 'at work', 'done']) await mcpReq.log('info', data);
    return text('Logged.');
  });
  tool('test_marked_arguments', 'Answers with its arguments.', {
    text: { type: 'string', 'x-mcp-header': 'Text' },
    flag: { type: 'boolean', 'x-mcp-header': 'Flag' },
    count: { type: 'integer', 'x-mcp-header': 'Count' },
    place: { type: 'object', properties: { region: { type: 'string', 'x-mcp-header': 'Region' } } },
  }, (given) => text(given));
  ask('test_sampling', 'sampling', inputRequired.createMessage({ messages: [{ role: 'user', content: { type: 'text', text: 'Hello' } }], maxTokens: 10 }));
  ask('test_elicitation', 'elicitation', inputRequired.elicit({ message: 'Who are you?', requestedSchema: { type: 'object', properties: { name: { type: 'string' } } } }));
  ask('test_list_roots', 'roots', inputRequired.listRoots());
  tool('test_trigger_tool_change', 'Tells of a change of each list, and of the resource.', {}, async () => {
    handler?.notify.toolsChanged();
    handler?.notify.promptsChanged();
    handler?.notify.resourcesChanged();
    handler?.notify.resourceUpdated(uri);
    if (transport === 'stdio') {
      await server.sendToolListChanged();
      await server.sendPromptListChanged();
      await server.sendResourceListChanged();
      await server.sendResourceUpdated({ uri });
    }
    return text('Told.');
  });

  mcp.registerPrompt('test_simple_prompt', { description: 'A prompt.' }, () => ({ messages: [{ role: 'user', content: { type: 'text', text: 'Hello' } }] }));
  mcp.registerResource('static-text', uri, { mimeType: 'text/plain' }, () => ({ contents: [{ uri, mimeType: 'text/plain', text: 'Static text.' }] }));
  server.setRequestHandler('resources/subscribe', () => ({}));
  server.setRequestHandler('resources/unsubscribe', () => ({}));
  return mcp;
}

if (transport === 'http') {
  handler = createMcpHandler(build, { legacy: era === 'modern' ? 'reject' : 'stateless' });
  const serve = toNodeHandler(handler);
  const guards = [localhostHostValidation(), localhostOriginValidation()];
  const listener = createServer((request, response) => {
    if (guards.every((admits) => admits(request, response))) serve(request, response);
  }).listen(Number(process.env.PORT), '127.0.0.1');
  process.once('SIGTERM', async () => { await handler.close(); listener.close(); listener.closeIdleConnections(); });
} else {
  const connection = serveStdio(build, { legacy: era === 'modern' ? 'reject' : 'serve' });
  process.once('SIGTERM', () => connection.close());
}
