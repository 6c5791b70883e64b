/** The way of a thread to a module of ours: `workerData` names the module, each task a function of it. */
import { workerData } from 'piscina';
import { loadOurs } from './compiled.mjs';

const functions = await loadOurs(workerData.module);

/** Runs a function of the module. */
export default ({ name, task }) => functions[name](task);
