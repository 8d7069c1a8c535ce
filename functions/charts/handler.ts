import { systemClock } from '../../shared/domain/clock.ts';
import { drawChart } from '../../shared/runtime/charts.ts';
import { database } from '../../shared/runtime/database.ts';
import { httpHandler } from '../../shared/runtime/http.ts';
import { drawFigureRoute } from './routes/draw-figure.ts';

export const handler = httpHandler({
  routes: [drawFigureRoute],
  deps: () => ({ db: database(), clock: systemClock, draw: drawChart }),
});
