import * as z from 'zod';
import { isCurrency } from '../domain/profile/currency.ts';

/** A code of ISO 4217. */
export const Currency = z
  .string()
  .refine(isCurrency, 'It must be an ISO 4217 code such as EUR, in capitals.')
  .meta({ description: 'ISO 4217', example: 'EUR' });
