export { drawChart } from '../adapters/charts/plot.ts';
