/** The way of a thread to a module in TypeScript: `workerData` names the module, each task a function of it. */
import { workerData } from 'piscina';
import { register } from 'tsx/esm/api';

register();
const functions = await import(workerData.module);

/** Runs a function of the module. */
export default ({ name, task }) => functions[name](task);
