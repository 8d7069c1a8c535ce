import { findTimes as byChrono } from '../adapters/times/chrono.ts';
import type { FindTimes } from '../adapters/times/port.ts';

/** Finds times of day in words. */
export const findTimes: FindTimes = byChrono;
