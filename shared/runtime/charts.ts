import type { DrawChart } from '../adapters/charts/port.ts';

/** The plotting library, loaded when the first chart is drawn. */
export const drawChart: DrawChart = async (chart) => {
  const plot = await import('../adapters/charts/plot.ts');
  return plot.drawChart(chart);
};
