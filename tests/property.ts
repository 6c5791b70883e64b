import fc from 'fast-check';

/**
 * fast-check as the tests of properties use it: the same cases in every run, so that a change passes or fails by what
 * it does. `npm run explore` tries other cases each time; a failing one is told with its seed.
 */
if (process.env['EXPLORE'] === undefined) fc.configureGlobal({ seed: 20_261 });

export default fc;
