import { AsyncLocalStorage } from 'node:async_hooks';
import { LogFormatter, LogItem, Logger as Powertools } from '@aws-lambda-powertools/logger';
import type { LogAttributes, UnformattedAttributes } from '@aws-lambda-powertools/logger/types';
import { config } from './config.ts';
import { type LogFields, mask, redact } from './logger/redact.ts';

export type { LogFields } from './logger/redact.ts';

/** Applies the allow-list to every line, so that no caller can go round it. */
class RedactingFormatter extends LogFormatter {
  override formatAttributes(attributes: UnformattedAttributes, extra: LogAttributes): LogItem {
    const { logLevel, message, timestamp, serviceName, xRayTraceId } = attributes;
    const base = { level: logLevel, message: mask(message), timestamp: this.formatTimestamp(timestamp) };
    const line = { ...base, service: serviceName, xray_trace_id: xRayTraceId, ...redact(extra) };
    return new LogItem({ attributes: line });
  }
}

let powertools: { logger: Powertools; level: string } | undefined;
const scope = new AsyncLocalStorage<LogFields>();

const sink = (): Powertools => {
  const { level } = config('logging').logging;
  if (powertools?.level !== level) {
    const logger = new Powertools({
      serviceName: 'jobhuntai',
      logFormatter: new RedactingFormatter(),
      logLevel: level,
    });
    powertools = { logger, level };
  }
  return powertools.logger;
};

type Level = 'debug' | 'info' | 'warn' | 'error';
const write = (level: Level, message: string, fields: LogFields): void => {
  try {
    sink()[level](message, { ...scope.getStore(), ...fields });
  } catch (failure) {
    // A log line must not change what a request answers; this much can always be said.
    const name = failure instanceof Error ? failure.name : typeof failure;
    process.stderr.write(`${JSON.stringify({ level: 'ERROR', message: 'a log line could not be written', name })}\n`);
  }
};

/**
 * One JSON line an event. The message is a constant sentence; what varies stands in fields, of which only ids, counts,
 * codes and durations leave (logger/redact.ts). Never bodies, tokens, addresses or names.
 */
export const logger = {
  debug: (message: string, fields: LogFields = {}): void => write('debug', message, fields),
  info: (message: string, fields: LogFields = {}): void => write('info', message, fields),
  warn: (message: string, fields: LogFields = {}): void => write('warn', message, fields),
  error: (message: string, fields: LogFields = {}): void => write('error', message, fields),
};

/** Every line written inside `fn` carries these fields too: the request's id, the person's id. */
export const withLogFields = <T>(fields: LogFields, fn: () => T): T =>
  scope.run({ ...scope.getStore(), ...fields }, fn);
