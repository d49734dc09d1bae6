// fastmcp with the tools that conformance suites know: node fastmcp.mjs stdio, or http on PORT.
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { FastMCP, UserError } from 'fastmcp';
import { z } from 'zod';

const uri = 'test://static-text';
const finished = [];
const quiet = () => {};
const mcp = new FastMCP({
  name: 'fastmcp', version: '4.20.16',
  logger: { debug: quiet, error: console.error, info: quiet, log: quiet, warn: quiet },
});

const tool = (name, description, parameters, execute) => mcp.addTool({ name, description, parameters: z.object(parameters), execute });

// A session is listed a while after its client is served.
async function sessionOf({ sessionId }) {
  const find = () => mcp.sessions.find((session) => !sessionId || session.sessionId === sessionId);
  while (!find()) await once(mcp, 'connect');
  return find();
}

async function work(steps, milliseconds, { reportProgress, signal }) {
  for (let progress = 1; progress <= steps; progress++) {
    await delay(milliseconds / steps, undefined, { signal });
    await reportProgress({ progress, total: steps });
  }
}

tool('test_simple_text', 'Answers at once.', {}, async () => 'Simple text.');
tool('test_error_handling', 'Always fails.', {}, async () => { throw new UserError('This fails by intention.'); });
tool('test_tool_with_progress', 'Reports progress.', { steps: z.number().default(3), milliseconds: z.number().default(300) },
  async ({ steps, milliseconds }, context) => { await work(steps, milliseconds, context); return 'Done.'; });
tool('test_slow', 'Takes a while.', { milliseconds: z.number().default(500), mark: z.string().optional() },
  async ({ milliseconds, mark }, context) => { await work(10, milliseconds, context); if (mark) finished.push(mark); return 'Done at last.'; });
tool('test_slow_finished', 'Lists the marks of slow calls that ran to their end.', {}, async () => JSON.stringify(finished));
tool('test_tool_with_logging', 'Logs while it works.', {}, async (_, { log }) => {
  for (const line of ['started', 'at work', 'done']) log.info(line);
  return 'Logged.';
});
tool('test_sampling', 'Asks for a completion.', {}, async (_, context) => {
  const session = await sessionOf(context);
  if (!session.server.getClientCapabilities()?.sampling) throw new UserError('The client declares no sampling.');
  return JSON.stringify(await session.requestSampling({ messages: [{ role: 'user', content: { type: 'text', text: 'Hello' } }], maxTokens: 10 }));
});
tool('test_elicitation', 'Asks for input.', {}, async (_, context) => {
  if (!(await sessionOf(context)).server.getClientCapabilities()?.elicitation) throw new UserError('The client declares no elicitation.');
  return JSON.stringify(await context.elicit({ message: 'Who are you?', requestedSchema: { type: 'object', properties: { name: { type: 'string' } } } }));
});
tool('test_list_roots', 'Asks for the roots.', {}, async (_, context) => {
  const session = await sessionOf(context);
  if (!session.server.getClientCapabilities()?.roots) throw new UserError('The client declares no roots.');
  return JSON.stringify(await session.server.listRoots());
});
tool('test_trigger_tool_change', 'Tells of a change of each list, and of the resource.', {}, async (_, context) => {
  const session = await sessionOf(context);
  for (const list of ['tools', 'prompts', 'resources']) await session.triggerListChangedNotification(`notifications/${list}/list_changed`);
  await session.sendResourceUpdated(uri);
  return 'Told.';
});

mcp.addPrompt({ name: 'test_simple_prompt', description: 'A prompt.', load: async () => 'Hello' });
mcp.addResource({ uri, name: 'static-text', mimeType: 'text/plain', load: async () => ({ text: 'Static text.' }) });

await mcp.start(process.argv[2] === 'http'
  ? { transportType: 'httpStream', httpStream: { host: '127.0.0.1', port: Number(process.env.PORT) } }
  : { transportType: 'stdio' });
