/**
 * Loaded into serverless-offline before it starts (`node --import`). It answers every origin as if it were allowed,
 * with credentials, and its Lambda port carries out whatever any web page posts to it. The cloud does neither:
 * here only CORS_ORIGINS may read, never with credentials, and the Lambda port serves programs of this machine alone.
 */
import { IncomingMessage, Server, ServerResponse } from 'node:http';

const allowed = new Set((process.env.CORS_ORIGINS ?? '').split(',').map((origin) => origin.trim()));
const lambdaPort = Number(process.env.JOBHUNT_LAMBDA_PORT);
const OWN_NAMES = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

const setHeader = ServerResponse.prototype.setHeader;
ServerResponse.prototype.setHeader = function (name, value) {
  const header = name.toLowerCase();
  const tooMuch =
    header === 'access-control-allow-credentials' ||
    (header === 'access-control-allow-origin' && !allowed.has(String(value)));
  return tooMuch ? this : setHeader.call(this, name, value);
};

/** A browser names the page that asks; a name of somebody else's that leads here is a page's trick too. */
const fromPage = ({ headers }: IncomingMessage): boolean =>
  headers.origin !== undefined || !OWN_NAMES.test(headers.host ?? '');

const emit = Server.prototype.emit;
Server.prototype.emit = function (event: string | symbol, ...values: unknown[]) {
  const [request, response] = values;
  const address = this.address();
  if (
    event === 'request' &&
    request instanceof IncomingMessage &&
    response instanceof ServerResponse &&
    typeof address === 'object' &&
    address?.port === lambdaPort &&
    fromPage(request)
  ) {
    response.writeHead(403).end();
    return true;
  }
  const heard: boolean = Reflect.apply(emit, this, [event, ...values]);
  return heard;
};
