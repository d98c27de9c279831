import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { serve } from '../../src/host/serve';

/** One that is served in a test: its files change when the test says so. */
class Shown {
  stamp = 'one';
  address = '';
  private end = () => {};
  private served: Promise<void> = Promise.resolve();

  start(port = 0): Promise<void> {
    return new Promise((ready, fail) => {
      const ended = new Promise<void>((done) => {
        this.end = done;
      });
      const serving = {
        port,
        stamp: () => this.stamp,
        make: async () => ({ html: `<p>${this.stamp}</p>`, version: this.stamp }),
        ready: async (address: string) => {
          this.address = address;
          ready();
        },
      };
      this.served = serve(serving, ended);
      this.served.catch(fail);
    });
  }

  async stop(): Promise<void> {
    this.end();
    await this.served.catch(() => {});
  }
}

const shown = new Shown();
afterEach(() => shown.stop());

/** A request as any program can make it, with the headers a browser would not let through. */
function ask(path: string, { method = 'GET', host }: { method?: string; host?: string } = {}) {
  const { port, host: own } = new URL(shown.address);
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done, fail) => {
    const options = { host: '127.0.0.1', port, path, method, headers: { Host: host ?? own } };
    const asked = request(options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        body += chunk;
        if (path === '/changes') asked.destroy();
      });
      response.on('close', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', fail).end();
  });
}

describe('serving a document', () => {
  it('shows the document as it is now, keeps it nowhere and lets no other site in', async () => {
    await shown.start();
    const { status, headers, body } = await ask('/');
    expect({ status, body }).toEqual({ status: 200, body: '<p>one</p>' });
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': "frame-ancestors 'none'",
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect(await ask('/changes', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it.each([
    '/index.html',
    '/okr.yaml',
    '/../../etc/passwd',
    '/%2e%2e/okr.yaml',
    '//',
    '/?x',
    '/changes/',
    'http://example.org/',
  ])('knows nothing at %s', async (path) => {
    await shown.start();
    expect(await ask(path)).toMatchObject({ status: 404, body: '' });
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('takes nothing in (%s)', async (method) => {
    await shown.start();
    expect(await ask('/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' }, body: '' });
    expect(await ask('/changes', { method })).toMatchObject({ status: 405 });
  });

  it('answers nobody who came by another name (DNS rebinding)', async () => {
    await shown.start();
    const { port } = new URL(shown.address);
    for (const host of [
      'example.org',
      `example.org:${port}`,
      '127.0.0.1',
      '127.0.0.1:1',
      `127.0.0.1.example.org:${port}`,
      `[::1]:${port}`,
      `0.0.0.0:${port}`,
    ]) {
      expect(await ask('/', { host }), host).toMatchObject({ status: 403, body: '' });
      expect(await ask('/changes', { host }), host).toMatchObject({ status: 403, body: '' });
    }
    expect(await ask('/', { host: `localhost:${port}` })).toMatchObject({ status: 200 });
  });

  it('is there for this machine alone', async () => {
    await shown.start();
    const port = Number(new URL(shown.address).port);
    const reached = (host: string) =>
      new Promise<boolean>((done) => {
        const socket = connect({ host, port });
        socket
          .on('connect', () => done(true))
          .on('error', () => done(false))
          .on('close', () => socket.destroy());
        socket.on('connect', () => socket.destroy());
      });
    expect(await reached('127.0.0.1')).toBe(true);
    // The machine's other addresses, of which every Linux has this one.
    expect(await reached('127.0.0.2')).toBe(false);
  });

  it('tells those who wait of a change once it has come to rest, and ends their connections at the end', async () => {
    await shown.start();
    const response = await fetch(`${shown.address}changes`);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe('retry: 1000\ndata: one\n\n');
    shown.stamp = 'two';
    expect((await reader?.read())?.value).toBe('data: two\n\n');
    expect((await ask('/')).body).toBe('<p>two</p>');
    await shown.stop();
    expect(await reader?.read()).toMatchObject({ done: true });
    await expect(fetch(shown.address)).rejects.toThrow();
  });

  it('says when the port is taken', async () => {
    await shown.start();
    const other = new Shown();
    await expect(other.start(Number(new URL(shown.address).port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
