/** Google's JSON error, as googleapis reads it: https://cloud.google.com/apis/design/errors and AIP-193. */
export class ApiError extends Error {
  readonly status: number;
  readonly reason: string;
  readonly headers: Record<string, string>;
  readonly domain: string;
  constructor(
    status: number,
    reason: string,
    message: string,
    { domain = 'global', headers = {} }: { domain?: string; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.reason = reason;
    this.domain = domain;
    this.headers = headers;
  }
}

const STATUS: Record<number, string> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ALREADY_EXISTS',
  413: 'INVALID_ARGUMENT',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

export const errorResponse = ({ status, reason, message, domain, headers }: ApiError): Response => {
  const detail = { message, domain, reason };
  const code = STATUS[status];
  const body = { error: { code: status, message, errors: [detail], ...(code === undefined ? {} : { status: code }) } };
  return Response.json(body, { status, headers });
};

export const notFound = () => new ApiError(404, 'notFound', 'Requested entity was not found.');
export const badRequest = (message: string) => new ApiError(400, 'invalidArgument', message);
export const notADraft = () => new ApiError(400, 'invalidArgument', 'Message not a draft');
export const unauthenticated = () =>
  new ApiError(
    401,
    'authError',
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
  );
export const insufficientScope = () =>
  new ApiError(403, 'insufficientPermissions', 'Request had insufficient authentication scopes.', {
    headers: { 'WWW-Authenticate': 'Bearer realm="https://accounts.google.com/", error="insufficient_scope"' },
  });
