import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Made, Serving } from './host';

/** The only address it listens on: nobody outside of this machine reaches it. */
const LOOPBACK = '127.0.0.1';
/** Milliseconds between two looks at the files. A change counts once it has rested that long. */
const PAUSE = 300;

/** With every answer: it is kept nowhere, and no other site may take it in. */
const CLOSED = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': "frame-ancestors 'none'",
};

/**
 * Shows a document that changes to browsers of this machine, until `ended`. Files are looked at again and again, not
 * watched: that works on network drives and in containers too.
 * @throws the system's error where it cannot listen on the port
 */
export async function serve(serving: Serving, ended: Promise<void>): Promise<void> {
  let built = serving.stamp();
  let made = await serving.make();
  const followers = new Set<ServerResponse>();
  const server = createServer((request, response) => answer(request, response, { port, made: () => made, followers }));
  await new Promise<void>((done, fail) => server.once('error', fail).listen(serving.port, LOOPBACK, done));
  const { port } = server.address() as AddressInfo;
  const over = ended.then(() => true);
  try {
    await serving.ready(`http://${LOOPBACK}:${port}/`);
    let seen = built;
    while (!(await Promise.race([over, pause(PAUSE, false)]))) {
      const now = serving.stamp();
      if (now === seen && now !== built) {
        built = now;
        made = await serving.make();
        for (const one of followers) one.write(eventOf(made));
      }
      seen = now;
    }
  } finally {
    for (const one of followers) one.end();
    server.close();
    server.closeAllConnections();
  }
}

interface Shown {
  readonly port: number;
  made(): Made;
  /** Who waits to hear of the next document. */
  readonly followers: Set<ServerResponse>;
}

/** The document at `/`, news of the next one at `/changes`, and nothing else. What is asked for is only compared, never used. */
function answer(
  { headers, method, url }: IncomingMessage,
  response: ServerResponse,
  { port, made, followers }: Shown,
): void {
  const end = (status: number, more: Readonly<Record<string, string>> = {}, body?: string) =>
    response.writeHead(status, { ...CLOSED, ...more }).end(method === 'HEAD' ? undefined : body);
  // A site elsewhere can point its own name at this machine: the browser then sends that name along.
  if (headers.host !== `${LOOPBACK}:${port}` && headers.host !== `localhost:${port}`) return void end(403);
  if (url !== '/' && url !== '/changes') return void end(404);
  if (method !== 'GET' && method !== 'HEAD') return void end(405, { Allow: 'GET, HEAD' });
  if (url === '/') return void end(200, { 'Content-Type': 'text/html; charset=utf-8' }, made().html);
  const type = { 'Content-Type': 'text/event-stream' };
  if (method === 'HEAD') return void end(200, type);
  response.writeHead(200, { ...CLOSED, ...type }).write(`retry: 1000\n${eventOf(made())}`);
  followers.add(response);
  response.on('close', () => followers.delete(response));
}

/** The version of a document as a server-sent event. */
function eventOf({ version }: Made): string {
  return `data: ${version}\n\n`;
}
